//! `codes new`.

mod common;

use common::{codes, folder, text};
use std::fs;

#[test]
fn the_spec_is_valid_and_formatted_and_has_its_schema() {
    let folder = folder("new");
    let created = codes(&folder, &["new", "spec/errors.json"]).exits(0);
    assert_eq!(
        created.replace('\\', "/"),
        "created spec/errors.json\ncreated spec/schema.json\n"
    );
    codes(&folder, &["check", "spec/errors.json"]).exits(0);
    codes(&folder, &["fmt", "--check", "spec/errors.json"]).exits(0);
    let schema = fs::read_to_string(folder.join("spec/schema.json")).unwrap();
    assert_eq!(schema, text("spec/schema.json"));
    // The Rust that `#[code_table]` generates.
    let rust = codes(&folder, &["expand", "spec/errors.json"]).exits(0);
    assert!(rust.contains("pub enum Errors {") && rust.contains("fn retryable"));
}

#[test]
fn nothing_is_overwritten() {
    let folder = folder("new_twice");
    codes(&folder, &["new", "a.json"]).exits(0);
    fs::write(folder.join("a.json"), "mine").unwrap();
    fs::write(folder.join("schema.json"), "mine, too").unwrap();
    let again = codes(&folder, &["new", "a.json"]);
    assert!(
        again.stderr.contains("error: `a.json` already exists"),
        "{}",
        again.stderr
    );
    again.exits(2);
    assert_eq!(
        codes(&folder, &["new", "b.json"]).exits(0),
        "created b.json\n"
    );
    codes(&folder, &["new", "schema.json"]).exits(2);
    codes(&folder, &["new", "a.json/b.json"]).exits(2);
    for (name, content) in [("a.json", "mine"), ("schema.json", "mine, too")] {
        assert_eq!(fs::read_to_string(folder.join(name)).unwrap(), content);
    }
}
