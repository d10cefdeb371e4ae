//! The messages that users see, as in `tests/ui.rs`, but without rustc: the macros are
//! expanded here, and their errors compared with the `.stderr` files of `tests/ui`.
//!
//! `tests/ui/rustc.txt` lists the cases that are left to rustc.

mod cases;
mod expand;
mod expected;
mod tokens;

use cases::{cases, cases_of_rustc, specs, ui};
use expand::{Expansion, Found};
use expected::{Error, by_place, errors};
use proc_macro2::TokenStream;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// `StatusCode`, as a crate depending on codes-core has it.
fn codes_core() -> Expansion {
    let mut expansion = Expansion::default();
    let http = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/http.json");
    let arguments = format!("{http:?}, class = StatusClass").parse().unwrap();
    let item = "pub enum StatusCode {}".parse().unwrap();
    expansion.dependency(arguments, item, "spec/http.json");
    expansion
}

/// The errors of the macros in a program, by place.
fn errors_in(program: &str, mut expansion: Expansion) -> Vec<Error> {
    let program: TokenStream = program.parse().unwrap();
    let file = program.clone().into_iter().next().unwrap().span().file();
    expansion.expand(program);
    let mut errors = Vec::new();
    for Found { message, at } in expansion.found {
        assert_eq!(at.file(), file, "the place of an error: {message}");
        let lines: Vec<&str> = message.lines().map(str::trim_end).collect();
        errors.push(Error {
            line: at.start().line,
            column: at.start().column + 1,
            message: lines.join("\n"),
        });
    }
    by_place(errors)
}

/// Compares the cases, in the folder and with the variables of a macro.
#[test]
#[ignore = "run by the test below"]
fn compare() {
    let of_rustc = cases_of_rustc();
    let codes_core = codes_core();
    let mut differing = Vec::new();
    for case in cases() {
        if of_rustc.contains(&case) {
            continue;
        }
        let read = |extension: &str| {
            let path = ui().join(&case).with_extension(extension);
            fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is missing", path.display()))
        };
        let expected = errors(&read("stderr"));
        let shown = errors_in(&read("rs"), codes_core.clone());
        if shown != expected {
            println!("=== {case}");
            for error in expected.iter().filter(|error| !shown.contains(error)) {
                println!("expected: error: {error}");
            }
            for error in shown.iter().filter(|error| !expected.contains(error)) {
                println!("found: error: {error}");
            }
            differing.push(case);
        }
    }
    assert!(
        differing.is_empty(),
        "the messages of {differing:?} differ. If what differs is rustc's own, add the case to \
         tests/ui/rustc.txt. Otherwise write the messages as CONTRIBUTING says, and read them"
    );
}

#[test]
fn messages_are_as_written_down() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("messages");
    specs(&folder);
    fs::write(folder.join("Cargo.toml"), "[workspace]").unwrap();
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", "compare", "--ignored", "--nocapture"])
        .current_dir(&folder)
        .env("CARGO_MANIFEST_DIR", &folder)
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{shown}{errors}");
    assert!(shown.contains("1 passed"), "{shown}");
}
