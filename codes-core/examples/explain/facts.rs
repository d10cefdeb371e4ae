//! The facts about a code in words.

use codes_core::vendor::{Confidence, Meaning, Visibility};
use codes_core::{
    StatusClass, StatusCode, StatusCodeFieldRule as FieldRule, StatusCodeFieldRuleLevel as Level,
    StatusCodeFieldRuleSender as FieldSender, StatusCodeFieldRuleVersion as Version,
    StatusCodeRegistration as Registration, StatusCodeRetry as Retry,
    StatusCodeRetryLevel as RetryLevel,
};

/// A fact with its label.
pub(crate) type Fact = (&'static str, String);

/// All facts about a code.
pub(crate) fn facts(code: StatusCode) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut add = |label, text: Option<String>| facts.extend(text.map(|text| (label, text)));
    add("class", code.class().map(name_and_range));
    add("registration", registration(code));
    add("caching", caching(code).map(str::to_owned));
    add("content", content(code).map(str::to_owned));
    add(
        "versions",
        code.protocol_limit()
            .map(|limit| clause(limit.description())),
    );
    add(
        "sender",
        code.sender().map(|sender| clause(sender.description())),
    );
    for rules in groups(code.field_rules()) {
        add("fields", Some(field_rules(&rules)));
    }
    add("redirect", redirect(code));
    add("retry", retry(code));
    add("retry fields", retry_fields(code));
    add("in practice", practice(code));
    let delay = code
        .names_retry_after()
        .then_some("may say how long to wait");
    add("Retry-After", delay.map(str::to_owned));
    add("Rust", Some(rust_names(code)));
    add("reference", code.reference().map(str::to_owned));
    facts
}

/// A sentence as part of a line: in lower case, without its full stop.
fn clause(sentence: &str) -> String {
    let mut letters = sentence.trim_end_matches('.').chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

fn name_and_range(class: StatusClass) -> String {
    let range = class.range();
    format!("{class}, {} to {}", range.start(), range.end())
}

fn registration(code: StatusCode) -> Option<String> {
    match code.registration() {
        Some(Registration::Permanent) => None,
        Some(registration) => Some(clause(registration.description())),
        None if code.is_listed() => Some("not in the IANA registry".to_owned()),
        None => None,
    }
}

fn caching(code: StatusCode) -> Option<&'static str> {
    let is_reusable = code.heuristically_cacheable();
    Some(match code.must_be_understood_to_be_stored() {
        _ if code.must_not_be_stored() => "a cache must not store the response",
        true if is_reusable => {
            "a cache that understands the code may reuse the response for a time that it estimates"
        }
        true => "a cache must not store the response unless it understands the code",
        false if is_reusable => "a cache may reuse the response for a time that it estimates",
        false => return None,
    })
}

fn content(code: StatusCode) -> Option<&'static str> {
    match (code.content_allowed(), code.ends_after_header_section()) {
        (true, _) => None,
        (false, true) => Some("not allowed; the response ends with its header section"),
        (false, false) => Some("not allowed; the framing says so, as in `Content-Length: 0`"),
    }
}

/// Groups rules that differ only in their field.
fn groups(rules: &[FieldRule]) -> Vec<Vec<FieldRule>> {
    let key = |rule: FieldRule| {
        (
            rule.level(),
            rule.sender(),
            rule.version(),
            rule.condition(),
        )
    };
    let mut groups: Vec<Vec<FieldRule>> = Vec::new();
    for &rule in rules {
        match groups.iter_mut().find(|group| key(group[0]) == key(rule)) {
            Some(group) => group.push(rule),
            None => groups.push(vec![rule]),
        }
    }
    groups
}

/// What the response has to have, in the key words of RFC 2119.
fn field_rules(rules: &[FieldRule]) -> String {
    let name = |rule: &FieldRule| match rule.value() {
        Some(value) => format!("{}: {value}", rule.field()),
        None => rule.field().to_owned(),
    };
    let names: Vec<String> = rules.iter().map(name).collect();
    let rule = rules[0];
    let level = match rule.level() {
        Level::Must => "MUST have",
        Level::MustNot => "MUST NOT have",
        Level::Should => "SHOULD have",
        Level::ShouldNot => "SHOULD NOT have",
        Level::May => "can have",
    };
    let sender = match rule.sender() {
        Some(FieldSender::Origin) => " (from an origin server)",
        Some(FieldSender::Proxy) => " (from a proxy)",
        None => "",
    };
    let version = match rule.version() {
        Some(Version::Http11) => " (in HTTP/1.1)",
        Some(Version::Http2AndLater) => " (in HTTP/2 and HTTP/3)",
        None => "",
    };
    let condition = rule.condition().map(|condition| format!(", {condition}"));
    let condition = condition.unwrap_or_default();
    format!("{level} {}{sender}{version}{condition}", names.join(", "))
}

fn redirect(code: StatusCode) -> Option<String> {
    let kind = clause(code.redirect()?.description());
    let method = clause(code.redirect_method()?.description());
    Some(format!("{kind}; {method}"))
}

/// Uses the key words of RFC 2119 if the specification does.
fn retry(code: StatusCode) -> Option<String> {
    let kind = match code.retry()? {
        Retry::Unchanged => "unchanged",
        Retry::AfterDelay => "after a delay",
        Retry::WithChanges => "with changes",
        Retry::UserAction => "by the user",
    };
    let level = match code.retry_level() {
        Some(RetryLevel::Must) => "MUST send the request again",
        Some(RetryLevel::Should) => "SHOULD send the request again",
        Some(RetryLevel::May) => "MAY send the request again",
        Some(RetryLevel::ShouldNot) => "SHOULD NOT send the request again, except",
        Some(RetryLevel::MustNot) => "MUST NOT send the request again, except",
        None => "can send the request again",
    };
    Some(format!(
        "{kind}: the client {level} {}",
        code.retry_condition()?
    ))
}

fn retry_fields(code: StatusCode) -> Option<String> {
    let fields = code.retry_fields();
    (!fields.is_empty()).then(|| fields.join(", "))
}

/// What clients do in practice, which is not a rule.
fn practice(code: StatusCode) -> Option<String> {
    let practice = clause(code.retry_in_practice()?.description());
    Some(format!("{practice} (not a rule of a specification)"))
}

/// The variant and the constant, as in `NotFound` and `NOT_FOUND`.
fn rust_names(code: StatusCode) -> String {
    let Some(name) = code.name() else {
        return format!("StatusCode::from_u16({code})");
    };
    let mut constant = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !constant.is_empty() {
            constant.push('_');
        }
        constant.push(letter.to_ascii_uppercase());
    }
    format!("StatusCode::{name}, StatusCode::{constant}")
}

/// The meaning of a code for a vendor, with its label.
pub(crate) fn vendor(meaning: &Meaning) -> Fact {
    let Meaning {
        module,
        name,
        reason,
        description,
        ..
    } = meaning;
    let vendors = meaning.vendors.join(", ");
    let visibility = match meaning.visibility {
        Visibility::Wire => ", sent to clients",
        Visibility::Log => ", in logs",
        Visibility::Internal => ", inside the server",
        Visibility::Body => ", in the body",
        Visibility::Historic => ", formerly",
        Visibility::Deprecated => ", an old name",
        _ => ", elsewhere",
    };
    let doubt = match meaning.confidence {
        Confidence::High => "",
        _ => ", from few sources",
    };
    let text = format!(
        "{reason} ({vendors}{visibility}{doubt}). {description} vendor::{module}::StatusCode::{name}"
    );
    ("vendor", text)
}
