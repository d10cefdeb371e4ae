//! `codes diff`: which changes break whom.

mod common;

use common::{Run, codes, folder, repository};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A table of which each case changes something.
const OLD: &str = r#"{
  "title": "Disk errors",
  "default": 100,
  "classes": [
    {"name": "Disk", "range": [100, 199], "fallback": 100},
    {"name": "Tape", "range": [200, 299]}
  ],
  "attributes": {
    "retryable": {"type": "bool", "default": false},
    "level": {"type": "enum", "values": {"Low": "Low.", "High": "High."}}
  },
  "codes": [
    {"code": 100, "reason": "Disk Full", "aliases": ["No Space"]},
    {"code": 101, "reason": "Disk Slow", "retryable": true},
    {"code": 200, "reason": "Tape Torn", "level": "High"}
  ]
}
"#;

/// A difference from a table, its weight, and what is said of it.
type Case = (&'static str, &'static str, &'static str, &'static str);

const CLOSED: &[Case] = &[
    // What is replaced, and by what.
    (
        "\"Disk errors\"",
        "\"Errors of the disk\"",
        "patch",
        "`title` has changed",
    ),
    (
        "\"default\": 100",
        "\"repr\": \"u32\", \"default\": 100",
        "breaking",
        "`repr` was u16 and is u32",
    ),
    (
        "\"default\": 100",
        "\"open\": [100, 299], \"default\": 100",
        "breaking",
        "the table is open now, from 100 to 299",
    ),
    (
        "  \"default\": 100,\n",
        "",
        "breaking",
        "`default` is gone, and with it `Default`",
    ),
    (
        "\"default\": 100",
        "\"default\": 101",
        "minor",
        "`default` was 100 and is 101",
    ),
    (
        "\"name\": \"Tape\"",
        "\"name\": \"Reel\"",
        "breaking",
        "class Tape is named Reel now",
    ),
    (
        ",\n    {\"name\": \"Tape\", \"range\": [200, 299]}",
        "",
        "breaking",
        "class Tape is gone",
    ),
    (
        "[200, 299]",
        "[200, 399]",
        "minor",
        "class Tape was 200 to 299 and is 200 to 399",
    ),
    (
        "[200, 299]",
        "[200, 250]",
        "breaking",
        "class Tape was 200 to 299 and is 200 to 250",
    ),
    (
        "[200, 299]}",
        "[200, 299]},\n{\"name\": \"Late\", \"range\": [300, 300]}",
        "breaking",
        "class Late is new, and a `match` on classes has no arm for it",
    ),
    (
        "[200, 299]",
        "[200, 299], \"predicate\": \"is_on_tape\"",
        "breaking",
        "the predicate `is_tape` of class Tape is gone",
    ),
    (
        "[200, 299]",
        "[200, 299], \"description\": \"Tapes.\"",
        "patch",
        "the documentation of class Tape has changed",
    ),
    (
        ", \"fallback\": 100",
        "",
        "breaking",
        "no class has a `fallback`, and the method is gone",
    ),
    (
        "\"fallback\": 100",
        "\"fallback\": 101",
        "minor",
        "class Disk has another `fallback`",
    ),
    (
        "\"type\": \"bool\", \"default\": false",
        "\"type\": \"bool\"",
        "breaking",
        "attribute `retryable` returns an `Option` now",
    ),
    (
        "\"default\": false}",
        "\"default\": true}",
        "minor",
        "`retryable` of 100 Disk Full was false and is true",
    ),
    (
        "\"default\": false}",
        "\"default\": false, \"description\": \"D.\"}",
        "patch",
        "the documentation of attribute `retryable` has changed",
    ),
    (
        "\"default\": false},",
        "\"default\": false}, \"new\": {\"type\": \"integer\"},",
        "minor",
        "attribute `new` is new",
    ),
    (
        "\"High\": \"High.\"",
        "\"High\": \"High.\", \"Top\": \"Top.\"",
        "breaking",
        "value `Top` of attribute `level` is new, and a `match` on it has no arm for it",
    ),
    (
        "\"High\": \"High.\"",
        "\"High\": \"Very high.\"",
        "patch",
        "the documentation of value `High` of attribute `level` has changed",
    ),
    (
        "\"Low\": \"Low.\", ",
        "",
        "breaking",
        "value `Low` of attribute `level` is gone",
    ),
    (
        "\"reason\": \"Disk Slow\"",
        "\"reason\": \"Disk Lame\"",
        "breaking",
        "101 Disk Slow is named `DiskLame` now, without the alias `DiskSlow`",
    ),
    (
        "\"reason\": \"Disk Slow\"",
        "\"reason\": \"Disk Lame\"",
        "breaking",
        "the reason of 101 Disk Slow is `Disk Lame` now, and the old one does not parse",
    ),
    (
        "\"reason\": \"Disk Slow\"",
        "\"reason\": \"Disk Lame\", \"aliases\": [\"Disk Slow\"]",
        "minor",
        "101 Disk Slow is named `DiskLame` now, and `DiskSlow` is an alias",
    ),
    (
        "\"reason\": \"Disk Slow\"",
        "\"reason\": \"Disk Slow\", \"name\": \"Slow\"",
        "breaking",
        "101 Disk Slow is named `Slow` now, without the alias `DiskSlow`",
    ),
    (
        "\"Disk Slow\"",
        "\"disk slow\"",
        "minor",
        "the reason of 101 Disk Slow is `disk slow` now",
    ),
    (
        "[\"No Space\"]",
        "[\"No Space\", \"Full\"]",
        "minor",
        "the alias `Full` of 100 Disk Full is new",
    ),
    (
        ", \"aliases\": [\"No Space\"]",
        "",
        "breaking",
        "the constant `NO_SPACE` of 100 Disk Full is gone",
    ),
    (
        ", \"aliases\": [\"No Space\"]",
        "",
        "breaking",
        "the alias `No Space` of 100 Disk Full is gone",
    ),
    (
        "\"code\": 101",
        "\"code\": 102",
        "breaking",
        "101 Disk Slow has the code 102 now",
    ),
    (
        "    {\"code\": 101, \"reason\": \"Disk Slow\", \"retryable\": true},\n",
        "",
        "breaking",
        "101 Disk Slow is gone",
    ),
    (
        "\"codes\": [",
        "\"codes\": [{\"code\": 7, \"reason\": \"New\"},",
        "breaking",
        "7 New is new, and a `match` has no arm for it",
    ),
    (
        "\"retryable\": true",
        "\"retryable\": false",
        "minor",
        "`retryable` of 101 Disk Slow was true and is false",
    ),
    (
        ", \"level\": \"High\"",
        "",
        "minor",
        "`level` of 200 Tape Torn was \"High\" and is nothing",
    ),
    (
        "\"retryable\": true",
        "\"retryable\": true, \"deprecated\": \"no\"",
        "minor",
        "101 Disk Slow is deprecated",
    ),
    (
        "\"retryable\": true",
        "\"retryable\": true, \"description\": \"D.\"",
        "patch",
        "the documentation of 101 Disk Slow has changed",
    ),
    (
        "\"reason\": \"Tape Torn\", ",
        "\"reason\": \"Tape Torn\",\n",
        "",
        "",
    ),
];

