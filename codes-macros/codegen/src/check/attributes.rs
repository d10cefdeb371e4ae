//! Attributes: the columns that a spec declares, and the values of its rows.

use super::namespace::{Namespace, Types};
use super::{Name, TypeNames, choice_help, expected, names, text};
use crate::diagnostic::Diagnostic;
use crate::read::{AttributeSpec, AttributeType, Json, ROW_KEYS, Spanned, Spec, ValueSpec};

/// A declared column.
// Four facts, any of which can hold without the others.
#[allow(clippy::struct_excessive_bools)]
pub(crate) struct Attribute {
    /// The method that returns it.
    pub(crate) name: String,
    pub(crate) kind: AttributeType,
    /// The values of an `enum` column.
    pub(crate) values: Vec<EnumValue>,
    /// Whether some of them are missing because of a finding.
    has_lost_values: bool,
    /// The generated enum of an `enum` column.
    pub(crate) type_name: String,
    pub(crate) description: Option<String>,
    /// What a row that is silent has: [`Value::Missing`] without a default.
    pub(crate) default: Value,
    /// Whether rows have to say it: those of the spec that declares it and of
    /// the specs that extend that one.
    required: bool,
    layer: usize,
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

/// The columns that a spec declares.
pub(super) struct Columns {
    /// Each with the key that declares it.
    pub(super) declared: Vec<Declared>,
    /// Those whose declaration has a finding: a row may use them.
    lost: Vec<String>,
    /// Whether no declaration could be read at all.
    is_unreadable: bool,
}

/// A column and the key that declares it.
pub(super) type Declared = (Attribute, Spanned<String>);

impl Columns {
    /// The columns whose declarations are right.
    pub(super) fn check(
        spec: &mut Spec,
        type_names: &TypeNames,
        is_open: bool,
        namespace: &mut Namespace,
        findings: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut columns = Self {
            declared: Vec::new(),
            lost: std::mem::take(&mut spec.lost_attributes),
            is_unreadable: spec.unreadable.contains(&"attributes"),
        };
        let mut types = Types::new(type_names);
        for spec in std::mem::take(&mut spec.attributes) {
            let type_name = type_names.of_attribute(&spec.name.value);
            let is_free = name_fits(&spec.name, namespace, findings)
                && (spec.kind != AttributeType::Enum
                    || types.claim(&type_name, &spec.name.span, findings));
            if is_free {
                let attribute = attribute(&spec, type_name, is_open, findings);
                columns.declared.push((attribute, spec.name));
            } else {
                columns.lost.push(spec.name.value);
            }
        }
        columns
    }

    /// Whether a row may have this key, as far as can be said.
    pub(super) fn allow(&self, key: &str) -> bool {
        self.is_unreadable
            || self.lost.iter().any(|name| name == key)
            || self.declared.iter().any(|(_, name)| name.value == key)
    }

