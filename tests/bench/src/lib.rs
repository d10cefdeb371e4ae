//! The measured operations of codes-core and other crates.

mod inputs;
pub mod operations;
mod peers;

pub use inputs::INPUTS;
pub use operations::{OPERATIONS, Operation, Subject};
