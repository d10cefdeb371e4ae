//! The example `explain` of codes-core, run as users run it.

use codes_core::{StatusClass, StatusCode};
use std::process::{Command, Stdio};

/// The output of a run of the example.
struct Run {
    stdout: String,
    stderr: String,
    status: Option<i32>,
}

impl Run {
    /// Asserts that there were no errors, and returns the blocks between empty
    /// lines.
    fn blocks(&self) -> Vec<&str> {
        assert_eq!(self.status, Some(0), "{}", self.stderr);
        assert!(!self.stderr.contains("error:"), "{}", self.stderr);
        blocks(&self.stdout)
    }

    /// Asserts that there were no errors, and returns the only block.
    fn block(&self) -> &str {
        let blocks = self.blocks();
        assert_eq!(blocks.len(), 1, "{}", self.stdout);
        blocks[0]
    }

    /// Asserts that there was an error about each of the arguments, with a help
    /// line that contains the given text.
    fn assert_errors(&self, errors: &[(&str, &str)]) {
        assert_eq!(self.status, Some(2), "{}", self.stderr);
        let mut lines = self
            .stderr
            .lines()
            .skip_while(|line| !line.starts_with("error:"));
        for (argument, expected) in errors {
            let error = lines.next().unwrap_or_default();
            assert!(
                error.starts_with("error:") && error.contains(argument),
                "{error}"
            );
            let help = lines.next().unwrap_or_default();
            assert!(
                help.starts_with("help:") && help.contains(expected),
                "{argument}: {help}"
            );
        }
        assert_eq!(lines.next(), None);
    }
}

fn blocks(stdout: &str) -> Vec<&str> {
    stdout.trim_end_matches('\n').split("\n\n").collect()
}

fn example(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .args([
            "run",
            "--quiet",
            "--package",
            "codes-core",
            "--example",
            "explain",
            "--",
        ])
        .args(arguments)
        .env_remove("NO_COLOR");
    command
}

fn run(mut command: Command) -> Run {
    let output = command.output().expect("cargo starts");
    Run {
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        status: output.status.code(),
    }
}

fn explain(arguments: &[&str]) -> Run {
    run(example(arguments))
}

/// The first line.
fn heading(block: &str) -> &str {
    block.lines().next().unwrap_or_default()
}

/// The text in one line.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of a label, such as `caching` in `  caching       a cache may ...`,
/// including the unlabelled lines below.
fn fact(block: &str, label: &str) -> Option<String> {
    let start = format!("  {label}  ");
    let mut lines = block.lines().skip_while(|line| !line.starts_with(&start));
    let first = lines.next()?.strip_prefix(&start)?.to_owned();
    let more = lines.take_while(|line| line.starts_with("        "));
    Some(flat(&more.fold(first, |text, line| text + line)))
}

#[test]
fn a_listed_code() {
    let run = explain(&["404"]);
    let block = run.block();
    assert_eq!(heading(block), "404 Not Found");
    assert!(flat(block).contains("The server has found nothing at this URI"));

    let fact = |label| fact(block, label);
    assert_eq!(fact("class").as_deref(), Some("Client Error, 400 to 499"));
    assert!(fact("caching").is_some_and(|text| text.contains("may reuse")));
    assert_eq!(
        fact("Rust").as_deref(),
        Some("StatusCode::NotFound, StatusCode::NOT_FOUND")
    );
    assert_eq!(
        fact("reference").as_deref(),
        Some("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"),
    );
    for silent in [
        "registration",
        "content",
        "fields",
        "redirect",
        "retry",
        "Retry-After",
    ] {
        assert_eq!(fact(silent), None, "{silent}");
    }
}

#[test]
fn facts_that_some_codes_have() {
    let cases = [
        ("101", "content", "not allowed"),
        ("101", "fields", "required: Upgrade"),
        ("104", "registration", "Temporary"),
        ("201", "fields", "optional: Location"),
        ("204", "caching", "may reuse"),
        ("204", "content", "not allowed"),
        ("205", "content", "not allowed"),
        (
            "206",
            "fields",
            "required under a condition: Content-Range, Content-Type, Date",
        ),
        (
            "206",
            "fields",
            "Cache-Control, ETag, Expires, Content-Location, Vary",
        ),
        ("301", "fields", "recommended: Location"),
        ("301", "redirect", "may change POST to GET"),
        ("303", "redirect", "GET or HEAD"),
        ("307", "redirect", "keeps the method"),
        ("308", "Retry-After", "how long to wait"),
        ("401", "fields", "required: WWW-Authenticate"),
        (
            "401",
            "retry",
            "MAY send the request again with a new or replaced Authorization field",
        ),
        (
            "417",
            "retry",
            "SHOULD send the request again without the 100-continue expectation",
        ),
        ("418", "registration", "Unused"),
        ("429", "caching", "must not store"),
        (
            "429",
            "retry",
            "can send the request again after the time in Retry-After",
        ),
        ("429", "Retry-After", "how long to wait"),
        (
            "507",
            "retry",
            "MUST NOT send the request again, except when",
        ),
        ("510", "registration", "Obsoleted"),
    ];
    let run = explain(&cases.map(|(code, ..)| code));
    for (block, (code, label, expected)) in run.blocks().into_iter().zip(cases) {
        assert!(heading(block).starts_with(code), "{block}");
        let text = fact(block, label).unwrap_or_default();
        assert!(text.contains(expected), "{label} in {block}");
    }
}

