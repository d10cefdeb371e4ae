//! The operations whose costs are measured, as codes-core and its peers do
//! them.

pub mod operations;
mod peers;

pub use operations::{INPUTS, OPERATIONS, Operation, Subject};
