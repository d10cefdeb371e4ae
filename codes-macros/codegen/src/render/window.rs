//! The part of a line that a terminal can show, with the marks below it.

use crate::prose::is_bidi_control;
use unicode_width::UnicodeWidthChar;

/// The widest line that is shown as a whole. Of a wider one, only the part around the
/// marks is shown.
const MAX_COLUMNS: usize = 120;
/// How many bytes of a line are read before and after the start of the marks: a spec may
/// be a single line of megabytes.
const REACH: usize = 4 * MAX_COLUMNS;
/// rustc shows a tab as four spaces, so the marks have to count it as four.
const TAB: &str = "    ";

/// The visible part of a line, and the columns of the marks below it.
pub(super) struct Window {
    pub(super) text: String,
    pub(super) indent: usize,
    pub(super) marked: usize,
}

impl Window {
    /// The part of `line` around the bytes `from` to `to`.
    pub(super) fn around(line: &str, from: usize, to: usize) -> Self {
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
    let mut columns = 0;
    for character in text.chars() {
        columns += width(character);
    }
    columns
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

/// The text with tabs as spaces, and without characters that move the cursor or change the
/// direction of writing.
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
