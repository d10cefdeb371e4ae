//! `codes check`, compared with the compiler.

mod common;

use common::{codes, folder, repository, text, unread};
use serde_json::Value;
use std::fs;

/// The errors that rustc shows for `tests/ui/ten_mistakes.rs`, which the UI tests
/// compare with the compiler: without the place in the Rust file, and without the
/// indentation below `error: `.
fn errors_of_the_compiler() -> Vec<String> {
    let stderr = text("tests/ui/ten_mistakes.stderr");
    let errors = stderr.split("\n\n").map(|error| {
        let lines = error.lines();
        let lines = lines.take_while(|line| !line.starts_with(" --> ui/"));
        let lines: Vec<&str> = lines
            .map(|line| line.strip_prefix("       ").unwrap_or(line))
            .collect();
        lines.join("\n")
    });
    errors.collect()
}

#[test]
fn ten_mistakes_are_shown_as_by_the_compiler() {
    let expected = errors_of_the_compiler();
    assert_eq!(expected.len(), 10);
    let run = codes(
        &repository().join("tests/ui"),
        &["check", "spec/ten_mistakes.json"],
    );
    // The option is the command's.
    let suggestion = "; if the table extends another one in Rust, pass `--extends TABLE`";
    let stdout = run.exits(1).replace(suggestion, "");
    let found: Vec<&str> = stdout.trim_end().split("\n\n").collect();
    assert_eq!(found, expected);
}

/// The message and `file:line:column` of each error.
fn headlines() -> Vec<(String, String)> {
    let errors = errors_of_the_compiler().into_iter().map(|error| {
        let mut lines = error.lines().map(str::to_owned);
        let message = lines.next().unwrap();
        let place = lines.next().unwrap();
        (
            message.strip_prefix("error: ").unwrap().to_owned(),
            place.trim().strip_prefix("--> ").unwrap().to_owned(),
        )
    });
    errors.collect()
}

#[test]
fn json_has_the_same_messages_and_places() {
    let run = codes(
        &repository().join("tests/ui"),
        &["check", "--format", "json", "spec/ten_mistakes.json"],
    );
    let findings: Value = serde_json::from_str(&run.exits(1)).unwrap();
    let text = text("tests/ui/spec/ten_mistakes.json");
    let found = findings.as_array().unwrap().iter().map(|finding| {
        let start = &finding["span"]["start"];
        let offset = usize::try_from(start["offset"].as_u64().unwrap()).unwrap();
        // The same place in bytes.
        let line = text[..offset].matches('\n').count() + 1;
        assert_eq!(start["line"], line);
        (
            finding["message"].as_str().unwrap().to_owned(),
            format!(
                "{}:{}:{}",
                finding["file"].as_str().unwrap(),
                start["line"],
                start["column"]
            ),
        )
    });
    assert_eq!(found.collect::<Vec<_>>(), headlines());
    let mut all = findings.as_array().unwrap().iter();
    let duplicate = all.find(|finding| finding["message"] == "duplicate code 1");
    let duplicate = duplicate.unwrap();
    assert_eq!(duplicate["related"][0]["label"], "first here");
    assert_eq!(duplicate["related"][0]["span"]["start"]["line"], 14);
    assert!(
        duplicate["help"]
            .as_str()
            .unwrap()
            .starts_with("remove one")
    );
}

#[test]
fn sarif_has_the_same_places() {
    let run = codes(
        &repository().join("tests/ui"),
        &["check", "--format", "sarif", "spec/ten_mistakes.json"],
    );
    let log: Value = serde_json::from_str(&run.exits(1)).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "codes");
    let found = run["results"].as_array().unwrap().iter().map(|result| {
        let place = &result["locations"][0]["physicalLocation"];
        let region = &place["region"];
        assert_eq!(result["ruleId"], run["tool"]["driver"]["rules"][0]["id"]);
        assert!(region["endColumn"].as_u64() > region["startColumn"].as_u64());
        let message = result["message"]["text"].as_str().unwrap();
        (
            message.lines().next().unwrap().to_owned(),
            format!(
                "{}:{}:{}",
                place["artifactLocation"]["uri"].as_str().unwrap(),
                region["startLine"],
                region["startColumn"]
            ),
        )
    });
    assert_eq!(found.collect::<Vec<_>>(), headlines());
}

#[test]
fn a_valid_spec_has_no_findings() {
    let repository = repository();
    let good = ["spec/http.json", "tests/spec/service.json"];
    let run = codes(&repository, &["check", good[0], good[1]]);
    assert_eq!(run.exits(0), "");
    let run = codes(&repository, &["check", "--format", "json", good[0]]);
    assert_eq!(run.exits(0), "[]\n");
    let run = codes(&repository, &["check", "--format", "sarif", good[0]]);
    let log: Value = serde_json::from_str(&run.exits(0)).unwrap();
    assert_eq!(log["runs"][0]["results"], Value::Array(Vec::new()));
}

