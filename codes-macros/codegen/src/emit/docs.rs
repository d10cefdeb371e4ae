//! Text of a spec as documentation: cleaned so that it reads as it was
//! written, whatever Markdown, HTML or rustdoc would make of it.
//!
//! Loops over bytes count here: cargo does not optimise macros, and an iterator
//! takes three times as long then.

use super::Table;
use crate::check::{Attribute, Class, Row, Value};
use std::fmt::Write;

/// A class of more rows than this is listed by reason alone.
const MAX_ROWS_WITH_MEANING: usize = 1_024;

/// Paragraphs of plain text; code spans in backticks stay code, and addresses
/// become links.
pub(super) fn prose(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let paragraphs = lines
        .split(|line| line.is_empty())
        .filter(|lines| !lines.is_empty());
    let paragraphs: Vec<String> = paragraphs
        .map(|lines| paragraph(&lines.join(" ")))
        .collect();
    paragraphs.join("\n\n")
}

/// One line of text, escaped.
pub(super) fn paragraph(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let words: String;
    let text = if is_spaced(text) {
        text
    } else {
        words = text.split_whitespace().collect::<Vec<&str>>().join(" ");
        &words
    };
    let mut out = String::with_capacity(text.len() + 8);
    let pieces: Vec<&str> = text.split('`').collect();
    let spans = pieces.len() - 1;
    // With an odd number of backticks nobody knows which of them open a span, and
    // two in a row open a span that only two end.
    let has_spans = spans % 2 == 0 && !pieces[1..].iter().rev().skip(1).any(|p| p.is_empty());
    for (i, piece) in pieces.into_iter().enumerate() {
        match (has_spans, i % 2) {
            (true, 1) => {
                let _ = write!(out, "`{piece}`");
            }
            (true, _) => escape(piece, &mut out),
            (false, _) => {
                if i > 0 {
                    out += "\\`";
                }
                escape(piece, &mut out);
            }
        }
    }
    if let Some(at) = block_marker(&out) {
        out.insert(at, '\\');
    }
    out
}

/// Whether the words of the text have single spaces between them.
fn is_spaced(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut last = b' ';
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if !matches!(byte, b' '..=b'~') || byte == b' ' && last == b' ' {
            return false;
        }
        last = byte;
        at += 1;
    }
    last != b' '
}

/// Whether the text is words, single spaces and harmless punctuation: nearly
/// all of it is, and there may be megabytes.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut last = b' ';
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if SPECIAL[byte as usize] || byte == b' ' && last == b' ' {
            return false;
        }
        last = byte;
        at += 1;
    }
    last != b' ' && block_marker(text).is_none()
}

/// Of the printable characters of ASCII, what a backslash before it makes plain.
static ESCAPED: [bool; 256] = among(br"\*_{}[]<>#|~&$");

/// What Markdown, HTML or rustdoc may make something of, and what is not printable
/// ASCII.
static SPECIAL: [bool; 256] = {
    let mut special = among(br"\*_{}[]<>#|~&$`/");
    let mut byte = 0;
    while byte < 256 {
        special[byte] |= byte < 0x20 || byte > 0x7E;
        byte += 1;
    }
    special
};

const fn among(bytes: &[u8]) -> [bool; 256] {
    let mut is_among = [false; 256];
    let mut at = 0;
    while at < bytes.len() {
        is_among[bytes[at] as usize] = true;
        at += 1;
    }
    is_among
}

fn escape(text: &str, out: &mut String) {
    if !text.as_bytes().contains(&b':') {
        return escape_plain(text, out);
    }
    for (i, word) in text.split(' ').enumerate() {
        if i > 0 {
            out.push(' ');
        }
        let address = word.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']);
        let start = address.find("http://").or_else(|| address.find("https://"));
        if let Some(start) = start.filter(|_| !word.contains(['<', '>', '"', '\\'])) {
            escape_plain(&word[..start], out);
            let _ = write!(out, "<{}>", &address[start..]);
            escape_plain(&word[address.len()..], out);
        } else {
            escape_plain(word, out);
        }
    }
}

