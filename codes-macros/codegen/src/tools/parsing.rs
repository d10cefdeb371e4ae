//! `FromStr` without the table, like the one in codes-core.

use crate::check::{CheckedSpec, Notation};
use crate::spellings::unambiguous;
use std::collections::{BTreeMap, HashMap};

/// The texts that a table parses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Texts {
    open: Option<(i128, i128)>,
    notation: Notation,
    reasons: BTreeMap<i128, String>,
    /// By spelling in lower case.
    spellings: HashMap<String, Meaning>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Meaning {
    code: i128,
    /// The spelling, if it may have underscores between its words.
    name: Option<String>,
}

impl Texts {
    pub(crate) fn of(spec: &CheckedSpec) -> Self {
        let mut spellings = HashMap::new();
        for spelling in unambiguous(&spec.rows) {
            let meaning = Meaning {
                code: spec.rows[spelling.row].code,
                name: spelling.is_name.then(|| spelling.text.to_owned()),
            };
            spellings.insert(spelling.text.to_ascii_lowercase(), meaning);
        }
        let rows = spec.rows.iter();
        Self {
            open: spec.open,
            notation: spec.notation,
            reasons: rows.map(|row| (row.code, row.reason.clone())).collect(),
            spellings,
        }
    }

    /// A number, alone or followed by a phrase of its row, comes first.
    pub(crate) fn parse(&self, text: &str) -> Option<i128> {
        let (digits, phrase) = match text.split_once(' ') {
            Some((digits, phrase)) => (digits, Some(phrase)),
            None => (text, None),
        };
        let number = self
            .notation
            .read(digits)
            .filter(|&number| self.has(number));
        number
            .filter(|&code| phrase.is_none_or(|phrase| self.is_called(code, phrase)))
            .or_else(|| self.spelled(text))
    }

    fn has(&self, code: i128) -> bool {
        let is_unlisted = |(low, high)| (low..=high).contains(&code);
        self.reasons.contains_key(&code) || self.open.is_some_and(is_unlisted)
    }

    fn is_called(&self, code: i128, phrase: &str) -> bool {
        // A reason that several rows share is not among the spellings.
        let reason = self.reasons.get(&code);
        reason.is_some_and(|reason| reason.eq_ignore_ascii_case(phrase))
            || self.exactly(phrase) == Some(code)
            // Also if the constant of this row is the reason of another.
            || self.with_underscores(phrase) == Some(code)
    }

    fn spelled(&self, text: &str) -> Option<i128> {
        self.exactly(text).or_else(|| self.with_underscores(text))
    }

    fn find(&self, text: &str) -> Option<&Meaning> {
        self.spellings.get(&text.to_ascii_lowercase())
    }

    fn exactly(&self, text: &str) -> Option<i128> {
        self.find(text).map(|meaning| meaning.code)
    }

    fn with_underscores(&self, text: &str) -> Option<i128> {
        let joined = text.replace('_', "");
        if joined == text {
            return None;
        }
        let meaning = self.find(&joined)?;
        let name = meaning.name.as_ref()?;
        underscores_fit(text, name).then_some(meaning.code)
    }
}

/// Whether each underscore of `text` is between two words of `name`.
fn underscores_fit(text: &str, name: &str) -> bool {
    let mut rest = name.chars();
    let mut is_between = false;
    for character in text.chars() {
        if character != '_' {
            rest.next();
            is_between = true;
            continue;
        }
        let next = rest.clone().next();
        if !is_between || !next.is_some_and(|next| next.is_uppercase() || next.is_numeric()) {
            return false;
        }
        is_between = false;
    }
    true
}

#[cfg(test)]
mod tests {
    use crate::check_texts;

    #[test]
    fn a_number_before_a_constant_that_is_the_reason_of_another_row() {
        let text = r#"{"codes": [
            {"code": 1, "reason": "+ x_y"},
            {"code": 2, "reason": "x_y", "name": "Other"}
        ]}"#;
        let report = check_texts(&[("spec.json", text)]).unwrap();
        let outline = report.outline().unwrap();
        assert_eq!(outline.rows[0].constant.as_deref(), Some("X_Y"));
        assert_eq!(outline.parse("X_Y"), Some(2));
        assert_eq!(outline.parse("1 X_Y"), Some(1));
        assert_eq!(outline.parse("2 X_Y"), Some(2));
    }
}
