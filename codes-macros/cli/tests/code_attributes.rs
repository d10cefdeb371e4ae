//! Specs with codes of other tables, which the command does not have.

mod common;

use common::{codes, folder};
use std::fs;
use std::path::PathBuf;

const SPEC: &str = r#"{
  "attributes": {
    "status": {"type": "code", "table": "codes_core::StatusCode", "required": true},
    "seen": {"type": "[code]", "table": "codes_core::StatusCode", "default": [404, "Gone"]}
  },
  "codes": [
    {"code": 1, "reason": "A", "status": 402},
    {"code": 2, "reason": "B", "status": "Not Found", "seen": []},
    {"code": 3, "reason": "C", "status": "410 Gone", "seen": ["3-PC"]}
  ]
}
"#;

fn written(name: &str, texts: &[(&str, &str)]) -> PathBuf {
    let folder = folder(name);
    for (file, text) in texts {
        fs::write(folder.join(file), text).unwrap();
    }
    folder
}

#[test]
fn check_accepts_what_the_other_table_may_have() {
    let wrong = SPEC
        .replace("402", "true")
        .replace("codes_core::", "codes_core.");
    let folder = written("codes-check", &[("a.json", SPEC), ("b.json", &wrong)]);
    codes(&folder, &["check", "a.json"]).exits(0);
    // The name of the table that the spec is for is unknown.
    let named = SPEC.replace("codes_core::StatusCode", "Table");
    fs::write(folder.join("named.json"), named).unwrap();
    codes(&folder, &["check", "named.json"]).exits(0);
    let run = codes(&folder, &["check", "b.json"]);
    assert_eq!(run.status, Some(1));
    let messages = run.stdout + &run.stderr;
    assert!(
        messages.contains("`table` is not the path of a table"),
        "{messages}"
    );
}

#[test]
fn fmt_keeps_the_declarations() {
    let folder = written("codes-fmt", &[("a.json", SPEC)]);
    codes(&folder, &["fmt", "a.json"]).exits(0);
    let text = fs::read_to_string(folder.join("a.json")).unwrap();
    assert_eq!(text, SPEC);
}

#[test]
fn expand_leaves_the_check_to_rustc() {
    let folder = written("codes-expand", &[("a.json", SPEC)]);
    let text = codes(&folder, &["expand", "a.json"]).exits(0);
    for part in [
        "codes_core::StatusCode::from_bytes(b\"402\")",
        "\"402 is not a valid StatusCode\"",
        "codes_core::StatusCode::NotFound",
        "codes_core::StatusCode::from_bytes(b\"410\")",
        "codes_core::StatusCode::Gone",
        "::core::compile_error!(\"write the number or the name of `3-PC`\")",
        "pub const fn seen(self) -> &'static [codes_core::StatusCode]",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn another_table_breaks_users() {
    let moved = SPEC.replace(
        "\"codes_core::StatusCode\", \"req",
        "\"crate::Status\", \"req",
    );
    let other = SPEC.replace("402", "400");
    let files = [("a.json", SPEC), ("b.json", &moved), ("c.json", &other)];
    let folder = written("codes-diff", &files);
    let text = codes(&folder, &["diff", "a.json", "b.json"]).exits(1);
    let expected =
        "the table of attribute `status` changed from codes_core::StatusCode to crate::Status";
    assert!(
        text.contains(expected) && text.contains("breaking"),
        "{text}"
    );
    let text = codes(&folder, &["diff", "a.json", "c.json"]).exits(0);
    assert!(text.contains("changed from 402 to 400"), "{text}");
}

#[test]
fn import_sets_codes() {
    let registry = "Value,Description,Reference\n1,A,\n2,B,\n3,C,\n4,D,\n5,E,\n";
    let folder = written("codes-import", &[("a.json", SPEC), ("a.csv", registry)]);
    let import = |set: &str, exit| {
        let arguments = ["import", "--from", "a.csv", "a.json", "--set", set];
        let run = codes(&folder, &arguments);
        assert_eq!(run.status, Some(exit), "{}{}", run.stdout, run.stderr);
        run.stderr
    };
    let message = import("status=true", 2);
    assert!(
        message.contains("expected a code of `StatusCode`"),
        "{message}"
    );
    import("status=Not Found", 0);
    let text = fs::read_to_string(folder.join("a.json")).unwrap();
    assert!(text.contains(r#""status": "Not Found""#), "{text}");
    codes(&folder, &["check", "a.json"]).exits(0);
}

#[test]
fn explain_shows_codes_of_known_tables_and_the_text_of_others() {
    let spec = r#"{
      "attributes": {
        "status": {"type": "code", "table": "codes_core::StatusCode"},
        "calls": {"type": "[code]", "table": "::codes_core::grpc::StatusCode"},
        "cause": {"type": "code", "table": "super::Hresult"}
      },
      "codes": [
        {"code": 1, "reason": "A", "status": "Service Unavailable", "calls": [5, "unavailable"], "cause": "E_ACCESSDENIED"},
        {"code": 2, "reason": "B", "status": 499, "cause": "0x80070005"}
      ]
    }"#;
    let folder = written("codes-explain", &[("a.json", spec)]);
    let text = codes(&folder, &["explain", "--spec", "a.json", "1"]).exits(0);
    for line in [
        "\n  status  503 Service Unavailable\n",
        "\n  calls   5 NOT_FOUND, 14 UNAVAILABLE\n",
        "\n  cause   E_ACCESSDENIED\n",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    let text = codes(&folder, &["explain", "--spec", "a.json", "2"]).exits(0);
    for line in ["\n  status  499\n", "\n  cause   0x80070005\n"] {
        assert!(text.contains(line), "{line} in {text}");
    }
    // Programs get the value of the spec.
    let text = codes(&folder, &["explain", "--spec", "a.json", "--json", "1"]).exits(0);
    assert!(
        text.contains("\"status\": \"Service Unavailable\""),
        "{text}"
    );
}
