//! Attributes with `unique`.

use crate::changes;
use crate::common::{codes, folder};
use std::fs;

fn table(attribute: &str, rows: &str) -> String {
    format!(
        r#"{{"open": [1, 9], "attributes": {{"error": {{"type": "string"{attribute}}}}}, "codes": [{rows}]}}"#
    )
}

const UNIQUE: &str = r#", "unique": true"#;

#[test]
fn a_key_that_is_gone_is_breaking() {
    let folder = folder("diff-keys");
    let rows = r#"{"code": 1, "reason": "A", "error": "a-a"}, {"code": 2, "reason": "B"}"#;
    let old = table(UNIQUE, rows);
    for (new, expected) in [
        (
            table(UNIQUE, &rows.replace("a-a", "a-b")),
            &[("breaking", r#"`error` of 1 A changed from "a-a" to "a-b""#)][..],
        ),
        (
            table(UNIQUE, &rows.replace(r#", "error": "a-a""#, "")),
            &[("breaking", r#"`error` of 1 A changed from "a-a" to none"#)],
        ),
        (
            table(UNIQUE, &rows.replace("\"B\"", r#""B", "error": "b-b""#)),
            &[("minor", r#"`error` of 2 B changed from none to "b-b""#)],
        ),
        (
            table(
                UNIQUE,
                r#"{"code": 1, "reason": "A"}, {"code": 2, "reason": "B", "error": "a-a"}"#,
            ),
            &[
                ("breaking", r#"`error` of 1 A changed from "a-a" to none"#),
                (
                    "breaking",
                    "the text `a-a` parsed as 1 A and now parses as 2 B",
                ),
                ("minor", r#"`error` of 2 B changed from none to "a-a""#),
            ],
        ),
        (
            table("", rows),
            &[(
                "breaking",
                "attribute `error` is no longer `unique`, and its lookup was removed",
            )],
        ),
    ] {
        fs::write(folder.join("old.json"), &old).unwrap();
        fs::write(folder.join("new.json"), &new).unwrap();
        let arguments = ["diff", "--format", "json", "old.json", "new.json"];
        let is_breaking = expected.iter().any(|(level, _)| *level == "breaking");
        let found = changes(codes(&folder, &arguments), i32::from(is_breaking));
        let owned = |&(level, what): &(&str, &str)| (level.to_owned(), what.to_owned());
        assert_eq!(
            found,
            expected.iter().map(owned).collect::<Vec<_>>(),
            "{new}"
        );
    }
}

#[test]
fn an_attribute_can_become_unique() {
    let folder = folder("diff-keys-new");
    let rows = r#"{"code": 1, "reason": "A", "error": "a-a"}"#;
    fs::write(folder.join("old.json"), table("", rows)).unwrap();
    fs::write(folder.join("new.json"), table(UNIQUE, rows)).unwrap();
    let arguments = ["diff", "--format", "json", "old.json", "new.json"];
    let found = changes(codes(&folder, &arguments), 0);
    let expected = (
        "minor".to_owned(),
        "attribute `error` is now `unique`".to_owned(),
    );
    assert_eq!(found, [expected]);
}
