//! `StatusCode` compared with the registry, RFC 9110 and the `http` crate, for
//! every number.

use codes_core::{
    Code, CodeClass, StatusClass, StatusCode, StatusCodeRedirectMethod, StatusCodeRegistration,
    StatusCodeRetryLevel, UnknownCode,
};
use serde_json::Value;
use std::collections::BTreeSet;

/// The facts of the IANA registry and the RFCs, independent of the spec.
fn registry() -> Vec<Value> {
    let facts: Value = serde_json::from_str(include_str!("data/http-registry.json")).unwrap();
    facts["entries"].as_array().unwrap().clone()
}

/// The entries of the registry that are rows: all except 306.
fn entries() -> Vec<(StatusCode, Value)> {
    let entries = registry().into_iter().filter(|entry| entry["code"] != 306);
    entries
        .map(|entry| {
            let number = u16::try_from(entry["code"].as_u64().unwrap()).unwrap();
            (StatusCode::from_u16(number).unwrap(), entry)
        })
        .collect()
}

fn fields(entry: &Value, level: &str, conditional: bool) -> BTreeSet<String> {
    let fields = entry["response_headers"].as_array().unwrap().iter();
    fields
        .filter(|field| field["level"] == level && field["when"].is_null() != conditional)
        .map(|field| field["field"].as_str().unwrap().to_owned())
        .collect()
}

fn set(fields: &[&str]) -> BTreeSet<String> {
    fields.iter().map(|&field| field.to_owned()).collect()
}

/// The rows of the registry. The spec may have others.
fn registered() -> impl Iterator<Item = StatusCode> {
    let all = StatusCode::ALL.iter().copied();
    all.filter(|code| code.registration().is_some())
}

#[test]
fn the_table_holds_the_registry() {
    let rows: Vec<StatusCode> = registered().collect();
    let entries: Vec<StatusCode> = entries().iter().map(|&(code, _)| code).collect();
    assert_eq!(rows, entries);
    assert_eq!(rows.len(), 63);
    assert_eq!(StatusCode::from_u16(306).unwrap().registration(), None);
}

#[test]
fn phrases_and_references_are_those_of_the_registry() {
    for (code, entry) in entries() {
        let phrase = match code.as_u16() {
            418 => "I'm a teapot",
            _ => entry["phrase"].as_str().unwrap(),
        };
        assert_eq!(code.reason(), phrase);
        assert_eq!(code.canonical_reason(), Some(phrase));
        assert_eq!(code.reference(), entry["spec_url"].as_str());
        assert!(
            code.description().is_some_and(|text| text.len() > 40),
            "{code}"
        );
    }
}

#[test]
fn registration_is_that_of_the_registry() {
    for (code, entry) in entries() {
        let expected = match entry["status"].as_str().unwrap() {
            // RFC 9110 deprecates 305, but its registration is not marked.
            "registered" | "deprecated" => StatusCodeRegistration::Permanent,
            "temporary" => StatusCodeRegistration::Temporary,
            "obsoleted" => StatusCodeRegistration::Obsoleted,
            "unused" => StatusCodeRegistration::Unused,
            other => panic!("{other}"),
        };
        assert_eq!(code.registration(), Some(expected), "{code}");
    }
    assert_eq!(StatusCode::from_u16(299).unwrap().registration(), None);
}

#[test]
fn caching_and_content_are_those_of_the_rfcs() {
    for (code, entry) in entries() {
        let fact = |key: &str| entry[key].as_bool().unwrap();
        assert_eq!(
            code.heuristically_cacheable(),
            fact("heuristically_cacheable"),
            "{code}"
        );
        assert_eq!(
            code.must_not_be_stored(),
            fact("must_not_be_stored"),
            "{code}"
        );
        assert_eq!(
            code.ends_after_header_section(),
            fact("no_content"),
            "{code}"
        );
        assert_eq!(
            code.content_allowed(),
            entry["response_content"] == "allowed",
            "{code}"
        );
    }
}

#[test]
fn header_fields_are_those_of_the_rfcs() {
    for (code, entry) in entries() {
        let optional: BTreeSet<String> = ["MAY", "descriptive"]
            .iter()
            .flat_map(|level| [true, false].map(|when| fields(&entry, level, when)))
            .flatten()
            .collect();
        let recommended: BTreeSet<String> = [true, false]
            .into_iter()
            .flat_map(|when| fields(&entry, "SHOULD", when))
            .collect();
        assert_eq!(
            set(code.required_fields()),
            fields(&entry, "MUST", false),
            "{code}"
        );
        assert_eq!(
            set(code.conditional_fields()),
            fields(&entry, "MUST", true),
            "{code}"
        );
        assert_eq!(set(code.recommended_fields()), recommended, "{code}");
        assert_eq!(set(code.optional_fields()), optional, "{code}");
    }
}

