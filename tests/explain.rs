//! The example `explain` of codes-core, run as users run it.

#[path = "explain/codes.rs"]
mod codes;
#[path = "explain/run.rs"]
mod run;

use codes_core::{StatusClass, StatusCode};
use run::{blocks, example, explain, heading, run};
use std::process::Stdio;

#[test]
fn several_arguments() {
    let run = explain(&["404", "503", "Gone"]);
    let headings: Vec<&str> = run.blocks().into_iter().map(heading).collect();
    assert_eq!(
        headings,
        ["404 Not Found", "503 Service Unavailable", "410 Gone"]
    );
}

#[test]
fn spellings_of_a_code() {
    let cases = [
        ("too many requests", "429 Too Many Requests"),
        ("TOO MANY REQUESTS", "429 Too Many Requests"),
        ("TooManyRequests", "429 Too Many Requests"),
        ("TOO_MANY_REQUESTS", "429 Too Many Requests"),
        ("429 Too Many Requests", "429 Too Many Requests"),
        (" 429 ", "429 Too Many Requests"),
        ("payload too large", "413 Content Too Large"),
        ("PayloadTooLarge", "413 Content Too Large"),
        ("moved temporarily", "302 Found"),
        ("i'm a teapot", "418 I'm a teapot"),
    ];
    let run = explain(&cases.map(|(spelling, _)| spelling));
    let headings: Vec<&str> = run.blocks().into_iter().map(heading).collect();
    assert_eq!(headings, cases.map(|(_, heading)| heading));
}

#[test]
fn a_phrase_without_quotes() {
    assert_eq!(heading(explain(&["not", "found"]).block()), "404 Not Found");
    assert_eq!(
        heading(explain(&["404", "Not", "Found"]).block()),
        "404 Not Found"
    );
    assert!(heading(explain(&["server", "error"]).block()).starts_with("5xx"));
}

#[test]
fn classes() {
    let run = explain(&[
        "5xx",
        "Client Error",
        "client error",
        "ServerError",
        "3XX",
        "successful",
    ]);
    let blocks = run.blocks();
    let headings: Vec<&str> = blocks.iter().map(|block| heading(block)).collect();
    let classes = [
        "5xx Server Error",
        "4xx Client Error",
        "4xx Client Error",
        "5xx Server Error",
        "3xx Redirection",
        "2xx Successful",
    ];
    for (heading, class) in headings.iter().zip(classes) {
        assert!(heading.starts_with(class), "{heading}");
    }
    assert_eq!(headings.len(), classes.len());

    let server_errors = blocks[0];
    for line in [
        "* 500 Internal Server Error",
        "* 503 Service Unavailable",
        "  508 Loop Detected",
    ] {
        assert!(
            server_errors.lines().any(|found| found == line),
            "{server_errors}"
        );
    }
    assert!(server_errors.contains("others: treat as 500 Internal Server Error"));
    assert!(!server_errors.contains("404"));
}

#[test]
fn no_argument_lists_every_code() {
    let run = explain(&[]);
    let blocks = run.blocks();
    assert_eq!(blocks.len(), StatusClass::ALL.len());
    for (block, class) in blocks.iter().zip(StatusClass::ALL) {
        assert!(heading(block).contains(class.name()), "{block}");
    }
    let listed: Vec<StatusCode> = run
        .stdout
        .lines()
        .filter_map(|line| {
            let code = line.get(2..)?.parse::<StatusCode>().ok()?;
            assert_eq!(
                line,
                format!("{} {code}", if code.is_common() { "*" } else { " " })
            );
            Some(code)
        })
        .collect();
    assert_eq!(listed, StatusCode::ALL);
}

#[test]
fn nonsense_gets_advice() {
    let run = explain(&[
        "nto found",
        "1000",
        "99",
        "0404",
        "-1",
        "foo",
        "not-found",
        "servr eror",
        "qqqqqqqqqq",
        "",
    ]);
    assert_eq!(run.stdout, "");
    run.assert_errors(&[
        ("\"nto found\"", "404 Not Found"),
        ("\"1000\"", "100 to 999"),
        ("\"99\"", "100 to 999"),
        ("\"0404\"", "100 to 999"),
        ("\"-1\"", "100 to 999"),
        ("\"foo\"", "302 Found"),
        ("\"not-found\"", "404 Not Found"),
        ("\"servr eror\"", "\"Server Error\""),
        ("\"qqqqqqqqqq\"", "without arguments, all codes are listed"),
        ("\"\"", "without arguments, all codes are listed"),
    ]);
}

#[test]
fn a_misspelt_phrase_without_quotes_is_one_error() {
    let run = explain(&["nto", "fond"]);
    run.assert_errors(&[("\"nto fond\"", "404 Not Found")]);
}

#[test]
fn good_arguments_are_explained_among_bad_ones() {
    let run = explain(&["nto found", "404", "1000", "5xx"]);
    run.assert_errors(&[
        ("\"nto found\"", "404 Not Found"),
        ("\"1000\"", "100 to 999"),
    ]);
    let blocks = blocks(&run.stdout);
    assert_eq!(blocks.len(), 2, "{}", run.stdout);
    assert_eq!(heading(blocks[0]), "404 Not Found");
    assert!(heading(blocks[1]).starts_with("5xx Server Error"));
}

#[test]
fn options() {
    for help in [["--help"].as_slice(), &["-h"], &["404", "--help"]] {
        let run = explain(help);
        assert_eq!(
            (run.status, run.stderr.contains("error:")),
            (Some(0), false)
        );
        assert!(run.stdout.contains("usage: explain"), "{}", run.stdout);
    }
    let run = explain(&["--colour", "404"]);
    run.assert_errors(&[("\"--colour\"", "--help")]);
    assert_eq!(run.stdout, "");
}

#[test]
fn no_escape_codes_in_a_pipe() {
    let arguments = ["404", "471", "5xx", "\u{1b}[31m"];
    let plain = explain(&arguments);
    for value in ["", "1"] {
        let mut command = example(&arguments);
        command.env("NO_COLOR", value);
        assert_eq!(run(command).stdout, plain.stdout, "NO_COLOR={value}");
    }
    assert!(plain.stdout.contains("404 Not Found"));
    assert!(!plain.stdout.contains('\u{1b}'), "{:?}", plain.stdout);
    assert!(!plain.stderr.contains('\u{1b}'), "{:?}", plain.stderr);
}

#[test]
fn a_closed_pipe_is_no_panic() {
    let mut command = example(&[]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{stderr}");
    assert!(
        !stderr.contains("panicked") && !stderr.contains("error:"),
        "{stderr}"
    );
}
