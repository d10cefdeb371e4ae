//! The same tables from a build script and from the macro.

use codes_core::code_table;

include!(concat!(env!("OUT_DIR"), "/full.rs"));

/// A table from the macro.
#[code_table("hygiene/spec/full.json", class = ExpandedGroup)]
#[non_exhaustive]
pub enum Expanded {}

/// Included where nothing else is.
pub mod service {
    #![deny(unused, unreachable_pub)]

    include!(concat!(env!("OUT_DIR"), "/service.rs"));

    /// Text of a private table, which is used in part only.
    #[must_use]
    pub fn text(code: u32) -> Option<&'static str> {
        Some(Service::from_u32(code).ok()?.reason())
    }
}

#[derive(codes_core::Code)]
#[code(of = Built)]
/// A part of the table from the build script.
pub enum Part {
    /// `Disk Full`.
    DiskFull,
}
