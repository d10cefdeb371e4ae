//! The members of records.

use crate::changes;
use crate::common::{codes, folder};
use std::fs;

#[test]
fn members_of_records_are_compared() {
    let folder = folder("diff-members");
    let table = |members: &str, row: &str| {
        format!(
            r#"{{"attributes": {{"rules": {{"type": "[record]", "default": [], "members": {{{members}}}}}}},
                "codes": [{{"code": 1, "reason": "A", "rules": [{row}]}}]}}"#
        )
    };
    let field = r#""field": {"type": "string", "required": true}"#;
    let old = table(
        &format!(r#"{field}, "rank": {{"type": "integer"}}, "rare": {{"type": "bool"}}"#),
        r#"{"field": "a", "rank": 1}"#,
    );
    let new = table(
        &format!(
            r#"{field}, "rank": {{"type": "integer", "default": 0}}, "level": {{"type": "string"}}"#
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
