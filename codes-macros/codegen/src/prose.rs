//! Rules for texts, which become string literals and documentation.

use crate::diagnostic::Findings;
use crate::read::Spanned;

/// The longest reason, in characters.
const MAX_REASON: usize = 1_024;

/// Whether the character reorders the text around it (Unicode UAX #9, section 2), and so
/// must not reach a message, a terminal or the documentation.
pub(crate) fn is_bidi_control(character: char) -> bool {
    matches!(
        character,
        '\u{61C}' | '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

/// A text of any length, such as a description, which may contain line breaks and tabs.
pub(crate) fn prose(
    key: &str,
    text: Option<Spanned<String>>,
    findings: Findings,
) -> Option<String> {
    let text = text?;
    let Some(problem) = self::problem(&text.value) else {
        return Some(text.value);
    };
    findings.push(text.finding(&format!("`{key}` {problem}")));
    None
}

pub(crate) fn problem(text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return Some("is empty".to_owned());
    }
    if is_printable_ascii(text) {
        return None;
    }
    let wrong = |c: char| is_bidi_control(c) || c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    text.chars().find(|&c| wrong(c)).map(forbidden)
}

/// Nearly all text is printable ASCII. A loop over bytes is several times as fast as one
/// over characters.
fn is_printable_ascii(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() && matches!(bytes[at], b' '..=b'~') {
        at += 1;
    }
    at == bytes.len()
}

/// The reason why a text can't be a reason or an alias: a line that `Display` shows and
/// `FromStr` parses.
pub(crate) fn phrase_problem(text: &str) -> Option<String> {
    if !is_printable_ascii(text) {
        let wrong = |&c: &char| is_bidi_control(c) || c.is_control();
        if let Some(wrong) = text.chars().find(wrong) {
            return Some(forbidden(wrong));
        }
    }
    if text.trim().is_empty() {
        return Some("is empty".to_owned());
    }
    if text.trim() != text {
        return Some("starts or ends with whitespace".to_owned());
    }
    (text.len() > MAX_REASON && text.chars().count() > MAX_REASON)
        .then(|| format!("is longer than {MAX_REASON} characters"))
}

fn forbidden(character: char) -> String {
    let bidirectional = if is_bidi_control(character) {
        "bidirectional "
    } else {
        ""
    };
    let number = u32::from(character);
    format!("contains the {bidirectional}control character U+{number:04X}")
}

/// A link for documentation: `http` or `https`, a host, and no character that would end
/// the link early (RFC 3986, section 2).
pub(crate) fn url(key: &str, text: Option<Spanned<String>>, findings: Findings) -> Option<String> {
    let text = text?;
    if is_url(&text.value) {
        return Some(text.value);
    }
    let help = "write a whole address, such as `https://example.com/errors#404`";
    let finding = text.finding(&format!("`{key}` is not a valid URL"));
    findings.push(finding.help(help));
    None
}

fn is_url(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_alphanumeric() || first == '[')
            && !rest.contains(|c: char| {
                c.is_whitespace()
                    || c.is_control()
                    || is_bidi_control(c)
                    || "<>\"`{}|\\^".contains(c)
            })
    })
}

/// A calendar date (RFC 3339): `2026-01-31`.
pub(crate) fn date(key: &str, text: Option<Spanned<String>>, findings: Findings) -> Option<String> {
    let text = text?;
    if is_date(&text.value) {
        return Some(text.value);
    }
    let finding = text.finding(&format!("`{key}` is not a valid date"));
    findings.push(finding.help("write it as `2026-01-31`"));
    None
}

fn is_date(text: &str) -> bool {
    let is_shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let number = |range: std::ops::Range<usize>| text.get(range).and_then(|part| part.parse().ok());
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else {
        return false;
    };
    is_shaped && (1..=days(year, month)).contains(&day)
}

/// The days of a month, or 0 if the month is invalid.
fn days(year: u32, month: u32) -> u32 {
    let is_leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests;
