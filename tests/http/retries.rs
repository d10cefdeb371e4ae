//! What the RFCs say about sending a request again, and what clients do.

use crate::every_code;
use codes_core::{
    StatusCode, StatusCodeRetry as Retry, StatusCodeRetryInPractice as Practice,
    StatusCodeRetryLevel as Level,
};

/// What a section says about sending a request again.
struct Rule {
    section: &'static str,
    code: u16,
    kind: Retry,
    level: Option<Level>,
    fields: &'static [&'static str],
    /// A part of the condition.
    condition: &'static str,
}

const fn rule(section: &'static str, code: u16, kind: Retry, condition: &'static str) -> Rule {
    Rule {
        section,
        code,
        kind,
        level: None,
        fields: &[],
        condition,
    }
}

impl Rule {
    const fn level(self, level: Level) -> Self {
        let level = Some(level);
        Self { level, ..self }
    }

    const fn fields(self, fields: &'static [&'static str]) -> Self {
        Self { fields, ..self }
    }

    fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.code).unwrap()
    }
}

/// The same request can be sent again.
const UNCHANGED: &[Rule] = &[
    rule("RFC 9110, 15.5.9", 408, Retry::Unchanged, "connection").level(Level::May),
    rule(
        "RFC 9110, 15.5.20",
        421,
        Retry::Unchanged,
        "another connection",
    )
    .level(Level::May),
    rule("RFC 8470, 5.2", 425, Retry::Unchanged, "not in early data").level(Level::Should),
];

/// The same request can be sent again later.
const AFTER_DELAY: &[Rule] = &[
    rule(
        "RFC 9110, 15.5.14",
        413,
        Retry::AfterDelay,
        "if the response has",
    )
    .level(Level::May),
    rule(
        "RFC 6585, 4",
        429,
        Retry::AfterDelay,
        "a delay that the client chooses",
    ),
    rule(
        "RFC 9110, 15.6.4 and 10.2.3",
        503,
        Retry::AfterDelay,
        "a delay that the client chooses",
    ),
];

/// Another request can be sent.
const WITH_CHANGES: &[Rule] = &[
    rule(
        "RFC 9110, 15.5.2",
        401,
        Retry::WithChanges,
        "`Authorization`",
    )
    .level(Level::May)
    .fields(&["Authorization"]),
    // "SHOULD NOT automatically repeat the request with the same credentials".
    rule(
        "RFC 9110, 15.5.4",
        403,
        Retry::WithChanges,
        "other credentials",
    )
    .level(Level::ShouldNot)
    .fields(&["Authorization"]),
    rule(
        "RFC 9110, 15.5.8",
        407,
        Retry::WithChanges,
        "`Proxy-Authorization`",
    )
    .level(Level::May)
    .fields(&["Proxy-Authorization"]),
    rule(
        "RFC 9110, 15.5.10",
        409,
        Retry::WithChanges,
        "after the conflict",
    ),
    rule(
        "RFC 9110, 15.5.12",
        411,
        Retry::WithChanges,
        "`Content-Length`",
    )
    .level(Level::May)
    .fields(&["Content-Length"]),
    // The rule is for clients that sent `Expect: 100-continue`.
    rule(
        "RFC 9110, 10.1.1 and 15.5.18",
        417,
        Retry::WithChanges,
        "without the expectation",
    )
    .level(Level::Should),
    rule(
        "RFC 4918, 11.3 and 16",
        423,
        Retry::WithChanges,
        "lock token",
    )
    .fields(&["If"]),
    rule(
        "RFC 9110, 15.5.22 and 7.8",
        426,
        Retry::WithChanges,
        "`Upgrade`",
    )
    .fields(&["Upgrade", "Connection"]),
    rule("RFC 6585, 3", 428, Retry::WithChanges, "`If-Match`").fields(&["If-Match"]),
    rule(
        "RFC 6585, 5",
        431,
        Retry::WithChanges,
        "smaller header fields",
    )
    .level(Level::May),
    rule("RFC 2774, 7", 510, Retry::WithChanges, "extensions").level(Level::May),
];

/// A user has to ask for it.
const USER_ACTION: &[Rule] = &[
    // "MUST NOT be repeated until it is requested by a separate user action".
    rule(
        "RFC 4918, 11.5",
        507,
        Retry::UserAction,
        "when the user asks",
    )
    .level(Level::MustNot),
];

fn rules() -> impl Iterator<Item = &'static Rule> {
    [UNCHANGED, AFTER_DELAY, WITH_CHANGES, USER_ACTION]
        .into_iter()
        .flatten()
}

