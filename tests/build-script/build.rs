//! Writes the tables that `lib.rs` includes.

use codes_codegen::{Builder, Error};

fn main() -> Result<(), Error> {
    Builder::new("../hygiene/spec/full.json")
        .name("Built")
        .attribute("/// A table from a build script.")
        .attribute("#[non_exhaustive]")
        .class("BuiltGroup")
        .build()?;
    // A spec with codes of another table.
    Builder::new("../spec/code_attributes/replies.json").build()?;
    // This spec extends another.
    Builder::new("../spec/service.json")
        .name("Service")
        .visibility("pub(crate)")
        .build()
}
