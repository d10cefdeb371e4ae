//! The messages that users see, from rustc: each case is a program with its expected
//! messages. `ui/rustc.txt` lists the cases that need rustc, and `ui/sample.txt` a sample
//! of the others, which the test `messages` compares without rustc. `EVERY_CASE=1` runs
//! all cases here.
//!
//! `TRYBUILD=overwrite cargo test --test ui` updates the messages.
//! Read all of them before you commit them. To run a single case:
//! `cargo test --test ui -- messages trybuild=codes_twice`.
//!
//! Some messages are rustc's own, and match those of stable Rust.

#[cfg_attr(feature = "problem", allow(dead_code))]
#[path = "generator/messages/cases.rs"]
mod cases;

use std::env;
use std::path::Path;
use std::sync::LazyLock;

/// Copies the specs to the folder of the package as which trybuild compiles the cases.
static SPECS: LazyLock<()> = LazyLock::new(|| {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let folder = target.join("tests/trybuild").join(env!("CARGO_PKG_NAME"));
    cases::specs(&folder);
});

/// Whether rustc is started for all cases, not only for those that need it.
#[cfg(not(feature = "problem"))]
fn is_for_every_case() -> bool {
    ["EVERY_CASE", "TRYBUILD"]
        .iter()
        .any(|name| env::var_os(name).is_some())
        || env::args().any(|argument| argument.starts_with("trybuild="))
}

/// One of the messages is about the feature `problem`, which is off.
#[cfg(not(feature = "problem"))]
#[test]
fn messages_are_as_written_down() {
    LazyLock::force(&SPECS);
    let tests = trybuild::TestCases::new();
    if is_for_every_case() {
        return tests.compile_fail("ui/*.rs");
    }
    for file in ["rustc.txt", "sample.txt"] {
        for case in cases::listed(file) {
            tests.compile_fail(format!("ui/{case}.rs"));
        }
    }
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
