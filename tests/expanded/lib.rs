//! The checked-in expansion of `StatusCode`, without the macros.

#![no_std]

pub use codes_core::StatusCode;
