//! Text of a spec as documentation: escaped so that it reads as it was written,
//! whatever Markdown, HTML or rustdoc would make of it.
//!
//! The loops over bytes are plain ones: cargo does not optimise macros, and an
//! iterator takes three times as long then.

use std::fmt::Write;

/// Paragraphs of plain text; code spans in backticks stay code, and addresses
/// become links.
pub(crate) fn prose(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let paragraphs = lines
        .split(|line| line.is_empty())
        .filter(|lines| !lines.is_empty());
    let paragraphs: Vec<String> = paragraphs
        .map(|lines| paragraph(&lines.join(" ")))
        .collect();
    paragraphs.join("\n\n")
}

/// One line of text, escaped.
pub(crate) fn paragraph(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let words: String;
    let text = if is_spaced(text) {
        text
    } else {
        words = text.split_whitespace().collect::<Vec<&str>>().join(" ");
        &words
    };
    let mut out = String::with_capacity(text.len() + 8);
    let pieces: Vec<&str> = text.split('`').collect();
    let spans = pieces.len() - 1;
    // With an odd number of backticks nobody knows which of them open a span, and
    // two in a row open a span that only two end.
    let has_spans = spans % 2 == 0 && !pieces[1..].iter().rev().skip(1).any(|p| p.is_empty());
    for (i, piece) in pieces.into_iter().enumerate() {
        match (has_spans, i % 2) {
            (true, 1) => {
                let _ = write!(out, "`{piece}`");
            }
            (true, _) => escape(piece, &mut out),
            (false, _) => {
                if i > 0 {
                    out += "\\`";
                }
                escape(piece, &mut out);
            }
        }
    }
    if let Some(at) = block_marker(&out) {
        out.insert(at, '\\');
    }
    out
}

/// Whether the words of the text have single spaces between them.
fn is_spaced(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut last = b' ';
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if !matches!(byte, b' '..=b'~') || byte == b' ' && last == b' ' {
            return false;
        }
        last = byte;
        at += 1;
    }
    last != b' '
}

/// Whether the text is words, single spaces and harmless punctuation: nearly
/// all of it is, and there may be megabytes.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut last = b' ';
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if SPECIAL[byte as usize] || byte == b' ' && last == b' ' {
            return false;
        }
        last = byte;
        at += 1;
    }
    last != b' ' && block_marker(text).is_none()
}

/// Of the printable characters of ASCII, what a backslash before it makes plain.
static ESCAPED: [bool; 256] = among(br"\*_{}[]<>#|~&$");

/// What Markdown, HTML or rustdoc may make something of, and what is not printable
/// ASCII.
static SPECIAL: [bool; 256] = {
    let mut special = among(br"\*_{}[]<>#|~&$`/");
    let mut byte = 0;
    while byte < 256 {
        special[byte] |= byte < 0x20 || byte > 0x7E;
        byte += 1;
    }
    special
};

const fn among(bytes: &[u8]) -> [bool; 256] {
    let mut is_among = [false; 256];
    let mut at = 0;
    while at < bytes.len() {
        is_among[bytes[at] as usize] = true;
        at += 1;
    }
    is_among
}

fn escape(text: &str, out: &mut String) {
    if !text.as_bytes().contains(&b':') {
        return escape_plain(text, out);
    }
    for (i, word) in text.split(' ').enumerate() {
        if i > 0 {
            out.push(' ');
        }
        let address = word.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']);
        let start = address.find("http://").or_else(|| address.find("https://"));
        if let Some(start) = start.filter(|_| !word.contains(['<', '>', '"', '\\'])) {
            escape_plain(&word[..start], out);
            let _ = write!(out, "<{}>", &address[start..]);
            escape_plain(&word[address.len()..], out);
        } else {
            escape_plain(word, out);
        }
    }
}

fn escape_plain(text: &str, out: &mut String) {
    let bytes = text.as_bytes();
    let mut start = 0;
    let mut at = 0;
    while at < bytes.len() {
        if ESCAPED[bytes[at] as usize] {
            *out += &text[start..at];
            out.push('\\');
            start = at;
        }
        at += 1;
    }
    *out += &text[start..];
}

/// The punctuation by which Markdown takes the start of the line for a list or a
/// heading. (What else could start a block is escaped everywhere.)
fn block_marker(line: &str) -> Option<usize> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - rest.len();
    let after = match rest.as_bytes() {
        [b'-' | b'+' | b'=', ..] if digits == 0 => return Some(0),
        [b'.' | b')', after @ ..] if digits > 0 => after,
        _ => return None,
    };
    matches!(after, [] | [b' ', ..]).then_some(digits)
}

#[cfg(test)]
mod tests;
