//! Attributes: the columns that a spec declares, and the values of its rows.

use super::namespace::{Namespace, Types};
use super::{Name, TypeNames, choice_help, expected, names, text};
use crate::diagnostic::Diagnostic;
use crate::read::{AttributeSpec, AttributeType, Json, ROW_KEYS, Spanned, ValueSpec};

/// A declared column.
pub(crate) struct Attribute {
    /// The method that returns it.
    pub(crate) name: String,
    pub(crate) kind: AttributeType,
    /// The values of an `enum` column.
    pub(crate) values: Vec<EnumValue>,
    /// The generated enum of an `enum` column.
    pub(crate) type_name: String,
    pub(crate) description: Option<String>,
    /// What a row that is silent has: [`Value::Missing`] without a default.
    pub(crate) default: Value,
    /// Whether every row has to say it.
    pub(crate) required: bool,
    /// Whether the method returns an `Option`.
    pub(crate) optional: bool,
    /// Whether an unlisted code has the value of its class's fallback.
    pub(crate) inherit: bool,
}

pub(crate) struct EnumValue {
    pub(crate) name: String,
    pub(crate) description: String,
}

/// A value that fits its column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Missing,
    Bool(bool),
    Integer(i64),
    Text(String),
    Integers(Vec<i64>),
    Texts(Vec<String>),
    /// The index of an `enum` column's value.
    Choice(usize),
}

/// A column and the key that declares it.
pub(super) type Declared = (Attribute, Spanned<String>);