#[test]
fn redirects_and_retries_are_those_of_the_rfcs() {
    for (code, entry) in entries() {
        let redirect = entry["redirect_method"]["rule"]
            .as_str()
            .map(|rule| match rule {
                "keep" => StatusCodeRedirectMethod::Keep,
                "may_change_post_to_get" => StatusCodeRedirectMethod::MayChangePostToGet,
                "change_to_get_or_head" => StatusCodeRedirectMethod::ChangeToGetOrHead,
                other => panic!("{other}"),
            });
        assert_eq!(code.redirect_method(), redirect, "{code}");
        let level = entry["retry"]["level"].as_str().map(|level| match level {
            "SHOULD" => StatusCodeRetryLevel::Should,
            "MAY" => StatusCodeRetryLevel::May,
            "MUST NOT" => StatusCodeRetryLevel::MustNot,
            other => panic!("{other}"),
        });
        assert_eq!(code.retry_level(), level, "{code}");
        // 429 and 503 allow a retry by naming Retry-After.
        let provided = matches!(code.as_u16(), 429 | 503)
            || matches!(
                level,
                Some(StatusCodeRetryLevel::Should | StatusCodeRetryLevel::May)
            );
        assert_eq!(code.may_retry(), provided, "{code}");
        assert_eq!(
            code.retry_condition().is_some(),
            provided || level.is_some(),
            "{code}"
        );
        assert_eq!(
            code.names_retry_after(),
            !entry["retry_after"].is_null(),
            "{code}"
        );
    }
}

#[test]
fn the_codes_of_every_day_are_marked() {
    let common: Vec<u16> = registered()
        .filter(|code| code.is_common())
        .map(StatusCode::as_u16)
        .collect();
    assert_eq!(
        common,
        [
            100, 101, 200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404,
            405, 409, 410, 413, 415, 422, 429, 500, 501, 502, 503, 504
        ]
    );
}

#[test]
fn old_names_parse_and_are_constants() {
    for (old, code) in [
        ("Moved Temporarily", StatusCode::Found),
        ("Payload Too Large", StatusCode::ContentTooLarge),
        ("Request Entity Too Large", StatusCode::ContentTooLarge),
        ("Request-URI Too Long", StatusCode::UriTooLong),
        ("Request-URI Too Large", StatusCode::UriTooLong),
        ("URI Too Large", StatusCode::UriTooLong),
        (
            "Requested Range Not Satisfiable",
            StatusCode::RangeNotSatisfiable,
        ),
        ("Unprocessable Entity", StatusCode::UnprocessableContent),
        ("Request Time-out", StatusCode::RequestTimeout),
        ("Gateway Time-out", StatusCode::GatewayTimeout),
        ("Multiple Choice", StatusCode::MultipleChoices),
        ("Switching Protocol", StatusCode::SwitchingProtocols),
    ] {
        assert_eq!(old.parse(), Ok(code));
        assert_eq!(old.to_uppercase().parse(), Ok(code));
        assert_eq!(format!("{} {old}", code.as_u16()).parse(), Ok(code));
    }
    for (_, entry) in entries() {
        for former in entry["former_phrases"].as_array().unwrap() {
            let former = former.as_str().unwrap();
            assert_eq!(
                former.parse::<StatusCode>().map(StatusCode::as_u16),
                Ok(u16::try_from(entry["code"].as_u64().unwrap()).unwrap())
            );
        }
    }
    assert!("Unordered Collection".parse::<StatusCode>().is_err());
    assert_eq!(StatusCode::MovedTemporarily, StatusCode::MOVED_TEMPORARILY);
    assert_eq!(
        StatusCode::UnprocessableEntity,
        StatusCode::UNPROCESSABLE_CONTENT
    );
    assert!(matches!(
        StatusCode::ContentTooLarge,
        StatusCode::PayloadTooLarge
    ));
    assert!(matches!(
        StatusCode::ContentTooLarge,
        StatusCode::REQUEST_ENTITY_TOO_LARGE
    ));
}

