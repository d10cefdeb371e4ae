//! What the options say, checked before anything is written.

use super::edit::string;
use crate::layout::ROW;
use crate::source::Value;
use codes_codegen::{Outline, check};
use serde_json::{Map, json};

/// An attribute that rows which are new have, both parts as JSON.
#[derive(Clone, Debug)]
pub(super) struct Setting {
    pub(super) key: String,
    pub(super) value: String,
}

/// The settings for rows of a table, or everything that is wrong with them.
pub(super) fn settings(
    options: &[(String, String)],
    table: &Outline,
) -> Result<Vec<Setting>, Vec<String>> {
    let mut settings = Vec::new();
    let mut wrong = Vec::new();
    for (at, (key, value)) in options.iter().enumerate() {
        let setting = Setting {
            key: string(key),
            value: json_of(key, value, table),
        };
        let shown = format!("--set {key}={value}");
        if options[..at].iter().any(|(other, _)| other == key) {
            wrong.push(format!("`{shown}`: `{key}` is set twice"));
        } else if ROW.contains(&key.as_str()) {
            wrong.push(format!("`{shown}`: `{key}` is no attribute"));
        } else {
            let row = format!(
                "\"code\": 1, \"reason\": \"New\", {}: {}",
                setting.key, setting.value
            );
            wrong.extend(findings(&shown, &spec_with(table, &row)));
            settings.push(setting);
        }
    }
    if wrong.is_empty() {
        Ok(settings)
    } else {
        Err(wrong)
    }
}

/// What is wrong with the date of a registry.
pub(super) fn date(date: &str) -> Vec<String> {
    let spec = format!(
        "{{\"updated\": {}, \"codes\": [{{\"code\": 1, \"reason\": \"New\"}}]}}",
        string(date)
    );
    findings(&format!("--updated {date}"), &spec)
}

/// A value that is no JSON is a string, and one of an attribute with strings is
/// one in any case.
fn json_of(key: &str, value: &str, table: &Outline) -> String {
    let mut attributes = table.attributes.iter();
    let attribute = attributes.find(|attribute| attribute.name == key);
    let takes_string =
        attribute.is_some_and(|attribute| matches!(attribute.kind, "string" | "enum"));
    match Value::parse(value) {
        Some(parsed) if parsed.string().is_some() || !takes_string => value.to_owned(),
        _ => string(value),
    }
}

/// A spec with the attributes of a table, and one row: what the compiler says
/// of it is what it would say of a new row.
fn spec_with(table: &Outline, row: &str) -> String {
    let mut attributes = Map::new();
    for attribute in &table.attributes {
        let mut declared = json!({"type": attribute.kind});
        if attribute.kind == "enum" {
            let values = attribute.values.iter();
            let values: Map<_, _> = values
                .map(|value| (value.clone(), json!("A value.")))
                .collect();
            declared["values"] = values.into();
        }
        attributes.insert(attribute.name.clone(), declared);
    }
    let attributes = serde_json::Value::from(attributes);
    format!("{{\"attributes\": {attributes}, \"codes\": [{{{row}}}]}}")
}

fn findings(option: &str, spec: &str) -> Vec<String> {
    let findings = check(spec).into_iter().map(|finding| {
        let help = finding.help.map(|help| format!("\n  = help: {help}"));
        let label = finding.label.map(|label| format!(": {label}"));
        format!(
            "`{option}`: {}{}{}",
            finding.message,
            label.unwrap_or_default(),
            help.unwrap_or_default()
        )
    });
    findings.collect()
}
