//! The response codes of CoAP, compared with their facts and with lists from the RFCs.

use crate::answers::{check_commands, numbers, rows};
use crate::check_texts;
use crate::registry::Registry;
use codes_core::coap::ResponseCode;
use codes_core::{Keyed, StatusCode};

#[test]
fn coap() {
    let facts = include_str!("../data/registries/coap.json");
    Registry::new(facts).check::<ResponseCode>(0..=255, Some((64, 191)));
    check_texts::<ResponseCode>();
    for row in rows(facts) {
        let code = ResponseCode::from_u8(u8::try_from(row["code"].as_u64().unwrap()).unwrap());
        let code = code.unwrap();
        let (class, detail) = (code.as_u8() >> 5, code.as_u8() & 31);
        assert_eq!(code.dotted(), row["dotted"].as_str());
        let dotted = format!("{class}.{detail:02}");
        assert_eq!(code.dotted(), Some(&*dotted));
        assert_eq!(ResponseCode::from_dotted(&dotted), Some(code));
        assert_eq!(ResponseCode::from_key(&dotted), Some(code));
        assert_eq!(dotted.parse(), Ok(code));
        let statuses = code.http_status().into_iter();
        let mut statuses: Vec<u16> = statuses
            .chain(code.http_alternatives().iter().copied())
            .map(StatusCode::as_u16)
            .collect();
        statuses.sort_unstable();
        let mut expected: Vec<u16> = serde_json::from_value(row["http"].clone()).unwrap();
        // Table 2 of RFC 8075 has 405 in a note.
        expected.sort_unstable();
        assert_eq!(statuses, expected, "{code}");
    }
    // RFC 8075, section 7, note 6: "in all other cases, the proxy MUST return HTTP 500".
    assert_eq!(
        ResponseCode::BadOption.http_status(),
        Some(StatusCode::InternalServerError)
    );

    // RFC 7252, sections 5.9.1 to 5.9.3.
    for number in 64..=191 {
        let code = ResponseCode::from_u8(number).unwrap();
        let is_error = code.is_client_error() || code.is_server_error();
        assert_eq!(code.cacheable(), is_error || number == 69, "{number}");
    }
    let invalidating = numbers(ResponseCode::invalidates_stored);
    assert_eq!(invalidating, [65, 66, 68]);
    let bare = numbers(|code: ResponseCode| !code.payload_allowed());
    assert_eq!(bare, [67, 95]);
    // RFC 7252, section 5.9.3.4; RFC 8516, section 4.
    assert_eq!(numbers(ResponseCode::retry_after_max_age), [157, 163]);

    // There is no class 3.xx.
    let unlisted = ResponseCode::from_u8(100).unwrap();
    assert_eq!((unlisted.class(), unlisted.fallback()), (None, None));
    let unlisted = ResponseCode::from_u8(159).unwrap();
    assert_eq!(unlisted.fallback(), Some(ResponseCode::BadRequest));
    // There is no code 2.00.
    assert_eq!(ResponseCode::from_u8(70).unwrap().fallback(), None);
}

#[test]
fn coap_dotted_codes() {
    // The codes of all classes and details: those without a row have no key.
    for (class, detail) in (0..8_u8).flat_map(|class| (0..32_u8).map(move |detail| (class, detail)))
    {
        let dotted = format!("{class}.{detail:02}");
        let code = ResponseCode::from_u8(class << 5 | detail).ok();
        let listed = code.filter(|code| code.is_listed());
        assert_eq!(ResponseCode::from_dotted(&dotted), listed, "{dotted}");
        assert_eq!(dotted.parse().ok(), listed, "{dotted}");
    }
    // The detail has two digits (RFC 7252, section 3), and other spellings are not keys.
    for text in ["4.4", "4.004", "404", "4.04 ", "Not Found", "132"] {
        assert_eq!(ResponseCode::from_dotted(text), None, "{text}");
    }
}

#[test]
fn coap_methods() {
    // RFC 7252, sections 5.8 and 5.9.1; RFC 8132, sections 2 and 3.
    let commands: [(&str, &[u64]); 7] = [
        ("GET", &[67, 69]),
        ("POST", &[65, 66, 68]),
        ("PUT", &[65, 68]),
        ("DELETE", &[66]),
        ("FETCH", &[67, 69]),
        ("PATCH", &[65, 68]),
        ("iPATCH", &[65, 68]),
    ];
    check_commands(&commands, ResponseCode::methods);
}

#[test]
fn coap_options() {
    // RFC 7252, section 5.9; RFC 7959, section 2.9; RFC 8516, section 3.
    let options = |level: &str| {
        let codes = ResponseCode::ALL.iter();
        let rules = codes.flat_map(|code| code.option_rules().iter().map(move |rule| (code, rule)));
        let rules = rules.filter(|(_, rule)| rule.level().name() == level);
        let rules = rules.map(|(code, rule)| (code.as_u8(), rule.option()));
        rules.collect::<Vec<_>>()
    };
    assert_eq!(options("Must"), [(67, "ETag")]);
    assert_eq!(options("Should"), [(141, "Size1")]);
    let may = [
        (65, "Location-Path"),
        (65, "Location-Query"),
        (69, "Max-Age"),
        (69, "ETag"),
    ];
    assert_eq!(options("May"), may);
    let described = [
        (95, "Block1"),
        (141, "Block1"),
        (157, "Max-Age"),
        (163, "Max-Age"),
    ];
    assert_eq!(options("Described"), described);
}
