//! Finds the specs that the command contains.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

fn main() -> io::Result<()> {
    let folder = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    // The package has a copy. In a checkout `spec` is a link, or a file with its
    // target if there are no links.
    let mut spec = folder.join("spec");
    println!("cargo::rerun-if-changed={}", spec.display());
    if !spec.is_dir() {
        spec = folder.join("../../spec");
    }
    println!("cargo::rustc-env=CODES_SPEC={}", spec.display());
    list_registries(spec.join("registries"))
}

/// Writes the names and texts of HTTP and the other registries, as an array.
fn list_registries(folder: PathBuf) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut names = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        let name = path.file_stem().unwrap_or_default();
        names.push(name.to_string_lossy().into_owned());
    }
    names.sort();
    let list = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let mut list = fs::File::create(list.join("registries.rs"))?;
    writeln!(list, "[(\"http\", spec!(\"http.json\")),")?;
    for name in names {
        writeln!(list, "({name:?}, spec!(\"registries/{name}.json\")),")?;
    }
    writeln!(list, "]")
}
