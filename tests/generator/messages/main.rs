//! The messages that users see, as in `tests/ui.rs`, but without rustc: the macros are
//! expanded here, and their errors compared with the `.stderr` files of `tests/ui`.
//!
//! `tests/ui/rustc.txt` lists the cases that need rustc.

mod cases;
mod expand;
mod expected;
mod tokens;

use cases::{cases, listed, specs, ui};
use expand::{Expansion, Found};
use expected::{Error, by_place, errors};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// `StatusCode`, as a crate depending on codes-core has it.
fn codes_core() -> Expansion {
    let mut expansion = Expansion::default();
    let http = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/http.json");
    let arguments = quote!(#http, class = StatusClass);
    expansion.dependency(
        arguments,
        quote!(
            pub enum StatusCode {}
        ),
        "spec/http.json",
    );
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
    let of_rustc = listed("rustc.txt");
    let codes_core = codes_core();
    let mut differing = BTreeSet::new();
    for case in cases() {
        let read = |extension: &str| {
            let path = ui().join(&case).with_extension(extension);
            fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is missing", path.display()))
        };
        let expected = errors(&read("stderr"));
        let found = errors_in(&read("rs"), codes_core.clone());
        if found == expected {
            continue;
        }
        if !of_rustc.contains(&case) {
            show(&case, &expected, &found);
        }
        differing.insert(case);
    }
    let wrong: Vec<_> = differing.difference(&of_rustc).collect();
    assert!(
        wrong.is_empty(),
        "the messages of {wrong:?} differ. Those of rustc are for tests/ui/rustc.txt; others \
         are written as CONTRIBUTING says"
    );
    let needless: Vec<_> = of_rustc.difference(&differing).collect();
    assert!(
        needless.is_empty(),
        "{needless:?} need no rustc: remove them from tests/ui/rustc.txt"
    );
}

fn show(case: &str, expected: &[Error], found: &[Error]) {
    println!("=== {case}");
    for error in expected.iter().filter(|error| !found.contains(error)) {
        println!("expected: error: {error}");
    }
    for error in found.iter().filter(|error| !expected.contains(error)) {
        println!("found: error: {error}");
    }
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
