//! The members of records.

use crate::changes;
use crate::common::{codes, folder};
use std::fs;

const FIELD: &str = r#""field": {"type": "string", "required": true}"#;

fn table(members: &str, row: &str) -> String {
    format!(
        r#"{{"attributes": {{"rules": {{"type": "[record]", "default": [], "members": {{{members}}}}}}},
            "codes": [{{"code": 1, "reason": "A", "rules": [{row}]}}]}}"#
    )
}

#[test]
fn what_changes_no_value_is_no_change_of_rows() {
    let folder = folder("diff-members-alike");
    let rank = r#""rank": {"type": "integer", "default": 0}"#;
    let row = r#"{"field": "a", "rank": 1}"#;
    let rare = r#""rare": {"type": "bool", "default": false}"#;
    let phrase = r#""rank": {"type": "integer", "default": 0, "phrase": "rank {}"}"#;
    fs::write(
        folder.join("old.json"),
        table(&format!("{FIELD}, {rank}"), row),
    )
    .unwrap();
    for (members, expected) in [
        (format!("{rank}, {FIELD}"), None),
        (
            format!("{FIELD}, {rank}, {rare}"),
            Some(("minor", "member `rare` of attribute `rules` was added")),
        ),
        (
            format!("{FIELD}, {phrase}"),
            Some((
                "patch",
                "the documentation of member `rank` of attribute `rules` changed",
            )),
        ),
    ] {
        fs::write(folder.join("new.json"), table(&members, row)).unwrap();
        let arguments = ["diff", "--format", "json", "old.json", "new.json"];
        let exit = i32::from(expected.is_some_and(|(level, _)| level == "breaking"));
        let found = changes(codes(&folder, &arguments), exit);
        let expected = expected.map(|(level, what)| (level.to_owned(), what.to_owned()));
        assert_eq!(found, Vec::from_iter(expected), "{members}");
    }
}

#[test]
fn members_of_records_are_compared() {
    let folder = folder("diff-members");
    let old = table(
        &format!(r#"{FIELD}, "rank": {{"type": "integer"}}, "rare": {{"type": "bool"}}"#),
        r#"{"field": "a", "rank": 1}"#,
    );
    let new = table(
        &format!(
            r#"{FIELD}, "rank": {{"type": "integer", "default": 0}}, "level": {{"type": "string"}}"#
        ),
        r#"{"field": "b"}"#,
    );
    fs::write(folder.join("old.json"), old).unwrap();
    fs::write(folder.join("new.json"), new).unwrap();
    let found = changes(
        codes(
            &folder,
            &["diff", "--format", "json", "old.json", "new.json"],
        ),
        1,
    );
    let expected = [
        (
            "breaking",
            "member `rank` of attribute `rules` no longer returns an `Option`",
        ),
        ("breaking", "member `rare` of attribute `rules` was removed"),
        ("minor", "member `level` of attribute `rules` was added"),
        (
            "minor",
            "`rules` of 1 A changed from [{\"field\": \"a\", \"rank\": 1}] to [{\"field\": \"b\", \"rank\": 0}]",
        ),
    ];
    let expected = expected.map(|(level, what)| (level.to_owned(), what.to_owned()));
    assert_eq!(found, expected);
}
