//! Texts: looking up what was meant, wrapping lines and terminal styles.

use codes_core::{StatusClass, StatusCode};

pub(crate) fn is_number(text: &str) -> bool {
    let digits = text.trim_start_matches(['-', '+']);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The help for a text that is unknown.
pub(crate) fn suggestion(text: &str) -> String {
    if is_number(text) {
        return "status codes are the numbers from 100 to 999".to_owned();
    }
    match nearest(text) {
        Some(meant) => format!("did you mean {meant:?}?"),
        None => "without arguments, all codes are listed".to_owned(),
    }
}

/// The code or class that an unknown text probably means.
pub(crate) fn nearest(text: &str) -> Option<String> {
    let codes = StatusCode::ALL.iter();
    let codes = codes.map(|code| (difference(text, code.reason()), code.to_string()));
    let classes = StatusClass::ALL.iter();
    let classes = classes.map(|class| (difference(text, class.name()), class.to_string()));
    let (difference, meant) = codes.chain(classes).min()?;
    (difference <= 60).then_some(meant)
}

/// The case-insensitive edit distance of two texts, as a percentage of the longer
/// one.
fn difference(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.to_lowercase().chars().collect();
    let to: Vec<char> = to.to_lowercase().chars().collect();
    // `edits[n]` is the number of characters to insert, remove or replace to turn
    // what has been read of `from` into the first `n` characters of `to`.
    let mut edits: Vec<usize> = (0..=to.len()).collect();
    for (row, old) in from.iter().enumerate() {
        let mut diagonal = edits[0];
        edits[0] = row + 1;
        for (column, new) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(old != new);
            diagonal = edits[column + 1];
            edits[column + 1] = replaced.min(diagonal + 1).min(edits[column] + 1);
        }
    }
    100 * edits[to.len()] / from.len().max(to.len())
}

/// Splits the text into lines of at most `width` characters, unless a single word
/// is longer.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < width => {
                *line += " ";
                *line += word;
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Applies a terminal style to a text.
pub(crate) type Paint = fn(style: &str, text: &str) -> String;

pub(crate) const DIM: &str = "2";

pub(crate) fn coloured(style: &str, text: &str) -> String {
    format!("\x1b[{style}m{text}\x1b[0m")
}

pub(crate) fn uncoloured(_style: &str, text: &str) -> String {
    text.to_owned()
}

pub(crate) fn style(class: StatusClass) -> &'static str {
    match class {
        StatusClass::Informational => "1;36",
        StatusClass::Successful => "1;32",
        StatusClass::Redirection => "1;35",
        StatusClass::ClientError => "1;33",
        StatusClass::ServerError => "1;31",
    }
}
