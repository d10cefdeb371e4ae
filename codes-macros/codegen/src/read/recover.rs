//! After a syntax error: say what it is, and mend or blank out the piece, so
//! that the rest of the file can still be read.
//!
//! A mend never moves a byte: later findings keep their places.

use super::json::SyntaxError;
use crate::diagnostic::Diagnostic;
use std::ops::Range;

/// The finding for a syntax error.
pub(crate) fn explain(text: &str, error: &SyntaxError) -> Diagnostic {
    let rest = &text[error.offset..];
    let width = rest.chars().next().map_or(0, char::len_utf8);
    let finding = |message: &str| {
        Diagnostic::at(
            error.offset..error.offset + width,
            format!("invalid JSON: {message}"),
        )
    };
    match (before(text, error.offset), rest.as_bytes()) {
        (Some((comma, b',')), [b']' | b'}', ..]) => {
            Diagnostic::at(comma..comma + 1, "invalid JSON: trailing comma").help("remove it")
        }
        (_, [b'/' | b'#', ..]) => finding("JSON has no comments")
            .help("what there is to say about a row goes into its `description`"),
        (_, [b'\'', ..]) => finding(&error.message).help("strings are written in double quotes"),
        (_, [b'a'..=b'z' | b'A'..=b'Z' | b'_', ..]) if error.message.contains("key must") => {
            finding(&error.message).help("keys are written in double quotes")
        }
        (_, [b'"' | b'{' | b'[', ..]) if error.message.contains("expected `,`") => {
            finding(&error.message).help("a comma is missing before this")
        }
        _ => finding(&error.message),
    }
}

/// Mends the error at `offset`, or blanks out the row around it. False if there
/// is nothing to be done.
pub(crate) fn repair(text: &mut String, offset: usize) -> bool {
    let bytes = text.as_bytes();
    let at = bytes.get(offset).copied();
    let blank = match (before(text, offset), at) {
        (Some((comma, b',')), Some(b']' | b'}')) => comma..comma + 1,
        (Some((_, end)), Some(b'"' | b'{' | b'['))
            if !matches!(end, b',' | b':' | b'{' | b'[')
                && bytes[offset - 1].is_ascii_whitespace() =>
        {
            text.replace_range(offset - 1..offset, ",");
            return true;
        }
        (_, Some(b'/')) if bytes[offset..].starts_with(b"//") => {
            offset..offset + text[offset..].find('\n').unwrap_or(text.len() - offset)
        }
        _ => match elements(text).into_iter().find(|row| row.contains(&offset)) {
            Some(row) => with_comma(text, row),
            None => return false,
        },
    };
    let spaces: String = text[blank.clone()]
        .bytes()
        .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(blank, &spaces);
    true
}

/// The last byte before `offset` that is no white space, and where it is.
fn before(text: &str, offset: usize) -> Option<(usize, u8)> {
    let end = text[..offset].trim_ascii_end().len();
    (end > 0).then(|| (end - 1, text.as_bytes()[end - 1]))
}

/// The element and the comma that ties it to a neighbour.
fn with_comma(text: &str, element: Range<usize>) -> Range<usize> {
    let rest = text[element.end..].trim_ascii_start();
    if rest.starts_with(',') {
        return element.start..text.len() - rest.len() + 1;
    }
    match before(text, element.start) {
        Some((comma, b',')) => comma..element.end,
        _ => element,
    }
}

/// The objects in the arrays of the outermost object: rows and classes.
///
/// A string ends with its line at the latest, so that a missing quote spoils
/// one row only.
fn elements(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Vec<(u8, usize)> = Vec::new();
    let mut in_string = false;
    let mut escaped = false;
    let close = |open: &mut Vec<(u8, usize)>, end: usize, found: &mut Vec<Range<usize>>| {
        if let Some((b'{', start)) = open.pop() {
            if open.len() == 2 && open[1].0 == b'[' {
                found.push(start..end);
            }
        }
    };
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\n' => in_string = false,
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => open.push((byte, at)),
            b'}' => close(&mut open, at + 1, &mut found),
            b']' => {
                // An object that was never closed ends where its array does.
                while open.last().is_some_and(|&(bracket, _)| bracket == b'{') && open.len() > 1 {
                    close(&mut open, at, &mut found);
                }
                open.pop();
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::read;

    /// How many findings, and which codes were read in spite of them.
    fn codes(text: &str) -> (usize, Vec<i128>) {
        let mut findings = Vec::new();
        let spec = read(text, &mut findings);
        (
            findings.len(),
            spec.codes.iter().map(|row| row.code.value).collect(),
        )
    }

    #[test]
    fn a_trailing_comma_costs_no_row() {
        let text = r#"{"codes": [{"code": 1, "reason": "A",}, {"code": 2, "reason": "B"},]}"#;
        assert_eq!(codes(text), (2, vec![1, 2]));
    }

    #[test]
    fn a_missing_comma_costs_no_row() {
        let text =
            "{\"codes\": [{\"code\": 1, \"reason\": \"A\"}\n {\"code\": 2 \"reason\": \"B\"}]}";
        assert_eq!(codes(text), (2, vec![1, 2]));
    }

    #[test]
    fn a_comment_costs_no_row() {
        let text = "{\"codes\": [ // one\n{\"code\": 1, \"reason\": \"A\"}]}";
        assert_eq!(codes(text), (1, vec![1]));
    }

    #[test]
    fn a_broken_row_costs_itself_only() {
        let text = "{\"codes\": [{\"code\": 1, \"reason\": \"A\"},\n {\"code\": 02, \"reason\": \"B\"},\n {\"code\": 3, \"reason\": \"C\"}]}";
        assert_eq!(codes(text), (1, vec![1, 3]));
    }

    #[test]
    fn a_missing_quote_spoils_its_row_only() {
        let text =
            "{\"codes\": [{\"code\": 1, \"reason\": \"A},\n {\"code\": 3, \"reason\": \"C\"}\n]}";
        let (findings, codes) = codes(text);
        assert!(findings >= 1);
        assert!(codes.contains(&3) || codes.is_empty());
    }

    #[test]
    fn hopeless_text_ends_in_findings() {
        for text in [
            "",
            "{",
            "[",
            "\"",
            "codes",
            "{]",
            "{\"codes\": [",
            "{\"codes\": [{]}",
            "\u{0}",
        ] {
            assert!(codes(text).0 >= 1, "{text:?}");
        }
    }
}
