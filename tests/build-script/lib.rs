//! Tables from a build script, and the same tables from the macro.

use codes_core::code_table;

include!(concat!(env!("OUT_DIR"), "/full.rs"));

/// A table from the macro.
#[code_table("hygiene/spec/full.json", class = ExpandedGroup)]
#[non_exhaustive]
pub enum Expanded {}

/// A table in a module of its own.
pub mod service {
    #![deny(unused, unreachable_pub)]

    include!(concat!(env!("OUT_DIR"), "/service.rs"));

    /// The reason of a code. The rest of the private table is unused.
    #[must_use]
    pub fn text(code: u32) -> Option<&'static str> {
        Some(Service::from_u32(code).ok()?.reason())
    }
}

/// A table with codes of another table.
pub mod replies {
    include!(concat!(env!("OUT_DIR"), "/replies.rs"));

    /// Some of its codes.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, codes_core::Code)]
    #[code(of = Replies)]
    pub enum Some {
        /// A row.
        Two,
    }

    /// The same table from the macro.
    #[codes_core::code_table("spec/code_attributes/replies.json", class = Class)]
    pub enum Expanded {}
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, codes_core::Code)]
#[code(of = Built)]
/// Some codes of the table from the build script.
pub enum Part {
    /// `Disk Full`.
    DiskFull,
}
