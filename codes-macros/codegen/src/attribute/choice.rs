//! `enum`: one of the values that the attribute declares, stored as a byte.

use super::{AttributeType, mismatch};
use crate::diagnostic::{Diagnostic, Findings};
use crate::names::{Name, variant_problem};
use crate::read::{Field, Json, Spanned, Values};
use crate::storage::Storage;
use crate::suggest;
use crate::template::{Scope, Source};

/// The most values: as many as a byte tells apart, without the one for "none".
const MAX_VALUES: usize = 255;

/// The enum of an attribute.
pub(crate) struct Choice {
    /// The name of the generated enum.
    pub(crate) name: String,
    pub(crate) values: Vec<ChoiceValue>,
    /// Whether some values are missing because of a finding.
    has_lost_values: bool,
}

pub(crate) struct ChoiceValue {
    pub(crate) name: String,
    pub(crate) description: String,
}

/// Reports `values` in the declaration of another type.
pub(super) fn refuse_values(name: &Spanned<String>, values: &Field<Values>, findings: Findings) {
    if let Field::Present(values) = values {
        let message = format!(
            "attribute `{}` has `values`, but is not an enum",
            name.value
        );
        let finding = Diagnostic::at(values.span.clone(), message);
        findings.push(finding.help("write `\"type\": \"enum\"`, or remove `values`"));
    }
}

impl Choice {
    /// The enum with the declared values that are right; it has at least one.
    pub(super) fn declared(
        attribute: &Spanned<String>,
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
            Field::Present(declared) => choice.add(attribute, declared, findings),
            Field::Absent => {
                let message = format!("missing key `values` in attribute `{}`", attribute.value);
                findings.push(Diagnostic::at(attribute.span.clone(), message).help(
                    "an enum lists its values: `\"values\": {\"Permanent\": \"Registered for good.\"}`",
                ));
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

    fn add(&mut self, attribute: &Spanned<String>, declared: &Values, findings: Findings) {
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
        let attribute_name = &attribute.value;
        if count > MAX_VALUES {
            let message = format!(
                "attribute `{attribute_name}` has {count} values; the limit is {MAX_VALUES}"
            );
            findings.push(Diagnostic::at(attribute.span.clone(), message));
            self.values.truncate(MAX_VALUES);
        }
        if declared.all.is_empty() && !declared.is_any_lost {
            let message = format!("`values` of attribute `{attribute_name}` is empty");
            findings.push(Diagnostic::at(attribute.span.clone(), message));
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
        return Some(Diagnostic::at(name.span.clone(), message).maybe_help(help));
    }
    let problem = crate::prose::problem(&description.value)?;
    let message = format!("the description of value `{written}` {problem}");
    Some(Diagnostic::at(description.span.clone(), message))
}

impl AttributeType for Choice {
    /// The index of a value.
    type Value = u8;

    const NAME: &'static str = "enum";

    fn read(&self, json: &Spanned<Json>) -> Result<u8, Vec<Diagnostic>> {
        let Json::Text(text) = &json.value else {
            return Err(mismatch("one of the enum's values as a string", json));
        };
        for (index, value) in (0..).zip(&self.values) {
            if value.name == *text {
                return Ok(index);
            }
        }
        // It may be one of those that have a finding already.
        if self.has_lost_values {
            return Err(Vec::new());
        }
        let mut names = Vec::with_capacity(self.values.len());
        for value in &self.values {
            names.push(value.name.as_str());
        }
        let message = format!("`{text}` is not a value of this enum");
        let help = suggest::help(text, &names, "the values are");
        Err(vec![Diagnostic::at(json.span.clone(), message).help(help)])
    }

    fn json(&self, value: &u8) -> String {
        // Names need no escapes.
        format!("\"{}\"", self.values[usize::from(*value)].name)
    }

    fn docs(&self, value: &u8) -> String {
        format!("`{}`", self.values[usize::from(*value)].name)
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
