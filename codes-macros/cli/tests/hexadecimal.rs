//! Specs with `"radix": 16`.

mod common;

use common::{codes, folder};
use std::fs;
use std::path::PathBuf;

const SPEC: &str = r#"{
  "radix": 16, "title": "COM error codes", "repr": "i32", "default": 0,
  "classes": [
    {"name": "Success", "range": [0, "0x7FFFFFFF"]},
    {"name": "Failure", "range": ["0x80000000", "0xFFFF_FFFF"], "fallback": "0x80004005"}
  ],
  "codes": [
    {"code": 0, "reason": "Success"},
    {"reason": "False", "code": "0x1"},
    {"code": "0X8000_4005", "reason": "Unspecified", "aliases": ["E_FAIL"]},
    {"code": -2147024891, "reason": "Access denied", "description": "Not allowed. Unlike 0x80004005 Unspecified."}
  ]
}
"#;

const TIDY: &str = r#"{
  "title": "COM error codes",
  "repr": "i32",
  "radix": 16,
  "default": "0x00000000",
  "classes": [
    {"name": "Success", "range": ["0x00000000", "0x7fffffff"]},
    {"name": "Failure", "range": ["0x80000000", "0xffffffff"], "fallback": "0x80004005"}
  ],
  "codes": [
    {"code": "0x00000000", "reason": "Success"},
    {"code": "0x00000001", "reason": "False"},
    {"code": "0x80004005", "reason": "Unspecified", "aliases": ["E_FAIL"]},
    {"code": "0x80070005", "reason": "Access denied", "description": "Not allowed. Unlike 0x80004005 Unspecified."}
  ]
}
"#;

fn with_spec(name: &str, spec: &str) -> PathBuf {
    let folder = folder(name);
    fs::write(folder.join("com.json"), spec).unwrap();
    folder
}

#[test]
fn fmt_writes_all_digits_once() {
    let folder = with_spec("hexadecimal-fmt", SPEC);
    assert_eq!(codes(&folder, &["fmt", "com.json"]).exits(0), "");
    let formatted = fs::read_to_string(folder.join("com.json")).unwrap();
    assert_eq!(formatted, TIDY);
    codes(&folder, &["fmt", "--check", "com.json"]).exits(0);
    codes(&folder, &["check", "com.json"]).exits(0);
    // The meaning is the same.
    fs::write(folder.join("old.json"), SPEC).unwrap();
    let run = codes(&folder, &["diff", "old.json", "com.json"]);
    assert_eq!(run.exits(0), "no changes\n");
}

#[test]
fn fmt_knows_the_type_that_a_spec_inherits() {
    let folder = with_spec("hexadecimal-fmt-extends", TIDY);
    let own = r#"{"extends": "com.json", "codes": [{"code": "0X1_0", "reason": "Own"}]}"#;
    fs::write(folder.join("own.json"), own).unwrap();
    codes(&folder, &["fmt", "own.json"]).exits(0);
    let formatted = fs::read_to_string(folder.join("own.json")).unwrap();
    assert!(formatted.contains("\"0x00000010\""), "{formatted}");
    // A number that does not fit the type, and one of an unknown type, stay.
    for own in [
        "{\"repr\": \"u8\", \"radix\": 16, \"codes\": [{\"code\": \"0X100\", \"reason\": \"Own\"}]}\n",
        "{\"repr\": \"u8\", \"radix\": 16, \"codes\": [{\"code\": 256, \"reason\": \"Own\"}]}\n",
        "{\"repr\": \"u\", \"radix\": 16, \"codes\": [{\"code\": 256, \"reason\": \"Own\"}]}\n",
        "{\"extends\": \"no.json\", \"codes\": [{\"code\": \"0X1\", \"reason\": \"Own\"}]}\n",
        "{\"codes\": [{\"code\": 31, \"reason\": \"Own\", \"text\": \"0X1\"}]}\n",
    ] {
        fs::write(folder.join("own.json"), own).unwrap();
        codes(&folder, &["fmt", "--check", "own.json"]).exits(0);
    }
}

