//! What parses as a `StatusCode`, and what one is shown as.

use crate::registry::entries;
use codes_core::{StatusClass, StatusCode};

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
        // On nginx's status lines and pages.
        (
            "Service Temporarily Unavailable",
            StatusCode::ServiceUnavailable,
        ),
        ("Authorization Required", StatusCode::Unauthorized),
        ("Not Allowed", StatusCode::MethodNotAllowed),
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
