//! The messages that users see: each case is a program with its expected messages,
//! and the programs in `pass` have to compile.
//!
//! `TRYBUILD=overwrite cargo test -p codes-tests --test ui` updates the messages.
//! Read all of them before you commit them. To run a single case:
//! `cargo test -p codes-tests --test ui -- messages trybuild=codes_twice`.
//!
//! Some messages are rustc's own, and match those of stable Rust.

use std::fs::{self, File};
use std::path::Path;
use std::sync::LazyLock;

/// The maximum size of a spec.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Copies the specs to the folder of the package as which trybuild compiles the
/// cases, since the macro looks for specs there.
static SPECS: LazyLock<()> = LazyLock::new(|| {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let folder = target.join("tests/trybuild").join(env!("CARGO_PKG_NAME"));
    let specs = folder.join("spec");
    if specs.exists() {
        fs::remove_dir_all(&specs).unwrap();
    }
    fs::create_dir_all(&specs).unwrap();
    for entry in fs::read_dir("ui/spec").unwrap() {
        let from = entry.unwrap().path();
        fs::copy(&from, specs.join(from.file_name().unwrap())).unwrap();
    }
    write_specs_of_odd_bytes(&specs);
});

/// Writes the specs that an editor or Git would not preserve.
fn write_specs_of_odd_bytes(specs: &Path) {
    let smallest = fs::read("ui/spec/smallest.json").unwrap();
    let byte_order_mark = b"\xEF\xBB\xBF".as_slice();
    let marked = [byte_order_mark, &smallest].concat();
    fs::write(specs.join("file_byte_order_mark.json"), marked).unwrap();
    let latin_1 =
        b"{\n  \"codes\": [\n    {\"code\": 1, \"reason\": \"Datentr\xE4ger voll\"}\n  ]\n}\n";
    fs::write(specs.join("file_not_utf8.json"), latin_1).unwrap();
    let lines = fs::read_to_string("ui/spec/line_endings.json").unwrap();
    let lines: Vec<&str> = lines.lines().chain([""]).collect();
    fs::write(specs.join("line_endings.json"), lines.join("\r\n")).unwrap();
    fs::create_dir(specs.join("folder.json")).unwrap();
    // A sparse file, which takes no space on disk.
    let too_large = File::create(specs.join("file_too_large.json")).unwrap();
    too_large.set_len(MAX_BYTES + 1).unwrap();
}

/// One of the messages is about the feature `problem`, which is off.
#[cfg(not(feature = "problem"))]
#[test]
fn messages_are_as_written_down() {
    LazyLock::force(&SPECS);
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

#[cfg(feature = "problem")]
#[test]
fn messages_on_problems_are_as_written_down() {
    LazyLock::force(&SPECS);
    trybuild::TestCases::new().compile_fail("ui/problem/*.rs");
}

/// Other crates decide which features are on, here `serde` by `problem`.
#[cfg(feature = "problem")]
#[test]
fn messages_on_derives_do_not_depend_on_features() {
    LazyLock::force(&SPECS);
    trybuild::TestCases::new().compile_fail("ui/item_derives_features.rs");
}

#[test]
fn programs_without_mistakes_compile() {
    LazyLock::force(&SPECS);
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}
