//! The key `problem`.

use crate::changes;
use crate::common::{codes, folder};
use std::fs;

const OLD: &str = r#""problem": {"status": "status", "type": "reference", "members": ["code"], "headers": {"X-Page": "page"}},"#;

/// A text and its replacement, and the level and description of the change.
const CASES: [(&str, &str, &str, &str); 7] = [
    (
        OLD,
        "",
        "breaking",
        "`problem` was removed, and with it `ToProblem` and the responses",
    ),
    (
        "reference",
        "page",
        "breaking",
        "the `type` of `problem` changed, which identifies the problem to clients",
    ),
    (
        r#""code""#,
        "",
        "breaking",
        "the member `code` of `problem` was removed",
    ),
    (
        r#""code""#,
        r#""code", "page""#,
        "minor",
        "the member `page` of `problem` was added",
    ),
    (
        r#""status": "status""#,
        r#""status": "other""#,
        "minor",
        "the `status` of `problem` changed",
    ),
    (
        r#""type""#,
        r#""detail": "page", "type""#,
        "minor",
        "the `detail` of `problem` changed",
    ),
    (
        "X-Page",
        "X-Place",
        "minor",
        "the `headers` of `problem` changed",
    ),
];

fn table(problem: &str) -> String {
    format!(
        r#"{{"attributes": {{
              "status": {{"type": "code", "table": "codes_core::StatusCode", "required": true}},
              "other": {{"type": "code", "table": "codes_core::StatusCode", "default": 500}},
              "page": {{"type": "string", "default": "/"}}
            }},
            {problem}
            "codes": [{{"code": 1, "reason": "A", "status": 404}}]}}"#
    )
}

#[test]
fn what_clients_rely_on_breaks_them() {
    let folder = folder("diff-problems");
    fs::write(folder.join("old.json"), table(OLD)).unwrap();
    for (from, to, level, what) in CASES {
        assert!(OLD.contains(from), "{from}");
        fs::write(folder.join("new.json"), table(&OLD.replacen(from, to, 1))).unwrap();
        let exit = i32::from(level == "breaking");
        let found = changes(
            codes(
                &folder,
                &["diff", "--format", "json", "old.json", "new.json"],
            ),
            exit,
        );
        assert_eq!(found, [(level.to_owned(), what.to_owned())], "{to}");
    }
    fs::write(folder.join("new.json"), table("")).unwrap();
    let found = changes(
        codes(
            &folder,
            &["diff", "--format", "json", "new.json", "old.json"],
        ),
        0,
    );
    let expected = ("minor".to_owned(), "`problem` was added".to_owned());
    assert_eq!(found, [expected]);
}
