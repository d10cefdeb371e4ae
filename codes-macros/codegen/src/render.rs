//! Findings as text, in the look of rustc: the message, the place, the line
//! with carets, notes and help.

use crate::diagnostic::{Diagnostic, Span};
use std::cell::Cell;
use std::fmt::Write;
use unicode_width::UnicodeWidthChar;

/// A line is shown up to this many columns; of a longer one, the part around the carets.
const MAX_COLUMNS: usize = 120;
/// How many bytes of a line are looked at on either side of where the carets
/// start: a spec may well be one line of megabytes.
const REACH: usize = 4 * MAX_COLUMNS;
/// rustc shows a tab as four spaces, so the carets have to count it as four.
const TAB: &str = "    ";

/// A spec's text and those that it extends: the one whose places come last is
/// the spec itself.
pub(crate) struct Sources<'a>(Vec<Source<'a>>);

/// A text with the path that messages show.
struct Source<'a> {
    /// Where its places are counted from.
    start: usize,
    path: &'a str,
    text: &'a str,
    /// Byte offset of the start of each line.
    line_starts: Vec<usize>,
    /// The place that was located last: findings come by place, and most
    /// columns are counted from there.
    last: Cell<Place>,
}

#[derive(Clone, Copy)]
struct Place {
    offset: usize,
    /// From 1; the column counts characters.
    line: usize,
    column: usize,
}

impl<'a> Sources<'a> {
    /// Of texts by where their places start.
    pub(crate) fn new(texts: impl IntoIterator<Item = (usize, &'a str, &'a str)>) -> Self {
        let texts = texts.into_iter();
        let sources = texts.map(|(start, path, text)| Source::new(start, path, text));
        Self(sources.collect())
    }

    /// Line and column of a place, as `12:27`, with the path of another file
    /// than the spec's own before it.
    pub(crate) fn place(&self, span: &Span) -> String {
        let Some((source, span)) = self.find(span) else {
            return String::new();
        };
        let Place { line, column, .. } = source.locate(span.start);
        match self.0.last() {
            Some(own) if own.start == source.start => format!("{line}:{column}"),
            _ => format!("{}:{line}:{column}", source.path),
        }
    }

    /// The text that holds a place, and the place in it.
    fn find(&self, span: &Span) -> Option<(&Source<'a>, Span)> {
        let after = self.0.partition_point(|source| source.start <= span.start);
        let source = self.0.get(after.checked_sub(1)?)?;
        Some((source, span.start - source.start..span.end - source.start))
    }

    /// The finding as text, without a leading `error: `.
    pub(crate) fn render(&self, finding: &Diagnostic) -> String {
        let mut out = finding.message.clone();
        let place = finding.span.as_ref().and_then(|span| self.find(span));
        let related = finding.related.iter();
        let related: Vec<_> = related
            .filter_map(|(span, label)| Some((self.find(span)?, label)))
            .collect();
        let places = place.iter().chain(related.iter().map(|(place, _)| place));
        let gutter = places
            .map(|(source, span)| source.line_of(span.start).to_string().len())
            .max()
            .unwrap_or(1);
        match (&place, self.0.last()) {
            (Some((source, span)), _) => {
                source.snippet(&mut out, gutter, "-->", span, '^', finding.label.as_deref());
            }
            (None, Some(source)) => out += &format!("\n{:gutter$}--> {}", "", source.path),
            (None, None) => {}
        }
        for ((source, span), label) in &related {
            source.snippet(&mut out, gutter, ":::", span, '-', Some(label));
        }
        for note in &finding.notes {
            out += &format!("\n{:gutter$} = note: {note}", "");
        }
        if let Some(help) = &finding.help {
            out += &format!("\n{:gutter$} = help: {help}", "");
        }
        out
    }
}

impl<'a> Source<'a> {
    fn new(start: usize, path: &'a str, text: &'a str) -> Self {
        let newlines = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        let line_starts = std::iter::once(0)
            .chain(newlines.map(|(at, _)| at + 1))
            .collect();
        Self {
            start,
            path,
            text,
            line_starts,
            last: Cell::new(Place {
                offset: 0,
                line: 1,
                column: 1,
            }),
        }
    }