#[test]
fn explain_shows_and_finds_hexadecimal() {
    let folder = with_spec("hexadecimal-explain", SPEC);
    let explain = |code: &str| codes(&folder, &["explain", "--spec", "com.json", code]);
    for code in ["0x80070005", "0X80070005", "-2147024891", "access denied"] {
        let text = explain(code).exits(0);
        assert!(text.starts_with("0x80070005 Access denied\n"), "{text}");
        let class = "  class          Failure, 0x80000000 to 0xffffffff\n";
        assert!(text.contains(class), "{text}");
        assert!(
            text.contains("confused with  0x80004005 Unspecified"),
            "{text}"
        );
    }
    let text = explain("0x8007xxxx").exits(0);
    assert_eq!(text, "0x8007xxxx\n  0x80070005 Access denied\n");
    let text = explain("failure").exits(0);
    assert!(
        text.starts_with("Failure, 0x80000000 to 0xffffffff\n"),
        "{text}"
    );
    assert!(
        text.ends_with("  others: treat as 0x80004005 Unspecified\n"),
        "{text}"
    );
    let run = explain("0x80070006");
    let help = "the nearest code is `0x80070005 Access denied`";
    assert!(run.stderr.contains(help), "{}", run.stderr);
    let json = codes(&folder, &["explain", "--spec", "com.json", "--json", "0x1"]).exits(0);
    assert!(json.contains("\"code\": 1,"), "{json}");
}

#[test]
fn docs_show_hexadecimal() {
    let folder = with_spec("hexadecimal-docs", SPEC);
    let page = codes(&folder, &["docs", "com.json"]).exits(0);
    for part in [
        "## Failure (0x80000000 to 0xffffffff)\n",
        "| [0x80070005](#0x80070005) | Access denied | Not allowed. |\n",
        "### <a id=\"0x00000001\"></a>0x00000001 False\n",
        "Unlisted codes are treated as [0x80004005 Unspecified](#0x80004005).",
        "- confused with [0x80004005 Unspecified](#0x80004005): ",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    let page = codes(&folder, &["docs", "com.json", "--format", "html"]).exits(0);
    for part in [
        "<span class=\"range\">0x80000000 to 0xffffffff</span>",
        "<article id=\"0x80070005\" data-code=\"0x80070005\">",
        "<a href=\"#0x80004005\">0x80004005 Unspecified</a>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    fs::write(
        folder.join("com.json"),
        r#"{"repr": "u8", "radix": 16, "open": ["0x00", "0x2f"], "codes": [{"code": "0x1f", "reason": "One"}]}"#,
    )
    .unwrap();
    let page = codes(&folder, &["docs", "com.json"]).exits(0);
    let part = "every other number from 0x00 to 0x2f is a valid code, too";
    assert!(page.contains(part), "{page}");
}

#[test]
fn diff_shows_hexadecimal() {
    let folder = with_spec("hexadecimal-diff", TIDY);
    let changed = |from: &str, to: &str| {
        assert_eq!(TIDY.matches(from).count(), 1, "{from}");
        fs::write(folder.join("new.json"), TIDY.replace(from, to)).unwrap();
        let run = codes(&folder, &["diff", "com.json", "new.json"]);
        run.stdout + &run.stderr
    };
    let text = changed("\"code\": \"0x80070005\"", "\"code\": \"0x80070006\"");
    let what = "breaking  the code of 0x80070005 Access denied changed to 0x80070006\n";
    assert!(text.contains(what), "{text}");
    let text = changed("\"0x7fffffff\"", "\"0x7ffffffe\"");
    let what = "the range of class Success changed from [0x00000000, 0x7fffffff] to [0x00000000, 0x7ffffffe]\n";
    assert!(text.contains(what), "{text}");
    let text = changed("\"default\": \"0x00000000\"", "\"default\": 1");
    let what = "minor     `default` changed from 0x00000000 to 0x00000001\n";
    assert!(text.contains(what), "{text}");

    let decimal = r#"{"codes": [{"code": 31, "reason": "One"}]}"#;
    let hexadecimal = r#"{"radix": 16, "codes": [{"code": "0x1f", "reason": "One"}]}"#;
    fs::write(folder.join("a.json"), decimal).unwrap();
    fs::write(folder.join("b.json"), hexadecimal).unwrap();
    assert_eq!(
        codes(&folder, &["diff", "a.json", "b.json"]).exits(0),
        "minor     `radix` changed from 10 to 16, and with it the texts of all codes\n\
         requires a new minor version\n"
    );
    assert_eq!(
        codes(&folder, &["diff", "b.json", "a.json"]).exits(1),
        "breaking  `radix` changed from 16 to 10: texts such as `0x1f` no longer parse\n\
         requires a new major version\n"
    );
}

#[test]
fn import_reads_and_writes_hexadecimal() {
    let folder = with_spec("hexadecimal-import", TIDY);
    let registry = "Value,Description,Reference\n0x00000000,Success,\n0x80070005,Access is denied,\n\
        0x80070057,Invalid argument,\n0x90000000-0xffffffff,Unassigned,\n0x00000002-0xffffffff,Reserved,\n";
    fs::write(folder.join("registry.csv"), registry).unwrap();
    assert_eq!(
        codes(&folder, &["import", "--from", "registry.csv", "com.json"]).exits(0),
        "0x80070005 Access is denied: was `Access denied`\n\
         0x80070057 Invalid argument: added\n\
         note: 0x80004005 Unspecified: not in the registry\n\
         note: 0x00000001 False: not in the registry\n"
    );
    let merged = fs::read_to_string(folder.join("com.json")).unwrap();
    let row = "    {\"code\": \"0x80070057\", \"reason\": \"Invalid argument\"}";
    assert!(merged.contains(row), "{merged}");
}

const SHORT: &str = r#"{
  "repr": "u64",
  "radix": 16,
  "digits": 4,
  "open": ["0x0100", "0x01ff"],
  "codes": [
    {"code": "0x0100", "reason": "No Error"},
    {"code": "0x010b", "reason": "Rejected"}
  ]
}
"#;

