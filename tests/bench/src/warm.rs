//! Builds after an edit of the spec, or of the Rust file.

use crate::Effort;
use crate::results::median;
use crate::scratch::{Crate, ROOT, Scratch, dependency};
use std::fs;

/// Seconds after which a build is stopped.
const LIMIT: u32 = 600;

pub(crate) fn table(effort: Effort) -> String {
    let spec = fs::read_to_string(format!("{ROOT}/spec/http.json"));
    let spec = spec.expect("the spec is there");
    let spec = spec.replace("\"schema.json\"", "\"elsewhere.json\"");
    let scratch = Scratch::new();
    let manifest = format!("[dependencies]\n{}", dependency("codes-core"));
    let files = [("src/main.rs", &*program(0)), ("spec.json", &spec)];
    let krate = scratch.krate("edited", &manifest, &files);
    krate.cargo(&["build", "--offline"]);

    let rounds = match effort {
        Effort::Quick => 1,
        Effort::Full => 11,
    };
    let mut after_spec = Vec::new();
    let mut after_program = Vec::new();
    for round in 1..=rounds {
        let edited = spec.replacen("Not Found", &format!("Not Found {round}"), 1);
        assert_ne!(edited, spec, "the spec has 404");
        after_spec.push(build(&krate, "spec.json", &edited));
        after_program.push(build(&krate, "src/main.rs", &program(round)));
    }
    let after_spec = median(after_spec);
    let after_program = median(after_program);
    format!(
        "Seconds of `cargo build` after an edit of a program with a table generated from HTTP's spec. Only the program itself is rebuilt. Medians of {rounds} builds.\n\n\
        | edited | seconds |\n|---|---|\n\
        | the spec | {after_spec:.2} |\n\
        | the `.rs` file | {after_program:.2} |\n\
        | difference (target: at most 0.3) | {:.2} |\n",
        after_spec - after_program
    )
}

fn program(round: u32) -> String {
    format!(
        "#[codes_core::code_table(\"spec.json\")]\npub enum Code {{}}\n\
        fn main() {{\n    println!(\"{{:?}} {{}}\", Code::from_u16({}).ok(), Code::ALL.len());\n}}\n",
        400 + round
    )
}

fn build(krate: &Crate, file: &str, text: &str) -> f64 {
    fs::write(krate.folder.join(file), text).expect("a file of ours");
    let cost = krate.measure(&["build", "--offline"], LIMIT);
    let cost = cost.expect("a small program is built in time");
    let built = krate.cargo(&["build", "--offline", "--verbose"]);
    let built = String::from_utf8_lossy(&built.stderr);
    assert!(!built.contains("Compiling"), "{built}");
    cost.seconds
}
