//! Tests that the page "Your company's codes" matches the example `company` of
//! codes-core.

use std::fs;
use std::path::Path;
use std::process::Command;

fn file(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codes-core/examples/company");
    fs::read_to_string(folder.join(name)).unwrap()
}

/// The code blocks of the page in the language.
fn blocks<'a>(page: &'a str, language: &str) -> Vec<&'a str> {
    let start = format!("```{language}\n");
    let blocks = page.split(&start).skip(1);
    blocks
        .map(|block| &block[..block.find("```").unwrap()])
        .collect()
}

/// The text without the indentation of its lines.
fn unindented(text: &str) -> String {
    text.lines()
        .flat_map(|line| [line.trim_start(), "\n"])
        .collect()
}

#[test]
fn the_page_shows_the_files_as_they_are() {
    let page = file("README.md");
    assert_eq!(
        blocks(&page, "json"),
        [file("errors.json"), file("parcels.json")]
    );
    let program = unindented(&file("main.rs"));
    let shown = blocks(&page, "rust,ignore");
    assert_eq!(shown.len(), 6);
    for block in shown {
        assert!(program.contains(&unindented(block)), "{block}");
    }
}

#[test]
fn the_example_prints_what_the_page_shows() {
    let mut run = Command::new(env!("CARGO"));
    run.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .args(["run", "--quiet", "--example", "company"]);
    let output = run.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let printed = String::from_utf8(output.stdout).unwrap();
    let shown = format!("$ cargo run --example company\n{printed}");
    assert_eq!(blocks(&file("README.md"), "console"), [shown]);
}

#[test]
fn the_mistake_is_reported_as_the_page_shows() {
    let (before, row) = ("\"retryable\": true}\n  ]", "\"retriable\": true}\n  ]");
    let text = file("errors.json");
    assert!(text.contains(before));
    let text = text.replace(before, row);
    let [finding] = codes_codegen::check(&text).try_into().unwrap();
    let start = finding.span.unwrap().start;
    let line = text[..start].lines().count();
    let column = start - text[..start].rfind('\n').unwrap();
    let page = file("README.md");
    let [shown] = blocks(&page, "text").try_into().unwrap();
    for part in [
        format!("error: {}\n", finding.message),
        format!("errors.json:{line}:{column}\n"),
        format!("{line} | {}\n", text.lines().nth(line - 1).unwrap()),
        format!("= help: {}\n", finding.help.unwrap()),
    ] {
        assert!(shown.contains(&part), "{part}");
    }
}