/// The changes of a run as (level, what).
fn changes(run: Run, status: i32) -> Vec<(String, String)> {
    let shown: Value = serde_json::from_str(&run.exits(status)).unwrap();
    let changes = shown["changes"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let changes = changes.map(|change| (text(&change["level"]), text(&change["what"])));
    let changes: Vec<_> = changes.collect();
    let worst = changes.first().map(|(level, _)| level.as_str());
    assert_eq!(shown["level"].as_str(), worst);
    changes
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
        let changes = changes(codes(&folder, &arguments), status);
        let expected = ((*level).to_owned(), (*what).to_owned());
        if what.is_empty() {
            assert_eq!(changes, []);
        } else {
            assert!(changes.contains(&expected), "{expected:?}: {changes:?}");
        }
    }
}

#[test]
fn a_type_that_changes_is_breaking() {
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
        text.starts_with("breaking  attribute `retryable` was bool and is integer\n"),
        "{text}"
    );
    assert!(text.ends_with("\nneeds a new major version\n"), "{text}");
}

#[test]
fn a_code_that_is_new_breaks_only_those_who_match_exhaustively() {
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
        "minor     150 New is new\nneeds a new minor version\n"
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
        text.starts_with("minor     `open` was 50 to 300 and is 50 to 400\n"),
        "{text}"
    );
    // The other way round a row goes, and the range is narrower.
    let text = codes(&folder, &["diff", "new.json", "old.json"]).exits(1);
    assert!(
        text.contains("breaking  `open` was 50 to 400 and is 50 to 300\n"),
        "{text}"
    );
    assert!(text.contains("breaking  150 New is gone\n"), "{text}");
}

