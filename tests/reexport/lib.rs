//! A crate that re-exports tables of codes-core, and has its own.
#![deny(warnings)]

pub use tables::StatusCode;
pub use tables::StatusCode as Status;

mod error {
    /// What the service reports.
    #[tables::code_table("tests/hygiene/spec/full.json", crate = tables)]
    pub enum ErrorCode {}
}

pub use error::{ErrorCode, ErrorCodeLevel};

/// Another table with the same declaration.
pub mod again {
    /// What the service reports.
    #[tables::code_table("tests/hygiene/spec/full.json", crate = tables)]
    pub enum ErrorCode {}
}

mod catalogue {
    /// A table with codes of this crate's tables.
    #[tables::code_table("tests/spec/code_attributes/reexported.json", crate = tables)]
    pub enum Catalogue {}
}

pub use catalogue::Catalogue;

mod radio {
    /// A table with hexadecimal codes.
    #[tables::code_table("tests/spec/hexadecimal/u8.json", crate = tables)]
    pub enum Radio {}
}

pub use radio::Radio;

/// All items, for glob imports.
pub mod prelude {
    pub use super::error::*;
    pub use tables::*;
}

/// A re-exported table without the enum of its attribute.
pub mod bare {
    pub use super::again::ErrorCode as Bare;
}
