//! The page as Markdown.

use super::page::{Code, Page, Section};
use crate::facts::default;
use crate::prose::{Piece, first_sentence, paragraphs, pieces};
use codes_codegen::OutlineAttribute;

pub(super) fn text(page: &Page) -> String {
    let mut text = format!("# {}\n\n", line(&page.title));
    for paragraph in paragraphs(page.description.unwrap_or_default()) {
        text += &format!("{}\n\n", line(&paragraph));
    }
    for (label, value) in &page.about {
        text += &format!("- {label}: {}\n", line(value));
    }
    for section in &page.sections {
        text += &self::section(section);
    }
    if !page.attributes.is_empty() {
        text += "\n## Attributes\n";
        for attribute in page.attributes {
            text += &self::attribute(attribute);
        }
    }
    text
}

fn section(section: &Section) -> String {
    let mut text = format!("\n## {}", line(&section.name));
    if let Some((low, high)) = &section.range {
        text += &format!(" ({low} to {high})");
    }
    text += "\n";
    for paragraph in paragraphs(section.description.unwrap_or_default()) {
        text += &format!("\n{}\n", line(&paragraph));
    }
    if !section.codes.is_empty() {
        text += "\n| Code | Reason | Meaning |\n|---|---|---|\n";
    }
    for Code { row, .. } in &section.codes {
        let meaning = first_sentence(row.description.as_deref().unwrap_or_default());
        let [reason, meaning] = [&row.reason, meaning].map(cell);
        text += &format!("| [{0}](#{0}) | {reason} | {meaning} |\n", row.number);
    }
    if let Some(row) = section.fallback {
        let reason = line(&row.reason);
        text += &format!(
            "\nUnlisted codes are treated as [{0} {reason}](#{0}).\n",
            row.number
        );
    }
    for code in &section.codes {
        text += &self::code(code);
    }
    text
}

fn code(code: &Code) -> String {
    let row = code.row;
    let mut text = format!(
        "\n### <a id=\"{0}\"></a>{0} {1}\n",
        row.number,
        line(&row.reason)
    );
    if let Some(deprecated) = &row.deprecated {
        text += &format!("\n**Deprecated**: {}\n", line(deprecated));
    }
    for paragraph in paragraphs(row.description.as_deref().unwrap_or_default()) {
        text += &format!("\n{}\n", line(&paragraph));
    }
    text.push('\n');
    for (label, items) in &code.facts {
        for item in items {
            let item = paragraphs(item).join(" ");
            text += &format!("- {}: {}\n", line(label), line(&item));
        }
    }
    for (near, sentences) in &code.neighbours {
        let (reason, sentences) = (line(&near.reason), line(sentences));
        text += &format!(
            "- confused with [{0} {reason}](#{0}): {sentences}\n",
            near.number
        );
    }
    text += &format!("- Rust: `{}`\n", row.variant);
    if let Some(reference) = &row.reference {
        text += &format!("- reference: <{}>\n", reference.replace(['<', '>'], ""));
    }
    text
}

fn attribute(attribute: &OutlineAttribute) -> String {
    let mut text = format!("\n### `{}`\n\n", attribute.name);
    for paragraph in paragraphs(attribute.description.as_deref().unwrap_or_default()) {
        text += &format!("{}\n\n", line(&paragraph));
    }
    text += &format!("- type: `{}`\n", attribute.kind);
    if let Some(default) = default(attribute) {
        text += &format!("- default: {}\n", line(&default));
    }
    let values = attribute.values.iter().zip(&attribute.value_descriptions);
    for (value, description) in values {
        text += &format!("- `{value}`: {}\n", line(description));
    }
    for member in &attribute.members {
        let description = member.description.as_deref().unwrap_or_default();
        let description = paragraphs(description).join(" ");
        text += &format!(
            "- `{}` (`{}`): {}\n",
            member.name,
            member.kind,
            line(&description)
        );
    }
    text
}

/// A line in a cell of a table.
fn cell(text: &str) -> String {
    // The cell ends at a bar in code, too; other bars have an escape already.
    line(&paragraphs(text).join(" "))
        .replace("\\|", "|")
        .replace('|', "\\|")
}

/// A line of text without effects, except for code and links.
fn line(text: &str) -> String {
    let mut line = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Code(code) => line += &format!("`{code}`"),
            Piece::Link(url) => line += &format!("<{url}>"),
            Piece::Text(text) => escape(text, &mut line),
        }
    }
    // What would start a list or underline a heading.
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    match line.as_bytes().get(digits) {
        Some(b'.' | b')') if digits > 0 => line.insert(digits, '\\'),
        Some(b'-' | b'+' | b'=') if digits == 0 => line.insert(0, '\\'),
        _ => {}
    }
    line
}

fn escape(text: &str, line: &mut String) {
    for letter in text.chars() {
        if "\\`*_{}[]<>#|~&$".contains(letter) {
            line.push('\\');
        }
        line.push(letter);
    }
}
