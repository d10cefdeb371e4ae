//! The documentation of the enum and its variants.

use super::Table;
use crate::check::{Class, Row};
use crate::markdown::{paragraph, prose};
use std::fmt::Write;

/// A class of more rows than this is listed by reason alone.
const MAX_ROWS_WITH_MEANING: usize = 1_024;

/// The first sentence, for a table.
fn summary(text: &str) -> String {
    let first_line = text.lines().next().unwrap_or("").trim();
    let sentence = first_line
        .match_indices(". ")
        .map(|(at, _)| &first_line[..=at])
        // "e.g. " and the like end no sentence.
        .find(|sentence| {
            !sentence
                .trim_end_matches('.')
                .ends_with(|c: char| c == '.' || c.is_ascii_digit())
                && !sentence.ends_with("e.g.")
                && !sentence.ends_with("i.e.")
        })
        .unwrap_or(first_line);
    paragraph(sentence)
}

/// The documentation of a row's variant.
pub(super) fn row(table: &Table, index: usize) -> String {
    let row = &table.rows()[index];
    let mut out = format!("**{} {}**", row.code, paragraph(&row.reason));
    if let Some(description) = &row.description {
        let _ = write!(out, "\n\n{}", prose(description));
    }
    if !row.aliases.is_empty() {
        for (at, alias) in row.aliases.iter().enumerate() {
            out += if at == 0 { "\n\nAlso known as: " } else { ", " };
            out += &paragraph(&alias.reason);
        }
        out.push('.');
    }
    if let Some(reference) = &row.reference {
        let _ = write!(out, "\n\nReference: <{reference}>");
    }
    let mut separator = "\n\n";
    for attribute in &table.spec.attributes {
        if let Some(value) = attribute.docs(index) {
            let name = &attribute.name;
            let _ = write!(out, "{separator}- [`{name}`](Self::{name}): {value}");
            separator = "\n";
        }
    }
    out
}

/// The title, text and table of codes of the enum.
pub(super) fn table(table: &Table) -> String {
    let spec = table.spec;
    let title = spec.title.as_deref().map_or("Codes".to_owned(), paragraph);
    let mut out = format!("# {title}\n");
    if let Some(description) = &spec.description {
        let _ = write!(out, "\n{}\n", prose(description));
    }
    if let Some((low, high)) = spec.open {
        let _ = write!(
            out,
            "\nThe type holds every code from {low} to {high}, not only those that are listed here.\n"
        );
    }
    let source = spec
        .source
        .as_deref()
        .map(|source| format!("Source: {}", paragraph(source)));
    let updated = spec.updated.as_ref().map(|date| format!("as of {date}"));
    let origin: Vec<String> = [source, updated].into_iter().flatten().collect();
    if !origin.is_empty() {
        let _ = write!(out, "\n{}.\n", origin.join(", "));
    }
    let mut rest = table.rows();
    for class in table.classes() {
        let before = rest.partition_point(|row| row.code < class.low);
        rows(&rest[..before], None, &mut out);
        let within = rest.partition_point(|row| row.code <= class.high);
        rows(&rest[before..within], Some(class), &mut out);
        rest = &rest[within..];
    }
    rows(rest, None, &mut out);
    out
}

fn rows(rows: &[Row], class: Option<&Class>, out: &mut String) {
    if rows.is_empty() {
        return;
    }
    if let Some(class) = class {
        let _ = write!(
            out,
            "\n## {}, {} to {}\n",
            paragraph(&class.text),
            class.low,
            class.high
        );
    }
    let with_meaning =
        rows.len() <= MAX_ROWS_WITH_MEANING && rows.iter().any(|row| row.description.is_some());
    *out += "\n| Source | Reason |";
    *out += if with_meaning {
        " Meaning |\n|---|:--|:--|\n"
    } else {
        "\n|---|:--|\n"
    };
    for row in rows {
        let _ = write!(
            out,
            "| {} | [{}](Self::{}) |",
            row.code,
            paragraph(&row.reason),
            row.name.variant
        );
        if with_meaning {
            let _ = write!(
                out,
                " {} |",
                row.description.as_deref().map(summary).unwrap_or_default()
            );
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
