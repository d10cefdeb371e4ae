//! The registries with which servers answer requests, compared with their facts
//! and with lists from their documents.

use crate::registry::Registry;
use crate::{check_texts, documents, reply_commands};
use codes_core::{Code, dns, ftp, mqtt, sip, smtp};
use serde_json::Value;

/// The rows of a facts file.
pub(crate) fn rows(facts: &str) -> Vec<Value> {
    let facts: Value = serde_json::from_str(facts).unwrap();
    facts["codes"].as_array().unwrap().clone()
}

/// The numbers of the listed codes that fulfil a condition.
pub(crate) fn numbers<T: Code>(condition: impl Fn(T) -> bool) -> Vec<u64>
where
    T::Repr: Into<u64>,
{
    let codes = T::ALL.iter().filter(|code| condition(**code));
    codes.map(|code| code.to_repr().into()).collect()
}

/// Asserts that each command has exactly these replies, and that there are no
/// other commands.
pub(crate) fn check_commands<T: Code>(
    lists: &[(&str, &[u64])],
    commands: fn(T) -> &'static [&'static str],
) where
    T::Repr: Into<u64>,
{
    for (command, replies) in lists {
        let actual = numbers(|code: T| commands(code).contains(command));
        assert_eq!(actual, *replies, "{command}");
    }
    let mut all = T::ALL.iter().flat_map(|code| commands(*code));
    assert!(all.all(|command| lists.iter().any(|(listed, _)| listed == command)));
}

#[test]
fn dns() {
    use dns::{ResponseCode, ResponseCodeClass};

    let facts = include_str!("../data/registries/dns.json");
    Registry::new(facts).check::<ResponseCode>(0..=65_535, Some((0, 255)));
    check_texts::<ResponseCode>();
    assert_eq!(ResponseCode::default(), ResponseCode::NOERROR);
    assert_eq!(ResponseCode::BADSIG, ResponseCode::BADVERS);
    assert_eq!("name error".parse(), Ok(ResponseCode::NXDOMAIN));
    assert!(ResponseCodeClass::PrivateUse.contains(4_095));

    // RFC 1035, section 4.1.1; RFC 2136, section 2.2; RFC 2930, section 2.6; RFC 6891,
    // section 6.1.3; RFC 7873, section 5.2.3; RFC 8490, section 5.4.5; RFC 8945, section
    // 5.2.
    let fields = |field| numbers(move |code: ResponseCode| code.fields().contains(&field));
    assert_eq!(fields("Header"), (0..=11).collect::<Vec<_>>());
    assert_eq!(fields("OPT"), [16, 23]);
    assert_eq!(fields("TSIG"), [0, 16, 17, 18, 22]);
    assert_eq!(fields("TKEY"), [0, 16, 17, 18, 19, 20, 21]);
    for code in ResponseCode::ALL {
        let bits = match code.fields()[0] {
            "Header" => 4,
            "OPT" => 12,
            _ => 16,
        };
        assert_eq!(code.bits(), Some(bits), "{code}");
    }
}

#[test]
fn ftp() {
    use ftp::ReplyCode;

    let facts = include_str!("../data/registries/ftp.json");
    Registry::new(facts).check::<ReplyCode>(0..=1_000, Some((100, 699)));
    check_texts::<ReplyCode>();
    let not_taken = [
        ReplyCode::FileBusy,
        ReplyCode::InsufficientStorage,
        ReplyCode::FileUnavailable,
        ReplyCode::FileNameNotAllowed,
    ];
    assert_eq!(not_taken.map(ReplyCode::as_u16), [450, 452, 550, 553]);
    assert_eq!(
        "550 requested action not taken".parse(),
        Ok(ReplyCode::FileUnavailable)
    );
    assert!(ReplyCode::from_u16(639).unwrap().is_protected());
    assert!(ReplyCode::FileBusy.is_transient() && ReplyCode::NotLoggedIn.is_permanent());
    let categories = [
        "Syntax",
        "Information",
        "Connections",
        "Authentication",
        "Unspecified",
        "FileSystem",
    ];
    for code in ReplyCode::ALL {
        let digit = usize::from(code.as_u16() / 10 % 10);
        assert_eq!(code.category().unwrap().name(), categories[digit], "{code}");
    }
    assert_eq!(numbers(ReplyCode::any_command), [421, 500, 501]);
    assert_eq!(numbers(ReplyCode::is_greeting), [120, 220, 421]);
    check_commands(reply_commands::FTP, ReplyCode::commands);
    let formats = ReplyCode::ALL.iter();
    let formats = formats.filter_map(|code| Some((code.as_u16(), code.text_format()?)));
    assert_eq!(formats.collect::<Vec<_>>(), documents::FTP_TEXT_FORMATS);
}