#[test]
fn every_code() {
    let numbers: Vec<&str> = StatusCode::ALL.iter().map(|code| code.as_str()).collect();
    let run = explain(&numbers);
    let blocks = run.blocks();
    assert_eq!(blocks.len(), StatusCode::ALL.len());
    for (block, code) in blocks.into_iter().zip(StatusCode::ALL) {
        assert_eq!(heading(block), code.to_string());
        // A row that is not from the registry may have none.
        let description = code.description().unwrap_or_default();
        assert!(flat(block).contains(&flat(description)), "{block}");
        assert!(!block.contains("unlisted"), "{block}");

        let names = fact(block, "Rust").expect("names");
        let (variant, constant) = names.split_once(", ").expect("two names");
        assert_eq!(variant, format!("StatusCode::{code:?}"));
        let constant = constant.strip_prefix("StatusCode::").expect("a path");
        assert_eq!(constant, constant.to_uppercase());
        assert_eq!(constant.parse(), Ok(*code));

        // A URL cannot be wrapped.
        for line in block.lines().filter(|line| !line.contains("https://")) {
            assert!(line.len() <= 80, "{line}");
        }
    }
}

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
fn an_unlisted_code() {
    let run = explain(&["471"]);
    let block = run.block();
    assert_eq!(heading(block), "471");
    assert!(block.contains("unlisted; treat as 400 Bad Request (RFC 9110 section 15)"));
    assert_eq!(
        fact(block, "class").as_deref(),
        Some("Client Error, 400 to 499")
    );
    assert_eq!(fact(block, "reference"), None);
    // A rule for the whole class.
    assert_eq!(
        fact(explain(&["199"]).block(), "content").as_deref(),
        Some("not allowed")
    );
}

/// The text of each label `vendor`.
fn vendors(block: &str) -> Vec<String> {
    let labelled = block.split("\n  vendor  ").skip(1);
    labelled.map(flat).collect()
}

#[test]
fn what_vendors_use_a_code_for() {
    let run = explain(&["499", "508", "783", "404"]);
    let blocks = run.blocks();
    let [token, closed] = vendors(blocks[0]).try_into().unwrap();
    assert!(token.starts_with("Token Required (Esri ArcGIS Server, in the body)."));
    assert!(closed.starts_with("Client Closed Request (nginx, ASP.NET Core, "));
    assert!(closed.contains(", in logs). The client closed the connection"));
    assert!(closed.ends_with(" vendor::nginx::StatusCode::ClientClosedRequest"));
    assert_eq!(heading(blocks[1]), "508 Loop Detected");
    assert!(vendors(blocks[1])[0].starts_with(
        "Resource Limit Is Reached (cPanel, CloudLinux, sent to clients, from few sources)."
    ));
    assert!(blocks[2].contains("invalid on the wire") && vendors(blocks[2]).len() == 1);
    assert_eq!(vendors(blocks[3]), [""; 0]);
}

#[test]
fn a_phrase_of_a_vendor() {
    let run = explain(&["client closed request", "Page Expired", "unauthorized"]);
    let headings: Vec<&str> = run.blocks().into_iter().map(heading).collect();
    assert_eq!(headings, ["499", "419", "401 Unauthorized"]);
}

#[test]
fn a_code_that_is_invalid_on_the_wire() {
    for number in ["600", "777", "999"] {
        let run = explain(&[number]);
        let block = run.block();
        assert_eq!(heading(block), number);
        assert!(
            block.contains("invalid on the wire; treat as 5xx"),
            "{block}"
        );
        assert!(block.contains("500 Internal Server Error"), "{block}");
        assert_eq!(fact(block, "class"), None);
    }
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
