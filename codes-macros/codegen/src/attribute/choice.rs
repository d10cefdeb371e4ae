//! `enum`: one of the values that the attribute declares, stored as a byte.

use super::{AttributeType, mismatch};
use crate::diagnostic::{Diagnostic, Findings};
use crate::markdown::prose;
use crate::names::{Name, variant_problem};
use crate::read::{Field, Json, Spanned, Values};
use crate::storage::Storage;
use crate::suggest;
use crate::template::{Scope, Source};

/// The most values: a byte stores the index.
const MAX_VALUES: usize = 255;

pub(crate) struct Choice {
    /// The name of the generated enum.
    pub(crate) name: String,
    pub(crate) values: Vec<ChoiceValue>,
    /// Whether values are missing because of a finding.
    has_lost_values: bool,
}

pub(crate) struct ChoiceValue {
    pub(crate) name: String,
    pub(crate) description: String,
}

impl Choice {
    /// The enum with the valid values, at least one.
    pub(super) fn declared(
        attribute: &Spanned<String>,
        owner: &str,
        declared: &Field<Values>,
        name: String,
        findings: Findings,
    ) -> Self {
        let mut choice = Self {
            name,
            values: Vec::new(),
            has_lost_values: true,
        };
        match declared {
            Field::Present(declared) => choice.add(attribute, owner, declared, findings),
            Field::Absent => {
                let message = format!("missing key `values` in {owner}");
                let example = r#"`"values": {"Permanent": "Registered for good."}`"#;
                let help = format!("an enum lists its values: {example}");
                findings.push(attribute.finding(&message).help(help));
            }
            Field::Unreadable => {}
        }
        if choice.values.is_empty() {
            choice.values.push(ChoiceValue {
                name: "Unknown".to_owned(),
                description: "Replaces values that could not be read.".to_owned(),
            });
        }
        choice
    }

    fn add(
        &mut self,
        attribute: &Spanned<String>,
        owner: &str,
        declared: &Values,
        findings: Findings,
    ) {
        let before = findings.len();
        for (name, description) in &declared.all {
            if let Some(finding) = value_finding(name, description) {
                findings.push(finding);
                continue;
            }
            self.values.push(ChoiceValue {
                name: name.value.clone(),
                description: description.value.clone(),
            });
        }
        let count = self.values.len();
        if count > MAX_VALUES {
            let limit = format!("{count} values; the limit is {MAX_VALUES}");
            findings.push(attribute.finding(&format!("{owner} has {limit}")));
            self.values.truncate(MAX_VALUES);
        }
        if declared.all.is_empty() && !declared.is_any_lost {
            findings.push(attribute.finding(&format!("`values` of {owner} is empty")));
        }
        self.has_lost_values = declared.is_any_lost || findings.len() > before;
    }
}

fn value_finding(name: &Spanned<String>, description: &Spanned<String>) -> Option<Diagnostic> {
    let written = name.value.as_str();
    let problem = match written {
        "" => Some("is empty".to_owned()),
        "ALL" => Some("collides with the constant `ALL`".to_owned()),
        _ => variant_problem(written),
    };
    if let Some(problem) = problem {
        let message = match written {
            "" => format!("the name of a value {problem}"),
            _ => format!("value `{written}` {problem}"),
        };
        let near = Name::from_phrase(written).variant;
        let is_fit = !near.is_empty() && variant_problem(&near).is_none();
        let help = is_fit.then(|| format!("write it as `{near}`"));
        return Some(name.finding(&message).maybe_help(help));
    }
    let problem = crate::prose::problem(&description.value)?;
    Some(description.finding(&format!("the description of value `{written}` {problem}")))
}

impl AttributeType for Choice {
    /// The index of a value.
    type Value = u8;

    const NAME: &'static str = "enum";

    fn read(&mut self, json: &Spanned<Json>) -> Result<u8, Vec<Diagnostic>> {
        let Json::Text(text) = &json.value else {
            return Err(mismatch("one of the enum's values as a string", json));
        };
        for (index, value) in (0..).zip(&self.values) {
            if value.name == *text {
                return Ok(index);
            }
        }
        // It may be a value that has a finding already.
        if self.has_lost_values {
            return Err(Vec::new());
        }
        let mut names = Vec::with_capacity(self.values.len());
        for value in &self.values {
            names.push(value.name.as_str());
        }
        let help = suggest::help(text, &names, "the values are");
        let finding = json.finding(&format!("`{text}` is not a value of this enum"));
        Err(vec![finding.help(help)])
    }

    fn json(&self, value: &u8) -> String {
        // Names need no escapes.
        format!("\"{}\"", self.values[usize::from(*value)].name)
    }

    fn docs(&self, value: &u8) -> String {
        let value = &self.values[usize::from(*value)];
        format!("`{}`. {}", value.name, prose(&value.description))
    }

    fn returned(&self) -> Source {
        Source::identifier(&self.name)
    }

    fn store(&self, scope: &Scope, name: &str, values: &[u8]) -> (Source, Source) {
        let (data, index) = Storage::bytes(scope, name, values).with_value(scope);
        let kind = Source::identifier(&self.name);
        let get = source! { scope, kind, index =>
            #private::bytes::at(#kind::ALL, #index as ::core::primitive::usize)
        };
        (data, get)
    }

    fn choice(&self) -> Option<&Choice> {
        Some(self)
    }
}
