//! The cases of `tests/ui`: programs with their expected messages.
//!
//! Shared by the tests that compare the messages with and without rustc.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// The maximum size of a spec.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The folder of the cases.
pub(crate) fn ui() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = package.ancestors();
    let repository = folders.find(|folder| folder.join("Cargo.lock").exists());
    repository.unwrap().join("tests/ui")
}

/// The names of all cases.
pub(crate) fn cases() -> BTreeSet<String> {
    let mut cases = BTreeSet::new();
    for entry in fs::read_dir(ui()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            cases.insert(path.file_stem().unwrap().to_str().unwrap().to_owned());
        }
    }
    cases
}

/// The cases that a file in the folder lists: `rustc.txt` those that need rustc, and
/// `sample.txt` others for which it is started in each run of the tests.
pub(crate) fn listed(file: &str) -> BTreeSet<String> {
    let list = fs::read_to_string(ui().join(file)).unwrap();
    let cases = cases();
    let mut listed = BTreeSet::new();
    for name in list.lines().filter(|line| !line.starts_with('#')) {
        assert!(
            cases.contains(name),
            "tests/ui/{file}: unknown case `{name}`"
        );
        listed.insert(name.to_owned());
    }
    listed
}

/// Writes the specs of the cases to the subfolder `spec` of a folder, since the macros
/// look for specs in the folder of the crate.
pub(crate) fn specs(folder: &Path) {
    let specs = folder.join("spec");
    if specs.exists() {
        fs::remove_dir_all(&specs).unwrap();
    }
    fs::create_dir_all(&specs).unwrap();
    for entry in fs::read_dir(ui().join("spec")).unwrap() {
        let from = entry.unwrap().path();
        fs::copy(&from, specs.join(from.file_name().unwrap())).unwrap();
    }
    write_specs_of_odd_bytes(&specs);
}

/// Writes the specs that an editor or Git would not preserve.
fn write_specs_of_odd_bytes(specs: &Path) {
    let read = |name: &str| fs::read_to_string(ui().join("spec").join(name)).unwrap();
    let marked = format!("\u{feff}{}", read("smallest.json"));
    fs::write(specs.join("file_byte_order_mark.json"), marked).unwrap();
    let latin_1 =
        b"{\n  \"codes\": [\n    {\"code\": 1, \"reason\": \"Datentr\xE4ger voll\"}\n  ]\n}\n";
    fs::write(specs.join("file_not_utf8.json"), latin_1).unwrap();
    let lines = read("line_endings.json");
    let lines: Vec<&str> = lines.lines().chain([""]).collect();
    fs::write(specs.join("line_endings.json"), lines.join("\r\n")).unwrap();
    fs::create_dir(specs.join("folder.json")).unwrap();
    // A sparse file, which takes no space on disk.
    let too_large = File::create(specs.join("file_too_large.json")).unwrap();
    too_large.set_len(MAX_BYTES + 1).unwrap();
}
