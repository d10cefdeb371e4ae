//! The documentation of the enum and its variants.

use super::Table;
use crate::check::{Class, Row};
use crate::markdown::{paragraph, prose};

/// A class with more rows is listed without descriptions.
const MAX_ROWS_WITH_MEANING: usize = 1_024;

/// The first sentence.
fn summary(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    for (at, _) in line.match_indices(". ") {
        let sentence = &line[..=at];
        let words = sentence.trim_end_matches('.');
        let is_number = words.ends_with(|c: char| c.is_ascii_digit());
        if !is_number && !sentence.ends_with("e.g.") && !sentence.ends_with("i.e.") {
            return paragraph(sentence);
        }
    }
    paragraph(line)
}

/// The docs of a row's variant.
pub(super) fn row(table: &Table, index: usize) -> String {
    let row = &table.rows()[index];
    let mut out = format!("**{} {}**", table.shown(row.code), paragraph(&row.reason));
    if let Some(description) = &row.description {
        out += &format!("\n\n{}", prose(description));
    }
    if !row.aliases.is_empty() {
        for (at, alias) in row.aliases.iter().enumerate() {
            out += if at == 0 { "\n\nAlso known as: " } else { ", " };
            out += &paragraph(&alias.reason);
        }
        out.push('.');
    }
    if let Some(reference) = &row.reference {
        out += &format!("\n\nReference: <{reference}>");
    }
    let mut separator = "\n\n";
    for attribute in &table.spec.attributes {
        if let Some(value) = attribute.docs(index) {
            let name = &attribute.name;
            out += &format!("{separator}- [`{name}`](Self::{name}): {value}");
            separator = "\n";
        }
    }
    out
}

/// The docs of the enum: the title, the description and all codes.
pub(super) fn table(table: &Table) -> String {
    let spec = table.spec;
    let title = spec.title.as_deref().map_or("Codes".to_owned(), paragraph);
    let mut out = format!("# {title}\n");
    if let Some(description) = &spec.description {
        out += &format!("\n{}\n", prose(description));
    }
    if let Some((low, high)) = spec.open {
        let (low, high) = (table.shown(low), table.shown(high));
        out += &format!("\nThe type holds every code from {low} to {high}, ");
        out += "including those that are not listed here.\n";
    }
    let mut origin = String::new();
    if let Some(source) = &spec.source {
        origin += &format!("Source: {}", paragraph(source));
    }
    if let Some(date) = &spec.updated {
        origin += if origin.is_empty() { "" } else { ", " };
        origin += &format!("as of {date}");
    }
    if !origin.is_empty() {
        out += &format!("\n{origin}.\n");
    }
    let mut rest = table.rows();
    for class in table.classes() {
        let before = rest.partition_point(|row| row.code < class.low);
        rows(table, &rest[..before], None, &mut out);
        let within = rest.partition_point(|row| row.code <= class.high);
        rows(table, &rest[before..within], Some(class), &mut out);
        rest = &rest[within..];
    }
    rows(table, rest, None, &mut out);
    out
}

fn rows(table: &Table, rows: &[Row], class: Option<&Class>, out: &mut String) {
    if rows.is_empty() {
        return;
    }
    if let Some(class) = class {
        let text = paragraph(&class.text);
        let (low, high) = (table.shown(class.low), table.shown(class.high));
        *out += &format!("\n## {text}, {low} to {high}\n");
    }
    let with_meaning =
        rows.len() <= MAX_ROWS_WITH_MEANING && rows.iter().any(|row| row.description.is_some());
    *out += "\n| Code | Reason |";
    *out += if with_meaning {
        " Meaning |\n|---|:--|:--|\n"
    } else {
        "\n|---|:--|\n"
    };
    for row in rows {
        let (code, reason) = (table.shown(row.code), paragraph(&row.reason));
        *out += &format!("| {code} | [{reason}](Self::{}) |", row.name.variant);
        if with_meaning {
            let meaning = row.description.as_deref().map(summary);
            *out += &format!(" {} |", meaning.unwrap_or_default());
        }
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_the_first_sentence() {
        assert_eq!(summary("One thing. Another."), "One thing.");
        assert_eq!(
            summary("See RFC 9110, section 15. Then"),
            "See RFC 9110, section 15. Then"
        );
        assert_eq!(summary("Use e.g. this. Then"), "Use e.g. this.");
    }
}
