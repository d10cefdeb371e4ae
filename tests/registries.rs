//! The tables of registries, each compared with a copy of its facts.

#[path = "registries/calls_and_connections.rs"]
mod calls_and_connections;
mod registry;

use codes_core::{Code, code_table, grpc, http3, json_rpc, tls};
use registry::Registry;
use serde_json::Value;
use std::mem::size_of;

#[code_table("registries/coap.json")]
pub enum Coap {}

#[code_table("registries/dns-rcode.json")]
pub enum DnsRcode {}

#[code_table("registries/ftp.json")]
pub enum Ftp {}

#[code_table("registries/mqtt5.json")]
pub enum Mqtt5 {}

#[code_table("registries/sip.json")]
pub enum Sip {}

#[code_table("registries/smtp.json")]
pub enum Smtp {}

/// Asserts that every row has a description and a reference.
fn check_texts<T: Code>() {
    for code in T::ALL {
        assert!(code.description().is_some(), "{code}");
        assert!(code.reference().is_some(), "{code}");
    }
}

#[test]
fn an_option_takes_no_room() {
    assert_eq!(size_of::<Option<Coap>>(), 1);
    assert_eq!(size_of::<Option<Sip>>(), 2);
    assert_eq!(size_of::<Option<grpc::StatusCode>>(), 4);
    assert_eq!(size_of::<Option<json_rpc::ErrorCode>>(), 4);
    assert_eq!(size_of::<Option<http3::ErrorCode>>(), 8);
    // Every value of a byte is a code.
    assert_eq!(size_of::<Option<tls::AlertDescription>>(), 2);
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
