//! A cache that decides whether to store a response, according to RFC 9111, section 3.
//!
//! ```text
//! cargo run --example cache
//! ```

use codes_core::StatusCode;

/// The parts of a request and its response that matter to a cache.
#[derive(Clone, Copy)]
struct Exchange<'a> {
    method: &'a str,
    /// Whether the request has `Authorization`.
    has_credentials: bool,
    /// `Cache-Control` of the request and of the response.
    asked: &'a str,
    answered: &'a str,
    status: StatusCode,
    /// Whether the response has `Expires`.
    has_expires: bool,
}

#[derive(Debug, PartialEq)]
enum Decision {
    /// Store the response and reuse it for the lifetime that it states.
    Explicit,
    /// Store the response and reuse it for a time that the cache estimates.
    Heuristic,
    /// Do not store it, for this reason.
    No(&'static str),
}

/// Whether a list of directives contains this one. A real cache would parse the list.
fn has(directives: &str, name: &str) -> bool {
    let mut names = directives.split(',').map(|part| part.split('=').next());
    names.any(|part| part.is_some_and(|part| part.trim().eq_ignore_ascii_case(name)))
}

/// Whether this cache implements what the code requires of caches. It supports the
/// heuristically cacheable codes except those for ranges, and updates stored responses
/// after a 304.
fn is_understood(code: StatusCode) -> bool {
    let asks_nothing = !code.must_be_understood_to_be_stored();
    code == StatusCode::NotModified || code.heuristically_cacheable() && asks_nothing
}

fn decide(exchange: &Exchange<'_>, is_shared: bool) -> Decision {
    let Exchange {
        status,
        asked,
        answered,
        ..
    } = *exchange;
    if !matches!(exchange.method, "GET" | "HEAD") {
        return Decision::No("the cache does not understand the method (RFC 9111, section 3)");
    }
    // Interim responses, and those that RFC 6585 excludes.
    if status.must_not_be_stored() {
        return Decision::No("the code must not be stored (RFC 9111, 3; RFC 6585, 3 to 6)");
    }
    let must_understand = has(answered, "must-understand");
    if (must_understand || status.must_be_understood_to_be_stored()) && !is_understood(status) {
        return Decision::No("the cache does not understand the code (RFC 9111, section 3)");
    }
    // A cache that follows `must-understand` ignores `no-store` (RFC 9111, 5.2.2.3).
    if has(asked, "no-store") || has(answered, "no-store") && !must_understand {
        return Decision::No("`no-store` (RFC 9111, sections 5.2.1.5 and 5.2.2.5)");
    }
    if is_shared && has(answered, "private") {
        return Decision::No("the response is for one user (RFC 9111, section 5.2.2.7)");
    }
    let for_all = ["public", "s-maxage", "must-revalidate"];
    let is_for_all = for_all.iter().any(|name| has(answered, name));
    if is_shared && exchange.has_credentials && !is_for_all {
        return Decision::No("the request has credentials (RFC 9111, section 3.5)");
    }
    let explicit =
        exchange.has_expires || has(answered, "max-age") || is_shared && has(answered, "s-maxage");
    let allowed = has(answered, "public") || !is_shared && has(answered, "private");
    match explicit {
        true => Decision::Explicit,
        // RFC 9111, section 4.2.2; RFC 9110, section 15.1.
        false if status.heuristically_cacheable() || allowed => Decision::Heuristic,
        false => Decision::No("the response states no lifetime (RFC 9111, section 4.2.2)"),
    }
}

fn main() {
    let get = |status, answered| Exchange {
        method: "GET",
        has_credentials: false,
        asked: "",
        answered,
        status,
        has_expires: false,
    };
    let stored = |status, answered| decide(&get(status, answered), true);
    let refused = |decision| matches!(decision, Decision::No(_));

    assert_eq!(stored(StatusCode::Ok, ""), Decision::Heuristic);
    assert_eq!(
        stored(StatusCode::NotFound, "max-age=60"),
        Decision::Explicit
    );
    // A code that is not heuristically cacheable can still be cached.
    assert!(refused(stored(StatusCode::Found, "")));
    assert_eq!(stored(StatusCode::Found, "max-age=60"), Decision::Explicit);
    assert_eq!(stored(StatusCode::Found, "public"), Decision::Heuristic);
    // These are not stored, whatever `Cache-Control` says.
    assert!(refused(stored(StatusCode::EarlyHints, "max-age=60")));
    assert!(refused(stored(
        StatusCode::TooManyRequests,
        "public, max-age=60"
    )));
    assert!(refused(stored(StatusCode::PartialContent, "max-age=60")));
    assert_eq!(
        stored(StatusCode::Gone, "no-store, must-understand"),
        Decision::Heuristic
    );
    assert!(refused(stored(
        StatusCode::Conflict,
        "no-store, must-understand, max-age=60"
    )));
    let with_credentials = Exchange {
        has_credentials: true,
        ..get(StatusCode::Ok, "max-age=60")
    };
    assert!(refused(decide(&with_credentials, true)));
    assert_eq!(decide(&with_credentials, false), Decision::Explicit);

    for status in StatusCode::ALL {
        println!("{status}: {:?}", stored(*status, ""));
    }
}

#[test]
fn the_decisions_hold() {
    main();
}
