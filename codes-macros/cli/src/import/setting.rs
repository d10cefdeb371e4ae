//! The options, checked before anything is written.

use super::edit::string;
use crate::tree::Tree;
use codes_codegen::{Diagnostic, Message, Outline, OutlineAttribute, check, keys};
use serde_json::{Map, Value, json};

/// The members that new rows get for the attributes of a table, such as
/// `"retryable": true`. Adds a message for each option that is invalid.
pub(super) fn members(
    options: &[(String, String)],
    table: &Outline,
    invalid: &mut Vec<Message>,
) -> Vec<String> {
    let mut members = Vec::new();
    for (at, (key, value)) in options.iter().enumerate() {
        let member = format!("{}: {}", string(key), json_of(key, value, table));
        let option = format!("--set {key}={value}");
        if options[..at].iter().any(|(other, _)| other == key) {
            let finding = Diagnostic::of_file(format!("`{option}`: `{key}` is set twice"));
            invalid.push(Message::from(&finding));
        } else if keys::ROW.contains(&key.as_str()) {
            let finding = Diagnostic::of_file(format!("`{option}`: `{key}` is not an attribute"));
            invalid.push(Message::from(&finding));
        } else {
            check_option(&option, &spec_with(table, &member), invalid);
            members.push(member);
        }
    }
    members
}

/// Adds a message if the date of a registry is invalid.
pub(super) fn check_date(date: &str, invalid: &mut Vec<Message>) {
    let updated = string(date);
    let spec = format!(r#"{{"updated": {updated}, "codes": [{{"code": 1, "reason": "New"}}]}}"#);
    check_option(&format!("--updated {date}"), &spec, invalid);
}

/// A value that is not JSON is a string, and so is every value of an attribute
/// that takes strings.
fn json_of(key: &str, value: &str, table: &Outline) -> String {
    let mut attributes = table.attributes.iter();
    let attribute = attributes.find(|attribute| attribute.name == key);
    let takes_string =
        attribute.is_some_and(|attribute| matches!(attribute.kind, "string" | "enum"));
    match Tree::parse(value) {
        Some(parsed) if parsed.string().is_some() || !takes_string => value.to_owned(),
        _ => string(value),
    }
}

/// A spec with the attributes of a table, and one row: its findings are those
/// that a new row would have.
fn spec_with(table: &Outline, member: &str) -> String {
    let attributes = declarations(&table.attributes, false);
    format!(
        r#"{{"attributes": {attributes}, "codes": [{{"code": 1, "reason": "New", {member}}}]}}"#
    )
}

/// The types of attributes, or of the members of a record.
fn declarations(attributes: &[OutlineAttribute], is_member: bool) -> Value {
    let mut all = Map::new();
    for attribute in attributes {
        let mut declared = json!({"type": attribute.kind});
        // Of an attribute it would be a finding about the row.
        if is_member && !attribute.is_optional && attribute.default.is_none() {
            declared["required"] = json!(true);
        }
        for value in &attribute.values {
            declared["values"][value] = json!("A value.");
        }
        if let Some(table) = &attribute.table {
            declared["table"] = json!(table);
        }
        if !attribute.members.is_empty() {
            declared["members"] = declarations(&attribute.members, true);
        }
        all.insert(attribute.name.clone(), declared);
    }
    Value::from(all)
}

/// Adds the findings of a spec that is made from an option.
fn check_option(option: &str, spec: &str, invalid: &mut Vec<Message>) {
    for finding in check(spec) {
        let label = finding.label.map(|label| format!(": {label}"));
        let label = label.unwrap_or_default();
        let finding = Diagnostic::of_file(format!("`{option}`: {}{label}", finding.message))
            .maybe_help(finding.help);
        invalid.push(Message::from(&finding));
    }
}