    /// The number of a line, from 1.
    fn line_of(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|&start| start <= offset)
    }

    fn locate(&self, offset: usize) -> Place {
        let line = self.line_of(offset);
        let start = Place {
            offset: self.line_starts[line - 1],
            line,
            column: 1,
        };
        let last = self.last.get();
        let from = if last.line == line && last.offset <= offset {
            last
        } else {
            start
        };
        let column = from.column + self.text[from.offset..offset].chars().count();
        let place = Place {
            offset,
            line,
            column,
        };
        self.last.set(place);
        place
    }

    fn line(&self, number: usize) -> &'a str {
        let start = self.line_starts[number - 1];
        let end = self
            .line_starts
            .get(number)
            .map_or(self.text.len(), |next| next - 1);
        self.text[start..end].trim_end_matches('\r')
    }

    fn snippet(
        &self,
        out: &mut String,
        gutter: usize,
        arrow: &str,
        span: &Span,
        marker: char,
        label: Option<&str>,
    ) {
        let Place {
            line: number,
            column,
            ..
        } = self.locate(span.start);
        let line = self.line(number);
        let from = span.start - self.line_starts[number - 1];
        let to = (span.end - self.line_starts[number - 1]).clamp(from, line.len().max(from));
        let from = from.min(line.len());
        let window = Window::around(line, from, to.min(line.len()));
        let label = label.map(|label| format!(" {label}")).unwrap_or_default();
        let _ = write!(
            out,
            "\n{:gutter$}{arrow} {}:{number}:{column}\n{:gutter$} |\n{number:gutter$} | {}\n{:gutter$} | {:indent$}{}{label}",
            "",
            self.path,
            "",
            window.text,
            "",
            "",
            marker.to_string().repeat(window.marked),
            indent = window.indent,
        );
    }
}

/// The visible part of a line, and where the carets stand below it, in columns.
struct Window {
    text: String,
    indent: usize,
    marked: usize,
}

impl Window {
    fn around(line: &str, from: usize, to: usize) -> Self {
        let left = boundary(line, from.saturating_sub(REACH));
        let right = boundary(line, line.len().min(from + REACH));
        let piece = &line[left..right];
        let (from, to) = (from - left, to.min(right) - left);
        let before = columns(&piece[..from]);
        let mut start = 0;
        if before > MAX_COLUMNS / 2 && columns(piece) > MAX_COLUMNS {
            start = floor_column(piece, before - MAX_COLUMNS / 2);
        }
        let end = start + floor_column(&piece[start..], MAX_COLUMNS);
        let dots = |is_cut: bool| if is_cut { "..." } else { "" };
        let head = dots(left + start > 0);
        let tail = dots(left + end < line.len());
        Self {
            text: format!("{head}{}{tail}", visible(&piece[start..end])),
            indent: head.len() + columns(&piece[start..from]),
            marked: columns(&piece[from..to.clamp(from, end.max(from))]).max(1),
        }
    }
}

/// The character boundary at or before a byte offset.
fn boundary(text: &str, mut offset: usize) -> usize {
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

fn width(character: char) -> usize {
    match character {
        '\t' => TAB.len(),
        // Shown as U+FFFD by `visible`.
        c if c.is_control() || is_bidi_control(c) => 1,
        c => c.width().unwrap_or(0),
    }
}

fn columns(text: &str) -> usize {
    text.chars().map(width).sum()
}

/// The byte offset of the first character that ends beyond `limit` columns.
fn floor_column(text: &str, limit: usize) -> usize {
    let mut used = 0;
    for (at, character) in text.char_indices() {
        used += width(character);
        if used > limit {
            return at;
        }
    }
    text.len()
}

/// The text as a terminal can show it: tabs as spaces, and nothing that moves
/// the cursor or turns the direction of writing.
fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\t' => shown += TAB,
            c if c.is_control() || is_bidi_control(c) => shown.push('\u{FFFD}'),
            c => shown.push(c),
        }
    }
    shown
}

