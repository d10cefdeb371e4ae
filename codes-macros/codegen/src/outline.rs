//! A spec without mistakes as plain values, for programs that compare tables.

use crate::check::{Alias, Attribute, CheckedSpec, Class, Name, Row, Value};
use crate::emit::MAX_ROWS_WITH_CONSTANTS;
use crate::read::AttributeType;

/// What a table has: its codes, and the names that programs use.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outline {
    /// The integer type of the codes, such as `u16`.
    pub repr: &'static str,
    /// Lowest and highest code of an open table.
    pub open: Option<(i128, i128)>,
    /// The code of `Default`.
    pub default: Option<i128>,
    /// By range.
    pub classes: Vec<OutlineClass>,
    /// In the order of the spec.
    pub attributes: Vec<OutlineAttribute>,
    /// By code.
    pub rows: Vec<OutlineRow>,
    /// Title, description, source and date, as far as the spec has them.
    pub texts: [Option<String>; 4],
}

/// A class of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineClass {
    /// The variant of the enum of classes.
    pub variant: String,
    /// As the spec has it, which is how the class is shown.
    pub name: String,
    /// Lowest and highest code.
    pub range: (i128, i128),
    /// The method that asks for the class.
    pub predicate: Option<String>,
    /// The row that an unlisted code of the class is treated as.
    pub fallback: Option<i128>,
    /// What it says of itself.
    pub description: Option<String>,
}

/// A declared attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineAttribute {
    /// The method that returns it.
    pub name: String,
    /// Its type as the spec has it, such as `[string]`.
    pub kind: &'static str,
    /// Whether the method returns an `Option`.
    pub is_optional: bool,
    /// The variants of an `enum`.
    pub values: Vec<String>,
    /// For each of them what it means.
    pub value_descriptions: Vec<String>,
    /// What a row has that is silent, as JSON.
    pub default: Option<String>,
    /// Whether an unlisted code has the value of its class's fallback.
    pub inherit: bool,
    /// What it says of itself.
    pub description: Option<String>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineRow {
    /// The number.
    pub code: i128,
    /// The reason phrase.
    pub reason: String,
    /// The variant.
    pub variant: String,
    /// The constant, such as `NOT_FOUND`: a large table has none.
    pub constant: Option<String>,
    /// Other reasons.
    pub aliases: Vec<OutlineAlias>,
    /// What it says of itself.
    pub description: Option<String>,
    /// The URL of the text that defines it.
    pub reference: Option<String>,
    /// Why it should not be used any more.
    pub deprecated: Option<String>,
    /// For each attribute of the table its value as JSON, `None` for none.
    pub values: Vec<Option<String>>,
}

/// Another reason of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineAlias {
    /// The reason phrase.
    pub reason: String,
    /// The constants, such as `PayloadTooLarge` and `PAYLOAD_TOO_LARGE`.
    pub constants: Vec<String>,
}

impl Outline {
    pub(crate) fn of(spec: &CheckedSpec) -> Self {
        let texts = [&spec.title, &spec.description, &spec.source, &spec.updated];
        let rows = spec.rows.iter();
        Self {
            repr: spec.repr.name(),
            open: spec.open,
            default: spec.default,
            classes: spec.classes.iter().map(class).collect(),
            attributes: spec.attributes.iter().map(attribute).collect(),
            rows: rows.map(|row| outline_row(row, spec)).collect(),
            texts: texts.map(Clone::clone),
        }
    }
}

fn class(class: &Class) -> OutlineClass {
    OutlineClass {
        variant: class.variant.clone(),
        name: class.text.clone(),
        range: (class.low, class.high),
        predicate: class.predicate.clone(),
        fallback: class.fallback,
        description: class.description.clone(),
    }
}

fn attribute(attribute: &Attribute) -> OutlineAttribute {
    let mut kinds = AttributeType::ALL.into_iter();
    let kind = kinds.find(|(_, kind)| *kind == attribute.kind);
    let values = attribute.values.iter();
    OutlineAttribute {
        name: attribute.name.clone(),
        kind: kind.map_or("", |(name, _)| name),
        is_optional: attribute.optional,
        values: values.clone().map(|value| value.name.clone()).collect(),
        value_descriptions: values.map(|value| value.description.clone()).collect(),
        default: json(&attribute.default, attribute),
        inherit: attribute.inherit,
        description: attribute.description.clone(),
    }
}

fn outline_row(row: &Row, spec: &CheckedSpec) -> OutlineRow {
    let has_constants = spec.rows.len() <= MAX_ROWS_WITH_CONSTANTS;
    let values = row.values.iter().zip(&spec.attributes);
    OutlineRow {
        code: row.code,
        reason: row.reason.clone(),
        variant: row.name.variant.clone(),
        constant: has_constants.then(|| row.name.constant.clone()),
        aliases: row.aliases.iter().map(alias).collect(),
        description: row.description.clone(),
        reference: row.reference.clone(),
        deprecated: row.deprecated.clone(),
        values: values
            .map(|(value, attribute)| json(value, attribute))
            .collect(),
    }
}

fn alias(alias: &Alias) -> OutlineAlias {
    let constants = alias.name.iter().flat_map(|Name { variant, constant }| {
        let constant = Some(constant).filter(|constant| *constant != variant);
        std::iter::once(variant).chain(constant).cloned()
    });
    OutlineAlias {
        reason: alias.reason.clone(),
        constants: constants.collect(),
    }
}

fn json(value: &Value, attribute: &Attribute) -> Option<String> {
    let text = |text: &str| serde_json::Value::from(text).to_string();
    Some(match value {
        Value::Missing => return None,
        Value::Bool(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Text(value) => text(value),
        Value::Integers(values) => list(values.iter().map(ToString::to_string)),
        Value::Texts(values) => list(values.iter().map(|value| text(value))),
        Value::Choice(at) => text(attribute.values.get(*at).map_or("", |value| &value.name)),
    })
}

fn list(values: impl Iterator<Item = String>) -> String {
    format!("[{}]", values.collect::<Vec<_>>().join(", "))
}
