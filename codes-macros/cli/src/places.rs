//! Places of findings as lines and columns, and files as URIs.

use codes_codegen::{Report, Span};
use std::collections::HashMap;
use std::ops::Range;

/// Where lines start in the files of a report, each found once.
pub(crate) struct Places<'a> {
    report: &'a Report,
    /// By the address of the text.
    line_starts: HashMap<&'a str, Vec<usize>>,
}

/// A place in a file.
pub(crate) struct Place<'a> {
    pub(crate) path: &'a str,
    pub(crate) start: Position,
    pub(crate) end: Position,
}

/// A position in a text.
pub(crate) struct Position {
    /// From 1.
    pub(crate) line: usize,
    /// From 1, in characters.
    pub(crate) column: usize,
    /// In bytes, from 0.
    pub(crate) offset: usize,
}

impl<'a> Places<'a> {
    pub(crate) fn of(report: &'a Report) -> Self {
        Self {
            report,
            line_starts: HashMap::new(),
        }
    }

    pub(crate) fn find(&mut self, span: &Span) -> Option<Place<'a>> {
        let place = self.report.place(span)?;
        let line_starts = self.line_starts.entry(place.path);
        let line_starts = line_starts.or_insert_with(|| line_starts_of(place.text));
        let Range { start, end } = place.range;
        Some(Place {
            path: place.path,
            start: position(place.text, line_starts, start),
            end: position(place.text, line_starts, end),
        })
    }
}

fn line_starts_of(text: &str) -> Vec<usize> {
    let newlines = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
    std::iter::once(0)
        .chain(newlines.map(|(at, _)| at + 1))
        .collect()
}

fn position(text: &str, line_starts: &[usize], offset: usize) -> Position {
    let line = line_starts.partition_point(|&start| start <= offset);
    let start = line_starts[line - 1];
    Position {
        line,
        column: text[start..offset].chars().count() + 1,
        offset,
    }
}

/// A path as a URI (RFC 3986): `file://` for an absolute path, and relative
/// otherwise.
pub(crate) fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let is_absolute = path.starts_with('/');
    let has_drive = path.as_bytes().get(1) == Some(&b':');
    let mut uri = String::from(match (is_absolute, has_drive) {
        (_, true) => "file:///",
        (true, false) => "file://",
        (false, false) => "",
    });
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte.into());
            }
            b':' if has_drive => uri.push(':'),
            byte => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uris_have_no_other_characters_than_they_may() {
        assert_eq!(uri("spec/my codes.json"), "spec/my%20codes.json");
        assert_eq!(uri("/tmp/ä#1.json"), "file:///tmp/%C3%A4%231.json");
        assert_eq!(uri("C:\\specs\\a.json"), "file:///C:/specs/a.json");
    }
}