fn assert_rules(rules: &[Rule]) {
    for rule in rules {
        let (section, code) = (rule.section, rule.status());
        assert_eq!(code.retry(), Some(rule.kind), "{section}: {code}");
        assert_eq!(code.retry_level(), rule.level, "{section}: {code}");
        assert_eq!(code.retry_fields(), rule.fields, "{section}: {code}");
        let condition = code.retry_condition().unwrap_or_default();
        assert!(condition.contains(rule.condition), "{section}: {condition}");
    }
}

/// RFC 9110, sections 15.5.9 and 15.5.20; RFC 8470, section 5.2.
#[test]
fn rfc9110_15_5_9_15_5_20_and_rfc8470_5_2_unchanged() {
    assert_rules(UNCHANGED);
}

/// RFC 9110, sections 10.2.3, 15.5.14 and 15.6.4; RFC 6585, section 4.
#[test]
fn rfc9110_15_5_14_15_6_4_and_rfc6585_4_after_delay() {
    assert_rules(AFTER_DELAY);
}

/// RFC 9110, sections 10.1.1 and 15.5; RFC 4918, section 11.3; RFC 6585, sections 3
/// and 5; RFC 2774, section 7.
#[test]
fn rfc9110_15_5_rfc4918_11_3_rfc6585_3_5_rfc2774_7_with_changes() {
    assert_rules(WITH_CHANGES);
}

/// RFC 4918, section 11.5.
#[test]
fn rfc4918_11_5_user_action() {
    assert_rules(USER_ACTION);
}

/// RFC 9110, section 15, and the others have no rule for the rest: not for 412, 500,
/// 502 and 504, and not for unlisted codes.
#[test]
fn rfc9110_15_has_no_other_retries() {
    for code in every_code() {
        if rules().all(|rule| rule.status() != code) {
            assert_eq!((code.retry(), code.retry_level()), (None, None), "{code}");
            assert_eq!(code.retry_condition(), None, "{code}");
            assert_eq!(code.retry_fields(), [""; 0], "{code}");
        }
    }
    assert_eq!(rules().count(), 18);
}

/// RFC 9110, section 15.5.14: without `Retry-After`, 413 gives no leave to send the
/// same request again. 429 and 503 do (RFC 6585, section 4; RFC 9110, section 15.6.4).
#[test]
fn rfc9110_15_5_14_413_needs_retry_after() {
    let condition = |code: StatusCode| code.retry_condition().unwrap_or_default();
    let of_413 = condition(StatusCode::ContentTooLarge);
    assert!(
        of_413.contains("if the response has that field"),
        "{of_413}"
    );
    assert!(!of_413.contains("client chooses"), "{of_413}");
    assert_ne!(of_413, condition(StatusCode::ServiceUnavailable));
    // A client that has no time to wait for goes by practice.
    assert_eq!(StatusCode::ContentTooLarge.retry_in_practice(), None);
}

/// RFC 9110, section 15.5.4, and the like: no code that asks for another request is
/// repeated as it was, by the specification or in practice.
#[test]
fn rfc9110_15_5_4_changes_are_not_skipped() {
    let changed =
        |code: &StatusCode| matches!(code.retry(), Some(Retry::WithChanges | Retry::UserAction));
    for code in every_code().filter(changed) {
        assert_eq!(code.retry_in_practice(), None, "{code}");
    }
    for code in every_code().filter(|code| !code.retry_fields().is_empty()) {
        assert_eq!(code.retry(), Some(Retry::WithChanges), "{code}");
    }
}

/// RFC 9110, section 9.2.2: what is repeated in practice is repeated if the method is
/// idempotent. 429 is the exception: most services send it before they act.
#[test]
fn rfc9110_9_2_2_practice() {
    for code in every_code() {
        let practice = match code.as_u16() {
            408 | 500 | 502 | 503 | 504 => Some(Practice::IdempotentMethods),
            429 => Some(Practice::AnyMethod),
            _ => None,
        };
        assert_eq!(code.retry_in_practice(), practice, "{code}");
    }
}

/// RFC 9110, sections 10.2.3 (503 and every 3xx) and 15.5.14 (413), and RFC 6585,
/// section 4 (429).
#[test]
fn rfc9110_10_2_3_and_rfc6585_4_retry_after() {
    for code in every_code() {
        let named = matches!(code.as_u16(), 300..=399 | 413 | 429 | 503);
        assert_eq!(code.names_retry_after(), named, "{code}");
        assert!(code.retry() != Some(Retry::AfterDelay) || named, "{code}");
    }
}
