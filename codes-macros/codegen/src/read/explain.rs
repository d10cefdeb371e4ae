//! Syntax errors as findings that help to fix them.

use super::SMALLEST;
use super::json::hexadecimal;
use super::pieces::{
    Pieces, before, open_brackets, unclosed_row, unclosed_string, unopened_object,
};
use super::recover::blank;
use super::syntax::{Kind, SyntaxError};
use crate::diagnostic::{Diagnostic, Findings};
use std::ops::Range;

/// Reports all comments and trailing commas, which rarely come alone, and blanks them
/// out.
pub(crate) fn clean(text: &mut String, findings: Findings) {
    let mut blanks: Vec<Range<usize>> = Vec::new();
    let mut comma: Option<Range<usize>> = None;
    for piece in Pieces::of(text) {
        match text.as_bytes()[piece.start] {
            b'/' | b'#' if piece.len() > 1 => {
                let sign = piece.start..piece.start + 1;
                let help = "put remarks about a row into its `description`";
                let finding = Diagnostic::at(sign, "invalid JSON: JSON has no comments");
                findings.push(finding.help(help));
                blanks.push(piece);
            }
            b']' | b'}' => {
                if let Some(comma) = comma.take() {
                    findings.push(trailing_comma(comma.clone()));
                    blanks.push(comma);
                }
            }
            b',' => comma = Some(piece),
            _ => comma = None,
        }
    }
    for range in &blanks {
        blank(text, range.clone());
    }
}

fn trailing_comma(comma: Range<usize>) -> Diagnostic {
    Diagnostic::at(comma, "invalid JSON: trailing comma").help("remove it")
}

/// The finding for a file in another format, which would have one for each line.
pub(super) fn other_format(text: &str) -> Option<Diagnostic> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_ascii();
        if !content.is_empty() && !content.starts_with('#') {
            let format = format_of(content)?;
            let message = format!("this looks like {format}, but a spec is JSON");
            let finding = Diagnostic::at(start..start + line.trim_ascii_end().len(), message);
            return Some(finding.help(SMALLEST));
        }
        start += line.len();
    }
    None
}

/// The format that starts with this line, if it is not JSON.
fn format_of(line: &str) -> Option<&'static str> {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let word = line.bytes().take_while(|byte| is_word(byte)).count();
    let rest = line[word..].trim_ascii_start();
    match line.as_bytes() {
        [b'<', ..] => Some("XML or HTML"),
        [b'[', b'[', next, ..] | [b'[', next, ..] if is_word(next) => {
            line.ends_with(']').then_some("TOML")
        }
        [b'-', b' ' | b'-', ..] => Some("YAML"),
        _ if word > 0 && rest.starts_with('=') => Some("TOML"),
        _ if word > 0 && rest.starts_with(':') => Some("YAML"),
        _ => None,
    }
}

pub(crate) fn explain(text: &str, error: &SyntaxError) -> Diagnostic {
    let rest = &text[error.offset..];
    let width = rest.chars().next().map_or(0, char::len_utf8);
    let finding = |message: &str| {
        let span = error.offset..error.offset + width;
        Diagnostic::at(span, format!("invalid JSON: {message}"))
    };
    if let Some(string) = unclosed_string(text, error) {
        let message = "invalid JSON: the string does not end on this line";
        return Diagnostic::at(string, message).help("close it: `\"`");
    }
    if error.kind == Kind::End {
        return match open_brackets(&text[..error.offset]).last() {
            Some(&(bracket, at)) => {
                let kind = if bracket == b'[' {
                    "an array"
                } else {
                    "an object"
                };
                finding(&format!("the file ends inside {kind}")).related(at..at + 1, "never closed")
            }
            None => finding(&error.message),
        };
    }
    if let Some(row) = unclosed_row(text, error.offset) {
        return finding(&error.message).related(row..row + 1, "never closed");
    }
    if let Some(key) = unopened_object(text, error.offset) {
        let help = match open_brackets(&text[..key.start]).last() {
            Some((b'[', _)) => "a `{` is missing before it, or a `]` where the array ends",
            _ => "a `{` is missing before it",
        };
        return Diagnostic::at(key, "invalid JSON: a key outside an object").help(help);
    }
    let help = match (error.kind, rest.as_bytes()) {
        (_, [b']' | b'}', ..]) if matches!(before(text, error.offset), Some((_, b','))) => {
            let comma = before(text, error.offset).map_or(error.offset, |(comma, _)| comma);
            return trailing_comma(comma..comma + 1);
        }
        (Kind::Key, [b'a'..=b'z' | b'A'..=b'Z' | b'_', ..]) => "keys are written in double quotes",
        (_, [b'\'', ..]) | (Kind::Value, [b'a'..=b'z' | b'A'..=b'Z' | b'_', ..]) => {
            "strings are written in double quotes"
        }
        (Kind::Comma, [b'x' | b'X', digits @ ..]) if text[..error.offset].ends_with('0') => {
            let digits = digits.iter().take_while(|digit| digit.is_ascii_hexdigit());
            return hexadecimal_number(text, error.offset - 1..error.offset + 1 + digits.count());
        }
        (Kind::Comma, [b'"' | b'{' | b'[', ..]) => "a comma is missing before this",
        _ => return finding(&error.message),
    };
    finding(&error.message).help(help)
}

fn hexadecimal_number(text: &str, place: Range<usize>) -> Diagnostic {
    let written = &text[place.clone()];
    let number = hexadecimal(written).filter(|number| *number < i128::MAX);
    let help = number.map(|number| {
        let quoted = format!("in quotes, `\"{written}\"`, with `\"radix\": 16` in the spec");
        format!("write it in decimal: `{number}`; or, if it is a code, {quoted}")
    });
    Diagnostic::at(place, "invalid JSON: a hexadecimal number").maybe_help(help)
}
