//! What the attributes say of a code, in words.

use crate::builtin;
use codes_codegen::{Outline, OutlineAttribute, OutlineClass, OutlineRow};
use serde_json::Value;

/// What one attribute says.
pub(crate) struct Fact {
    /// The name of the attribute, in words. `None` if the text is a phrase of its own.
    pub(crate) label: Option<String>,
    /// A text, or one for each record of a list.
    pub(crate) items: Vec<String>,
}

/// The class that contains a code, and its position.
pub(crate) fn class_of(outline: &Outline, code: i128) -> Option<(usize, &OutlineClass)> {
    let mut classes = outline.classes.iter().enumerate();
    classes.find(|(_, class)| (class.range.0..=class.range.1).contains(&code))
}

pub(crate) fn row_of(outline: &Outline, code: i128) -> Option<&OutlineRow> {
    let found = outline.rows.binary_search_by_key(&code, |row| row.code);
    found.ok().map(|index| &outline.rows[index])
}

/// The row that an unlisted code is treated as.
pub(crate) fn fallback(outline: &Outline, code: i128) -> Option<&OutlineRow> {
    let (_, class) = class_of(outline, code)?;
    row_of(outline, class.fallback?)
}

/// The value of each attribute for a code, listed or not.
pub(crate) fn values(outline: &Outline, code: i128) -> Vec<Option<Value>> {
    let row = row_of(outline, code);
    let fallback = fallback(outline, code);
    let attributes = outline.attributes.iter().enumerate();
    let value = |(index, attribute): (usize, &OutlineAttribute)| {
        let text = match (row, fallback) {
            (Some(row), _) => row.values[index].as_ref(),
            (None, Some(fallback)) if attribute.inherit => fallback.values[index].as_ref(),
            (None, _) => attribute.default.as_ref(),
        };
        json(text?)
    };
    attributes.map(value).collect()
}

/// The attributes whose value is not the default.
pub(crate) fn facts(outline: &Outline, code: i128) -> Vec<Fact> {
    let attributes = outline.attributes.iter();
    let facts = attributes.zip(values(outline, code));
    facts
        .filter_map(|(attribute, value)| fact(attribute, value.as_ref()))
        .collect()
}

fn fact(attribute: &OutlineAttribute, value: Option<&Value>) -> Option<Fact> {
    let default = attribute.default.as_deref().and_then(json);
    if value == default.as_ref() {
        return None;
    }
    let Some(phrase) = &attribute.phrase else {
        let none = || vec!["none".to_owned()];
        return Some(Fact {
            label: Some(attribute.name.replace('_', " ")),
            items: value.map_or_else(none, |value| long(attribute, value)),
        });
    };
    let value = value.map_or_else(|| "none".to_owned(), |value| short(attribute, value));
    Some(Fact {
        label: None,
        items: vec![phrase.replace("{}", &value)],
    })
}

/// A value that is alone on its line, or the records of a list.
fn long(attribute: &OutlineAttribute, value: &Value) -> Vec<String> {
    match value {
        Value::Array(records) if !attribute.members.is_empty() && !records.is_empty() => {
            let records = records.iter();
            return records.map(|record| short(attribute, record)).collect();
        }
        _ => {}
    }
    let text = short(attribute, value);
    let mut values = attribute.values.iter();
    let position = values.position(|name| *name == text);
    let description = position.and_then(|index| attribute.value_descriptions.get(index));
    vec![match description {
        Some(description) => format!("{text}: {description}"),
        None => text,
    }]
}

/// The default of an attribute as a part of a sentence.
pub(crate) fn default(attribute: &OutlineAttribute) -> Option<String> {
    let value = json(attribute.default.as_deref()?)?;
    Some(short(attribute, &value))
}

/// A value as a part of a sentence.
fn short(attribute: &OutlineAttribute, value: &Value) -> String {
    let table = attribute.table.as_deref().and_then(builtin::table_at);
    if let Some(row) = table.and_then(|table| row_of_value(table, value)) {
        return format!("{} {}", row.number, row.reason);
    }
    match value {
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) if items.is_empty() => "none".to_owned(),
        Value::Array(items) => {
            let items = items.iter().map(|item| short(attribute, item));
            let items: Vec<String> = items.map(as_word).collect();
            let separator = if attribute.members.is_empty() {
                ", "
            } else {
                "; "
            };
            items.join(separator)
        }
        Value::Object(_) => record(attribute, value),
        value => value.to_string(),
    }
}

/// An item such as `.`, which would disappear between commas, as code.
fn as_word(item: String) -> String {
    let is_word =
        item.is_empty() || item.contains(|letter: char| letter.is_alphanumeric() || letter == '`');
    if is_word { item } else { format!("`{item}`") }
}

/// The row that a number or text of an attribute means.
fn row_of_value<'a>(table: &'a Outline, value: &Value) -> Option<&'a OutlineRow> {
    let text = match value {
        Value::String(text) => text.clone(),
        value => value.as_number()?.to_string(),
    };
    row_of(table, table.parse(&text)?)
}

/// The first member, then the others: `Allow (Must, count: 3)`.
fn record(attribute: &OutlineAttribute, value: &Value) -> String {
    let mut first = String::new();
    let mut others = Vec::new();
    for (at, member) in attribute.members.iter().enumerate() {
        let value = value.get(&member.name).filter(|value| !value.is_null());
        let default = member.default.as_deref().and_then(json);
        let Some(value) = value.filter(|value| Some(*value) != default.as_ref()) else {
            continue;
        };
        let text = short(member, value);
        let is_name = at == 0 || !member.values.is_empty();
        let text = match &member.phrase {
            Some(phrase) => phrase.replace("{}", &text),
            None if is_name => text,
            None => format!("{}: {text}", member.name.replace('_', " ")),
        };
        match at {
            0 => first = text,
            _ => others.push(text),
        }
    }
    if others.is_empty() {
        first
    } else {
        format!("{first} ({})", others.join(", ")).trim().to_owned()
    }
}

fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}
