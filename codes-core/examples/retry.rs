//! A client that decides whether to send a request again, and how.
//!
//! ```text
//! cargo run --example retry
//! ```
//!
//! [`StatusCode::retry`] is the rule of the specification, and
//! [`StatusCode::retry_in_practice`] is what clients do where the specification says
//! nothing.

use codes_core::{StatusCode, StatusCodeRetry as Retry};
use std::time::Duration;

/// A request that received a response.
struct Request<'a> {
    method: &'a str,
    /// Whether this request was an automatic retry itself.
    is_retry: bool,
}

#[derive(Debug, PartialEq)]
enum Decision {
    /// Hand the response to the caller.
    GiveUp,
    /// Send the same request on a new connection, after its TLS handshake.
    NewConnection,
    /// Send the same request after a delay.
    Wait(Duration),
    /// Ask the caller for a changed request, with new values for these fields.
    Change(&'static [&'static str]),
    /// Ask the user whether to send it again.
    AskUser,
}

/// The delay if the server does not name one. A real client would add some jitter.
const DELAY: Duration = Duration::from_secs(1);

/// The longest delay. Whether to wait longer is up to the caller.
const LONGEST: Duration = Duration::from_secs(60);

/// The methods that are safe or idempotent (RFC 9110, sections 9.2.1 and 9.2.2).
fn is_idempotent(method: &str) -> bool {
    matches!(
        method,
        "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE"
    )
}

/// Whether the server has certainly not acted on the request, so that even a POST can
/// be repeated (RFC 9110, section 15.5.20; RFC 8470, section 5.2).
fn was_not_acted_on(code: StatusCode) -> bool {
    matches!(code, StatusCode::MisdirectedRequest | StatusCode::TooEarly)
}

/// The seconds in a `Retry-After` field, unless it has a date (RFC 9110, section
/// 10.2.3), which is left to a crate for dates.
fn seconds(retry_after: &str) -> Option<Duration> {
    retry_after.trim().parse().ok().map(Duration::from_secs)
}

fn decide(request: &Request<'_>, code: StatusCode, retry_after: Option<&str>) -> Decision {
    // This function only repeats the same request.
    match code.retry() {
        Some(Retry::WithChanges) => return Decision::Change(code.retry_fields()),
        Some(Retry::UserAction) => return Decision::AskUser,
        _ => {}
    }
    let may_repeat = is_idempotent(request.method) || was_not_acted_on(code);
    // A client should not retry a failed automatic retry (RFC 9110, section 9.2.2).
    if request.is_retry || !may_repeat {
        return Decision::GiveUp;
    }
    let delay = match retry_after.map(seconds) {
        // A date, which `seconds` does not read: don't risk repeating too early.
        Some(None) => return Decision::GiveUp,
        delay => delay.flatten(),
    };
    let is_practice = code.retry_in_practice().is_some();
    match (code.retry(), delay) {
        (Some(Retry::Unchanged), _) => Decision::NewConnection,
        // `Retry-After` has the same meaning with every code.
        (Some(Retry::AfterDelay), Some(delay)) => wait(delay),
        (_, Some(delay)) if is_practice => wait(delay),
        // Without `Retry-After`, repeating content that is too large does not help.
        (_, None) if is_practice => wait(DELAY),
        _ => Decision::GiveUp,
    }
}

fn wait(delay: Duration) -> Decision {
    if delay > LONGEST {
        return Decision::GiveUp;
    }
    Decision::Wait(delay)
}

/// Responses, and what the client does with each.
const CASES: [(&str, StatusCode, Option<&str>, Decision); 16] = {
    use Decision::{AskUser, Change, GiveUp, NewConnection, Wait};
    use StatusCode as Code;
    [
        (
            "GET",
            Code::ServiceUnavailable,
            Some("7"),
            Wait(Duration::from_secs(7)),
        ),
        ("GET", Code::ServiceUnavailable, Some("86400"), GiveUp),
        (
            "GET",
            Code::ServiceUnavailable,
            Some("Fri, 1 Jan 2100 00:00:00 GMT"),
            GiveUp,
        ),
        ("GET", Code::BadGateway, None, Wait(DELAY)),
        ("POST", Code::BadGateway, None, GiveUp),
        ("GET", Code::TooManyRequests, None, Wait(DELAY)),
        // Many clients repeat this, but the server may have acted on the request.
        ("POST", Code::TooManyRequests, None, GiveUp),
        ("PUT", Code::ContentTooLarge, None, GiveUp),
        (
            "PUT",
            Code::ContentTooLarge,
            Some("30"),
            Wait(Duration::from_secs(30)),
        ),
        ("GET", Code::RequestTimeout, None, NewConnection),
        ("POST", Code::RequestTimeout, None, GiveUp),
        ("POST", Code::MisdirectedRequest, None, NewConnection),
        ("GET", Code::Unauthorized, None, Change(&["Authorization"])),
        (
            "PUT",
            Code::PreconditionRequired,
            None,
            Change(&["If-Match"]),
        ),
        ("PUT", Code::InsufficientStorage, None, AskUser),
        ("GET", Code::NotFound, None, GiveUp),
    ]
};

fn main() {
    for (method, code, retry_after, expected) in CASES {
        let mut request = Request {
            method,
            is_retry: false,
        };
        let decision = decide(&request, code, retry_after);
        assert_eq!(decision, expected, "{method}, {code}");
        println!("{method:4} {code}: {decision:?}");
        if let Some(condition) = code.retry_condition() {
            println!("     the client can send the request again {condition}");
        }
        request.is_retry = true;
        let again = decide(&request, code, retry_after);
        assert!(!matches!(
            again,
            Decision::Wait(_) | Decision::NewConnection
        ));
    }
}

#[test]
fn the_cases_hold() {
    main();
}