#[test]
fn every_number_goes_through_every_constructor() {
    for number in 0..=u16::MAX {
        let text = number.to_string();
        let all = [
            StatusCode::from_u16(number),
            StatusCode::try_from(number),
            <StatusCode as Code>::from_repr(number),
            StatusCode::from_bytes(text.as_bytes()),
            StatusCode::try_from(text.as_bytes()),
            StatusCode::try_from(text.as_str()),
            text.parse(),
        ];
        for result in all {
            match result {
                Ok(code) => {
                    assert!((100..=999).contains(&number));
                    assert_eq!(
                        (code.as_u16(), u16::from(code), code.to_repr()),
                        (number, number, number)
                    );
                    assert_eq!(code.as_str(), text);
                    assert!(code == number);
                    assert!(number == code);
                }
                Err(error) => {
                    assert!(!(100..=999).contains(&number));
                    assert_eq!(error.number(), Some(number));
                    assert_eq!(
                        error.to_string(),
                        format!("{number} is not a valid StatusCode")
                    );
                }
            }
        }
    }
}

#[test]
fn texts_that_are_no_codes_are_errors() {
    for text in [
        "",
        " ",
        "-",
        "-404",
        "+404",
        "0404",
        "404 ",
        " 404",
        "4o4",
        "404.0",
        "1000",
        "99",
        "65536",
        "65736",
        "999999999999999999999",
        "404 OK",
        "404  Not Found",
        "404 Not Found ",
        "Not",
        "Not  Found",
        "NotFound ",
        "N_OT_FOUND",
        "_NOT_FOUND",
        "NOT_FOUND_",
        "not-found",
        "Unlisted471",
        "４０４",
        "\u{0}",
        "__",
        "404 404",
    ] {
        assert!(text.parse::<StatusCode>().is_err(), "{text:?}");
        assert!(StatusCode::from_bytes(text.as_bytes()).is_err(), "{text:?}");
    }
    for bytes in [&b"\xff"[..], b"40\xff", b"404\0"] {
        assert!(StatusCode::from_bytes(bytes).is_err());
    }
}

#[test]
fn what_is_shown_reads_back() {
    for number in 100..=999 {
        let code = StatusCode::from_u16(number).unwrap();
        assert_eq!(code.to_string().parse(), Ok(code));
        assert_eq!(code.as_str().parse(), Ok(code));
        let expected = match code.canonical_reason() {
            Some(reason) => format!("{number} {reason}"),
            None => number.to_string(),
        };
        assert_eq!(code.to_string(), expected);
    }
    for &code in StatusCode::ALL {
        let name = format!("{code:?}");
        let in_words = code.reason().to_lowercase();
        for text in [
            name.as_str(),
            code.reason(),
            &in_words,
            &in_words.to_uppercase(),
        ] {
            assert_eq!(text.parse(), Ok(code), "{text}");
        }
    }
}

#[test]
fn display_and_debug_honour_width_and_alignment() {
    let code = StatusCode::NotFound;
    assert_eq!(
        format!("{code:>15}|{code:<15}|{code:^15}|{code:-<15}"),
        "  404 Not Found|404 Not Found  | 404 Not Found |404 Not Found--"
    );
    assert_eq!(format!("{code:.3}"), "404");
    assert_eq!(format!("{code:?}"), "NotFound");
    assert_eq!(
        format!("{:>5}", StatusCode::from_u16(471).unwrap()),
        "  471"
    );
    assert_eq!(
        format!("{:?}", StatusCode::from_u16(471).unwrap()),
        "Unlisted471"
    );
    assert_eq!(
        format!("{:<14}|", StatusClass::ClientError),
        "Client Error  |"
    );
}

#[test]
fn unlisted_codes_keep_their_number_and_have_their_class() {
    for number in 100..=999 {
        let code = StatusCode::from_u16(number).unwrap();
        let class = match number / 100 {
            1 => Some(StatusClass::Informational),
            2 => Some(StatusClass::Successful),
            3 => Some(StatusClass::Redirection),
            4 => Some(StatusClass::ClientError),
            5 => Some(StatusClass::ServerError),
            _ => None,
        };
        assert_eq!(code.class(), class);
        assert_eq!(
            code.is_informational(),
            class == Some(StatusClass::Informational)
        );
        assert_eq!(code.is_success(), class == Some(StatusClass::Successful));
        assert_eq!(
            code.is_redirection(),
            class == Some(StatusClass::Redirection)
        );
        assert_eq!(
            code.is_client_error(),
            class == Some(StatusClass::ClientError)
        );
        assert_eq!(
            code.is_server_error(),
            class == Some(StatusClass::ServerError)
        );
        assert_eq!(
            code.effective_class(),
            class.unwrap_or(StatusClass::ServerError)
        );
        let effective = match (code.is_listed(), number / 100) {
            (true, _) => number,
            (false, hundred @ 1..=5) => hundred * 100,
            _ => 500,
        };
        assert_eq!(code.effective().as_u16(), effective);
        assert_eq!(
            code.fallback().map(StatusCode::as_u16),
            class.map(|_| effective)
        );
        if !code.is_listed() {
            assert_eq!(
                (code.reason(), code.canonical_reason(), code.name()),
                ("", None, None)
            );
            assert_eq!((code.description(), code.reference()), (None, None));
            assert!(!code.heuristically_cacheable() && !code.may_retry());
            // RFC 9110, sections 15.2 and 10.2.3, have rules for whole classes.
            assert_eq!(code.content_allowed(), number / 100 != 1);
            assert_eq!(code.ends_after_header_section(), number / 100 == 1);
            assert_eq!(code.names_retry_after(), number / 100 == 3);
        }
    }
}

