//! After a syntax error: mends or blanks out the piece, so that the rest of the
//! file can still be read.
//!
//! A mend moves nothing that a later finding could point at.

use super::json::SyntaxError;
use super::pieces::{
    Pieces, before, elements, is_closed, open_brackets, unclosed_row, unclosed_string,
    unopened_object,
};
use super::spec::{LostRow, Spanned};
use std::ops::Range;

/// What became of a syntax error.
pub(crate) enum Mend {
    Mended,
    /// Brackets are missing, nobody knows where.
    Guessed,
    /// The row around it, or the class, is blank now.
    RowLost(LostRow),
    Hopeless,
}

/// Mends the error, or blanks out what is around it.
pub(crate) fn repair(text: &mut String, error: &SyntaxError) -> Mend {
    let offset = error.offset;
    if let Some(string) = unclosed_string(text, error) {
        close_string(text, string);
        return Mend::Mended;
    }
    if error.is_eof {
        let open = open_brackets(text);
        let closing = |&(bracket, _): &(u8, usize)| if bracket == b'[' { ']' } else { '}' };
        text.extend(open.iter().rev().map(closing));
        return if open.is_empty() {
            Mend::Hopeless
        } else {
            Mend::Guessed
        };
    }
    if let Some(key) = unopened_object(text, offset) {
        // In place of the space before it, if there is one.
        if key.start > 0 && text.as_bytes()[key.start - 1].is_ascii_whitespace() {
            text.replace_range(key.start - 1..key.start, "{");
            return Mend::Mended;
        }
    }
    if error.message == "trailing characters" {
        blank(text, offset..text.len());
        return Mend::Guessed;
    }
    if let Some((end, byte)) = before(text, offset) {
        let next = text.as_bytes().get(offset).copied();
        let space = offset - end - 1;
        if byte == b',' && matches!(next, Some(b']' | b'}')) {
            blank(text, end..offset);
            return Mend::Mended;
        }
        if unclosed_row(text, offset).is_some() {
            let start = if byte == b',' { end } else { end + 1 };
            if offset - start >= 2 {
                text.replace_range(start..start + 2, "},");
                return Mend::Mended;
            }
        } else if error.message.contains("expected `,`")
            && matches!(next, Some(b'"' | b'{' | b'['))
            && space > 0
        {
            text.replace_range(offset - 1..offset, ",");
            return Mend::Mended;
        }
    }
    match elements(text).into_iter().find(|row| row.contains(&offset)) {
        Some(row) => {
            let lost = LostRow {
                reason: string_of(text, &row, "\"reason\""),
                name: string_of(text, &row, "\"name\""),
                ..LostRow::default()
            };
            let row = with_comma(text, row);
            blank(text, row);
            Mend::RowLost(lost)
        }
        None => Mend::Hopeless,
    }
}

/// The string that a broken row has under this key.
fn string_of(text: &str, row: &Range<usize>, key: &str) -> Option<Spanned<String>> {
    let row = &text[row.clone()];
    let pieces: Vec<&str> = Pieces::of(row).map(|piece| &row[piece]).collect();
    let value = pieces.windows(3).find_map(|window| match window {
        [found, ":", value] if *found == key => Some(*value),
        _ => None,
    });
    // It is for names that no message shows.
    let value = serde_json::from_str(value?).ok()?;
    Some(Spanned { value, span: 0..0 })
}

/// Puts spaces in place of a range, and keeps its lines.
pub(super) fn blank(text: &mut String, range: Range<usize>) {
    let spaces: String = text[range.clone()]
        .bytes()
        .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(range, &spaces);
}

/// Closes a string before the brackets and commas that end its line; the
/// quote takes the place of the line break.
fn close_string(text: &mut String, string: Range<usize>) {
    let is_outside = |c: char| matches!(c, '}' | ']' | ',') || c.is_ascii_whitespace();
    let inner = &text[string.start + 1..string.end];
    let inner_end = string.start + 1 + inner.trim_end_matches(is_outside).len();
    let tail = &text[inner_end..string.end];
    let closed = format!("{}\"", &text[string.start..inner_end]);
    // Behind a backslash the quote would be one within the string.
    let (start, tail) = if is_closed(closed.as_bytes()) {
        (inner_end, format!("\"{tail}"))
    } else {
        (inner_end - 1, format!("\" {tail}"))
    };
    let end = (string.end + 1).min(text.len());
    text.replace_range(start..end, &tail);
}

/// The element and the comma that ties it to a neighbour.
fn with_comma(text: &str, element: Range<usize>) -> Range<usize> {
    let rest = text[element.end..].trim_ascii_start();
    if rest.starts_with(',') {
        return element.start..text.len() - rest.len() + 1;
    }
    match before(text, element.start) {
        // A row that was never closed holds the comma behind it.
        Some((comma, b',')) if !rest.starts_with('{') => comma..element.end,
        _ => element,
    }
}
