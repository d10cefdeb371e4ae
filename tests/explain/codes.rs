//! What it says about a code.

use crate::run::{explain, fact, facts, flat, heading};
use codes_core::StatusCode;

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
        "versions",
        "sender",
        "fields",
        "redirect",
        "retry",
        "retry fields",
        "in practice",
        "Retry-After",
    ] {
        assert_eq!(fact(silent), None, "{silent}");
    }
}

#[test]
fn facts_that_some_codes_have() {
    let cases = [
        (
            "101",
            "content",
            "not allowed; the response ends with its header section",
        ),
        ("101", "versions", "HTTP/1.1 only"),
        (
            "103",
            "versions",
            "must not send the code to a client of HTTP/1.0",
        ),
        ("104", "registration", "until an expiry date"),
        ("204", "caching", "may reuse"),
        ("205", "content", "not allowed; the framing says so"),
        (
            "206",
            "caching",
            "a cache that understands the code may reuse",
        ),
        ("301", "redirect", "for good"),
        ("301", "redirect", "may change POST to GET"),
        ("303", "redirect", "GET, or HEAD"),
        (
            "304",
            "caching",
            "must not store the response unless it understands the code",
        ),
        ("307", "redirect", "keeps the method"),
        ("308", "Retry-After", "how long to wait"),
        ("407", "sender", "a proxy"),
        ("418", "registration", "no registered meaning"),
        ("421", "sender", "a proxy must not generate the code"),
        ("429", "caching", "must not store"),
        ("429", "Retry-After", "how long to wait"),
        ("510", "registration", "obsoleted"),
        (
            "511",
            "sender",
            "origin servers should not generate the code",
        ),
    ];
    assert_facts(&cases);
}

#[test]
fn the_fields_of_some_codes() {
    let cases = [
        (
            "101",
            "fields",
            "MUST have Upgrade, Connection: Upgrade (in HTTP/1.1)",
        ),
        (
            "101",
            "fields",
            "MUST NOT have Upgrade, Connection (in HTTP/2 and HTTP/3)",
        ),
        ("103", "fields", "can have Link"),
        (
            "201",
            "fields",
            "SHOULD have Location (from an origin server), in a response to POST",
        ),
        (
            "204",
            "fields",
            "MUST NOT have Content-Length, Transfer-Encoding",
        ),
        (
            "206",
            "fields",
            "MUST have Content-Range, if a single part is sent",
        ),
        (
            "206",
            "fields",
            "SHOULD NOT have Content-Encoding, Content-Language, Last-Modified",
        ),
        ("301", "fields", "SHOULD have Location"),
        ("405", "fields", "MUST have Allow (from an origin server)"),
    ];
    assert_facts(&cases);
}

/// What the specification says, and what clients do, with labels of their own.
#[test]
fn retries_by_the_specification_and_in_practice() {
    let cases = [
        (
            "401",
            "retry",
            "with changes: the client MAY send the request again with a new",
        ),
        ("401", "retry fields", "Authorization"),
        (
            "403",
            "retry",
            "SHOULD NOT send the request again, except with other credentials",
        ),
        (
            "409",
            "retry",
            "with changes: the client can send the request again after",
        ),
        (
            "417",
            "retry",
            "SHOULD send the request again without the expectation",
        ),
        (
            "421",
            "retry",
            "unchanged: the client MAY send the request again over another",
        ),
        ("426", "retry fields", "Upgrade, Connection"),
        (
            "429",
            "retry",
            "after a delay: the client can send the request again after the time",
        ),
        (
            "429",
            "in practice",
            "whatever its method (not a rule of a specification)",
        ),
        (
            "502",
            "in practice",
            "if its method is idempotent (not a rule of a specification)",
        ),
        (
            "507",
            "retry",
            "by the user: the client MUST NOT send the request again, except when",
        ),
    ];
    assert_facts(&cases);
    let run = explain(&["502", "401"]);
    assert_eq!(fact(run.blocks()[0], "retry"), None);
    assert_eq!(fact(run.blocks()[1], "in practice"), None);
}

/// Asserts that the example prints facts about codes, each with a label and a part of
/// its text.
fn assert_facts(cases: &[(&str, &str, &str)]) {
    let codes: Vec<&str> = cases.iter().map(|(code, ..)| *code).collect();
    let run = explain(&codes);
    for (block, (code, label, expected)) in run.blocks().into_iter().zip(cases) {
        assert!(heading(block).starts_with(code), "{block}");
        let mut facts = facts(block, label).into_iter();
        assert!(
            facts.any(|text| text.contains(expected)),
            "{label} in {block}"
        );
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
        Some("not allowed; the response ends with its header section")
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
    let [cancelled, cloudflare, token, closed] = vendors(blocks[0]).try_into().unwrap();
    assert!(cancelled.starts_with("Request Cancelled (Cloud Foundry gorouter, in logs)."));
    assert!(cloudflare.starts_with("Client Closed Request (Cloudflare, in logs)."));
    assert!(token.starts_with("Token Required (Esri ArcGIS Server, in the body)."));
    assert!(closed.starts_with("Client Closed Request (nginx, ASP.NET Core, "));
    assert!(closed.contains(", in logs). The client disconnected"));
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