pub(super) fn attributes(
    specs: Vec<AttributeSpec>,
    type_names: &TypeNames,
    open: bool,
    namespace: &mut Namespace,
    types: &mut Types,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Declared> {
    let mut declared = Vec::new();
    for spec in specs {
        let name = &spec.name;
        if ROW_KEYS.contains(&name.value.as_str()) {
            let message = format!(
                "attribute `{}` has the name of a key that every row has",
                name.value
            );
            findings.push(Diagnostic::at(name.span.clone(), message).help("choose another name"));
            continue;
        }
        if !names::is_method_name(&name.value) || names::is_keyword_without_raw_form(&name.value) {
            findings.push(
                Diagnostic::at(
                    name.span.clone(),
                    format!("`{}` can't be the name of a method", name.value),
                )
                .help("write it in lower-case ASCII letters, digits and underscores"),
            );
            continue;
        }
        let what = format!("attribute `{}`", name.value);
        if !namespace.claim_method(
            &name.value,
            &what,
            &name.span,
            "choose another name",
            findings,
        ) {
            continue;
        }
        let type_name = type_names.table.clone() + &Name::from_phrase(&name.value).variant;
        if spec.kind == AttributeType::Enum && !types.claim(&type_name, &name.span, findings) {
            continue;
        }
        declared.push((attribute(&spec, type_name, open, findings), spec.name));
    }
    declared
}

fn attribute(
    spec: &AttributeSpec,
    type_name: String,
    open: bool,
    findings: &mut Vec<Diagnostic>,
) -> Attribute {
    let mut attribute = Attribute {
        name: spec.name.value.clone(),
        kind: spec.kind,
        values: enum_values(spec, findings),
        type_name,
        description: text::prose("description", spec.description.clone(), findings),
        default: Value::Missing,
        required: spec.required,
        // Where every row has a value, only an unlisted code can be without one.
        optional: spec.default.is_none() && (open || !spec.required),
        inherit: spec.inherit.as_ref().is_some_and(|inherit| inherit.value),
    };
    if let Some(default) = &spec.default {
        attribute.default = attribute.value("default", default, findings);
        // A wrong default is reported; the method keeps its type.
        if attribute.default == Value::Missing {
            attribute.default = attribute.any_value();
        }
    }
    if let (Some(inherit), false) = (&spec.inherit, open) {
        findings.push(
            Diagnostic::at(
                inherit.span.clone(),
                "`inherit` in a closed table, which has no unlisted codes",
            )
            .help("remove it, or make the table open: `\"open\": [lowest, highest]`"),
        );
    }
    attribute
}

fn enum_values(spec: &AttributeSpec, findings: &mut Vec<Diagnostic>) -> Vec<EnumValue> {
    let mut values = Vec::new();
    for ValueSpec { name, description } in &spec.values {
        if let Some(problem) = value_problem(&name.value) {
            let message = format!("value `{}` {problem}", name.value);
            let help = Name::from_phrase(&name.value).variant;
            let help = (!help.is_empty() && names::variant_problem(&help).is_none())
                .then(|| format!("write it as `{help}`"));
            findings.push(Diagnostic::at(name.span.clone(), message).maybe_help(help));
            continue;
        }
        let description = text::prose("description", Some(description.clone()), findings);
        values.push(EnumValue {
            name: name.value.clone(),
            description: description.unwrap_or_else(|| name.value.clone()),
        });
    }
    // 255 of them and "none" are told apart by a byte.
    if values.len() > 255 {
        let message = format!(
            "attribute `{}` has {} values; the limit is 255",
            spec.name.value,
            values.len()
        );
        findings.push(Diagnostic::at(spec.name.span.clone(), message));
        values.truncate(255);
    }
    if spec.kind == AttributeType::Enum && values.is_empty() {
        if spec.values.is_empty() && spec.has_values {
            let message = format!("`values` of attribute `{}` is empty", spec.name.value);
            findings.push(Diagnostic::at(spec.name.span.clone(), message));
        }
        values.push(EnumValue {
            name: "Unknown".to_owned(),
            description: "Stands in for values that could not be read.".to_owned(),
        });
    }
    values
}

fn value_problem(name: &str) -> Option<String> {
    match name {
        "" => Some("is empty".to_owned()),
        "ALL" => Some("collides with the constant `ALL`".to_owned()),
        name => names::variant_problem(name),
    }
}

impl Attribute {
    /// The value that `json` gives this column; [`Value::Missing`], and a
    /// finding, if it does not fit.
    pub(super) fn value(
        &self,
        key: &str,
        json: &Spanned<Json>,
        findings: &mut Vec<Diagnostic>,
    ) -> Value {
        let value = match (self.kind, &json.value) {
            (AttributeType::Bool, &Json::Boolean(value)) => Ok(Value::Bool(value)),
            (AttributeType::Integer, Json::Integer(_)) => integer(json).map(Value::Integer),
            (AttributeType::Text, Json::Text(_)) => string(json).map(Value::Text),
            (AttributeType::Integers, Json::List(items)) => items
                .iter()
                .map(integer)
                .collect::<Result<_, _>>()
                .map(Value::Integers),
            (AttributeType::Texts, Json::List(items)) => items
                .iter()
                .map(string)
                .collect::<Result<_, _>>()
                .map(Value::Texts),
            (AttributeType::Enum, Json::Text(text)) => self.choice(text, json),
            (kind, _) => Err(mismatch(expected(kind), json)),
        };
        value.unwrap_or_else(|mut finding| {
            finding.message = format!("`{key}`: {}", finding.message);
            findings.push(finding);
            Value::Missing
        })
    }

    fn choice(&self, text: &str, json: &Spanned<Json>) -> Result<Value, Diagnostic> {
        let names = self.values.iter().map(|value| value.name.as_str());
        let found = names.clone().position(|name| name == text);
        found.map(Value::Choice).ok_or_else(|| {
            Diagnostic::at(
                json.span.clone(),
                format!("`{text}` is no value of this enum"),
            )
            .help(choice_help(text, names))
        })
    }

    /// A value of the right type, where a wrong one has been reported.
    pub(super) fn any_value(&self) -> Value {
        match self.kind {
            AttributeType::Bool => Value::Bool(false),
            AttributeType::Integer => Value::Integer(0),
            AttributeType::Text => Value::Text(String::new()),
            AttributeType::Integers => Value::Integers(Vec::new()),
            AttributeType::Texts => Value::Texts(Vec::new()),
            AttributeType::Enum => Value::Choice(0),
        }
    }
}

fn integer(json: &Spanned<Json>) -> Result<i64, Diagnostic> {
    match json.value {
        Json::Integer(value) => i64::try_from(value)
            .map_err(|_| Diagnostic::at(json.span.clone(), format!("{value} does not fit an i64"))),
        _ => Err(mismatch("an integer", json)),
    }
}

fn string(json: &Spanned<Json>) -> Result<String, Diagnostic> {
    match &json.value {
        Json::Text(text) => match text::prose_problem(text) {
            Some(problem) if !text.is_empty() => Err(Diagnostic::at(
                json.span.clone(),
                format!("the text {problem}"),
            )),
            _ => Ok(text.clone()),
        },
        _ => Err(mismatch("a string", json)),
    }
}

fn mismatch(expected: &str, json: &Spanned<Json>) -> Diagnostic {
    Diagnostic::at(
        json.span.clone(),
        format!("expected {expected}, found {}", json.value.kind()),
    )
}
