//! `--extends`, for specs whose tables extend another one in Rust.

mod common;

use common::{codes, folder};
use std::fs;
use std::path::PathBuf;

const CLOSE: &str = r#"{"codes": [
    {"code": 4001, "reason": "Session Expired", "sender": "Server"},
    {"code": 1000, "reason": "Done", "replace": true, "sender": "Either"}
]}"#;

fn with_spec(name: &str) -> PathBuf {
    let folder = folder(name);
    fs::write(folder.join("close.json"), CLOSE).unwrap();
    folder
}

#[test]
fn built_in_tables_have_names() {
    let folder = with_spec("extends-name");
    let extends = ["close.json", "--extends", "websocket"];
    codes(&folder, &[&["check"], &extends[..]].concat()).exits(0);
    let same = ["diff", "close.json"];
    let text = codes(&folder, &[&same, &extends[..]].concat()).exits(0);
    assert_eq!(text, "no changes\n");
    let page = codes(&folder, &[&["docs"], &extends[..]].concat()).exits(0);
    for part in [
        "\n### <a id=\"4001\"></a>4001 Session Expired\n",
        "1000 Done",
        "1001 Going Away",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    let explain = |code| {
        let run = codes(
            &folder,
            &[&["explain", code, "--spec"], &extends[..]].concat(),
        );
        run.exits(0)
    };
    assert!(
        explain("4001").contains("\n  class   Private, 4000 to 4999\n"),
        "{}",
        explain("4001")
    );
    assert!(explain("1000").starts_with("1000 Done\n"));
    assert!(explain("1001").starts_with("1001 Going Away\n"));
    let run = codes(&folder, &["check", "close.json", "--extends", "websockets"]);
    let message = "error: `websockets` is neither a file nor a built-in table\n = help: the built-in tables are http, ";
    assert!(run.stderr.starts_with(message), "{}", run.stderr);
    run.exits(2);
    codes(&folder, &["explain", "1", "--extends", "websocket"]).exits(2);
}

#[test]
fn a_file_of_the_name_comes_first() {
    let folder = with_spec("extends-file");
    let base = r#"{"attributes": {"sender": {"type": "string"}}, "codes": [{"code": 1000, "reason": "Base"}]}"#;
    let check = [
        "explain",
        "--spec",
        "close.json",
        "--extends",
        "websocket",
        "1001",
    ];
    fs::create_dir(folder.join("websocket")).unwrap();
    codes(&folder, &check).exits(0);
    fs::remove_dir(folder.join("websocket")).unwrap();
    fs::write(folder.join("websocket"), base).unwrap();
    codes(&folder, &check).exits(1);
}

#[test]
fn the_option_is_suggested_once_and_only_where_it_may_help() {
    let folder = with_spec("extends-help");
    let suggestion = "; if the table extends another one in Rust, pass `--extends TABLE`";
    for format in ["human", "json", "sarif"] {
        let text = codes(&folder, &["check", "close.json", "--format", format]).exits(1);
        assert_eq!(text.matches(suggestion).count(), 1, "{text}");
    }
    let replace = r#"{"codes": [{"code": 1000, "reason": "Done", "replace": true}]}"#;
    let base = r#"{"codes": [{"code": 1, "reason": "A"}]}"#;
    let extending =
        r#"{"extends": "base.json", "codes": [{"code": 2, "reason": "B", "sender": 1}]}"#;
    let other = r#"{"codes": [{"code": 1000, "raeson": "Done"}]}"#;
    fs::write(folder.join("base.json"), base).unwrap();
    for (spec, count) in [(replace, 1), (extending, 0), (other, 0)] {
        fs::write(folder.join("a.json"), spec).unwrap();
        let text = codes(&folder, &["check", "a.json"]).exits(1);
        assert_eq!(text.matches(suggestion).count(), count, "{text}");
    }
    let text = codes(&folder, &["check", "close.json", "--extends", "grpc"]).exits(1);
    assert!(!text.contains(suggestion), "{text}");
}

#[test]
fn findings_in_the_extended_spec_are_shown() {
    let folder = folder("extends-broken");
    let base = r#"{"codes": [{"code": 1, "reason": "One"}, {"code": 1, "reason": "Uno"}]}"#;
    fs::write(folder.join("base.json"), base).unwrap();
    let own = r#"{"codes": [{"code": 2, "reason": "Two"}]}"#;
    fs::write(folder.join("own.json"), own).unwrap();
    for arguments in [
        &["check", "--extends", "base.json", "own.json"][..],
        &[
            "explain",
            "--extends",
            "base.json",
            "--spec",
            "own.json",
            "2",
        ],
    ] {
        let run = codes(&folder, arguments);
        assert_eq!(run.status, Some(1), "{arguments:?}");
        let shown = run.stdout + &run.stderr;
        assert!(shown.contains("duplicate code 1"), "{arguments:?}");
    }
}

#[test]
fn a_spec_that_extends_in_rust_needs_a_row() {
    let folder = folder("extends-no-rows");
    fs::write(folder.join("own.json"), r#"{"codes": []}"#).unwrap();
    let run = codes(&folder, &["check", "--extends", "grpc", "own.json"]);
    let help = "help: add one: `{\"code\": 1, \"reason\": \"Disk Full\"}`";
    assert!(run.exits(1).contains(help));
}
