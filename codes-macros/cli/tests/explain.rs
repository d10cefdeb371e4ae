//! `codes explain`.

mod common;

use common::{Run, folder, repository};
use serde_json::Value;
use std::process::Command;

/// Runs the command with environment variables of a terminal.
fn explain(variables: &[(&str, &str)], arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_codes"))
        .arg("explain")
        .args(arguments)
        .current_dir(repository())
        .env_remove("CARGO_MANIFEST_DIR")
        .env("COLUMNS", "80")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    Run {
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
        status: output.status.code(),
    }
}

#[test]
fn a_code_is_explained_with_its_neighbours() {
    let text = explain(&[], &["404"]).exits(0);
    assert!(text.starts_with("404 Not Found\n  The server has found nothing"));
    for part in [
        "\n  class          Client Error, 400 to 499\n",
        "\n  notes          one of the codes",
        "\n  confused with  403 Forbidden: To hide",
        "\n                 410 Gone: A server",
        "\n  Rust           NotFound, NOT_FOUND\n",
        "\n  reference      https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5\n",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn texts_lead_to_their_codes() {
    for (arguments, heading) in [
        (&["too many requests"][..], "429 Too Many Requests"),
        (&["too", "many", "requests"], "429 Too Many Requests"),
        (&["PayloadTooLarge"], "413 Content Too Large"),
        (&["NOT_FOUND"], "404 Not Found"),
        (&["404 not found"], "404 Not Found"),
        (&["5xx"], "Server Error, 500 to 599"),
        (&["5XX"], "Server Error, 500 to 599"),
        (&["client error"], "Client Error, 400 to 499"),
        (&["47x"], "error"),
        (&["45x"], "45x"),
        (&["471"], "471"),
        (&["No Response"], "444"),
    ] {
        let run = explain(&[], arguments);
        let text = run.stdout + &run.stderr;
        let first = text.lines().next().unwrap();
        assert!(first.starts_with(heading), "{arguments:?}: {text}");
    }
    let all = explain(&[], &[]).exits(0);
    assert!(all.contains("\n  404 Not Found\n") && all.contains("\n  503 Service Unavailable\n"));
    let unlisted = explain(&[], &["471"]).exits(0);
    assert!(unlisted.contains("unlisted: treat it as 400 Bad Request"));
    let vendors = explain(&[], &["499"]).exits(0);
    assert!(
        vendors.contains("Client Closed Request (nginx,"),
        "{vendors}"
    );
}

#[test]
fn unknown_arguments_get_a_suggestion_and_the_others_an_answer() {
    for (argument, help) in [
        ("to many request", "did you mean `429 Too Many Requests`?"),
        ("gatway timeout", "did you mean `504 Gateway Timeout`?"),
        (
            "timeout",
            "did you mean `408 Request Timeout`, `504 Gateway Timeout` or",
        ),
        ("1000", "the codes of the table are from 100 to 999"),
        ("99xx", "its rows have codes from 100 to 511"),
        ("zzz", "without arguments, `codes explain` lists all codes"),
    ] {
        let run = explain(&[], &["404", argument]);
        assert!(run.stderr.contains(help), "{argument}: {}", run.stderr);
        assert!(run.exits(1).starts_with("404 Not Found\n"), "{argument}");
    }
    let closed = "codes-core/examples/payments.json";
    let run = explain(&[], &["--spec", closed, "1050"]);
    // 1100 is of another class.
    let help = "the nearest code is `1002 Limit Exceeded`\n";
    assert!(run.stderr.contains(help), "{}", run.stderr);
    run.exits(1);
    let negative = "spec/registries/json-rpc.json";
    explain(&[], &["--spec", negative, "-32700"]).exits(0);
}

#[test]
fn registries_are_known_by_name() {
    let text = explain(&[], &["--table", "grpc", "not_found"]).exits(0);
    assert!(text.starts_with("5 NOT_FOUND\n"), "{text}");
    let text = explain(&[], &["--table", "json-rpc", "-32601"]).exits(0);
    assert!(text.starts_with("-32601 Method not found\n"), "{text}");
    let http = explain(&[], &["--table", "http", "499"]).exits(0);
    assert_eq!(http, explain(&[], &["499"]).exits(0));
    // The codes of vendors are HTTP's.
    explain(&[], &["--table", "websocket", "499"]).exits(1);
    let unknown = explain(&[], &["--table", "gopher", "1"]);
    assert!(unknown.stderr.contains("grpc, "), "{}", unknown.stderr);
    unknown.exits(2);
    explain(&[], &["--table", "grpc", "--spec", "spec/http.json"]).exits(2);
}

#[test]
fn specs_of_users_are_explained_and_checked() {
    let payments = ["--spec", "codes-core/examples/payments.json"];
    let text = explain(&[], &[&payments[..], &["1002"]].concat()).exits(0);
    assert!(text.contains("\n  retry after  3600\n"), "{text}");
    assert!(text.contains("\n  retryable    yes\n"), "{text}");
    let records = explain(&[], &["--spec", "tests/spec/records.json", "1", "5", "12"]).exits(0);
    let rules = "Allow (Must)\n         Date (May, condition: if there is a clock, is rare: yes,";
    assert!(records.contains(rules), "{records}");
    // 5 has the rules of its fallback.
    assert_eq!(records.matches("Allow (Must)").count(), 2, "{records}");

    let keys = ["--spec", "tests/spec/keys.json", "ora-00942"];
    let text = explain(&[], &keys).exits(0);
    assert!(text.starts_with("1 Undefined Table\n"), "{text}");
    let run = explain(&[], &["--spec", "tests/spec/keys.json", "ORA-00943"]);
    let help = "did you mean `1 Undefined Table`?";
    assert!(run.stderr.contains(help), "{}", run.stderr);

    let folder = folder("explain");
    let spec = folder.join("wrong.json");
    std::fs::write(&spec, r#"{"codes": [{"code": 1}]}"#).unwrap();
    let run = explain(&[], &["--spec", spec.to_str().unwrap(), "1"]);
    assert!(run.stderr.contains("reason"), "{}", run.stderr);
    run.exits(1);
    explain(&[], &["--spec", "missing.json", "1"]).exits(2);
}

#[test]
fn items_that_are_not_words_are_code() {
    let text = explain(&[], &["--table", "smtp", "250"]).exits(0);
    assert!(text.contains(" MAIL, RCPT, `.`, RSET, VRFY,"), "{text}");
}

#[test]
fn lines_fit_the_terminal() {
    for width in [60, 100] {
        let text = explain(&[("COLUMNS", &width.to_string())], &["429", "511"]).exits(0);
        for line in text.lines() {
            // Headings and URLs stay whole.
            let is_whole = !line.starts_with(' ') || line.contains("https://");
            assert!(line.chars().count() <= width || is_whole, "{width}: {line}");
        }
    }
}

#[test]
fn terminals_get_colours_and_links() {
    let link = "\x1b]8;;https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5\x1b\\";
    let linked = [("FORCE_HYPERLINK", "1")];
    let text = explain(&linked, &["404", "--color", "always"]).exits(0);
    assert!(text.contains(link) && text.contains("\x1b[1m\x1b[33m404 Not Found"));
    let text = explain(&linked, &["404", "--color", "never"]).exits(0);
    assert!(!text.contains('\x1b'), "{text}");
    let text = explain(&[("FORCE_HYPERLINK", "0")], &["404", "--color", "always"]).exits(0);
    assert!(!text.contains("\x1b]8"), "{text}");
}

#[test]
fn json_has_everything() {
    let text = explain(&[], &["413", "444", "5xx", "--json"]).exits(0);
    let all: Value = serde_json::from_str(&text).unwrap();
    let [content, vendor, class] = all.as_array().unwrap().as_slice() else {
        panic!("{text}");
    };
    assert_eq!(content["code"], 413);
    assert_eq!(content["reason"], "Content Too Large");
    assert_eq!(content["aliases"][0], "Payload Too Large");
    assert_eq!(content["class"]["range"][1], 499);
    assert_eq!(content["attributes"]["names_retry_after"], true);
    assert_eq!(vendor["reason"], Value::Null);
    assert_eq!(vendor["treated_as"], 400);
    assert_eq!(vendor["vendors"][0]["reason"], "No Response");
    assert_eq!(class["class"]["name"], "Server Error");
    assert_eq!(class["codes"][0]["code"], 500);
}
