//! The pages show specs and messages as they are.

use std::fs;
use std::path::Path;

/// A file of the repository.
fn file(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fs::read_to_string(root.join(name)).unwrap()
}

/// The examples on the pages are doctests and tests that read these files.
#[test]
fn the_specs_shown_are_those_that_the_examples_read() {
    let shapes = "mine hresult oauth_errors shapes/digits shapes/errno shapes/icmp shapes/mysql";
    for (page, specs) in [("README.md", "errors"), ("spec/README.md", shapes)] {
        let page = file(page);
        for spec in specs.split(' ') {
            let spec = file(&format!("tests/spec/{spec}.json"));
            assert!(page.contains(&format!("```json\n{spec}```")), "{spec}");
        }
    }
}

/// The case `readme` of `tests/ui` shows that this is what the compiler prints.
#[test]
fn the_mistake_shown_is_that_of_the_case() {
    let spec = file("tests/spec/errors.json");
    let mistaken = spec.replace(
        "\"File Locked\", \"retryable\"",
        "\"File Locked\", \"retriable\"",
    );
    assert_eq!(file("tests/ui/spec/readme.json"), mistaken);
    let messages = file("tests/ui/readme.stderr").replace("spec/readme.json", "spec/errors.json");
    let shown = &messages[..messages.find(" --> ui").unwrap()];
    assert!(
        file("README.md").contains(&format!("```text\n{shown}```")),
        "{shown}"
    );
}
