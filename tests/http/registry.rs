//! `StatusCode` compared with the facts of `data/http-registry.json`, which are
//! independent of the spec: those of the IANA registry, and those that were read in
//! the RFCs.

use codes_core::{
    StatusCode, StatusCodeFieldRule, StatusCodeFieldRuleLevel as Level,
    StatusCodeFieldRuleSender as FieldSender, StatusCodeFieldRuleVersion as FieldVersion,
    StatusCodeRedirectMethod as RedirectMethod, StatusCodeRegistration as Registration,
    StatusCodeRetry,
};
use serde_json::Value;
use std::collections::BTreeSet;

fn facts() -> Vec<Value> {
    let facts: Value = serde_json::from_str(include_str!("../data/http-registry.json")).unwrap();
    facts["entries"].as_array().unwrap().clone()
}

/// The entries of the registry that are rows: all except 306.
pub(crate) fn entries() -> Vec<(StatusCode, Value)> {
    let entries = facts().into_iter().filter(|entry| entry["code"] != 306);
    entries
        .map(|entry| {
            let number = u16::try_from(entry["code"].as_u64().unwrap()).unwrap();
            (StatusCode::from_u16(number).unwrap(), entry)
        })
        .collect()
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
}

/// RFC 9110, section 15.4.7: the registry lists 306 as "(Unused)", like 418
/// (section 15.5.19), but without a row there is nothing to register.
#[test]
fn rfc9110_15_4_7_306_is_not_listed() {
    let unused: Vec<Value> = facts()
        .into_iter()
        .filter(|entry| entry["status"] == "unused")
        .map(|entry| entry["code"].clone())
        .collect();
    assert_eq!(unused, [306, 418]);
    let code = StatusCode::from_u16(306).unwrap();
    assert!(!code.is_listed());
    assert_eq!((code.registration(), code.reason()), (None, ""));
    assert_eq!((code.redirect(), code.redirect_method()), (None, None));
    assert_eq!(code.effective(), StatusCode::MultipleChoices);
    assert_eq!(
        StatusCode::ImATeapot.registration(),
        Some(Registration::Unused)
    );
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
        let reference = match code.as_u16() {
            // The registry cites version 05 of a draft that goes on.
            104 => "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/",
            _ => entry["spec_url"].as_str().unwrap(),
        };
        assert_eq!(code.reference(), Some(reference));
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
            "registered" | "deprecated" => Registration::Permanent,
            "temporary" => Registration::Temporary,
            "obsoleted" => Registration::Obsoleted,
            "unused" => Registration::Unused,
            other => panic!("{other}"),
        };
        assert_eq!(code.registration(), Some(expected), "{code}");
    }
    assert_eq!(StatusCode::from_u16(299).unwrap().registration(), None);
}

#[test]
fn caching_and_content_are_those_of_the_facts() {
    for (code, entry) in entries() {
        let facts = [
            ("heuristically_cacheable", code.heuristically_cacheable()),
            ("must_not_be_stored", code.must_not_be_stored()),
            (
                "must_be_understood_to_be_stored",
                code.must_be_understood_to_be_stored(),
            ),
            ("no_content", code.ends_after_header_section()),
        ];
        for (fact, ours) in facts {
            assert_eq!(entry[fact], ours, "{fact} of {code}");
        }
        let allowed = entry["response_content"] == "allowed";
        assert_eq!(code.content_allowed(), allowed, "{code}");
    }
}

/// A rule in the words of the facts, and whether it has a condition.
type Rule = (String, String, Option<String>, Option<String>, bool);

fn rule_of_facts(rule: &Value) -> Rule {
    let text = |key: &str| rule[key].as_str().map(str::to_owned);
    let level = match rule["level"].as_str().unwrap() {
        "descriptive" => "MAY",
        level => level,
    };
    (
        text("field").unwrap(),
        level.to_owned(),
        text("sender"),
        text("version"),
        !rule["when"].is_null(),
    )
}

fn rule_of_table(rule: StatusCodeFieldRule) -> Rule {
    let level = match rule.level() {
        Level::Must => "MUST",
        Level::MustNot => "MUST NOT",
        Level::Should => "SHOULD",
        Level::ShouldNot => "SHOULD NOT",
        Level::May => "MAY",
    };
    let sender = rule.sender().map(|sender| match sender {
        FieldSender::Origin => "Origin",
        FieldSender::Proxy => "Proxy",
    });
    let version = rule.version().map(|version| match version {
        FieldVersion::Http11 => "HTTP/1.1",
        FieldVersion::Http2AndLater => "HTTP/2, HTTP/3",
    });
    (
        rule.field().to_owned(),
        level.to_owned(),
        sender.map(str::to_owned),
        version.map(str::to_owned),
        rule.condition().is_some(),
    )
}

#[test]
fn header_fields_are_those_of_the_facts() {
    for (code, entry) in entries() {
        let facts = entry["response_headers"].as_array().unwrap().iter();
        let facts: BTreeSet<Rule> = facts.map(rule_of_facts).collect();
        let ours: BTreeSet<Rule> = code
            .field_rules()
            .iter()
            .copied()
            .map(rule_of_table)
            .collect();
        assert_eq!(ours, facts, "{code}");
    }
}

#[test]
fn redirects_and_retries_are_those_of_the_facts() {
    for (code, entry) in entries() {
        let redirect = entry["redirect_method"]["rule"]
            .as_str()
            .map(|rule| match rule {
                "keep" => RedirectMethod::Keep,
                "may_change_post_to_get" => RedirectMethod::MayChangePostToGet,
                "change_to_get_or_head" => RedirectMethod::ChangeToGetOrHead,
                other => panic!("{other}"),
            });
        assert_eq!(code.redirect_method(), redirect, "{code}");
        let kind = code.retry().map(StatusCodeRetry::name);
        assert_eq!(kind, entry["retry"]["kind"].as_str(), "{code}");
        let level = code.retry_level().map(|level| match level.name() {
            "MustNot" => "MUST NOT".to_owned(),
            "ShouldNot" => "SHOULD NOT".to_owned(),
            level => level.to_uppercase(),
        });
        assert_eq!(level.as_deref(), entry["retry"]["level"].as_str(), "{code}");
        let names_retry_after = !entry["retry_after"].is_null();
        assert_eq!(code.names_retry_after(), names_retry_after, "{code}");
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
