//! Finds the specs that the command contains.

use std::path::PathBuf;

fn main() {
    let folder = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    // The package has a copy. In a checkout `spec` is a link, or a file with its
    // target if there are no links.
    let mut spec = folder.join("spec");
    println!("cargo::rerun-if-changed={}", spec.display());
    if !spec.is_dir() {
        spec = folder.join("../../spec");
    }
    println!("cargo::rustc-env=CODES_SPEC={}", spec.display());
}
