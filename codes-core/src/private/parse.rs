//! Text to codes.

use super::bytes::index;
use super::hash::Hash;
use super::same::{equal, same};
use super::{unknown_number, unknown_text};
use crate::code::sealed::Decimal;
use crate::{Code, UnknownCode};

/// The spellings of a table: for each a text, the code it stands for, and a
/// hash table that finds it.
pub trait Names: Code {
    /// Spellings by hash; 0 is an empty slot. The slots are a power of two in
    /// number.
    const SLOTS: &'static [u8];
    /// How many bytes a slot has: 1, 2 or 4.
    const SLOT_WIDTH: usize;
    /// The multiplier of the quick hash; `None` if the slots are those of the
    /// thorough one.
    const MULTIPLIER: Option<u32>;
    /// Whether all spellings start with a letter and have nothing in them but
    /// ASCII letters and what is from the space to `?`.
    const PLAIN: bool;
    /// From this spelling on all are names, which may be written with
    /// underscores between their words.
    const FIRST_NAME: usize;

    /// The text of a spelling, from 1; empty for 0.
    fn spelling(id: usize) -> &'static str;

    /// The code that a spelling stands for.
    fn spelled(id: usize) -> Self;
}

/// `404`, `Not Found` and its aliases in any case, `NotFound`, `NOT_FOUND`, or
/// `404 Not Found`.
///
/// # Errors
///
/// If the text is none of these.
#[inline]
pub fn parse<T: Names>(text: &str) -> Result<T, UnknownCode<T>> {
    // Most texts are the spelling in the first slot, letter by letter. This part
    // is short enough to be inlined; what else there is stands in functions of
    // its own, so that it takes no registers away here.
    let bytes = text.as_bytes();
    if bytes.len() >= 4 && (T::PLAIN || bytes[0] > b'9') {
        let id = id_in_slot::<T>(first_slot::<T>(text));
        let (spelling, code) = (T::spelling(id), T::spelled(id));
        if spelling.len() == text.len() {
            if equal(spelling.as_bytes(), bytes) {
                return Ok(code);
            }
            return parse_like(text, spelling, code);
        }
    }
    parse_others(text)
}

/// The same for a text in another case than the spelling in the first slot.
#[inline(never)]
fn parse_like<T: Names>(text: &str, spelling: &str, code: T) -> Result<T, UnknownCode<T>> {
    let (spelling, bytes) = (spelling.as_bytes(), text.as_bytes());
    let is_same = if T::PLAIN {
        same::<true>(spelling, bytes)
    } else {
        same::<false>(spelling, bytes)
    };
    if is_same {
        return Ok(code);
    }
    parse_others(text)
}

/// The same for whatever is not in the first slot.
#[inline(never)]
fn parse_others<T: Names>(text: &str) -> Result<T, UnknownCode<T>> {
    // Digits and the minus sign; and punctuation, which starts few phrases.
    if let [..=b'9', ..] = text.as_bytes() {
        return numbered(text);
    }
    match find::<T>(text) {
        Some(id) => Ok(T::spelled(id)),
        None => with_underscores(text).ok_or(unknown_text()),
    }
}

/// A number, alone or with a reason phrase of its code behind it, or a phrase
/// that starts with a digit.
fn numbered<T: Names>(text: &str) -> Result<T, UnknownCode<T>> {
    let (number, phrase) = match text.split_once(' ') {
        Some((number, phrase)) => (number, Some(phrase)),
        None => (text, None),
    };
    let error = match T::Repr::from_decimal(number.as_bytes()) {
        None => unknown_text(),
        Some(number) => match (T::from_repr(number), phrase) {
            (Ok(code), None) => return Ok(code),
            (Ok(code), Some(phrase)) if is_called(code, phrase) => return Ok(code),
            (Ok(_), Some(_)) => unknown_text(),
            (Err(_), _) => unknown_number(number),
        },
    };
    find::<T>(text).map(T::spelled).ok_or(error)
}

fn is_called<T: Names>(code: T, phrase: &str) -> bool {
    // A reason that several rows share is not among the spellings.
    code.is_listed() && phrase.eq_ignore_ascii_case(code.reason())
        || find::<T>(phrase).map(T::spelled) == Some(code)
        || with_underscores(phrase) == Some(code)
}

/// `NOT_FOUND`: looks for `NotFound`, and sees that each underscore stands
/// before a word of it.
#[inline(never)]
fn with_underscores<T: Names>(text: &str) -> Option<T> {
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
    (id >= T::FIRST_NAME && underscores_fit(text, T::spelling(id))).then(|| T::spelled(id))
}

#[inline(never)]
fn find<T: Names>(text: &str) -> Option<usize> {
    let mut slot = first_slot::<T>(text);
    loop {
        let id = id_in_slot::<T>(slot);
        if id == 0 {
            return None;
        }
        if T::spelling(id).eq_ignore_ascii_case(text) {
            return Some(id);
        }
        slot = (slot + 1) & (T::SLOTS.len() / T::SLOT_WIDTH - 1);
    }
}

#[inline]
fn first_slot<T: Names>(text: &str) -> usize {
    let hash = match T::MULTIPLIER {
        Some(multiplier) => Hash::Quick(multiplier),
        None => Hash::Thorough,
    };
    hash.slot(text.as_bytes(), T::SLOTS.len() / T::SLOT_WIDTH - 1)
}

#[inline]
fn id_in_slot<T: Names>(slot: usize) -> usize {
    match T::SLOT_WIDTH {
        1 => index::<1>(T::SLOTS, slot),
        2 => index::<2>(T::SLOTS, slot),
        _ => index::<4>(T::SLOTS, slot),
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
