//! Text that need not be JSON, piece by piece.

use super::syntax::{Kind, SyntaxError};
use std::ops::Range;

/// The pieces of a text between its white space: strings, comments, and other
/// characters one by one.
///
/// A string ends with its line at the latest, so that a missing quote spoils
/// one line only.
pub(super) struct Pieces<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Pieces<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self {
            text: text.as_bytes(),
            at: 0,
        }
    }

    /// The length of a comment, or 1.
    fn comment_length(&self, rest: &[u8]) -> usize {
        // `https://` without quotes is not a comment.
        let is_apart = self.at == 0 || self.text[self.at - 1] != b':';
        match rest {
            [b'#', ..] | [b'/', b'/', ..] if is_apart => {
                let end = rest.iter().position(|&byte| byte == b'\n');
                end.unwrap_or(rest.len())
            }
            [b'/', b'*', inner @ ..] => {
                let end = inner.windows(2).position(|bytes| bytes == b"*/");
                end.map_or(rest.len(), |end| end + 4)
            }
            _ => 1,
        }
    }
}

impl Iterator for Pieces<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_ascii_start().len();
        let rest = &self.text[self.at..];
        let length = match rest.first()? {
            b'"' => {
                let (Ok(length) | Err(length)) = string_length(rest);
                length
            }
            b'/' | b'#' => self.comment_length(rest),
            _ => {
                let within = |byte: &&u8| **byte & 0b1100_0000 == 0b1000_0000;
                1 + rest[1..].iter().take_while(within).count()
            }
        };
        let start = self.at;
        self.at += length;
        Some(start..self.at)
    }
}

/// The length of the string at the start of a text. `Err` if the string does not end
/// on its line.
pub(super) fn string_length(text: &[u8]) -> Result<usize, usize> {
    let mut is_escaped = false;
    for (at, &byte) in text.iter().enumerate().skip(1) {
        match byte {
            b'\n' => return Err(at),
            b'"' if !is_escaped => return Ok(at + 1),
            _ => is_escaped = byte == b'\\' && !is_escaped,
        }
    }
    Err(text.len())
}

/// The last byte before `offset` that is not white space, and its offset.
pub(super) fn before(text: &str, offset: usize) -> Option<(usize, u8)> {
    let end = text[..offset].trim_ascii_end().len();
    (end > 0).then(|| (end - 1, text.as_bytes()[end - 1]))
}

/// The string that is still open at an error at the end of a line.
pub(super) fn unclosed_string(text: &str, error: &SyntaxError) -> Option<Range<usize>> {
    let offset = match error.kind {
        Kind::End => text.len(),
        _ => error.offset,
    };
    if !matches!(text.as_bytes().get(offset), None | Some(b'\r' | b'\n')) {
        return None;
    }
    let line = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    let last = Pieces::of(&text[line..offset]).last()?;
    let piece = &text.as_bytes()[line..offset][last.clone()];
    let is_open = piece[0] == b'"' && string_length(piece).is_err();
    is_open.then_some(line + last.start..offset)
}

/// The brackets that are open at the end of a text.
pub(super) fn open_brackets(text: &str) -> Vec<(u8, usize)> {
    let mut open = Vec::new();
    for piece in Pieces::of(text) {
        match text.as_bytes()[piece.start] {
            bracket @ (b'{' | b'[') => open.push((bracket, piece.start)),
            b'}' | b']' => {
                open.pop();
            }
            _ => {}
        }
    }
    open
}

/// The start of a row that is still open at `offset`, where the next one starts.
pub(super) fn unclosed_row(text: &str, offset: usize) -> Option<usize> {
    if !text[offset..].starts_with('{') {
        return None;
    }
    match open_brackets(&text[..offset]).as_slice() {
        [_, (b'[', _), (b'{', row)] => Some(*row),
        _ => None,
    }
}

/// The first key of an object without its opening bracket: a string in place of a
/// value, before the colon at `offset`.
pub(super) fn unopened_object(text: &str, offset: usize) -> Option<Range<usize>> {
    if !text[offset..].starts_with(':') {
        return None;
    }
    let line = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    let last = Pieces::of(&text[line..offset]).last()?;
    let key = line + last.start..line + last.end;
    if !text[key.clone()].starts_with('"') {
        return None;
    }
    let open = open_brackets(&text[..key.start]);
    let is_due = match (open.last(), before(text, key.start)) {
        (None | Some((b'[', _)), _) => true,
        // `"a": "b": 1` on one line is more likely a colon in place of a comma.
        (Some(_), Some((colon, b':'))) => colon < line,
        _ => false,
    };
    is_due.then_some(key)
}

/// The objects in the arrays of the outermost object: rows and classes.
pub(super) fn elements(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Vec<(u8, usize)> = Vec::new();
    let mut close = |open: &mut Vec<(u8, usize)>, end: usize| {
        if let Some((b'{', start)) = open.pop() {
            if open.len() == 2 && open[1].0 == b'[' {
                found.push(start..end);
            }
        }
    };
    for piece in Pieces::of(text) {
        let at = piece.start;
        match text.as_bytes()[at] {
            bracket @ (b'{' | b'[') => {
                // A row contains no object, so the row before was never closed.
                if bracket == b'{' && open.len() == 3 && open[1].0 == b'[' {
                    close(&mut open, at);
                }
                open.push((bracket, at));
            }
            b'}' => close(&mut open, at + 1),
            b']' => {
                // An unclosed object ends with its array.
                while open.len() > 1 && matches!(open.last(), Some((b'{', _))) {
                    close(&mut open, at);
                }
                open.pop();
            }
            _ => {}
        }
    }
    found
}
