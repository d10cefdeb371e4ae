//! Imports into specs of a few rows.

use crate::common::{Run, codes, folder};
use serde_json::Value;
use std::fs;

/// Runs `import` with a small registry.
fn small(name: &str, spec: &str, registry: &str) -> (Run, String) {
    let folder = folder(name);
    fs::write(folder.join("spec.json"), spec).unwrap();
    let registry = format!("Value,Description,Reference\n{registry}");
    fs::write(folder.join("registry.csv"), registry).unwrap();
    let run = codes(
        &folder,
        &[
            "import",
            "--from",
            "registry.csv",
            "spec.json",
            "--set",
            "level=3",
        ],
    );
    (run, fs::read_to_string(folder.join("spec.json")).unwrap())
}

const BY_HAND: &str = "{\r
  \"attributes\": {\"level\": {\"type\": \"integer\"}},\r
  \"codes\": [\r
    {\"code\":   2, \"reason\": \"Two\", \"name\": \"Zwei\",   \"level\": 1},\r
\r
    {\"reason\": \"Old Four\", \"code\": 4, \"aliases\": [ \"Vier\" ]},\r
    {\"code\": 9, \"reason\": \"Mine\"}\r
  ]\r
}\r
";

#[test]
fn formatting_by_hand_is_kept() {
    let (run, merged) = small(
        "import-by-hand",
        BY_HAND,
        "1,One,[RFC1]\n2,TWO,\n3,\"Three, or so\",[nobody]\n4,Four,\n5,Five,[https://example.com]\n7-8,Unassigned,\n",
    );
    assert_eq!(
        run.exits(0),
        "1 One: added\n2 TWO: was `Two`\n3 Three, or so: added\nnote: 3 Three, or so: no URL is known for its reference `[nobody]`\n4 Four: was `Old Four`\n5 Five: added\nnote: 9 Mine: not in the registry\n"
    );
    assert_eq!(
        merged,
        "{\r
  \"attributes\": {\"level\": {\"type\": \"integer\"}},\r
  \"codes\": [\r
    {\"code\": 1, \"reason\": \"One\", \"reference\": \"https://www.rfc-editor.org/rfc/rfc1\", \"level\": 3},\r
    {\"code\":   2, \"reason\": \"TWO\", \"name\": \"Zwei\",   \"level\": 1},\r
    {\"code\": 3, \"reason\": \"Three, or so\", \"level\": 3},\r
\r
    {\"reason\": \"Four\", \"code\": 4, \"aliases\": [ \"Old Four\", \"Vier\" ]},\r
    {\"code\": 5, \"reason\": \"Five\", \"reference\": \"https://example.com\", \"level\": 3},\r
    {\"code\": 9, \"reason\": \"Mine\"}\r
  ]\r
}\r
"
    );
}

#[test]
fn a_reason_that_the_spec_prefers_is_kept() {
    let spec = BY_HAND.replace("\"Vier\"", "\"FOUR\"");
    let (run, merged) = small(
        "import-alias",
        &spec,
        "2,Two,\n4,Four,\n4,Quatre,\n9,Mine,\n",
    );
    assert_eq!(
        run.exits(0),
        "note: 4 Old Four: its reason in the registry, `Four`, is an alias here\nnote: 4 Old Four: also listed as `Quatre` in the registry\n"
    );
    assert_eq!(merged, spec);
}

#[test]
fn a_reason_that_starts_like_a_reserved_code_is_a_row() {
    let (run, merged) = small(
        "import-reserved",
        BY_HAND,
        "2,Two,[IESG]\n4,Old Four,\n9,Mine,\n20,Reserved Word Error,\n21,Reserved for later,\n22,(Unused),[RFC1]\n",
    );
    assert_eq!(
        run.exits(0),
        "note: 2 Two: no URL is known for its reference `[IESG]`\n20 Reserved Word Error: added\n"
    );
    assert!(
        merged.contains("{\"code\": 20, \"reason\": \"Reserved Word Error\", \"level\": 3}"),
        "{merged}"
    );
}

#[test]
fn missing_attributes_of_new_rows_are_shown() {
    let spec = BY_HAND.replace(
        "\"integer\"}",
        "\"integer\"}, \"owner\": {\"type\": \"string\", \"required\": true}",
    );
    let spec = spec.replace("\"reason\"", "\"owner\": \"me\", \"reason\"");
    let (run, merged) = small("import-required", &spec, "1,One,\n");
    assert!(
        run.stderr
            .contains("code 1 lacks the required attribute `owner`"),
        "{}",
        run.stderr
    );
    assert!(
        merged.contains("{\"code\": 1, \"reason\": \"One\", \"level\": 3},"),
        "{merged}"
    );
    run.exits(1);
}

#[test]
fn invalid_files_change_nothing() {
    let broken = BY_HAND.replace("\"code\": 9", "\"code\": 4");
    let (run, merged) = small("import-broken", &broken, "1,One,\n");
    assert!(run.stderr.contains("duplicate code 4"), "{}", run.stderr);
    assert_eq!(merged, broken);
    run.exits(1);

    let (run, merged) = small("import-no-registry", BY_HAND, "4xx,One,\n");
    assert!(
        run.stderr.contains("`4xx` is not a valid code"),
        "{}",
        run.stderr
    );
    assert_eq!(merged, BY_HAND);
    run.exits(2);

    let (run, merged) = small("import-quote", BY_HAND, "1,One,\n2,\"Two,\n3,Three,\n");
    assert!(
        run.stderr.contains("line 3: unclosed quote"),
        "{}",
        run.stderr
    );
    assert_eq!(merged, BY_HAND);
    run.exits(2);

    let folder = folder("import-missing");
    fs::write(folder.join("spec.json"), BY_HAND).unwrap();
    codes(&folder, &["import", "--from", "missing.csv", "spec.json"]).exits(2);
    codes(&folder, &["import", "--from", "spec.json", "missing.json"]).exits(2);
    codes(&folder, &["import", "spec.json"]).exits(2);
    let set = ["import", "--from", "a.csv", "spec.json", "--set", "level"];
    codes(&folder, &set).exits(2);
}

/// Attributes of each type, one of them required.
const TYPES: &str = r#"{
  "attributes": {
    "level": {"type": "integer", "required": true},
    "hot": {"type": "bool"},
    "disk": {"type": "string"},
    "kinds": {"type": "[string]"},
    "state": {"type": "enum", "values": {"Permanent": "Stays.", "Provisional": "May go."}}
  },
  "codes": [{"code": 2, "reason": "Two", "level": 1}]
}
"#;

/// Options, and parts of their messages.
const INVALID_OPTIONS: &[(&[&str], &[&str])] = &[
    (
        &["--set", "level=1", "--set", "level=2"],
        &["`level` is set twice"],
    ),
    (&["--set", "code=1"], &["`code` is not an attribute"]),
    (&["--set", "reason=X"], &["`reason` is not an attribute"]),
    (&["--set", "levle=1"], &["`levle`", "did you mean `level`?"]),
    (&["--set", "colour=1"], &["`colour`"]),
    (&["--set", "level=high"], &["--set level=high", "integer"]),
    (&["--set", "hot=1"], &["--set hot=1", "`true` or `false`"]),
    (&["--set", "kinds=a"], &["--set kinds=a", "array"]),
    (
        &["--set", "state=Permanant"],
        &["Permanant", "did you mean `Permanent`?"],
    ),
    (&["--updated", "2025-02-30"], &["--updated 2025-02-30"]),
    (
        &["--updated", "today", "--set", "level=x"],
        &["--updated today", "--set level=x"],
    ),
];

#[test]
fn options_are_checked_before_anything_is_written() {
    let folder = folder("import-options");
    let spec = folder.join("spec.json");
    let there = || fs::read_to_string(&spec).unwrap();
    fs::write(
        folder.join("registry.csv"),
        "Value,Description,Reference\n2,Two,\n3,Three,\n",
    )
    .unwrap();
    let run = |options: &[&str]| {
        fs::write(&spec, TYPES).unwrap();
        let arguments = ["import", "--from", "registry.csv", "spec.json"];
        codes(&folder, &[&arguments[..], options].concat())
    };
    for &(options, messages) in INVALID_OPTIONS {
        let run = run(options);
        for message in messages {
            assert!(run.stderr.contains(message), "{message}: {}", run.stderr);
        }
        assert_eq!(run.exits(2), "", "{options:?}");
        assert_eq!(there(), TYPES);
    }

    let set = [
        "level=-3",
        "hot=true",
        "disk=404",
        "kinds=[\"a\"]",
        "state=Permanent",
    ];
    let options: Vec<&str> = set.iter().flat_map(|set| ["--set", set]).collect();
    run(&options).exits(0);
    let merged: Value = serde_json::from_str(&there()).unwrap();
    assert_eq!(
        merged["codes"][1],
        serde_json::json!({
            "code": 3, "reason": "Three", "level": -3, "hot": true, "disk": "404",
            "kinds": ["a"], "state": "Permanent"
        })
    );
    // A JSON string is taken as it is.
    run(&["--set", "level=1", "--set", "disk=\"a\\u0062\""]).exits(0);
    let merged: Value = serde_json::from_str(&there()).unwrap();
    assert_eq!(merged["codes"][1]["disk"], "ab");
}
