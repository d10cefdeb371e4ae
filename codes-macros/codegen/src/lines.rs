//! Byte offsets of a text as lines and columns.

use std::cell::Cell;

/// The lines of a text.
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    /// Where each line starts.
    starts: Vec<usize>,
    /// The position of the last lookup. Most lookups come in order, and a file may be a
    /// single line of megabytes.
    last: Cell<Position>,
}

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Position {
    /// The line, starting at 1.
    pub line: usize,
    /// The column in characters, starting at 1.
    pub column: usize,
    /// The offset in bytes, starting at 0.
    pub offset: usize,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a text.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let mut starts = vec![0];
        for (at, &byte) in text.as_bytes().iter().enumerate() {
            if byte == b'\n' {
                starts.push(at + 1);
            }
        }
        let first = Position {
            line: 1,
            column: 1,
            offset: 0,
        };
        Self {
            text,
            starts,
            last: Cell::new(first),
        }
    }

    /// The line and column of a byte offset. An offset beyond the text is its end.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|&start| start <= offset);
        let last = self.last.get();
        let from = if last.line == line && last.offset <= offset {
            last
        } else {
            Position {
                line,
                column: 1,
                offset: self.starts[line - 1],
            }
        };
        let column = from.column + self.text[from.offset..offset].chars().count();
        let position = Position {
            line,
            column,
            offset,
        };
        self.last.set(position);
        position
    }

    /// The offset of a line, and its text without the line break.
    pub(crate) fn line(&self, number: usize) -> (usize, &'a str) {
        let start = self.starts[number - 1];
        let rest = &self.text[start..];
        let end = rest.find('\n').unwrap_or(rest.len());
        (start, rest[..end].trim_end_matches('\r'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_found_in_any_order() {
        let lines = Lines::new("é é\né é");
        for (offset, line, column) in [
            (3, 1, 3),
            (0, 1, 1),
            (9, 2, 3),
            (3, 1, 3),
            (6, 2, 1),
            (99, 2, 4),
        ] {
            let found = lines.position(offset);
            assert_eq!((found.line, found.column), (line, column), "{offset}");
        }
    }

    #[test]
    fn lines_have_no_line_breaks() {
        let lines = Lines::new("a\r\nbc\n");
        assert_eq!(lines.line(1), (0, "a"));
        assert_eq!(lines.line(2), (3, "bc"));
        assert_eq!(lines.line(3), (6, ""));
    }
}