#[test]
fn a_text_that_parses_as_something_else_is_breaking() {
    let folder = folder("diff-texts");
    let old = r#"{"open": [1, 100], "codes": [
      {"code": 2, "reason": "Disk Slow"},
      {"code": 3, "reason": "Locked", "name": "LockedX", "aliases": ["Held"]},
      {"code": 4, "reason": "404", "name": "FourOhFour"},
      {"code": 5, "reason": "Gone"}]}"#;
    let told = |new: &str| {
        fs::write(folder.join("old.json"), old).unwrap();
        fs::write(folder.join("new.json"), new).unwrap();
        let run = codes(&folder, &["diff", "old.json", "new.json"]);
        let breaking = run.stdout.lines().filter_map(|line| {
            let what = line.strip_prefix("breaking  ")?;
            Some(what.to_owned())
        });
        let breaking: Vec<String> = breaking.collect();
        run.exits(i32::from(!breaking.is_empty()));
        breaking
    };
    let with = |row: &str| old.replace("\"Gone\"}", &format!("\"Gone\"}}, {row}"));

    let new = with(r#"{"code": 8, "reason": "Disk Slow", "name": "DiskSlow2"}"#);
    // The name is still that of the row.
    assert_eq!(
        told(&new),
        ["the text `Disk Slow` was 2 Disk Slow and is none, because several rows have it"]
    );
    let new = with(r#"{"code": 9, "reason": "Zzz", "name": "Locked"}"#);
    assert_eq!(told(&new), ["the text `Locked` was 3 Locked and is 9 Zzz"]);
    assert_eq!(
        told(&old.replace("100]", "500]")),
        ["the text `404` was 4 404 and is 404"]
    );
    let new = with(r#"{"code": 9, "reason": "Zzz", "aliases": ["Taken"]}"#);
    assert_eq!(told(&new), [""; 0]);
    let new = old.replace("\"Gone\"", "\"Gone Away\", \"name\": \"Gone\"");
    assert_eq!(told(&new), [""; 0]);
    // What is said of a row is not said of its texts again.
    assert_eq!(
        told(&old.replace("\"code\": 5", "\"code\": 6")),
        ["5 Gone has the code 6 now"]
    );
    assert_eq!(
        told(&old.replace(", \"aliases\": [\"Held\"]", "")),
        [
            "the constant `Held` of 3 Locked is gone",
            "the constant `HELD` of 3 Locked is gone",
            "the alias `Held` of 3 Locked is gone"
        ]
    );
}

#[test]
fn another_value_of_unlisted_codes_is_minor() {
    const UNLISTED: &str = "minor     unlisted codes have another value of attribute `a`\n";
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
    let minor = format!("{UNLISTED}needs a new minor version\n");
    let (open, of_class, full) = (
        "\"open\": [1, 19],",
        "\"open\": [1, 9],",
        "\"open\": [1, 1],",
    );
    for (table, old, new, expected) in [
        (open, "\"default\": 5", "\"default\": 6", minor.as_str()),
        // What the fallback has is the default.
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
        // No unlisted code has the default.
        (
            of_class,
            "\"default\": 6, \"inherit\": true",
            "\"default\": 7, \"inherit\": true",
            "no changes\n",
        ),
        // There is no unlisted code.
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
fn a_table_without_changes_has_none() {
    let spec = "spec/http.json";
    let text = codes(&repository(), &["diff", spec, spec]).exits(0);
    assert_eq!(text, "no changes\n");
}

#[test]
fn the_rows_of_an_extended_table_are_rows() {
    let folder = folder("diff-extends");
    fs::write(folder.join("base.json"), OLD).unwrap();
    let own = r#"{"codes": [{"code": 7, "reason": "Mine"}]}"#;
    let other = r#"{"codes": [{"code": 101, "reason": "Slow", "replace": true}, {"code": 7, "reason": "Mine"}]}"#;
    fs::write(folder.join("old.json"), own).unwrap();
    fs::write(folder.join("new.json"), other).unwrap();
    let arguments = ["diff", "--extends", "base.json", "old.json", "new.json"];
    let text = codes(&folder, &arguments).exits(1);
    assert!(
        text.contains("101 Disk Slow is named `Slow` now, without the alias"),
        "{text}"
    );
}

#[test]
fn specs_that_cannot_be_compared_exit_with_2() {
    let folder = folder("diff-failed");
    write(&folder, &OLD.replace("\"code\": 101", "\"code\": 100"));
    let run = codes(&folder, &["diff", "old.json", "new.json"]);
    assert!(
        run.stderr
            .contains("code 100 stands twice\n  --> new.json:"),
        "{}",
        run.stderr
    );
    assert_eq!(run.exits(2), "");
    let run = codes(&folder, &["diff", "old.json", "missing.json"]);
    assert!(
        run.stderr.contains("no spec file `missing.json`"),
        "{}",
        run.stderr
    );
    run.exits(2);
    codes(&folder, &["diff", "old.json"]).exits(2);
}
