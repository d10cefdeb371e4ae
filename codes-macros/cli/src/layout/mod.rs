//! The canonical layout of a spec.
//!
//! Keys have an order, and an object that has room in a line stands in one. The
//! text of every key and value stays as it is written.

use crate::source::{Kind, Member, Value};
use std::collections::HashSet;

/// The longest line of an object; a longer one becomes a block.
const MAX_LINE: usize = 160;
/// The longest line with the one entry of a section, or with a whole spec.
const MAX_SECTION: usize = 80;

/// The keys of a spec.
pub(crate) const SPEC: [&str; 12] = [
    "$schema",
    "extends",
    "title",
    "description",
    "source",
    "updated",
    "repr",
    "open",
    "default",
    "classes",
    "attributes",
    "codes",
];
const CLASS: [&str; 5] = ["name", "range", "predicate", "description", "fallback"];
const ATTRIBUTE: [&str; 6] = [
    "type",
    "required",
    "values",
    "default",
    "inherit",
    "description",
];
/// The keys of a row: attributes follow in the order of their declarations.
pub(crate) const ROW: [&str; 8] = [
    "code",
    "replace",
    "reason",
    "name",
    "description",
    "aliases",
    "reference",
    "deprecated",
];
/// The keys whose values hold an entry to a line.
const SECTIONS: [&str; 3] = ["classes", "attributes", "codes"];

/// The text of a spec in its canonical layout. `None` if it is no JSON, or if
/// an object has a key twice: nobody knows in which order the two are meant.
pub(crate) fn canonical(text: &str) -> Option<String> {
    let mut spec = Value::parse(text)?;
    if has_key_twice(&spec) {
        return None;
    }
    let attributes = spec.get("attributes").into_iter().flat_map(Value::members);
    let declared: Vec<String> = attributes.map(|member| member.key.to_string()).collect();
    let row: Vec<&str> = ROW
        .into_iter()
        .chain(declared.iter().map(String::as_str))
        .collect();
    sort(&mut spec, &SPEC, SPEC.len());
    if let Kind::Object(members) = &mut spec.kind {
        for Member { key, value, .. } in members {
            let (keys, rest) = match key.as_ref() {
                "classes" => (&CLASS[..], CLASS.len()),
                "attributes" => (&ATTRIBUTE[..], ATTRIBUTE.len()),
                // Attributes of an extended spec come first, as in the table.
                "codes" => (&row[..], ROW.len()),
                _ => continue,
            };
            entries(value).for_each(|entry| sort(entry, keys, rest));
        }
    }
    let laid_out = layout(&spec);
    // As the lines of the file end.
    Some(if text.contains("\r\n") {
        laid_out.replace('\n', "\r\n")
    } else {
        laid_out
    })
}

fn has_key_twice(value: &Value) -> bool {
    let mut keys = HashSet::new();
    let members = value.members().iter();
    let mut inner = members
        .clone()
        .map(|member| &member.value)
        .chain(value.items());
    members.clone().any(|member| !keys.insert(&member.key)) || inner.any(has_key_twice)
}

/// The values of an array or object.
fn entries<'v, 'a>(section: &'v mut Value<'a>) -> Box<dyn Iterator<Item = &'v mut Value<'a>> + 'v> {
    match &mut section.kind {
        Kind::Array(items) => Box::new(items.iter_mut()),
        Kind::Object(members) => Box::new(members.iter_mut().map(|member| &mut member.value)),
        Kind::Scalar(_) => Box::new(std::iter::empty()),
    }
}

/// Puts the keys of an object in this order; others go, as they are written,
/// before the one at `rest`.
fn sort(value: &mut Value, keys: &[&str], rest: usize) {
    if let Kind::Object(members) = &mut value.kind {
        let place = |member: &Member| keys.iter().position(|key| *key == member.key);
        members.sort_by_key(|member| match place(member) {
            Some(place) => (place, 1),
            None => (rest, 0),
        });
    }
}

fn layout(spec: &Value) -> String {
    let mut members = spec.members().iter();
    let has_list = members.any(|member| section(member) == Section::List);
    let line = line(spec);
    if !has_list && width(&line) <= MAX_SECTION {
        return line + "\n";
    }
    let mut text = String::new();
    block(&mut text, spec, 0);
    text + "\n"
}

fn section(member: &Member) -> Section {
    let value = &member.value;
    if !SECTIONS.contains(&member.key.as_ref()) {
        Section::No
    } else if value.items().len() + value.members().len() > 1 {
        Section::List
    } else {
        Section::Small
    }
}

/// The value on lines of its own between brackets, each entry indented.
fn block(text: &mut String, value: &Value, indent: usize) {
    let (open, close, parts) = parts(value);
    text.push(open);
    for (at, part) in parts.iter().enumerate() {
        text.push_str(if at == 0 { "\n" } else { ",\n" });
        text.push_str(&" ".repeat(indent + 2));
        entry(text, part, indent + 2);
    }
    text.push('\n');
    text.push_str(&" ".repeat(indent));
    text.push(close);
}

/// An item of an array, or a member of an object with its key.
struct Part<'v, 'a> {
    key: Option<&'v str>,
    value: &'v Value<'a>,
    section: Section,
}

/// What a value is to the layout of a spec.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    No,
    /// With one entry, or none.
    Small,
    /// With more: each has lines of its own.
    List,
}

fn entry(text: &mut String, part: &Part, indent: usize) {
    let key = part.key.map_or_else(String::new, |key| format!("{key}: "));
    text.push_str(&key);
    let line = line(part.value);
    // With the comma.
    let width = indent + width(&key) + width(&line) + 1;
    let fits = match part.section {
        Section::No => width <= MAX_LINE,
        Section::Small => width <= MAX_SECTION,
        Section::List => false,
    };
    if fits || is_flat(part.value) {
        text.push_str(&line);
    } else {
        block(text, part.value, indent);
    }
}

/// Whether the value stays on its line however long that is.
fn is_flat(value: &Value) -> bool {
    let is_scalar = |value: &Value| matches!(value.kind, Kind::Scalar(_));
    match &value.kind {
        Kind::Scalar(_) => true,
        Kind::Array(items) => items.iter().all(is_scalar),
        Kind::Object(members) => members.is_empty(),
    }
}

fn parts<'v, 'a>(value: &'v Value<'a>) -> (char, char, Vec<Part<'v, 'a>>) {
    match &value.kind {
        Kind::Object(members) => {
            let parts = members.iter().map(|member| Part {
                key: Some(member.raw_key),
                value: &member.value,
                section: section(member),
            });
            ('{', '}', parts.collect())
        }
        _ => {
            let parts = value.items().iter().map(|value| Part {
                key: None,
                value,
                section: Section::No,
            });
            ('[', ']', parts.collect())
        }
    }
}

/// The value in one line.
pub(crate) fn line(value: &Value) -> String {
    if let Kind::Scalar(raw) = value.kind {
        return raw.to_owned();
    }
    let (open, close, parts) = parts(value);
    let parts = parts.iter().map(|part| match part.key {
        Some(key) => format!("{key}: {}", line(part.value)),
        None => line(part.value),
    });
    let parts: Vec<String> = parts.collect();
    format!("{open}{}{close}", parts.join(", "))
}

fn width(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests;
