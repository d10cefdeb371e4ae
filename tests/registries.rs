//! Real registries, each compiled from a spec and compared with a copy of its
//! facts.

mod registry;

use codes_core::{Code, code_table};
use registry::Registry;
use serde_json::Value;
use std::mem::size_of;

#[code_table("registries/coap.json")]
pub enum Coap {}

#[code_table("registries/dns-rcode.json")]
pub enum DnsRcode {}

#[code_table("registries/ftp.json")]
pub enum Ftp {}

#[code_table("registries/grpc.json")]
pub enum Grpc {}

#[code_table("registries/http2.json")]
pub enum Http2 {}

#[code_table("registries/http3.json")]
pub enum Http3 {}

#[code_table("registries/json-rpc.json")]
pub enum JsonRpc {}

#[code_table("registries/mqtt5.json")]
pub enum Mqtt5 {}

#[code_table("registries/sip.json")]
pub enum Sip {}

#[code_table("registries/smtp.json")]
pub enum Smtp {}

#[code_table("registries/tls-alerts.json")]
pub enum TlsAlert {}

#[code_table("registries/websocket.json")]
pub enum WebSocket {}

#[test]
fn an_option_takes_no_room() {
    assert_eq!(size_of::<Option<Coap>>(), 1);
    assert_eq!(size_of::<Option<Sip>>(), 2);
    assert_eq!(size_of::<Option<Grpc>>(), 4);
    assert_eq!(size_of::<Option<JsonRpc>>(), 4);
    assert_eq!(size_of::<Option<Http3>>(), 8);
    // Every value of a byte is a code.
    assert_eq!(size_of::<Option<TlsAlert>>(), 2);
}

#[test]
fn coap() {
    let facts = include_str!("data/registries/coap.json");
    Registry::new(facts).check::<Coap>(0..=255, Some((64, 191)));
    let facts: Value = serde_json::from_str(facts).unwrap();
    for entry in facts["codes"].as_array().unwrap() {
        let code = Coap::from_u8(u8::try_from(entry["code"].as_u64().unwrap()).unwrap()).unwrap();
        let (class, detail) = (code.as_u8() >> 5, code.as_u8() & 31);
        assert_eq!(code.dotted(), entry["dotted"].as_str());
        assert_eq!(code.dotted(), Some(&*format!("{class}.{detail:02}")));
    }
    // There is no class 3.xx.
    let unlisted = Coap::from_u8(100).unwrap();
    assert_eq!((unlisted.class(), unlisted.fallback()), (None, None));
    assert_eq!(
        Coap::from_u8(159).unwrap().fallback(),
        Some(Coap::BadRequest)
    );
    // There is no code 2.00.
    assert_eq!(Coap::from_u8(70).unwrap().fallback(), None);
    assert!(Coap::Continue.is_success() && !Coap::BadRequest.is_success());
}

#[test]
fn dns() {
    let facts = include_str!("data/registries/dns-rcode.json");
    Registry::new(facts).check::<DnsRcode>(0..=65_535, None);
    assert_eq!(DnsRcode::Badsig, DnsRcode::Badvers);
    assert!(DnsRcode::Nxdomain.is_header() && DnsRcode::BADCOOKIE.is_extended());
    assert!(DnsRcodeClass::PrivateUse.contains(4_095));
    assert!(
        DnsRcode::ALL
            .iter()
            .all(|code| code.description().is_some())
    );
}

#[test]
fn ftp() {
    let facts = include_str!("data/registries/ftp.json");
    Registry::new(facts).check::<Ftp>(0..=1_000, Some((100, 699)));
    let not_taken = [
        Ftp::FileBusy,
        Ftp::InsufficientStorage,
        Ftp::FileUnavailable,
        Ftp::FileNameNotAllowed,
    ];
    assert_eq!(not_taken.map(Ftp::as_u16), [450, 452, 550, 553]);
    assert_eq!(
        "550 requested action not taken".parse(),
        Ok(Ftp::FileUnavailable)
    );
    assert_eq!(Ftp::PathnameCreated.reason(), "\"PATHNAME\" created");
    assert!(Ftp::from_u16(631).unwrap().is_protected());
}

#[test]
fn grpc() {
    let facts = include_str!("data/registries/grpc.json");
    Registry::new(facts).check::<Grpc>(-1..=100, None);
    assert_eq!(Grpc::Canceled, Grpc::CANCELLED);
    assert_eq!(Grpc::NotFound.class(), None);
    assert_eq!("deadline_exceeded".parse(), Ok(Grpc::DeadlineExceeded));
}

