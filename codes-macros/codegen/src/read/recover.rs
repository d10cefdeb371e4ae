//! Mends a syntax error or blanks it out, so that the rest of the file can be read.
//!
//! The offsets of everything that a later finding can point at stay the same.

use super::pieces::{Pieces, before, elements, string_length, unclosed_row, unclosed_string};
use super::spec::{LostRow, Spanned};
use super::syntax::{Kind, SyntaxError};
use std::ops::Range;

pub(super) enum Recovery {
    Mended,
    /// The row or class that contains the error is blank now.
    RowLost(LostRow),
    Hopeless,
}

pub(super) fn recover(text: &mut String, error: &SyntaxError) -> Recovery {
    let offset = error.offset;
    if let Some(string) = unclosed_string(text, error) {
        close_string(text, string);
        return Recovery::Mended;
    }
    // A bracket is missing, and it is unknown where.
    if matches!(error.kind, Kind::End | Kind::TrailingCharacters) {
        return Recovery::Hopeless;
    }
    let mut row = unclosed_row(text, offset).map(|start| start..offset);
    if let (None, Some((end, byte))) = (&row, before(text, offset)) {
        let next = text.as_bytes().get(offset).copied();
        if byte == b',' && matches!(next, Some(b']' | b'}')) {
            blank(text, end..offset);
            return Recovery::Mended;
        }
        let is_missing = error.kind == Kind::Comma && matches!(next, Some(b'"' | b'{' | b'['));
        if is_missing && offset > end + 1 {
            text.replace_range(offset - 1..offset, ",");
            return Recovery::Mended;
        }
    }
    for element in &elements(text) {
        if row.is_none() && element.contains(&offset) {
            row = Some(element.clone());
        }
    }
    let Some(row) = row else {
        return Recovery::Hopeless;
    };
    let lost = LostRow {
        reason: string_of(text, &row, "\"reason\""),
        name: string_of(text, &row, "\"name\""),
        ..LostRow::default()
    };
    let row = with_comma(text, row);
    blank(text, row);
    Recovery::RowLost(lost)
}

/// The string under a key of a broken row.
fn string_of(text: &str, row: &Range<usize>, key: &str) -> Option<Spanned<String>> {
    let row = &text[row.clone()];
    let mut before = ["", ""];
    for piece in Pieces::of(row) {
        let piece = &row[piece];
        if before == [key, ":"] {
            // It is only used to reserve a name, and never shown.
            let value = serde_json::from_str(piece).ok()?;
            return Some(Spanned { value, span: 0..0 });
        }
        before = [before[1], piece];
    }
    None
}

/// Replaces a range with spaces, apart from line breaks.
pub(super) fn blank(text: &mut String, range: Range<usize>) {
    let mut spaces = String::with_capacity(range.len());
    for byte in text[range.clone()].bytes() {
        spaces.push(if byte == b'\n' { '\n' } else { ' ' });
    }
    text.replace_range(range, &spaces);
}

/// Closes a string before the brackets and commas at the end of its line. The quote
/// replaces the line break.
fn close_string(text: &mut String, string: Range<usize>) {
    let is_outside = |c: char| matches!(c, '}' | ']' | ',') || c.is_ascii_whitespace();
    let inner = &text[string.start + 1..string.end];
    let inner_end = string.start + 1 + inner.trim_end_matches(is_outside).len();
    let tail = &text[inner_end..string.end];
    let closed = format!("{}\"", &text[string.start..inner_end]);
    // A backslash before the quote would escape it.
    let (start, tail) = if string_length(closed.as_bytes()).is_ok() {
        (inner_end, format!("\"{tail}"))
    } else {
        (inner_end - 1, format!("\" {tail}"))
    };
    let end = (string.end + 1).min(text.len());
    text.replace_range(start..end, &tail);
}

/// The element, and the comma between it and a neighbour.
fn with_comma(text: &str, element: Range<usize>) -> Range<usize> {
    let rest = text[element.end..].trim_ascii_start();
    if rest.starts_with(',') {
        return element.start..text.len() - rest.len() + 1;
    }
    match before(text, element.start) {
        // An unclosed row contains the comma that follows it.
        Some((comma, b',')) if !rest.starts_with('{') => comma..element.end,
        _ => element,
    }
}
