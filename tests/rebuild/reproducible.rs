//! The same sources give the same bytes.

use crate::project::{cargo, manifest, project, repository, text, write};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Calls rustc directly, because cargo's hashes depend on the path of the folder.
#[test]
fn the_same_sources_give_the_same_bytes_in_any_folder() {
    const LIBRARY: &str = "
#[codes_core::code_table(\"spec/http.json\")]
pub enum Status {}

pub fn parse(text: &str) -> Option<Status> {
    text.parse().ok()
}
";
    let folder = project("anywhere");
    write(
        &folder.join("Cargo.toml"),
        &(manifest("anywhere") + "\n[workspace]\n"),
    );
    write(&folder.join("src/lib.rs"), "");
    let codes_core = library(&folder);
    let spec = fs::read_to_string(repository().join("spec/http.json")).unwrap();
    let [here, there] = ["here", "a longer päth/там"].map(|name| {
        let folder = folder.join(name);
        write(&folder.join("spec/http.json"), &spec);
        write(&folder.join("src/lib.rs"), LIBRARY);
        compile(&folder, &codes_core)
    });
    assert!(here.len() > 100_000, "{} bytes", here.len());
    assert!(here == there, "the two libraries differ");
}

/// The path of the codes-core library that cargo builds for a project.
fn library(folder: &Path) -> PathBuf {
    let output = cargo(folder, &["build", "--message-format=json"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .filter(|message| message["target"]["name"] == "codes_core")
        .find_map(|message| Some(message["filenames"][0].as_str()?.into()))
        .unwrap()
}

/// The library that rustc compiles from a folder.
fn compile(folder: &Path, codes_core: &Path) -> Vec<u8> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args([
            "--crate-name=anywhere",
            "--crate-type=lib",
            "--edition=2024",
            "-Cdebuginfo=2",
        ])
        .arg(format!(
            "--remap-path-prefix={}=/anywhere",
            folder.display()
        ))
        .arg(format!("--extern=codes_core={}", codes_core.display()))
        .arg("-L")
        .arg(codes_core.parent().unwrap())
        .arg("src/lib.rs")
        .arg("-o")
        .arg("libanywhere.rlib")
        .current_dir(folder)
        .env("CARGO_MANIFEST_DIR", folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    fs::read(folder.join("libanywhere.rlib")).unwrap()
}
