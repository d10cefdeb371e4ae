//! A program that uses everything that a table has.

use codes_codegen::{Outline, OutlineAttribute};
use std::fmt::Write;

/// A name as an identifier.
fn ident(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_ok() {
        name.to_owned()
    } else {
        format!("r#{name}")
    }
}

/// The type of an attribute named `severity` of `Table`: `TableSeverity`.
pub(super) fn type_name(owner: &str, attribute: &OutlineAttribute) -> String {
    let mut name = owner.to_owned();
    for word in attribute.name.split('_') {
        let mut characters = word.chars();
        name.extend(
            characters
                .next()
                .iter()
                .flat_map(|first| first.to_uppercase()),
        );
        name += characters.as_str();
    }
    match name.strip_suffix('s') {
        Some(singular) if attribute.kind == "[record]" => singular.to_owned(),
        _ => name,
    }
}

/// The type that the method of an attribute returns.
fn returned(owner: &str, attribute: &OutlineAttribute) -> String {
    let table = attribute.table.clone().unwrap_or_default();
    let plain = match attribute.kind {
        "bool" => "bool".to_owned(),
        "integer" => "i64".to_owned(),
        "string" => "&'static str".to_owned(),
        "[string]" => "&'static [&'static str]".to_owned(),
        "[integer]" => "&'static [i64]".to_owned(),
        "enum" => type_name(owner, attribute),
        "[record]" => format!("&'static [{}]", type_name(owner, attribute)),
        "code" => table,
        "[code]" => format!("&'static [{table}]"),
        kind => unreachable!("the type `{kind}` is missing here"),
    };
    if attribute.is_optional {
        format!("Option<{plain}>")
    } else {
        plain
    }
}

/// Source with a function `run`, for a module that contains the table.
pub(super) fn source(table: &Outline) -> String {
    let repr = table.repr;
    let mut source = String::new();
    let mut names = Vec::new();
    let mut arms = String::new();
    let mut numbers = String::new();
    let mut texts = String::new();
    for row in &table.rows {
        let variant = ident(&row.variant);
        let _ = writeln!(arms, "        Table::{variant} => {{}}");
        let _ = writeln!(numbers, "        ({}, Table::{variant}),", row.code);
        let constants = row.aliases.iter().flat_map(|alias| &alias.constants);
        let reasons = row.aliases.iter().map(|alias| &alias.reason);
        let own = [&row.variant]
            .into_iter()
            .chain(&row.constant)
            .chain(constants);
        for text in own.clone().chain([&row.reason]).chain(reasons) {
            if table.parse(text) == Some(row.code) {
                let _ = writeln!(texts, "        ({text:?}, {}),", row.code);
            }
        }
        names.extend(own.map(|name| ident(name)));
    }
    if table.open.is_some() {
        arms += "        _ => {}\n";
    }
    let _ = writeln!(source, "fn names(code: Table) {{");
    for name in names {
        let _ = writeln!(
            source,
            "    if let Table::{name} = code {{}}\n    let _ = Table::{name};"
        );
    }
    let _ = writeln!(source, "    match code {{\n{arms}    }}\n}}");
    methods(table, &mut source);
    let unlisted = table.open.map_or(String::new(), |(low, high)| {
        format!("    for number in {low}..={high} {{ Table::from_{repr}(number).unwrap(); }}\n")
    });
    let _ = write!(
        source,
        "pub fn run() -> String {{
    for (number, code) in [
{numbers}    ] {{
        assert_eq!(Table::from_{repr}(number).unwrap(), code);
        assert_eq!(code.as_{repr}(), number);
        names(code);
        methods(code);
    }}
    let texts: &[(&str, {repr})] = &[
{texts}    ];
    for &(text, number) in texts {{
        assert_eq!(text.parse::<Table>().unwrap().as_{repr}(), number, \"{{text:?}}\");
    }}
{unlisted}    String::new()
}}
"
    );
    source
}

/// Calls the methods of attributes and classes.
fn methods(table: &Outline, source: &mut String) {
    let mut enums = String::new();
    let mut body = String::new();
    if !table.classes.is_empty() {
        let mut arms = String::new();
        for class in &table.classes {
            let variant = ident(&class.variant);
            let _ = writeln!(arms, "        Some(TableClass::{variant}) => {{}}");
            if let Some(predicate) = &class.predicate {
                let _ = writeln!(body, "    let _: bool = code.{}();", ident(predicate));
            }
        }
        let _ = writeln!(
            body,
            "    match code.class() {{\n{arms}        None => {{}}\n    }}"
        );
    }
    if table.classes.iter().any(|class| class.fallback.is_some()) {
        body += "    let _: Option<Table> = code.fallback();\n";
    }
    if table.default.is_some() {
        body += "    let _: Table = Table::default();\n";
    }
    for attribute in &table.attributes {
        one("code", "Table", attribute, &mut body, &mut enums);
    }
    let _ = writeln!(source, "fn methods(code: Table) {{\n{body}}}\n{enums}");
}

/// Calls the method of an attribute of `value`, and matches the enum that it returns.
fn one(
    value: &str,
    owner: &str,
    attribute: &OutlineAttribute,
    body: &mut String,
    enums: &mut String,
) {
    let name = ident(&attribute.name);
    let returned = returned(owner, attribute);
    let _ = writeln!(body, "    let _: {returned} = {value}.{name}();");
    let own = type_name(owner, attribute);
    if attribute.kind == "enum" {
        let arms = attribute.values.iter();
        let arms: String = arms
            .map(|value| format!("        {own}::{} => {{}}\n", ident(value)))
            .collect();
        let _ = writeln!(
            enums,
            "fn match_{own}(value: {own}) {{\n    match value {{\n{arms}    }}\n}}"
        );
    }
    if attribute.kind == "[record]" {
        let mut inner = String::new();
        for member in &attribute.members {
            one("record", &own, member, &mut inner, enums);
        }
        let _ = writeln!(enums, "fn record_{own}(record: {own}) {{\n{inner}}}");
    }
}
