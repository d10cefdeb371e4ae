//! A program without the macros.

#![no_std]

pub use codes_core::StatusCode;
