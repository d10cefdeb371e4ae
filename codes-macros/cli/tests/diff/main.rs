//! `codes diff`: which changes break users.

mod cases;
#[path = "../common/mod.rs"]
mod common;
mod keys;
mod members;
mod problems;

use cases::{CLOSED, OLD};
use common::{Run, codes, folder, repository};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The changes of a run as (level, what).
fn changes(run: Run, status: i32) -> Vec<(String, String)> {
    let shown: Value = serde_json::from_str(&run.exits(status)).unwrap();
    let found = shown["changes"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let found = found.map(|change| (text(&change["level"]), text(&change["what"])));
    let found: Vec<_> = found.collect();
    let worst = found.first().map(|(level, _)| level.as_str());
    assert_eq!(shown["level"].as_str(), worst);
    found
}

fn write(folder: &Path, new: &str) {
    fs::write(folder.join("old.json"), OLD).unwrap();
    fs::write(folder.join("new.json"), new).unwrap();
}

#[test]
fn each_change_has_its_level() {
    let folder = folder("diff-cases");
    for (from, to, level, what) in CLOSED {
        assert_eq!(OLD.matches(from).count(), 1, "{from}");
        write(&folder, &OLD.replace(from, to));
        let status = i32::from(*level == "breaking");
        let arguments = ["diff", "old.json", "new.json", "--format", "json"];
        let found = changes(codes(&folder, &arguments), status);
        let expected = ((*level).to_owned(), (*what).to_owned());
        if what.is_empty() {
            assert_eq!(found, []);
        } else {
            assert!(found.contains(&expected), "{expected:?}: {found:?}");
        }
    }
}

#[test]
fn a_changed_type_is_breaking() {
    let folder = folder("diff-type");
    let old = OLD.replace(", \"retryable\": true", "");
    fs::write(folder.join("old.json"), &old).unwrap();
    let new = old.replace(
        "\"type\": \"bool\", \"default\": false",
        "\"type\": \"integer\", \"default\": 0",
    );
    fs::write(folder.join("new.json"), new).unwrap();
    let text = codes(&folder, &["diff", "old.json", "new.json"]).exits(1);
    assert!(
        text.starts_with(
            "breaking  the type of attribute `retryable` changed from bool to integer\n"
        ),
        "{text}"
    );
    assert!(text.ends_with("\nrequires a new major version\n"), "{text}");
}

#[test]
fn a_new_code_breaks_only_an_exhaustive_match() {
    let folder = folder("diff-added");
    let row = "\"codes\": [{\"code\": 150, \"reason\": \"New\"},";
    write(&folder, &OLD.replace("\"codes\": [", row));
    codes(&folder, &["diff", "old.json", "new.json"]).exits(1);
    let text = codes(
        &folder,
        &["diff", "old.json", "new.json", "--non-exhaustive"],
    )
    .exits(0);
    assert_eq!(
        text,
        "minor     150 New was added\nrequires a new minor version\n"
    );

    let open = |text: &str, range: &str| {
        text.replace(
            "  \"default\"",
            &format!("  \"open\": {range},\n  \"default\""),
        )
    };
    let with_row = OLD.replace("\"codes\": [", row);
    fs::write(folder.join("old.json"), open(OLD, "[50, 300]")).unwrap();
    fs::write(folder.join("new.json"), open(&with_row, "[50, 400]")).unwrap();
    let text = codes(&folder, &["diff", "old.json", "new.json"]).exits(0);
    assert!(
        text.starts_with("minor     `open` changed from [50, 300] to [50, 400]\n"),
        "{text}"
    );
    // The other way round, a row is removed and the range is narrower.
    let text = codes(&folder, &["diff", "new.json", "old.json"]).exits(1);
    assert!(
        text.contains("breaking  `open` changed from [50, 400] to [50, 300]\n"),
        "{text}"
    );
    assert!(text.contains("breaking  150 New was removed\n"), "{text}");
}

#[test]
fn a_text_that_parses_as_another_code_is_breaking() {
    let folder = folder("diff-texts");
    let old = r#"{"open": [1, 100], "codes": [
      {"code": 2, "reason": "Disk Slow"},
      {"code": 3, "reason": "Locked", "name": "LockedX", "aliases": ["Held"]},
      {"code": 4, "reason": "404", "name": "FourOhFour"},
      {"code": 5, "reason": "Gone"}]}"#;
    let breaking = |new: &str| {
        fs::write(folder.join("old.json"), old).unwrap();
        fs::write(folder.join("new.json"), new).unwrap();
        let run = codes(&folder, &["diff", "old.json", "new.json"]);
        let lines = run.stdout.lines();
        let changes = lines.filter_map(|line| line.strip_prefix("breaking  "));
        let changes: Vec<String> = changes.map(str::to_owned).collect();
        run.exits(i32::from(!changes.is_empty()));
        changes
    };
    let with = |row: &str| old.replace("\"Gone\"}", &format!("\"Gone\"}}, {row}"));

    let new = with(r#"{"code": 8, "reason": "Disk Slow", "name": "DiskSlow2"}"#);
    assert_eq!(
        breaking(&new),
        ["the text `Disk Slow` no longer parses as 2 Disk Slow, because several rows share it"]
    );
    let new = with(r#"{"code": 9, "reason": "Zzz", "name": "Locked"}"#);
    assert_eq!(
        breaking(&new),
        ["the text `Locked` parsed as 3 Locked and now parses as 9 Zzz"]
    );
    assert_eq!(
        breaking(&old.replace("100]", "500]")),
        ["the text `404` parsed as 4 404 and now parses as 404"]
    );
    let new = with(r#"{"code": 9, "reason": "Zzz", "aliases": ["Taken"]}"#);
    assert_eq!(breaking(&new), [""; 0]);
    let new = old.replace("\"Gone\"", "\"Gone Away\", \"name\": \"Gone\"");
    assert_eq!(breaking(&new), [""; 0]);
    // A change of a row is not reported for its texts again.
    assert_eq!(
        breaking(&old.replace("\"code\": 5", "\"code\": 6")),
        ["the code of 5 Gone changed to 6"]
    );
    assert_eq!(
        breaking(&old.replace(", \"aliases\": [\"Held\"]", "")),
        [
            "the constant `Held` of 3 Locked was removed",
            "the constant `HELD` of 3 Locked was removed",
            "the alias `Held` of 3 Locked was removed"
        ]
    );
}

#[test]
fn a_changed_value_of_unlisted_codes_is_minor() {
    const UNLISTED: &str = "minor     the value of attribute `a` changed for unlisted codes\n";
    let folder = folder("diff-unlisted");
    let table = |open: &str, attribute: &str| {
        format!(
            r#"{{{open} "classes": [{{"name": "Disk", "range": [1, 9], "fallback": 1}}],
            "attributes": {{"a": {{"type": "integer", {attribute}}}}},
            "codes": [{{"code": 1, "reason": "One", "a": 5}}]}}"#
        )
    };
    let diff = |open: &str, old: &str, new: &str| {
        fs::write(folder.join("old.json"), table(open, old)).unwrap();
        fs::write(folder.join("new.json"), table(open, new)).unwrap();
        codes(&folder, &["diff", "old.json", "new.json"])
    };
    let minor = format!("{UNLISTED}requires a new minor version\n");
    let (open, of_class, full) = (
        "\"open\": [1, 19],",
        "\"open\": [1, 9],",
        "\"open\": [1, 1],",
    );
    for (table, old, new, expected) in [
        (open, "\"default\": 5", "\"default\": 6", minor.as_str()),
        // The fallback has the default value.
        (
            open,
            "\"default\": 5",
            "\"default\": 5, \"inherit\": true",
            "no changes\n",
        ),
        (
            open,
            "\"default\": 6",
            "\"default\": 6, \"inherit\": true",
            &minor,
        ),
        // All unlisted codes inherit.
        (
            of_class,
            "\"default\": 6, \"inherit\": true",
            "\"default\": 7, \"inherit\": true",
            "no changes\n",
        ),
        // There are no unlisted codes.
        (full, "\"default\": 5", "\"default\": 6", "no changes\n"),
        (
            "",
            "\"required\": true, \"default\": 5",
            "\"required\": true",
            "no changes\n",
        ),
    ] {
        assert_eq!(diff(table, old, new).exits(0), expected, "{old} {new}");
    }
}