#[test]
fn mqtt() {
    use mqtt::ReasonCode;

    let facts = include_str!("../data/registries/mqtt.json");
    Registry::new(facts).check::<ReasonCode>(-1..=256, Some((0, 255)));
    check_texts::<ReasonCode>();
    // Code 0 has three names, depending on the packet.
    let names = [
        ReasonCode::Success,
        ReasonCode::NormalDisconnection,
        ReasonCode::GrantedQoS0,
        ReasonCode::default(),
    ];
    assert!(names.iter().all(|&code| code == 0));
    assert_eq!("GRANTED_QOS_1".parse(), Ok(ReasonCode::GrantedQoS1));
    assert!(ReasonCode::from_u8(127).unwrap().is_success());
    assert!(ReasonCode::from_u8(255).unwrap().is_error());

    for row in rows(facts) {
        let code = ReasonCode::from_u8(u8::try_from(row["code"].as_u64().unwrap()).unwrap());
        let code = code.unwrap();
        let packets = code.uses().iter().map(|item| item.packet().name());
        let packets: Vec<String> = packets.map(str::to_uppercase).collect();
        assert_eq!(serde_json::json!(packets), row["packets"], "{code}");
    }
    for (packet, sender, expected) in documents::MQTT_SENDERS {
        let matches = |code: ReasonCode| {
            let mut uses = code.uses().iter();
            uses.any(|item| item.packet().name() == *packet && item.sender().name() == *sender)
        };
        assert_eq!(numbers(matches), *expected, "{packet} {sender}");
    }
    assert_eq!(numbers(ReasonCode::names_server_reference), [156, 157]);
}

#[test]
fn sip() {
    use sip::StatusCode;

    let facts = include_str!("../data/registries/sip.json");
    Registry::new(facts).check::<StatusCode>(0..=1_000, Some((100, 699)));
    check_texts::<StatusCode>();
    for row in rows(facts) {
        let number = u16::try_from(row["code"].as_u64().unwrap()).unwrap();
        let code = StatusCode::from_u16(number).unwrap();
        assert_eq!(code.rfc(), row["rfc"].as_i64(), "{code}");
        let rfc = format!("/rfc{}", row["rfc"]);
        assert!(code.reference().unwrap().contains(&rfc), "{code}");
    }
    assert_eq!("NotAcceptable".parse(), Ok(StatusCode::NotAcceptable));
    assert_eq!(
        "606 Not Acceptable".parse(),
        Ok(StatusCode::NotAcceptableAnywhere)
    );
    // RFC 3261, section 8.1.3.2.
    let fallback = |number| StatusCode::from_u16(number).unwrap().fallback();
    assert_eq!(fallback(190), Some(StatusCode::SessionProgress));
    assert_eq!(fallback(431), Some(StatusCode::BadRequest));
    assert_eq!(fallback(699), Some(StatusCode::BusyEverywhere));

    // RFC 3261, section 20.33.
    let retry_after = [404, 413, 480, 486, 500, 503, 600, 603];
    assert_eq!(numbers(StatusCode::names_retry_after), retry_after);
    let has_field = |code: StatusCode| {
        let mut rules = code.field_rules().iter();
        rules.any(|rule| rule.field() == "Retry-After")
    };
    assert_eq!(numbers(has_field), retry_after);

    for (level, expected) in documents::SIP_FIELDS {
        let rules = StatusCode::ALL
            .iter()
            .flat_map(|code| code.field_rules().iter().map(move |rule| (code, rule)));
        let actual: Vec<(u16, &str)> = rules
            .filter(|(_, rule)| rule.level().name() == *level)
            .map(|(code, rule)| (code.as_u16(), rule.field()))
            .collect();
        assert_eq!(actual, *expected, "{level}");
    }
}

#[test]
fn smtp() {
    use smtp::ReplyCode;

    let facts = include_str!("../data/registries/smtp.json");
    Registry::new(facts).check::<ReplyCode>(0..=1_000, Some((200, 599)));
    check_texts::<ReplyCode>();
    assert_eq!(
        "354 start mail input; end with <crlf>.<crlf>".parse(),
        Ok(ReplyCode::StartMailInput)
    );
    assert!(ReplyCode::from_u16(499).unwrap().is_transient());
    assert!(ReplyCode::from_u16(599).unwrap().is_permanent());
    // RFC 5321, section 4.2.1.
    let categories = [
        "Syntax",
        "Information",
        "Connections",
        "Unspecified",
        "Unspecified",
        "MailSystem",
    ];
    for code in ReplyCode::ALL {
        let digit = usize::from(code.as_u16() / 10 % 10);
        assert_eq!(code.category().unwrap().name(), categories[digit], "{code}");
        let is_base = code.rfcs().contains(&5321);
        let is_extended = !code.extensions().is_empty() || code.rfcs().contains(&7504);
        assert!(is_base || is_extended, "{code}");
    }
    // RFC 5321, section 4.2.
    let parsed = [220, 221, 251, 421, 551];
    assert_eq!(numbers(ReplyCode::text_is_parsed), parsed);
    assert_eq!(numbers(ReplyCode::any_command), [421, 500, 501, 530]);
    assert_eq!(numbers(ReplyCode::is_greeting), [220, 521, 554]);
    check_commands(reply_commands::SMTP, ReplyCode::commands);
    let codes = ReplyCode::ALL.iter();
    let enhanced = codes.flat_map(|code| code.enhanced_codes().iter().map(|text| (*code, *text)));
    let enhanced: Vec<(u16, &str)> = enhanced.map(|(code, text)| (code.as_u16(), text)).collect();
    assert_eq!(enhanced, documents::SMTP_ENHANCED_CODES);
}