    pub(super) fn into_attributes(self) -> Vec<Attribute> {
        let declared = self.declared.into_iter();
        declared.map(|(attribute, _)| attribute).collect()
    }
}

/// Whether an attribute can have its name, which is claimed then.
fn name_fits(
    name: &Spanned<String>,
    namespace: &mut Namespace,
    findings: &mut Vec<Diagnostic>,
) -> bool {
    let finding = |message: String| Diagnostic::at(name.span.clone(), message);
    if ROW_KEYS.contains(&name.value.as_str()) {
        let message = format!(
            "attribute `{}` has the name of a key that every row has",
            name.value
        );
        findings.push(finding(message).help("choose another name"));
        return false;
    }
    if let Some(problem) = names::method_problem(&name.value) {
        let problem = match name.value.as_str() {
            "" => "the name of an attribute is empty".to_owned(),
            _ => problem,
        };
        let help = if names::is_method_name(&name.value) {
            "choose another name"
        } else {
            "write it in lower-case ASCII letters, digits and underscores"
        };
        findings.push(finding(problem).help(help));
        return false;
    }
    let what = format!("attribute `{}`", name.value);
    namespace.claim_method(
        &name.value,
        &what,
        &name.span,
        "choose another name",
        findings,
    )
}

fn attribute(
    spec: &AttributeSpec,
    type_name: String,
    open: bool,
    findings: &mut Vec<Diagnostic>,
) -> Attribute {
    let findings_before = findings.len();
    let values = enum_values(spec, findings);
    let mut attribute = Attribute {
        name: spec.name.value.clone(),
        kind: spec.kind,
        has_lost_values: spec.has_unreadable_values || findings.len() > findings_before,
        values,
        type_name,
        description: text::prose("description", spec.description.clone(), findings),
        default: Value::Missing,
        required: spec.required,
        layer: spec.layer,
        // Where every row has a value, only an unlisted code can be without one.
        optional: spec.default.is_none() && (open || !spec.required || spec.layer > 0),
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
            let message = match name.value.as_str() {
                "" => format!("the name of a value {problem}"),
                name => format!("value `{name}` {problem}"),
            };
            let help = Name::from_phrase(&name.value).variant;
            let help = (!help.is_empty() && names::variant_problem(&help).is_none())
                .then(|| format!("write it as `{help}`"));
            findings.push(Diagnostic::at(name.span.clone(), message).maybe_help(help));
            continue;
        }
        if let Some(problem) = text::prose_problem(&description.value) {
            let message = format!("the description of value `{}` {problem}", name.value);
            findings.push(Diagnostic::at(description.span.clone(), message));
            continue;
        }
        values.push(EnumValue {
            name: name.value.clone(),
            description: description.value.clone(),
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
        if spec.values.is_empty() && !spec.has_unreadable_values {
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
    /// Whether the rows of this layer have to say it.
    pub(super) fn is_required_in(&self, layer: usize) -> bool {
        self.required && layer >= self.layer
    }

    /// Whether every row says it.
    pub(crate) fn is_in_every_row(&self) -> bool {
        self.is_required_in(0)
    }

    /// The value that `json` gives this column; [`Value::Missing`], and a
    /// finding, if it does not fit.
    pub(super) fn value(
        &self,
        key: &str,
        json: &Spanned<Json>,
        findings: &mut Vec<Diagnostic>,
    ) -> Value {
        let one = |value: Result<Value, Diagnostic>| value.map_err(|finding| vec![finding]);
        let value = match (self.kind, &json.value) {
            (AttributeType::Bool, &Json::Boolean(value)) => Ok(Value::Bool(value)),
            (AttributeType::Integer, Json::Integer(_)) => one(integer(json).map(Value::Integer)),
            (AttributeType::Text, Json::Text(_)) => one(string(json).map(Value::Text)),
            (AttributeType::Integers, Json::List(items)) => {
                all(items, integer).map(Value::Integers)
            }
            (AttributeType::Texts, Json::List(items)) => all(items, string).map(Value::Texts),
            (AttributeType::Enum, Json::Text(text)) => self.choice(text, json),
            (kind, _) => one(Err(mismatch(expected(kind), json))),
        };
        value.unwrap_or_else(|wrong| {
            let owner = format!("`{key}`");
            findings.extend(wrong.into_iter().map(|finding| finding.of(&owner)));
            Value::Missing
        })
    }

    fn choice(&self, text: &str, json: &Spanned<Json>) -> Result<Value, Vec<Diagnostic>> {
        let names = self.values.iter().map(|value| value.name.as_str());
        if let Some(found) = names.clone().position(|name| name == text) {
            return Ok(Value::Choice(found));
        }
        // It may be one of those that have a finding already.
        if self.has_lost_values {
            return Err(Vec::new());
        }
        let message = format!("`{text}` is no value of this enum");
        let finding = Diagnostic::at(json.span.clone(), message).help(choice_help(text, names));
        Err(vec![finding])
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

/// All items of a list, or what is wrong with each that is.
fn all<T>(
    items: &[Spanned<Json>],
    read: impl Fn(&Spanned<Json>) -> Result<T, Diagnostic>,
) -> Result<Vec<T>, Vec<Diagnostic>> {
    let mut good = Vec::with_capacity(items.len());
    let mut wrong = Vec::new();
    for item in items {
        match read(item) {
            Ok(item) => good.push(item),
            Err(finding) => wrong.push(finding),
        }
    }
    if wrong.is_empty() {
        Ok(good)
    } else {
        Err(wrong)
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