/// Characters that reorder the text around them (Unicode UAX #9, section 2).
pub(crate) fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(text: &str, marked: &str) -> String {
        let start = text.find(marked).unwrap();
        let finding = Diagnostic::at(start..start + marked.len(), "message");
        Sources::new([(0, "a.json", text)]).render(&finding)
    }

    #[test]
    fn carets_stand_below_the_marked_text() {
        assert_eq!(
            render("{\n  \"code\": 404\n}", "404"),
            "message\n --> a.json:2:11\n  |\n2 |   \"code\": 404\n  |           ^^^"
        );
    }

    #[test]
    fn a_tab_is_shown_and_counted_as_four_spaces() {
        assert_eq!(
            render("\t\"x\": 1", "1"),
            "message\n --> a.json:1:7\n  |\n1 |     \"x\": 1\n  |          ^"
        );
    }

    #[test]
    fn wide_characters_take_two_columns_and_combining_ones_none() {
        assert_eq!(
            render("\"错误\": 1, \"e\u{301}\": 2", "2"),
            "message\n --> a.json:1:16\n  |\n1 | \"错误\": 1, \"e\u{301}\": 2\n  |                 ^"
        );
    }

    #[test]
    fn of_a_very_long_line_the_part_around_the_carets_is_shown() {
        let text = format!("{}404{}", "a".repeat(500), "b".repeat(500));
        let shown = render(&text, "404");
        let lines: Vec<_> = shown.lines().collect();
        assert_eq!(lines[1], " --> a.json:1:501");
        let column = lines[3].find("404").unwrap();
        assert_eq!(lines[4].find("^^^"), Some(column));
        assert!(lines[3].len() < 140, "{}", lines[3]);
    }

    #[test]
    fn of_a_line_of_megabytes_only_a_piece_is_looked_at() {
        let text = format!("{}404{}", "é".repeat(500_000), "\u{301}".repeat(500_000));
        let shown = render(&text, "404");
        assert!(shown.contains(" --> a.json:1:500001\n"));
        assert!(shown.len() < 4_000, "{}", shown.len());
    }

    #[test]
    fn places_are_found_in_any_order() {
        let source = Source::new(0, "a.json", "é é\né é");
        for (offset, line, column) in [(3, 1, 3), (0, 1, 1), (9, 2, 3), (3, 1, 3), (6, 2, 1)] {
            let place = source.locate(offset);
            assert_eq!((place.line, place.column), (line, column), "{offset}");
        }
    }

    #[test]
    fn a_marked_text_longer_than_the_line_ends_with_the_line() {
        assert_eq!(
            render("[1,\n2]", "[1,\n2]"),
            "message\n --> a.json:1:1\n  |\n1 | [1,\n  | ^^^"
        );
    }

    #[test]
    fn the_end_of_the_text_is_a_place_too() {
        let finding = Diagnostic::at(3..3, "message");
        assert_eq!(
            Sources::new([(0, "a.json", "{}\n")]).render(&finding),
            "message\n --> a.json:2:1\n  |\n2 | \n  | ^"
        );
    }

    #[test]
    fn related_places_notes_and_help_follow_in_order() {
        let finding = Diagnostic::at(0..1, "message")
            .label("here")
            .related(2..3, "first here")
            .note("a note")
            .help("a help");
        assert_eq!(
            Sources::new([(0, "a.json", "a\nb")]).render(&finding),
            "message\n --> a.json:1:1\n  |\n1 | a\n  | ^ here\n ::: a.json:2:1\n  |\n2 | b\n  | - first here\n  = note: a note\n  = help: a help"
        );
    }

    #[test]
    fn control_characters_never_reach_the_terminal() {
        assert!(render("\u{1b}[31m \u{202e} 404", "404").contains("\u{fffd}[31m \u{fffd} 404"));
    }
}
