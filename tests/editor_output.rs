//! What rust-analyzer gets from the macro, which knows it by the name of the
//! program that it runs in. `tests/editor` shows what users see of it.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

const SPEC: &str = "spec/http.json";

fn expansion() -> String {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(SPEC);
    let arguments = format!("{:?}", spec.to_str().unwrap()).parse().unwrap();
    let item = "pub enum Status {}".parse().unwrap();
    codes_codegen::code_table(arguments, item).to_string()
}

/// What the next test runs under the name of rust-analyzer.
#[test]
#[ignore = "run by the test below"]
fn print_expansion() {
    println!("{}", expansion());
}

#[test]
fn an_editor_gets_no_hidden_variants() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let program = folder.join(format!("rust-analyzer-test{}", env::consts::EXE_SUFFIX));
    fs::copy(env::current_exe().unwrap(), &program).unwrap();
    let arguments = ["--exact", "print_expansion", "--ignored", "--nocapture"];
    let output = Command::new(&program).args(arguments).output().unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    let compiled = expansion();

    assert!(shown.contains("1 passed"), "{shown}");
    // rustc has a variant for every code of the range; completion would offer them.
    assert!(compiled.contains("Unlisted471") && !shown.contains("Unlisted471"));
    // A `match` needs its `_` all the same.
    assert!(!compiled.contains("non_exhaustive") && shown.contains("non_exhaustive"));
    // The marks of names that get a place in the user's code are gone.
    assert!(shown.contains("NotFound") && !shown.contains("__defined"));
}
