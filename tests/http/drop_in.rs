//! `StatusCode` in place of `http::StatusCode`.

use codes_core::StatusCode;
use std::collections::BTreeSet;

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
