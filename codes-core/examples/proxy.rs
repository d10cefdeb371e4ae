//! A proxy or gateway that checks responses before it forwards them.
//!
//! ```text
//! cargo run --example proxy
//! ```
//!
//! It does not forward interim responses to clients of HTTP/1.0, or codes of HTTP/1.1 to
//! clients of other versions. It also checks the fields of a response against the rules
//! for its code.

use codes_core::{
    StatusCode, StatusCodeFieldRule as FieldRule, StatusCodeFieldRuleLevel as Level,
    StatusCodeFieldRuleSender as FieldSender, StatusCodeFieldRuleVersion as FieldVersion,
    StatusCodeProtocolLimit as Limit, StatusCodeSender as Sender,
};

#[derive(Clone, Copy, PartialEq)]
enum Version {
    Http10,
    Http11,
    Http2,
}

#[derive(Clone, Copy, PartialEq)]
enum Role {
    Origin,
    /// To its clients, a gateway acts as the origin server.
    Gateway,
    Proxy,
}

#[derive(Debug, PartialEq)]
enum Action {
    Forward,
    /// Do not forward it, and wait for the final response.
    Drop,
    /// Send this code instead.
    Replace(StatusCode),
}

/// Whether a server in this role may send a response with this code of its own accord.
fn may_generate(role: Role, code: StatusCode) -> bool {
    match code.sender() {
        None => true,
        Some(Sender::OriginOrGateway) => role != Role::Proxy,
        Some(Sender::Proxy | Sender::InterceptingProxy) => role == Role::Proxy,
        Some(Sender::GatewayOrProxy) => role != Role::Origin,
    }
}

/// What to do with a response for a client of this version.
fn action(code: StatusCode, version: Version) -> Action {
    let fits = match code.protocol_limit() {
        None => true,
        Some(Limit::NotHttp10) => version != Version::Http10,
        Some(Limit::Http11Only) => version == Version::Http11,
    };
    match (fits, code.is_interim()) {
        (true, _) => Action::Forward,
        // A final response follows each of the others (RFC 9110, section 15.2).
        (false, true) if code != StatusCode::SwitchingProtocols => Action::Drop,
        (false, _) => Action::Replace(StatusCode::BadGateway),
    }
}

/// Whether a rule is for the sender and the version of a response.
fn applies(rule: FieldRule, sender: Role, version: Version) -> bool {
    let is_for_sender = match rule.sender() {
        None => true,
        Some(FieldSender::Origin) => sender != Role::Proxy,
        Some(FieldSender::Proxy) => sender == Role::Proxy,
    };
    let is_for_version = match rule.version() {
        None => true,
        Some(FieldVersion::Http11) => version == Version::Http11,
        Some(FieldVersion::Http2AndLater) => version == Version::Http2,
    };
    is_for_sender && is_for_version
}

/// The rules that a response breaks. A rule with a condition is broken only if the
/// condition holds, which only the caller knows.
fn broken_rules<'a>(
    code: StatusCode,
    fields: &'a [&str],
    role: Role,
    version: Version,
) -> impl Iterator<Item = FieldRule> + 'a {
    let rules = code.field_rules().iter().copied();
    let rules = rules.filter(move |&rule| applies(rule, role, version));
    rules.filter(move |rule| {
        let is_there = fields
            .iter()
            .any(|name| name.eq_ignore_ascii_case(rule.field()));
        match rule.level() {
            Level::Must | Level::Should => !is_there,
            Level::MustNot | Level::ShouldNot => is_there,
            Level::May => false,
        }
    })
}

/// The unconditional rules that a response breaks.
fn wrong_fields(code: StatusCode, fields: &[&str], role: Role, version: Version) -> Vec<String> {
    let broken = broken_rules(code, fields, role, version);
    let certain = broken.filter(|rule| rule.condition().is_none());
    certain
        .map(|rule| format!("{:?} {}", rule.level(), rule.field()))
        .collect()
}

fn main() {
    use Role::{Gateway, Origin, Proxy};
    use StatusCode as Code;
    use Version::{Http2, Http10, Http11};

    assert_eq!(action(Code::EarlyHints, Http10), Action::Drop);
    assert_eq!(action(Code::EarlyHints, Http2), Action::Forward);
    assert_eq!(action(Code::SwitchingProtocols, Http11), Action::Forward);
    for code in [Code::SwitchingProtocols, Code::UpgradeRequired] {
        assert_eq!(action(code, Http2), Action::Replace(Code::BadGateway));
    }

    assert!(may_generate(Gateway, Code::GatewayTimeout) && !may_generate(Origin, Code::BadGateway));
    assert!(may_generate(Gateway, Code::MisdirectedRequest));
    assert!(!may_generate(Proxy, Code::MisdirectedRequest));

    let responses = [
        (
            Code::Unauthorized,
            &["Content-Type"][..],
            Origin,
            "Must WWW-Authenticate",
        ),
        (Code::MethodNotAllowed, &[], Gateway, "Must Allow"),
        (Code::MethodNotAllowed, &[], Proxy, ""),
        (
            Code::ProxyAuthenticationRequired,
            &[],
            Proxy,
            "Must Proxy-Authenticate",
        ),
        (
            Code::NoContent,
            &["content-length"],
            Origin,
            "MustNot Content-Length",
        ),
        (
            Code::UpgradeRequired,
            &["Connection"],
            Origin,
            "Must Upgrade",
        ),
        (Code::MovedPermanently, &["Location"], Origin, ""),
    ];
    for (code, fields, role, expected) in responses {
        let wrong = wrong_fields(code, fields, role, Http11);
        assert_eq!(wrong.join(", "), expected, "{code}");
        println!("{code} with {fields:?}");
        for rule in broken_rules(code, fields, role, Http11) {
            let condition = rule.condition().unwrap_or("always");
            println!("  {:?} {}: {condition}", rule.level(), rule.field());
        }
    }
    // The same response in HTTP/2 breaks the opposite rule.
    let upgrade = wrong_fields(Code::UpgradeRequired, &["Upgrade"], Origin, Http2);
    assert_eq!(upgrade, ["MustNot Upgrade"]);
}

#[test]
fn the_checks_hold() {
    main();
}