#[test]
fn identical_tables_have_no_changes() {
    let spec = "spec/http.json";
    let text = codes(&repository(), &["diff", spec, spec]).exits(0);
    assert_eq!(text, "no changes\n");
}

#[test]
fn rows_of_an_extended_table_are_compared() {
    let folder = folder("diff-extends");
    fs::write(folder.join("base.json"), OLD).unwrap();
    let own = r#"{"codes": [{"code": 7, "reason": "Mine"}]}"#;
    let other = r#"{"codes": [{"code": 101, "reason": "Slow", "replace": true}, {"code": 7, "reason": "Mine"}]}"#;
    fs::write(folder.join("old.json"), own).unwrap();
    fs::write(folder.join("new.json"), other).unwrap();
    let arguments = ["diff", "--extends", "base.json", "old.json", "new.json"];
    let text = codes(&folder, &arguments).exits(1);
    assert!(
        text.contains("101 Disk Slow was renamed to `Slow`, without the alias"),
        "{text}"
    );
}

#[test]
fn specs_that_cannot_be_compared_exit_with_2() {
    let folder = folder("diff-failed");
    write(&folder, &OLD.replace("\"code\": 101", "\"code\": 100"));
    let run = codes(&folder, &["diff", "old.json", "new.json"]);
    assert!(
        run.stderr.contains("duplicate code 100\n  --> new.json:"),
        "{}",
        run.stderr
    );
    assert_eq!(run.exits(2), "");
    let run = codes(&folder, &["diff", "old.json", "missing.json"]);
    assert!(
        run.stderr.contains("spec file `missing.json` not found"),
        "{}",
        run.stderr
    );
    run.exits(2);
    codes(&folder, &["diff", "old.json"]).exits(2);
}
