//! What the RFCs say about the header fields of responses, section by section.

use crate::every_code;
use crate::field_rules::{Rule, has, may, must, must_not, others, should, should_not};
use codes_core::StatusCode;

/// A section, and the rules that it has for a code.
type Section = (&'static str, fn(u16) -> Vec<Rule>);

const SECTIONS: &[Section] = &[
    ("RFC 9110, 7.8; RFC 9113, 8.2.2; RFC 9114, 4.2", upgrade),
    ("RFC 9110, 8.6", content_length),
    ("RFC 9112, 6.1", transfer_encoding),
    ("RFC 9110, 15.3.1", validators),
    ("RFC 9110, 9.3.3 and 15.3.2", location_of_created),
    ("RFC 9110, 15.3.7 and 15.4.5", same_as_200),
    ("RFC 9110, 15.3.7", other_fields_of_the_representation),
    ("RFC 9110, 15.3.7.1 and 15.3.7.2", parts),
    ("RFC 9110, 15.4", location_of_redirects),
    (
        "RFC 9110, 15.5.2, 15.5.6 and 15.5.8",
        authentication_and_allow,
    ),
    ("RFC 9110, 15.5.14 and 15.6.4; RFC 6585, 4", retry_after),
    ("RFC 9110, 12.5.3 and 15.5.16; RFC 5789, 2.2", accept),
    ("RFC 9110, 15.5.17", length_of_range),
    ("RFC 7725, 4", blocked_by),
    ("RFC 3229, 10.4.1, 10.5.1 and 10.5.2", deltas),
    ("RFC 2518, 9.7; RFC 8297, 2", hints),
    ("draft-ietf-httpbis-resumable-upload", uploads),
];

fn upgrade(code: u16) -> Vec<Rule> {
    match code {
        101 | 426 => vec![
            must("Upgrade").http11(),
            must("Connection").http11().with("Upgrade"),
            must_not("Upgrade").http2_and_later(),
            must_not("Connection").http2_and_later(),
        ],
        _ => vec![],
    }
}

fn content_length(code: u16) -> Vec<Rule> {
    match code {
        100..=199 | 204 => vec![must_not("Content-Length")],
        304 => vec![must_not("Content-Length").when("unless its value is that of a 200")],
        _ => vec![],
    }
}

fn transfer_encoding(code: u16) -> Vec<Rule> {
    match code {
        100..=199 | 204 => vec![must_not("Transfer-Encoding")],
        _ => vec![],
    }
}

fn validators(code: u16) -> Vec<Rule> {
    match code {
        200 => ["ETag", "Last-Modified"]
            .map(|field| should(field).origin().when("response to GET or HEAD"))
            .to_vec(),
        _ => vec![],
    }
}

fn location_of_created(code: u16) -> Vec<Rule> {
    match code {
        201 => vec![
            should("Location").origin().when("response to POST"),
            may("Location").when("another method"),
        ],
        _ => vec![],
    }
}

fn same_as_200(code: u16) -> Vec<Rule> {
    match code {
        206 | 304 => [
            "Cache-Control",
            "Content-Location",
            "Date",
            "ETag",
            "Expires",
            "Vary",
        ]
        .map(|field| must(field).when("if a 200 response to the same request would have it"))
        .to_vec(),
        _ => vec![],
    }
}

fn other_fields_of_the_representation(code: u16) -> Vec<Rule> {
    let of_200 = |field| must(field).when("the request had no `If-Range`");
    let left_out = |field| should_not(field).when("the request had `If-Range`");
    match code {
        206 => [
            "Content-Encoding",
            "Content-Language",
            "Content-Type",
            "Last-Modified",
        ]
        .iter()
        .flat_map(|field| [of_200(field), left_out(field)])
        .collect(),
        _ => vec![],
    }
}

fn parts(code: u16) -> Vec<Rule> {
    match code {
        206 => vec![
            must("Content-Range").when("if a single part is sent"),
            must_not("Content-Range").when("if several parts are sent"),
            must("Content-Type")
                .with("multipart/byteranges")
                .when("if several parts are sent"),
        ],
        _ => vec![],
    }
}

/// Section 15.4.1 for 300, 15.4.2 for 301, 15.4.3 for 302, 15.4.4 for 303, 15.4.8 for
/// 307 and 15.4.9 for 308.
fn location_of_redirects(code: u16) -> Vec<Rule> {
    match code {
        300 => vec![should("Location").when("if the server prefers one choice")],
        301 | 302 | 307 | 308 => vec![should("Location")],
        303 => vec![may("Location")],
        _ => vec![],
    }
}

fn authentication_and_allow(code: u16) -> Vec<Rule> {
    match code {
        401 => vec![must("WWW-Authenticate")],
        405 => vec![must("Allow").origin()],
        407 => vec![must("Proxy-Authenticate").proxy()],
        _ => vec![],
    }
}

fn retry_after(code: u16) -> Vec<Rule> {
    match code {
        413 => vec![should("Retry-After").when("if the condition is temporary")],
        429 | 503 => vec![may("Retry-After")],
        _ => vec![],
    }
}

fn accept(code: u16) -> Vec<Rule> {
    match code {
        415 => vec![
            may("Accept").when("media type was the reason"),
            may("Accept-Encoding").when("content coding was the reason"),
            must_not("Accept-Encoding").when("nothing to do with content codings"),
            should("Accept-Patch").when("response to PATCH"),
        ],
        _ => vec![],
    }
}

fn length_of_range(code: u16) -> Vec<Rule> {
    match code {
        416 => vec![should("Content-Range").when("if byte ranges were requested")],
        _ => vec![],
    }
}

fn blocked_by(code: u16) -> Vec<Rule> {
    match code {
        451 => vec![
            should("Link")
                .with("rel=\"blocked-by\"")
                .when("whoever blocks access"),
        ],
        _ => vec![],
    }
}

fn deltas(code: u16) -> Vec<Rule> {
    match code {
        226 => vec![
            must("ETag"),
            may("IM"),
            must("Delta-Base").when("several entity tags in `If-None-Match`"),
            may("Delta-Base").when("if the content is a delta"),
        ],
        _ => vec![],
    }
}

fn hints(code: u16) -> Vec<Rule> {
    match code {
        102 => vec![may("Status-URI")],
        103 => vec![may("Link")],
        _ => vec![],
    }
}

fn uploads(code: u16) -> Vec<Rule> {
    match code {
        104 => vec![
            must("Location").when("announces the upload resource"),
            must_not("Location").when("reports progress"),
            must("Upload-Limit").when("there are limits"),
            must("Upload-Draft-Interop-Version").when("as long as the specification is a draft"),
        ],
        _ => vec![],
    }
}

/// The number whose rules a code has: a code without a row has those of the x00 code
/// that it is treated as (RFC 9110, section 15), and 600 to 999 have none.
fn number(code: StatusCode) -> u16 {
    code.fallback().map_or(0, StatusCode::as_u16)
}

/// Each of the sections above, for every code.
#[test]
fn every_section_is_in_the_table() {
    for (section, rules) in SECTIONS {
        for code in every_code() {
            for rule in rules(number(code)) {
                assert!(has(code, &rule), "{section} for {code}: {rule:?}");
            }
        }
    }
}

/// A rule of the table comes from one of the sections above.
#[test]
fn the_table_has_no_rules_but_those_of_the_sections() {
    for code in every_code() {
        let rules = SECTIONS.iter().flat_map(|(_, rules)| rules(number(code)));
        let rules: Vec<Rule> = rules.collect();
        assert_eq!(others(code, &rules), [], "{code}");
        assert_eq!(code.field_rules().len(), rules.len(), "{code}");
    }
}

/// RFC 9110, section 8.6, and RFC 9112, section 6.1, are for every 1xx code, and so
/// for those without a row; no other code without a row has a MUST.
#[test]
fn rfc9110_8_6_and_rfc9112_6_1_without_a_row() {
    for code in every_code().filter(|code| !code.is_listed()) {
        let rules = code.field_rules().iter();
        let strict = rules.filter(|rule| rule.level().name().starts_with("Must"));
        assert_eq!(
            strict.count(),
            if code.is_interim() { 2 } else { 0 },
            "{code}"
        );
    }
}

/// RFC 9110, section 6.6.1: the rule for `Date` is that of three classes. It is told
/// once, and rows have the field only where they say more.
#[test]
fn rfc9110_6_6_1_date() {
    for code in every_code() {
        let mut rules = code.field_rules().iter();
        let has_date = rules.any(|rule| rule.field() == "Date");
        assert_eq!(has_date, matches!(code.as_u16(), 206 | 304), "{code}");
    }
}
