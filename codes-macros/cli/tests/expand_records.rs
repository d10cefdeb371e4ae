//! `codes expand`: what the docs of a row say about records.

mod common;

use common::{codes, folder};
use std::fs;

#[test]
fn the_docs_of_a_row_say_what_its_records_are() {
    const SPEC: &str = r#"{
        "attributes": {"limits": {"type": "[record]", "default": [], "phrase": "limited by {}", "members": {
            "name": {"type": "string"},
            "count": {"type": "integer", "default": 1},
            "kind": {"type": "enum", "values": {"Soft": "It can grow.", "Hard": "It can't."}},
            "fatal": {"type": "bool", "default": false, "phrase": "which is fatal"},
            "unit": {"type": "string", "phrase": "in {}"}
        }}},
        "codes": [
            {"code": 1, "reason": "A", "limits": [{"name": "size"}, {"name": "rate", "count": 3}]},
            {"code": 2, "reason": "B", "limits": [{"name": "size", "kind": "Hard", "fatal": true, "unit": "KiB"}]},
            {"code": 3, "reason": "C", "limits": [{"count": 2}, {}]},
            {"code": 4, "reason": "D"}
        ]
    }"#;
    let folder = folder("expand-records");
    fs::write(folder.join("a.json"), SPEC).unwrap();
    let text = codes(&folder, &["expand", "a.json"]).exits(0);
    let lines = text.lines().filter(|line| line.contains("): limited by"));
    let shown: Vec<&str> = lines
        .map(|line| line.split_once("): ").unwrap().1)
        .collect();
    assert_eq!(
        shown,
        [
            "limited by size; rate (count: 3)",
            "limited by size (`Hard`, which is fatal, in KiB)",
            "limited by count: 2; `{}`",
        ]
    );
}