#[test]
fn findings_in_an_extended_spec_name_its_file_and_are_shown_once() {
    let folder = folder("check-extended");
    fs::write(
        folder.join("base.json"),
        r#"{"codes": [{"code": 1, "reason": "A"}, {"code": 1, "reason": "B"}]}"#,
    )
    .unwrap();
    let own = r#"{"extends": "base.json", "codes": [{"code": 2, "reason": "C", "x": 1}]}"#;
    fs::write(folder.join("own.json"), own).unwrap();
    let run = codes(&folder, &["check", "own.json"]);
    let stdout = run.exits(1);
    assert!(
        stdout.contains("error: duplicate code 1\n --> base.json:1:49\n"),
        "{stdout}"
    );
    assert!(stdout.contains(" --> own.json:1:63\n"), "{stdout}");
    let both = codes(
        &folder,
        &["check", "own.json", "base.json", "--format", "json"],
    );
    let findings: Value = serde_json::from_str(&both.exits(1)).unwrap();
    assert_eq!(findings.as_array().unwrap().len(), 2);
    assert_eq!(findings[0]["file"], "base.json");
    assert_eq!(findings[1]["file"], "own.json");
}

#[test]
fn a_spec_can_extend_the_table_of_a_crate() {
    let folder = folder("check-table");
    let own =
        r#"{"codes": [{"code": 499, "reason": "Gone Fishing"}, {"code": 404, "reason": "A"}]}"#;
    fs::write(folder.join("own.json"), own).unwrap();
    let base = repository().join("spec/http.json");
    let base = base.to_str().unwrap();
    let run = codes(&folder, &["check", "--extends", base, "own.json"]);
    let stdout = run.exits(1);
    assert!(
        stdout.starts_with("error: the extended spec also has code 404\n"),
        "{stdout}"
    );
    assert!(stdout.contains(&format!("\n   ::: {base}:")), "{stdout}");
    fs::write(folder.join("own.json"), own.replace("404", "498")).unwrap();
    codes(&folder, &["check", "--extends", base, "own.json"]).exits(0);
    codes(&folder, &["check", "--extends", "missing.json", "own.json"]).exits(2);
}

#[test]
fn an_unreadable_file_is_a_failure() {
    let folder = folder("check-unreadable");
    fs::write(folder.join("bad.json"), r#"{"codes": 1}"#).unwrap();
    fs::write(folder.join("latin.json"), b"{\"title\": \"\xE4\"}").unwrap();
    fs::create_dir(folder.join("empty")).unwrap();
    for file in ["missing.json", "latin.json", "empty"] {
        let run = codes(&folder, &["check", "bad.json", file]);
        assert!(run.stdout.contains("bad.json:1:11"), "{}", run.stdout);
        assert!(run.stderr.contains(&format!("`{file}`")), "{}", run.stderr);
        assert_eq!(run.status, Some(2));
    }
}

#[test]
fn colours_are_for_terminals_and_on_request() {
    let folder = repository().join("tests/ui/spec");
    let arguments = ["check", "codes_twice.json"];
    let plain = codes(&folder, &arguments).exits(1);
    assert!(!plain.contains('\x1b'));
    let painted = codes(&folder, &[&arguments[..], &["--color", "always"]].concat()).exits(1);
    assert!(painted.contains("\x1b[1m"), "{painted:?}");
    assert_eq!(anstream::adapter::strip_str(&painted).to_string(), plain);
}

#[test]
fn wrong_usage_exits_with_2() {
    let folder = folder("check-usage");
    for arguments in [
        &["check"][..],
        &["check", "--format", "xml", "a.json"],
        &["chekc", "a.json"],
        &[],
    ] {
        let run = codes(&folder, arguments);
        assert_eq!(run.status, Some(2), "{arguments:?}");
        assert!(run.stderr.contains("help"), "{}", run.stderr);
    }
}

#[test]
fn the_exit_status_is_the_same_without_a_reader() {
    let folder = folder("check-unread");
    // More findings than a pipe holds.
    let rows: Vec<String> = (0..1_000)
        .map(|code| format!("{{\"code\": {code}, \"reason\": \"Code {code}\", \"raeson\": 1}}"))
        .collect();
    let many = format!("{{\"codes\": [{}]}}", rows.join(",\n"));
    fs::write(folder.join("many.json"), &many).unwrap();
    for format in ["human", "json", "sarif"] {
        let arguments = ["check", "--format", format, "many.json"];
        assert_eq!(unread(&folder, &arguments), Some(1), "{format}");
    }
    fs::write(
        folder.join("clean.json"),
        many.replace(", \"raeson\": 1", ""),
    )
    .unwrap();
    let expand = ["expand", "clean.json"];
    assert_eq!(unread(&folder, &expand), Some(0));
    let missing = ["check", "many.json", "missing.json"];
    assert_eq!(unread(&folder, &missing), Some(2));
}