#[test]
fn classes_know_their_ranges() {
    assert_eq!(StatusClass::ALL.len(), 5);
    for &class in StatusClass::ALL {
        let range = class.range();
        assert_eq!(range.end() - range.start(), 99);
        assert_eq!(
            class.fallback().map(StatusCode::as_u16),
            Some(*range.start())
        );
        for number in 0..=u16::MAX {
            assert_eq!(class.contains(number), range.contains(&number));
            assert_eq!(CodeClass::contains(class, number), range.contains(&number));
        }
    }
    assert_eq!(StatusClass::ServerError.name(), "Server Error");
}

#[test]
fn constants_patterns_and_const_functions_work() {
    const CODE: StatusCode = match StatusCode::from_u16(404) {
        Ok(code) => code,
        Err(_) => panic!(),
    };
    const FROM_BYTES: Result<StatusCode, UnknownCode<StatusCode>> = StatusCode::from_bytes(b"503");
    const TEXT: (&str, &str) = (CODE.as_str(), CODE.reason());
    const CLASS: Option<StatusClass> = CODE.class();
    assert_eq!(FROM_BYTES, Ok(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!(
        (TEXT, CLASS),
        (("404", "Not Found"), Some(StatusClass::ClientError))
    );
    assert!(matches!(CODE, StatusCode::NOT_FOUND));
    assert!(const { CODE.is_client_error() && !CODE.may_retry() && CODE.effective().is_listed() });
    assert_eq!(StatusCode::default(), StatusCode::OK);
}

#[test]
fn the_type_is_small_and_ordered_by_number() {
    assert_eq!(size_of::<StatusCode>(), 2);
    assert_eq!(size_of::<Option<StatusCode>>(), 2);
    assert_eq!(size_of::<Option<Option<StatusClass>>>(), 1);
    let all: Vec<StatusCode> = (100..=999)
        .map(|number| StatusCode::from_u16(number).unwrap())
        .collect();
    assert!(all.is_sorted_by(|left, right| left < right));
    assert!(StatusCode::ALL.is_sorted_by(|left, right| left < right));
    let unique: std::collections::HashSet<_> = all.iter().collect();
    assert_eq!(unique.len(), 900);
}

/// A program written for `http::StatusCode`, compiled for both types: only the
/// `use` line differs.
macro_rules! written_for_http {
    ($module:ident, $($import:tt)+) => {
        mod $module {
            use $($import)+::StatusCode;

            pub(super) fn run() -> Vec<String> {
                let mut seen = Vec::new();
                let ok = StatusCode::default();
                assert!(ok == StatusCode::OK && ok == 200 && 200 == ok);
                for number in 100..1000u16 {
                    let code = StatusCode::from_u16(number).unwrap();
                    let text = number.to_string();
                    assert_eq!(StatusCode::from_bytes(text.as_bytes()).unwrap(), code);
                    assert_eq!(StatusCode::try_from(number).unwrap(), code);
                    assert_eq!(StatusCode::try_from(text.as_bytes()).unwrap(), code);
                    assert_eq!(StatusCode::try_from(text.as_str()).unwrap(), code);
                    assert_eq!(text.parse::<StatusCode>().unwrap(), code);
                    assert_eq!(StatusCode::from(&code), code);
                    assert_eq!(u16::from(code), code.as_u16());
                    seen.push(format!(
                        "{} {} {} {} {} {}",
                        code.as_str(),
                        code.is_informational(),
                        code.is_success(),
                        code.is_redirection(),
                        code.is_client_error(),
                        code.is_server_error(),
                    ));
                }
                for bad in [0, 1, 99, 1000, u16::MAX] {
                    assert!(StatusCode::from_u16(bad).is_err());
                }
                for bad in ["", "99", "1000", "0200", "2OO"] {
                    assert!(StatusCode::from_bytes(bad.as_bytes()).is_err());
                    assert!(bad.parse::<StatusCode>().is_err());
                }
                assert!(StatusCode::OK < StatusCode::NOT_FOUND);
                seen
            }

            pub(super) fn constants() -> Vec<(u16, Option<&'static str>)> {
                let all = [
                    StatusCode::CONTINUE, StatusCode::SWITCHING_PROTOCOLS, StatusCode::PROCESSING,
                    StatusCode::EARLY_HINTS, StatusCode::OK, StatusCode::CREATED, StatusCode::ACCEPTED,
                    StatusCode::NON_AUTHORITATIVE_INFORMATION, StatusCode::NO_CONTENT,
                    StatusCode::RESET_CONTENT, StatusCode::PARTIAL_CONTENT, StatusCode::MULTI_STATUS,
                    StatusCode::ALREADY_REPORTED, StatusCode::IM_USED, StatusCode::MULTIPLE_CHOICES,
                    StatusCode::MOVED_PERMANENTLY, StatusCode::FOUND, StatusCode::SEE_OTHER,
                    StatusCode::NOT_MODIFIED, StatusCode::USE_PROXY, StatusCode::TEMPORARY_REDIRECT,
                    StatusCode::PERMANENT_REDIRECT, StatusCode::BAD_REQUEST, StatusCode::UNAUTHORIZED,
                    StatusCode::PAYMENT_REQUIRED, StatusCode::FORBIDDEN, StatusCode::NOT_FOUND,
                    StatusCode::METHOD_NOT_ALLOWED, StatusCode::NOT_ACCEPTABLE,
                    StatusCode::PROXY_AUTHENTICATION_REQUIRED, StatusCode::REQUEST_TIMEOUT,
                    StatusCode::CONFLICT, StatusCode::GONE, StatusCode::LENGTH_REQUIRED,
                    StatusCode::PRECONDITION_FAILED, StatusCode::PAYLOAD_TOO_LARGE, StatusCode::URI_TOO_LONG,
                    StatusCode::UNSUPPORTED_MEDIA_TYPE, StatusCode::RANGE_NOT_SATISFIABLE,
                    StatusCode::EXPECTATION_FAILED, StatusCode::IM_A_TEAPOT, StatusCode::MISDIRECTED_REQUEST,
                    StatusCode::UNPROCESSABLE_ENTITY, StatusCode::LOCKED, StatusCode::FAILED_DEPENDENCY,
                    StatusCode::TOO_EARLY, StatusCode::UPGRADE_REQUIRED, StatusCode::PRECONDITION_REQUIRED,
                    StatusCode::TOO_MANY_REQUESTS, StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
                    StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS, StatusCode::INTERNAL_SERVER_ERROR,
                    StatusCode::NOT_IMPLEMENTED, StatusCode::BAD_GATEWAY, StatusCode::SERVICE_UNAVAILABLE,
                    StatusCode::GATEWAY_TIMEOUT, StatusCode::HTTP_VERSION_NOT_SUPPORTED,
                    StatusCode::VARIANT_ALSO_NEGOTIATES, StatusCode::INSUFFICIENT_STORAGE,
                    StatusCode::LOOP_DETECTED, StatusCode::NOT_EXTENDED,
                    StatusCode::NETWORK_AUTHENTICATION_REQUIRED,
                ];
                all.iter().map(|code| (code.as_u16(), code.canonical_reason())).collect()
            }
        }
    };
}

written_for_http!(with_http, http);
written_for_http!(with_codes, codes_core);

#[test]
fn a_program_written_for_the_http_crate_runs_the_same() {
    assert_eq!(with_codes::run(), with_http::run());
    for ((ours, our_reason), (theirs, their_reason)) in with_codes::constants()
        .into_iter()
        .zip(with_http::constants())
    {
        assert_eq!(ours, theirs);
        // `http` has the phrases of RFC 7231 and a few spellings of its own.
        let ours_by_their_phrase = their_reason.map(str::parse::<StatusCode>);
        assert_eq!(
            ours_by_their_phrase.map(|code| code.map(StatusCode::as_u16)),
            Some(Ok(ours)),
            "{our_reason:?}"
        );
    }
}

#[test]
fn every_constant_of_the_http_crate_is_covered_above() {
    let covered: BTreeSet<u16> = with_http::constants()
        .into_iter()
        .map(|(number, _)| number)
        .collect();
    let known: BTreeSet<u16> = (100..=999)
        .filter(|&number| {
            http::StatusCode::from_u16(number)
                .unwrap()
                .canonical_reason()
                .is_some()
        })
        .collect();
    assert_eq!(covered, known);
}
