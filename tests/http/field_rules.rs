//! The rules for header fields, as each section states them.

use codes_core::{
    StatusCode, StatusCodeFieldRule, StatusCodeFieldRuleLevel as Level,
    StatusCodeFieldRuleSender as Sender, StatusCodeFieldRuleVersion as Version,
};

/// What a section says about a field of a response.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    field: &'static str,
    value: Option<&'static str>,
    level: Level,
    sender: Option<Sender>,
    version: Option<Version>,
    /// A part of the condition.
    condition: Option<&'static str>,
}

impl Rule {
    pub(crate) const fn with(self, value: &'static str) -> Self {
        let value = Some(value);
        Self { value, ..self }
    }

    pub(crate) const fn origin(self) -> Self {
        let sender = Some(Sender::Origin);
        Self { sender, ..self }
    }

    pub(crate) const fn proxy(self) -> Self {
        let sender = Some(Sender::Proxy);
        Self { sender, ..self }
    }

    pub(crate) const fn http11(self) -> Self {
        let version = Some(Version::Http11);
        Self { version, ..self }
    }

    pub(crate) const fn http2_and_later(self) -> Self {
        let version = Some(Version::Http2AndLater);
        Self { version, ..self }
    }

    /// The condition of the rule contains this text.
    pub(crate) const fn when(self, condition: &'static str) -> Self {
        let condition = Some(condition);
        Self { condition, ..self }
    }

    fn is(&self, of_table: StatusCodeFieldRule) -> bool {
        let condition = match (self.condition, of_table.condition()) {
            (None, None) => true,
            (Some(part), Some(condition)) => condition.contains(part),
            _ => false,
        };
        self.field == of_table.field()
            && self.value == of_table.value()
            && self.level == of_table.level()
            && self.sender == of_table.sender()
            && self.version == of_table.version()
            && condition
    }
}

const fn rule(field: &'static str, level: Level) -> Rule {
    Rule {
        field,
        value: None,
        level,
        sender: None,
        version: None,
        condition: None,
    }
}

pub(crate) const fn must(field: &'static str) -> Rule {
    rule(field, Level::Must)
}

pub(crate) const fn must_not(field: &'static str) -> Rule {
    rule(field, Level::MustNot)
}

pub(crate) const fn should(field: &'static str) -> Rule {
    rule(field, Level::Should)
}

pub(crate) const fn should_not(field: &'static str) -> Rule {
    rule(field, Level::ShouldNot)
}

pub(crate) const fn may(field: &'static str) -> Rule {
    rule(field, Level::May)
}

/// Whether the table has the rule for the code.
pub(crate) fn has(code: StatusCode, rule: &Rule) -> bool {
    code.field_rules().iter().any(|&of_table| rule.is(of_table))
}

/// The rules of the table for the code that are none of these.
pub(crate) fn others(code: StatusCode, rules: &[Rule]) -> Vec<StatusCodeFieldRule> {
    let of_table = code.field_rules().iter().copied();
    of_table
        .filter(|&of_table| rules.iter().all(|rule| !rule.is(of_table)))
        .collect()
}
