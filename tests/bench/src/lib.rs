//! The measured operations of codes-core and other crates.

pub mod operations;
mod peers;

pub use operations::{INPUTS, OPERATIONS, Operation, Subject};
