//! Lines of text for a terminal.

use anstyle::{AnsiColor, Style};
use std::env;

pub(crate) const PLAIN: Style = Style::new();
pub(crate) const DIM: Style = PLAIN.dimmed();
pub(crate) const BOLD: Style = PLAIN.bold();

/// A colour for each class. Those of HTTP get the usual ones.
const CLASSES: [AnsiColor; 5] = [
    AnsiColor::Cyan,
    AnsiColor::Green,
    AnsiColor::Magenta,
    AnsiColor::Yellow,
    AnsiColor::Red,
];

/// The style of a class by its position.
pub(crate) fn class_style(position: Option<usize>) -> Style {
    match position {
        Some(position) => CLASSES[position % CLASSES.len()].on_default().bold(),
        None => BOLD,
    }
}

/// The width of a line. Long lines are hard to read even if there is room for them.
pub(crate) fn width() -> usize {
    let exported = env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    let width = exported.or_else(|| {
        let (width, _) = terminal_size::terminal_size()?;
        Some(usize::from(width.0))
    });
    width.unwrap_or(80).clamp(30, 100)
}

/// The lines of a text, not wider than `width` unless a single word is.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width)
        .break_words(false)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    let lines = textwrap::wrap(text, options).into_iter();
    lines.map(String::from).collect()
}

pub(crate) fn painted(style: Style, text: &str) -> String {
    match text {
        "" => String::new(),
        _ => format!("{style}{text}{style:#}"),
    }
}

/// A text as a link (OSC 8).
pub(crate) fn linked(target: &str, text: &str) -> String {
    format!("\x1b]8;;{target}\x1b\\{text}\x1b]8;;\x1b\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_as_wide_as_asked() {
        assert_eq!(
            wrapped("a well-known bb\n\nc", 12),
            ["a well-known", "bb", "", "c"]
        );
        assert_eq!(wrapped("漢字 漢字", 5), ["漢字", "漢字"]);
        assert_eq!(wrapped("https://a.example/b-c d", 4).len(), 2);
    }
}