fn escape_plain(text: &str, out: &mut String) {
    let bytes = text.as_bytes();
    let mut start = 0;
    let mut at = 0;
    while at < bytes.len() {
        if ESCAPED[bytes[at] as usize] {
            *out += &text[start..at];
            out.push('\\');
            start = at;
        }
        at += 1;
    }
    *out += &text[start..];
}

/// The punctuation by which Markdown takes the start of the line for a list or a
/// heading. (What else could start a block is escaped everywhere.)
fn block_marker(line: &str) -> Option<usize> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - rest.len();
    let after = match rest.as_bytes() {
        [b'-' | b'+' | b'=', ..] if digits == 0 => return Some(0),
        [b'.' | b')', after @ ..] if digits > 0 => after,
        _ => return None,
    };
    matches!(after, [] | [b' ', ..]).then_some(digits)
}

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
pub(super) fn row(table: &Table, row: &Row) -> String {
    let mut out = format!("**{} {}**", row.code, paragraph(&row.reason));
    if let Some(description) = &row.description {
        let _ = write!(out, "\n\n{}", prose(description));
    }
    if !row.aliases.is_empty() {
        let aliases: Vec<String> = row
            .aliases
            .iter()
            .map(|alias| paragraph(&alias.reason))
            .collect();
        let _ = write!(out, "\n\nAlso known as: {}.", aliases.join(", "));
    }
    if let Some(reference) = &row.reference {
        let _ = write!(out, "\n\nReference: <{reference}>");
    }
    let mut separator = "\n\n";
    for (attribute, value) in table.spec.attributes.iter().zip(&row.values) {
        if *value != attribute.default {
            let value = value_text(attribute, value);
            let _ = write!(out, "{separator}- `{}`: {value}", attribute.name);
            separator = "\n";
        }
    }
    out
}

/// The value of an attribute, as the docs of a row show it.
fn value_text(attribute: &Attribute, value: &Value) -> String {
    match value {
        Value::Missing => "none".to_owned(),
        Value::Text(value) if value.is_empty() => "empty".to_owned(),
        Value::Integers(values) if values.is_empty() => "none".to_owned(),
        Value::Texts(values) if values.is_empty() => "none".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Text(value) => paragraph(value),
        Value::Integers(values) => {
            let values: Vec<_> = values.iter().map(i64::to_string).collect();
            values.join(", ")
        }
        Value::Texts(values) => paragraph(&values.join(", ")),
        Value::Choice(at) => {
            let value = attribute.values.get(*at);
            value.map_or_else(String::new, |value| format!("`{}`", value.name))
        }
    }
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
    *out += "\n| Code | Reason |";
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
    fn markdown_and_html_read_as_written() {
        for (text, markdown) in [
            ("plain text.", "plain text."),
            (
                "<script>alert(1)</script>",
                "\\<script\\>alert(1)\\</script\\>",
            ),
            (
                "[link](Self::X) *a* _b_",
                "\\[link\\](Self::X) \\*a\\* \\_b\\_",
            ),
            ("# heading", "\\# heading"),
            ("- item", "\\- item"),
            ("1. item", "1\\. item"),
            ("2) item", "2\\) item"),
            ("12.", "12\\."),
            ("1.5 Volts", "1.5 Volts"),
            ("```rust", "\\`\\`\\`rust"),
            ("use `Retry-After` <here>", "use `Retry-After` \\<here\\>"),
            ("a ` alone", "a \\` alone"),
            ("see https://a.b/c_d.", "see <https://a.b/c_d>."),
            ("a  b\t c", "a b c"),
        ] {
            assert_eq!(paragraph(text), markdown, "{text}");
        }
    }

    #[test]
    fn indented_text_becomes_no_code_block() {
        assert_eq!(prose("a\n\n    let x = 1;\n    b\n"), "a\n\nlet x = 1; b");
    }

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