#[test]
fn http2() {
    let facts = include_str!("data/registries/http2.json");
    Registry::new(facts).check::<Http2>(-1..=300, None);
    assert_eq!(Http2::HTTP_1_1_REQUIRED, Http2::Http11Required);
    assert_eq!(
        Http2::from_u32(u32::MAX).unwrap_err().number(),
        Some(u32::MAX)
    );
}

#[test]
fn http3() {
    let facts = include_str!("data/registries/http3.json");
    Registry::new(facts).check::<Http3>(-1..=1_000, None);
    assert!(Http3::H3NoError.is_http_3() && Http3::QPACK_DECOMPRESSION_FAILED.is_qpack());
    // The numbers `0x1f * N + 0x21` are reserved without a meaning.
    let reserved = 0x1F * ((1 << 57) - 1) + 0x21;
    let error = Http3::from_u64(reserved).unwrap_err();
    assert_eq!(error.number(), Some(reserved));
    assert_eq!(reserved.to_string().parse::<Http3>().unwrap_err(), error);
}

#[test]
fn json_rpc() {
    let facts = include_str!("data/registries/json-rpc.json");
    Registry::new(facts).check::<JsonRpc>(-33_000..=100, Some((-32_899, -32_000)));
    assert_eq!("-32700".parse(), Ok(JsonRpc::ParseError));
    assert_eq!("-32700 parse_error".parse(), Ok(JsonRpc::PARSE_ERROR));
    assert!("32700".parse::<JsonRpc>().is_err());
    let unlisted = JsonRpc::from_i32(-32_050).unwrap();
    assert!(unlisted.is_json_rpc_server_error() && !unlisted.is_listed());
    // A number between the class of LSP and those of JSON-RPC.
    assert_eq!(JsonRpc::from_i32(-32_780).unwrap().class(), None);
    assert!(JsonRpc::ParseError < JsonRpc::InternalError);
}

#[test]
fn mqtt5() {
    let facts = include_str!("data/registries/mqtt5.json");
    Registry::new(facts).check::<Mqtt5>(-1..=256, Some((0, 255)));
    // Code 0 has three names, depending on the packet.
    let names = [
        Mqtt5::Success,
        Mqtt5::NormalDisconnection,
        Mqtt5::GrantedQoS0,
    ];
    assert!(names.iter().all(|&code| code == 0));
    assert_eq!("granted qos 0".parse(), Ok(Mqtt5::Success));
    assert_eq!("GRANTED_QOS_1".parse(), Ok(Mqtt5::GrantedQoS1));
    assert!(Mqtt5::from_u8(127).unwrap().is_success());
    assert!(Mqtt5::from_u8(255).unwrap().is_error());
}

#[test]
fn sip() {
    let facts = include_str!("data/registries/sip.json");
    Registry::new(facts).check::<Sip>(0..=1_000, Some((100, 699)));
    assert_eq!("NotAcceptable".parse(), Ok(Sip::NotAcceptable));
    assert_eq!("606 Not Acceptable".parse(), Ok(Sip::NotAcceptableAnywhere));
    // RFC 3261, section 8.1.3.2.
    let fallback = |number| Sip::from_u16(number).unwrap().fallback();
    assert_eq!(fallback(190), Some(Sip::SessionProgress));
    assert_eq!(fallback(431), Some(Sip::BadRequest));
    assert_eq!(fallback(699), Some(Sip::BusyEverywhere));
}

#[test]
fn smtp() {
    let facts = include_str!("data/registries/smtp.json");
    Registry::new(facts).check::<Smtp>(0..=1_000, Some((200, 599)));
    assert_eq!(
        "354 start mail input; end with <crlf>.<crlf>".parse(),
        Ok(Smtp::StartMailInputEndWithCrlfCrlf)
    );
    assert!(
        Smtp::from_u16(499)
            .unwrap()
            .is_transient_negative_completion()
    );
}

#[test]
fn tls_alerts() {
    let facts = include_str!("data/registries/tls-alerts.json");
    Registry::new(facts).check::<TlsAlert>(-1..=256, Some((0, 255)));
    assert_eq!(TlsAlert::DECRYPTION_FAILED_RESERVED, 21);
}

#[test]
fn websocket() {
    let facts = include_str!("data/registries/websocket.json");
    Registry::new(facts).check::<WebSocket>(0..=65_535, None);
    assert!(WebSocket::NormalClosure.is_protocol());
    assert!(WebSocket::Unauthorized.is_registered());
    assert!(WebSocketClass::Private.contains(4_999));
    assert_eq!(
        "Internal Server Error".parse(),
        Ok(WebSocket::InternalError)
    );
}
