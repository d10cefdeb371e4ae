//! Text to codes.

use super::bytes::index;
use super::hash::{hash, slot};
use super::{unknown_number, unknown_text};
use crate::code::sealed::Decimal;
use crate::{Code, UnknownCode};

/// The spellings of a table: for each a text, the row it belongs to, and a
/// hash table that finds it.
pub trait Names: Code {
    /// Spellings by hash, two or four bytes a slot, from 1; 0 is an empty slot.
    /// The slots are a power of two.
    const SLOTS: &'static [u8];
    /// How many bytes a slot has.
    const SLOT_WIDTH: usize;

    /// The text of a spelling.
    fn spelling(id: usize) -> &'static str;

    /// The row that a spelling belongs to, and whether it is a name (which
    /// may be written with underscores between its words).
    fn owner(id: usize) -> (Self, bool);
}

/// `404`, `Not Found` and its aliases in any case, `NotFound`, `NOT_FOUND`, or
/// `404 Not Found`.
///
/// # Errors
///
/// If the text is none of these.
pub fn parse<T: Names>(text: &str) -> Result<T, UnknownCode<T>> {
    let error = match text.as_bytes() {
        [b'-' | b'0'..=b'9', ..] => match numbered(text) {
            Ok(code) => return Ok(code),
            Err(error) => error,
        },
        _ => unknown_text(),
    };
    named(text).ok_or(error)
}

/// A number, alone or with a reason phrase of its code behind it.
fn numbered<T: Names>(text: &str) -> Result<T, UnknownCode<T>> {
    let (number, phrase) = match text.split_once(' ') {
        Some((number, phrase)) => (number, Some(phrase)),
        None => (text, None),
    };
    let number = T::Repr::from_decimal(number.as_bytes()).ok_or_else(unknown_text)?;
    let code = T::from_repr(number).map_err(|_| unknown_number(number))?;
    match phrase {
        None => Ok(code),
        Some(phrase) if phrase.eq_ignore_ascii_case(code.reason()) && code.is_listed() => Ok(code),
        Some(phrase) if named(phrase) == Some(code) => Ok(code),
        Some(_) => Err(unknown_text()),
    }
}

fn named<T: Names>(text: &str) -> Option<T> {
    if let Some(id) = find::<T>(text) {
        return Some(T::owner(id).0);
    }
    // `NOT_FOUND`: look for `NotFound`, and see that each underscore stands
    // before a word of it.
    let mut joined = [0; 512];
    let mut length = 0;
    for byte in text.bytes().filter(|&byte| byte != b'_') {
        *joined.get_mut(length)? = byte;
        length += 1;
    }
    if length == text.len() {
        return None;
    }
    let id = find::<T>(core::str::from_utf8(&joined[..length]).ok()?)?;
    let (code, is_name) = T::owner(id);
    (is_name && underscores_fit(text, T::spelling(id))).then_some(code)
}

fn find<T: Names>(text: &str) -> Option<usize> {
    let mask = T::SLOTS.len() / T::SLOT_WIDTH - 1;
    let mut at = slot(hash(text.as_bytes()), mask);
    loop {
        let id = if T::SLOT_WIDTH == 2 {
            index::<2>(T::SLOTS, at)
        } else {
            index::<4>(T::SLOTS, at)
        };
        let id = id.checked_sub(1)?;
        if T::spelling(id).eq_ignore_ascii_case(text) {
            return Some(id);
        }
        at = (at + 1) & mask;
    }
}

/// Whether each underscore of `text` stands between two words of `name`.
fn underscores_fit(text: &str, name: &str) -> bool {
    let mut rest = name.chars();
    let mut between = false;
    for character in text.chars() {
        if character != '_' {
            rest.next();
            between = true;
            continue;
        }
        let starts_word = |next: char| next.is_uppercase() || next.is_numeric();
        if !between || !rest.as_str().starts_with(starts_word) {
            return false;
        }
        between = false;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::underscores_fit;

    #[test]
    fn underscores_stand_between_words() {
        assert!(underscores_fit("NOT_FOUND", "NotFound"));
        assert!(underscores_fit("Not_found", "NotFound"));
        assert!(underscores_fit("HTTP_1_1_REQUIRED", "Http11Required"));
        for text in [
            "N_OT_FOUND",
            "_NOT_FOUND",
            "NOT__FOUND",
            "NOTFOUND_",
            "NOT_FOUN_D",
        ] {
            assert!(!underscores_fit(text, "NotFound"), "{text}");
        }
    }
}
