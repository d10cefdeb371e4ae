//! Text of a spec as documentation, escaped so that neither Markdown nor HTML nor rustdoc
//! changes it.
//!
//! Loops over bytes don't use iterators, which take three times as long without
//! optimization.

/// Paragraphs of plain text; code spans in backticks stay code, and addresses
/// become links.
pub(crate) fn prose(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut lines = String::new();
    // An empty line ends the last paragraph.
    for line in format!("{text}\n\n").lines() {
        if !line.trim().is_empty() {
            lines += line;
            lines.push(' ');
        } else if !lines.is_empty() {
            out += if out.is_empty() { "" } else { "\n\n" };
            out += &paragraph(lines.trim());
            lines.clear();
        }
    }
    out
}

/// One line of text, escaped.
pub(crate) fn paragraph(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let mut words = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        words += if words.is_empty() { "" } else { " " };
        words += word;
    }
    let mut out = String::with_capacity(words.len() + 8);
    let pieces: Vec<&str> = words.split('`').collect();
    let spans = pieces.len() - 1;
    // With an odd number of backticks it is unknown which ones open a span, and two in a
    // row open a span that only two end.
    let has_spans = spans % 2 == 0 && !pieces[1..spans.max(1)].contains(&"");
    for (i, piece) in pieces.iter().enumerate() {
        if has_spans && i % 2 == 1 {
            out += &format!("`{piece}`");
            continue;
        }
        if !has_spans && i > 0 {
            out += "\\`";
        }
        escape(piece, &mut out);
    }
    if let Some(at) = block_marker(&out) {
        out.insert(at, '\\');
    }
    out
}

/// Whether the text needs no change, like nearly all text, of which there may be
/// megabytes.
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

/// The printable characters of ASCII that a backslash escapes.
static ESCAPED: [bool; 256] = among(br"\*_{}[]<>#|~&$");

/// The characters with a meaning in Markdown, HTML or rustdoc, and everything except
/// printable ASCII.
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
            *out += &format!("<{}>", &address[start..]);
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

/// The punctuation that makes the start of a line a list or a heading. Other characters
/// that start a block are escaped everywhere.
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