#[test]
fn fmt_writes_the_digits_that_the_table_shows() {
    let folder = with_spec("hexadecimal-digits-fmt", SHORT);
    for (from, to) in [
        ("\"0x0100\", \"0x01ff\"", "\"0x100\", \"0X1FF\""),
        ("\"0x010b\"", "\"0X1_0B\""),
        ("\"0x010b\"", "\"0x000000000000010b\""),
    ] {
        fs::write(folder.join("com.json"), SHORT.replace(from, to)).unwrap();
        codes(&folder, &["fmt", "com.json"]).exits(0);
        assert_eq!(fs::read_to_string(folder.join("com.json")).unwrap(), SHORT);
    }
    // More digits if the code needs them, also in a spec that extends another.
    fs::write(
        folder.join("com.json"),
        SHORT.replace("  \"open\": [\"0x0100\", \"0x01ff\"],\n", ""),
    )
    .unwrap();
    let own = r#"{"extends": "com.json", "codes": [{"code": "0X1_0000", "reason": "Own"}]}"#;
    fs::write(folder.join("own.json"), own).unwrap();
    codes(&folder, &["fmt", "own.json"]).exits(0);
    let formatted = fs::read_to_string(folder.join("own.json")).unwrap();
    assert!(formatted.contains("\"0x10000\""), "{formatted}");
}

#[test]
fn explain_docs_and_diff_show_the_digits_of_the_table() {
    let folder = with_spec("hexadecimal-digits", SHORT);
    for code in ["0x100", "0x0100", "0x0000000000000100", "256", "no error"] {
        let text = codes(&folder, &["explain", "--spec", "com.json", code]).exits(0);
        assert!(text.starts_with("0x0100 No Error\n"), "{text}");
    }
    let page = codes(&folder, &["docs", "com.json"]).exits(0);
    assert!(
        page.contains("### <a id=\"0x010b\"></a>0x010b Rejected\n"),
        "{page}"
    );
    assert!(page.contains("from 0x0100 to 0x01ff"), "{page}");
    fs::write(
        folder.join("new.json"),
        SHORT.replace("\"digits\": 4", "\"digits\": 3"),
    )
    .unwrap();
    let run = codes(&folder, &["diff", "com.json", "new.json"]);
    let what = "minor     `digits` changed from 4 to 3, and with it the texts of codes\n";
    assert!((run.stdout + &run.stderr).contains(what));
    // All digits of the type are the default.
    fs::write(
        folder.join("new.json"),
        SHORT.replace("  \"digits\": 4,\n", ""),
    )
    .unwrap();
    let run = codes(&folder, &["diff", "com.json", "new.json"]);
    assert!((run.stdout + &run.stderr).contains("`digits` changed from 4 to 16"));
}

#[test]
fn fmt_keeps_a_decimal_code_among_hexadecimal_ones() {
    let mixed = TIDY.replace("\"0x80004005\", \"reason\"", "80004005, \"reason\"");
    let folder = with_spec("hexadecimal-fmt-mixed", &mixed);
    codes(&folder, &["fmt", "com.json"]).exits(0);
    let formatted = fs::read_to_string(folder.join("com.json")).unwrap();
    assert_eq!(formatted, mixed);
    let run = codes(&folder, &["check", "com.json"]);
    let help = "write `\"0x80004005\"`, or `\"0x04c4c3a5\"` if the number is right";
    assert!(run.exits(1).contains(help));

    let mixed = TIDY.replace("\"0x7fffffff\"", "2147483647");
    fs::write(folder.join("com.json"), &mixed).unwrap();
    codes(&folder, &["fmt", "com.json"]).exits(0);
    assert_eq!(fs::read_to_string(folder.join("com.json")).unwrap(), mixed);

    let decimal = TIDY.replace("\"0x80004005\", \"reason\"", "-2147467259, \"reason\"");
    fs::write(folder.join("com.json"), decimal).unwrap();
    codes(&folder, &["fmt", "com.json"]).exits(0);
    assert_eq!(fs::read_to_string(folder.join("com.json")).unwrap(), TIDY);
}
