//! Places of findings as lines and columns, and files as URIs.

use codes_codegen::{Lines, Position, Report, Span};
use std::collections::HashMap;

/// The lines of the files of a report, each found once.
pub(crate) struct Places<'a> {
    report: &'a Report,
    /// By the path of the file.
    lines: HashMap<&'a str, Lines<'a>>,
}

/// A place in a file.
pub(crate) struct Place<'a> {
    pub(crate) path: &'a str,
    pub(crate) start: Position,
    pub(crate) end: Position,
}

impl<'a> Places<'a> {
    pub(crate) fn of(report: &'a Report) -> Self {
        Self {
            report,
            lines: HashMap::new(),
        }
    }

    pub(crate) fn find(&mut self, span: &Span) -> Option<Place<'a>> {
        let place = self.report.place(span)?;
        let lines = self.lines.entry(place.path);
        let lines = lines.or_insert_with(|| Lines::new(place.text));
        Some(Place {
            path: place.path,
            start: lines.position(place.range.start),
            end: lines.position(place.range.end),
        })
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
    fn other_characters_are_percent_encoded() {
        assert_eq!(uri("spec/my codes.json"), "spec/my%20codes.json");
        assert_eq!(uri("/tmp/ä#1.json"), "file:///tmp/%C3%A4%231.json");
        assert_eq!(uri("C:\\specs\\a.json"), "file:///C:/specs/a.json");
    }
}
