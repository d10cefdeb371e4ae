//! What the RFCs say about interim responses, content and framing.

use crate::{every_code, interim_codes};
use codes_core::{StatusClass, StatusCode, StatusCodeProtocolLimit as ProtocolLimit};

/// RFC 9110, sections 15 and 15.2: a response with a 1xx code is interim, listed or
/// not, and a response with any other code is final. A code above 599 is processed
/// like 5xx.
#[test]
fn rfc9110_15_2_interim_and_final() {
    for number in 100..=999 {
        let code = StatusCode::from_u16(number).unwrap();
        assert_eq!(code.is_interim(), number < 200, "{code}");
        assert_eq!(code.is_final(), number >= 200, "{code}");
    }
    const { assert!(StatusCode::Continue.is_interim() && StatusCode::Ok.is_final()) };
}

/// RFC 9110, section 15: valid codes are 100 to 599, and a client processes a
/// response with another one as 5xx. RFC 9112, section 4: a status line has three
/// digits; those below 100 have no class either, and are refused.
#[test]
fn rfc9110_15_and_rfc9112_4_numbers() {
    for number in 0..100 {
        assert!(StatusCode::from_u16(number).is_err());
        assert!(StatusCode::from_bytes(format!("{number:03}").as_bytes()).is_err());
    }
    for number in 100..=999 {
        let code = StatusCode::from_bytes(format!("{number:03}").as_bytes()).unwrap();
        assert_eq!(code.class().is_some(), number <= 599, "{code}");
        if number > 599 {
            assert_eq!(code.effective_class(), StatusClass::ServerError);
            assert_eq!(code.effective(), StatusCode::InternalServerError);
        }
    }
}

/// RFC 9110, section 15: a code that is not recognized is treated as the x00 code of
/// its class.
#[test]
fn rfc9110_15_unrecognized_codes() {
    for code in every_code().filter(|code| !code.is_listed()) {
        let expected = match code.as_u16() {
            100..=199 => StatusCode::Continue,
            200..=299 => StatusCode::Ok,
            300..=399 => StatusCode::MultipleChoices,
            400..=499 => StatusCode::BadRequest,
            _ => StatusCode::InternalServerError,
        };
        assert_eq!(code.effective(), expected, "{code}");
    }
}

/// RFC 9110, sections 15.2 (1xx), 15.3.5 (204), 15.3.6 (205) and 15.4.5 (304).
#[test]
fn rfc9110_15_2_15_3_5_15_3_6_15_4_5_no_content() {
    for code in every_code() {
        let none = matches!(code.as_u16(), 100..=199 | 204 | 205 | 304);
        assert_eq!(code.content_allowed(), !none, "{code}");
    }
}

/// RFC 9110, section 6.4.1, and RFC 9112, section 6.3: responses that end with their
/// header section. 205 does not: RFC 9110, section 15.3.6, leaves it to the framing
/// to say that there is no content.
#[test]
fn rfc9110_6_4_1_and_rfc9112_6_3_framing() {
    for code in every_code() {
        let ends = matches!(code.as_u16(), 100..=199 | 204 | 304);
        assert_eq!(code.ends_after_header_section(), ends, "{code}");
        assert!(!ends || !code.content_allowed(), "{code}");
    }
}

/// RFC 9110, section 15.2: no 1xx to a client of HTTP/1.0. RFC 9113, section 8.6, and
/// RFC 9114, section 4.5: no 101 in HTTP/2 and HTTP/3. 426 has to have `Upgrade` (RFC
/// 9110, section 15.5.22), which must not be there (RFC 9113, section 8.2.2; RFC
/// 9114, section 4.2).
#[test]
fn rfc9110_15_2_rfc9113_8_6_rfc9114_4_5_versions() {
    for code in every_code() {
        let limit = match code.as_u16() {
            101 | 426 => Some(ProtocolLimit::Http11Only),
            100..=199 => Some(ProtocolLimit::NotHttp10),
            _ => None,
        };
        assert_eq!(code.protocol_limit(), limit, "{code}");
    }
}

/// RFC 9110, section 15.2; RFC 9111, section 3; RFC 9110, section 8.6; RFC 9112,
/// section 6.1: the rules for 1xx hold for unlisted codes too, and for rows that
/// somebody added.
#[test]
fn rfc9110_15_2_every_interim_code() {
    assert_eq!(interim_codes().count(), 100);
    for code in interim_codes() {
        assert!(code.must_not_be_stored(), "{code}");
        assert!(!code.content_allowed(), "{code}");
        assert!(code.ends_after_header_section(), "{code}");
        assert!(code.protocol_limit().is_some(), "{code}");
        assert_eq!((code.redirect(), code.retry()), (None, None), "{code}");
        for field in ["Content-Length", "Transfer-Encoding"] {
            let mut rules = code.field_rules().iter();
            assert!(rules.any(|rule| rule.field() == field), "{field} of {code}");
        }
    }
}
