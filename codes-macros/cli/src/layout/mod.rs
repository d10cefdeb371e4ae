//! The canonical layout of a spec.
//!
//! Keys have an order, and an object that fits on a line is written on one. The
//! text of every key and value is kept as it is, apart from hexadecimal numbers.

mod numbers;

use crate::tree::{Entry, Tree};
use codes_codegen::Outline;
use codes_codegen::keys::{ATTRIBUTE, CLASS, MEMBER, PROBLEM, ROW, SPEC};
use std::collections::HashSet;

/// The longest line of an object; a longer one becomes a block.
const MAX_LINE: usize = 160;
/// The longest line of a section with one entry, or of a whole spec.
const MAX_SECTION: usize = 80;
/// The keys whose values have an entry per line.
const SECTIONS: [&str; 3] = ["classes", "attributes", "codes"];

/// The text of a spec in its canonical layout. `None` if it is not a JSON object, or if
/// an object has a duplicate key: sorting could change which of them is meant.
///
/// `outline` is that of the spec, if it has no findings. It is needed for the numbers of a
/// hexadecimal table.
pub(crate) fn canonical(text: &str, outline: Option<&Outline>) -> Option<String> {
    let unsorted = Tree::parse(text)?;
    if brackets(&unsorted).0 != "{" || has_duplicate_key(&unsorted) {
        return None;
    }
    let text = &numbers::canonical(text, &unsorted, outline);
    let mut spec = Tree::parse(text)?;
    let attributes = spec.get("attributes").into_iter();
    let attributes = attributes.flat_map(|attributes| &attributes.entries);
    let declared = attributes.filter_map(Entry::name).map(str::to_owned);
    let declared: Vec<String> = declared.collect();
    let members = members(&spec);
    let mut row = ROW.to_vec();
    row.extend(declared.iter().map(String::as_str));
    sort(&mut spec, &SPEC, SPEC.len());
    for section in &mut spec.entries {
        let (keys, rest) = match section.name() {
            Some("classes") => (&CLASS[..], CLASS.len()),
            Some("attributes") => (&ATTRIBUTE[..], ATTRIBUTE.len()),
            // Attributes of an extended spec come first, as in the table.
            Some("codes") => (&row[..], ROW.len()),
            Some("problem") => {
                sort(&mut section.value, &PROBLEM, PROBLEM.len());
                continue;
            }
            _ => continue,
        };
        for entry in &mut section.value.entries {
            sort(&mut entry.value, keys, rest);
            for value in &mut entry.value.entries {
                sort_records(value, &members);
            }
        }
    }
    let formatted = written(&spec);
    // Lines end as they do in the file.
    Some(if text.contains("\r\n") {
        formatted.replace('\n', "\r\n")
    } else {
        formatted
    })
}

/// The names of the members of each attribute with records.
fn members(spec: &Tree) -> Vec<(String, Vec<String>)> {
    let attributes = spec.get("attributes").into_iter();
    let attributes = attributes.flat_map(|attributes| &attributes.entries);
    let members = attributes.filter_map(|attribute| {
        let members = attribute.value.get("members")?.entries.iter();
        let members = members.filter_map(Entry::name).map(str::to_owned);
        Some((attribute.name()?.to_owned(), members.collect()))
    });
    members.collect()
}

/// Sorts the keys of what records have: of the members in a declaration, and of the
/// records in a row, in the order of the declaration.
fn sort_records(value: &mut Entry, members: &[(String, Vec<String>)]) {
    let declared = members.iter().find(|(name, _)| value.name() == Some(name));
    let keys: Vec<&str> = match (value.name(), declared) {
        (Some("members"), _) => MEMBER.to_vec(),
        (_, Some((_, members))) => members.iter().map(String::as_str).collect(),
        _ => return,
    };
    for item in &mut value.value.entries {
        sort(&mut item.value, &keys, keys.len());
    }
}

fn has_duplicate_key(value: &Tree) -> bool {
    let mut names = HashSet::new();
    value.entries.iter().any(|entry| {
        let is_duplicate = entry.name().is_some_and(|name| !names.insert(name));
        is_duplicate || has_duplicate_key(&entry.value)
    })
}

/// Puts the keys of an object in this order. Other keys keep their own order,
/// and come before the key at `rest`.
fn sort(value: &mut Tree, keys: &[&str], rest: usize) {
    value.entries.sort_by_key(|entry| {
        let place = keys.iter().position(|key| entry.name() == Some(key));
        place.map_or((rest, 0), |at| (at, 1))
    });
}

fn written(spec: &Tree) -> String {
    let mut entries = spec.entries.iter();
    let has_list = entries.any(|entry| Section::of(entry) == Section::List);
    let mut text = on_one_line(spec);
    if has_list || width(&text) > MAX_SECTION {
        text.clear();
        add_block(&mut text, spec, 0);
    }
    text + "\n"
}

/// What an entry is to the layout of a spec.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    No,
    /// With one entry, or none.
    Small,
    /// With several entries, each on lines of its own.
    List,
}

impl Section {
    fn of(entry: &Entry) -> Self {
        if !entry.name().is_some_and(|name| SECTIONS.contains(&name)) {
            Self::No
        } else if entry.value.entries.len() > 1 {
            Self::List
        } else {
            Self::Small
        }
    }
}

/// Adds the value with each entry on lines of its own, between the brackets.
fn add_block(text: &mut String, value: &Tree, indent: usize) {
    let (open, close) = brackets(value);
    text.push_str(open);
    for (at, entry) in value.entries.iter().enumerate() {
        text.push_str(if at == 0 { "\n" } else { ",\n" });
        text.push_str(&" ".repeat(indent + 2));
        add_entry(text, entry, indent + 2);
    }
    text.push('\n');
    text.push_str(&" ".repeat(indent));
    text.push_str(close);
}

fn add_entry(text: &mut String, entry: &Entry, indent: usize) {
    let line = on_one_line(&entry.value);
    let key = prefix(entry);
    text.push_str(&key);
    // With the comma.
    let length = indent + width(&key) + width(&line) + 1;
    let fits = match Section::of(entry) {
        Section::No => length <= MAX_LINE,
        Section::Small => length <= MAX_SECTION,
        Section::List => false,
    };
    if fits || is_flat(&entry.value) {
        text.push_str(&line);
    } else {
        add_block(text, &entry.value, indent);
    }
}

/// Whether the value is on one line however long that is.
fn is_flat(value: &Tree) -> bool {
    let is_scalar = |entry: &Entry| entry.key.is_none() && brackets(&entry.value).0.is_empty();
    value.entries.iter().all(is_scalar)
}

fn on_one_line(value: &Tree) -> String {
    let (open, close) = brackets(value);
    if open.is_empty() {
        return value.raw().to_owned();
    }
    let entries = value.entries.iter();
    let entries = entries.map(|entry| prefix(entry) + &on_one_line(&entry.value));
    let entries: Vec<String> = entries.collect();
    format!("{open}{}{close}", entries.join(", "))
}

/// The key of a member, as it is before the value.
fn prefix(entry: &Entry) -> String {
    match &entry.key {
        Some(key) => format!("{}: ", key.raw),
        None => String::new(),
    }
}

/// The brackets around the entries of a value; empty for a scalar.
fn brackets(value: &Tree) -> (&'static str, &'static str) {
    match value.raw().as_bytes().first() {
        Some(b'{') => ("{", "}"),
        Some(b'[') => ("[", "]"),
        _ => ("", ""),
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests;
