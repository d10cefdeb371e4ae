//! What the RFCs say about who sends a code.

use crate::every_code;
use codes_core::{StatusCodeFieldRuleSender as FieldSender, StatusCodeSender as Sender};

/// RFC 9110, sections 15.3.4 (203), 15.5.8 (407), 15.5.20 (421), 15.6.3 (502) and
/// 15.6.5 (504), and RFC 6585, section 6 (511).
#[test]
fn rfc9110_15_and_rfc6585_6_senders() {
    for code in every_code() {
        let sender = match code.as_u16() {
            203 | 407 => Some(Sender::Proxy),
            421 => Some(Sender::OriginOrGateway),
            502 | 504 => Some(Sender::GatewayOrProxy),
            511 => Some(Sender::InterceptingProxy),
            _ => None,
        };
        assert_eq!(code.sender(), sender, "{code}");
    }
}

/// RFC 9110, section 15.5.20: "A proxy MUST NOT generate a 421 response." RFC 6585,
/// section 6: an origin server SHOULD NOT generate 511, which is weaker.
#[test]
fn rfc9110_15_5_20_and_rfc6585_6_words() {
    assert!(
        Sender::OriginOrGateway
            .description()
            .contains("a proxy must not")
    );
    assert!(
        Sender::InterceptingProxy
            .description()
            .contains("should not")
    );
}

/// RFC 9110, sections 15.3.4 and 15.5.8: what only a proxy sends has no rules for
/// origin servers.
#[test]
fn rfc9110_15_5_8_rules_fit_the_sender() {
    for code in every_code().filter(|code| code.sender() == Some(Sender::Proxy)) {
        for rule in code.field_rules() {
            assert_ne!(rule.sender(), Some(FieldSender::Origin), "{code}");
        }
    }
}
