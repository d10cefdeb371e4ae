//! Parsing text as a code.

use super::bytes::index;
use super::decimal::three_digits;
use super::hash::Hash;
use super::hexadecimal;
use super::same::{equal, has_underscore, same};
use super::unknown_text;
use crate::code::sealed::Decimal;
use crate::{Code, UnknownCode};

/// The spellings of a table, such as reasons and names, and a hash table to find
/// them.
pub trait Names: Sized {
    /// The hash table: the spelling in each slot, or 0 if the slot is empty. The
    /// number of slots is a power of two.
    const SLOTS: &'static [u8];
    /// The size of a slot in bytes: 1, 2 or 4.
    const SLOT_WIDTH: usize;
    /// The multiplier of the quick hash; `None` if the table uses the thorough one.
    const MULTIPLIER: Option<u32>;
    /// Whether all spellings start with a letter and contain only ASCII letters and
    /// the characters from the space to `?`.
    const PLAIN: bool;
    /// The first spelling that is a name: it and all that follow may be written
    /// with underscores between their words.
    const FIRST_NAME: usize;

    /// The text of a spelling, counted from 1; empty for 0.
    fn spelling(id: usize) -> &'static str;

    /// The code of a spelling.
    fn spelled(id: usize) -> Self;
}

/// A table whose spellings are known.
///
/// [`Names`] does not extend [`Code`]: if a derive of a trait that [`Code`] needs is
/// missing, rustc would report it again for [`Names`].
pub trait Parsed: Code + Names {}

impl<T: Code + Names> Parsed for T {}

/// Parses `404`, `Not Found` and its aliases in any case, `NotFound`,
/// `NOT_FOUND`, or `404 Not Found`.
///
/// # Errors
///
/// If the text is none of these.
#[inline]
pub fn parse<T: Parsed>(text: &str) -> Result<T, UnknownCode<T>> {
    match find_code(text) {
        Some(code) => Ok(code),
        None => Err(error_of(text)),
    }
}

/// The error for a text: with a number if the text starts with one that is not a code.
// Apart, so that the paths to a code stay short.
#[cold]
#[inline(never)]
fn error_of<T: Parsed>(text: &str) -> UnknownCode<T> {
    match text.as_bytes() {
        [(..=b'9'), ..] => error_of_number(text),
        bytes => UnknownCode::of_text(bytes),
    }
}

#[inline(never)]
fn error_of_number<T: Parsed>(text: &str) -> UnknownCode<T> {
    let (number, _) = split(text);
    let number = hexadecimal::read::<T>(number);
    let error = number.and_then(|number| T::from_repr(number).err());
    error.unwrap_or(unknown_text(text.as_bytes()))
}

#[inline]
fn find_code<T: Parsed>(text: &str) -> Option<T> {
    // Most texts are a number of three digits, or match the spelling in the first
    // slot exactly. These paths are short enough to be inlined; everything else is in
    // separate functions, so that it does not cost registers here.
    let bytes = text.as_bytes();
    if bytes.len() >= 4 && (T::PLAIN || bytes[0] > b'9') {
        let slot = first_slot::<T>(text);
        let id = id_in_slot::<T>(slot);
        let (spelling, code) = (T::spelling(id), T::spelled(id));
        if spelling.len() == bytes.len() {
            if equal(spelling.as_bytes(), bytes) {
                return Some(code);
            }
            return parse_ignoring_case(text, slot, spelling, code);
        }
        return parse_in_slots(text, slot);
    }
    if let &[a, b, c] = bytes {
        let code = three_digits([a, b, c]).and_then(code_of_three_digits);
        if code.is_some() {
            return code;
        }
    }
    parse_others(text)
}

fn code_of_three_digits<T: Parsed>(number: u16) -> Option<T> {
    if number < 100 {
        return None;
    }
    T::from_repr(T::Repr::from_u16(number)?).ok()
}

/// Parses a text that differs from the spelling in the first slot, perhaps only in
/// case.
#[inline(never)]
fn parse_ignoring_case<T: Parsed>(text: &str, slot: usize, spelling: &str, code: T) -> Option<T> {
    let (spelling, bytes) = (spelling.as_bytes(), text.as_bytes());
    if same_in_any_case::<T>(spelling, bytes) {
        return Some(code);
    }
    // `same` does not compare longer texts.
    let compared = bytes.len() <= 32;
    parse_in_slots(text, if compared { next_slot::<T>(slot) } else { slot })
}

/// Parses a text without a code in the paths that are inlined.
#[inline(never)]
fn parse_others<T: Parsed>(text: &str) -> Option<T> {
    parse_in_slots(text, first_slot::<T>(text))
}

/// Parses a number, or a text by the spellings from its first slot on.
#[inline(never)]
fn parse_in_slots<T: Parsed>(text: &str, slot: usize) -> Option<T> {
    // Digits and the minus sign, but also punctuation, with which few phrases start.
    if let [(..=b'9'), ..] = text.as_bytes() {
        return numbered(text);
    }
    // Mostly the slot of a text without a code is empty, which costs no call.
    if id_in_slot::<T>(slot) != 0 {
        if let Some(id) = find_from::<T>(text, slot) {
            return Some(T::spelled(id));
        }
    }
    if has_underscore(text.as_bytes()) {
        return with_underscores(text);
    }
    None
}

/// Parses a number, alone or followed by a reason phrase of its code, or a phrase
/// that starts with a digit.
#[inline(never)]
fn numbered<T: Parsed>(text: &str) -> Option<T> {
    let (number, phrase) = split(text);
    let code = hexadecimal::read::<T>(number).and_then(|number| T::from_repr(number).ok());
    match (code, phrase) {
        (Some(_), None) => code,
        (Some(called), Some(phrase)) if is_called(called, phrase) => code,
        _ => find::<T>(text).map(T::spelled),
    }
}

/// The text before the first space, and the text after it.
fn split(text: &str) -> (&str, Option<&str>) {
    match text.split_once(' ') {
        Some((number, phrase)) => (number, Some(phrase)),
        None => (text, None),
    }
}

fn is_called<T: Parsed>(code: T, phrase: &str) -> bool {
    // The spellings do not contain reasons that several rows share.
    code.is_listed() && phrase.eq_ignore_ascii_case(code.reason())
        || find::<T>(phrase).map(T::spelled) == Some(code)
        || with_underscores(phrase) == Some(code)
}

/// Parses `NOT_FOUND`: looks up `NotFound`, and checks that each underscore
/// precedes a word of it.
#[inline(never)]
fn with_underscores<T: Parsed>(text: &str) -> Option<T> {
    let mut joined = [0; 512];
    let mut length = 0;
    for byte in text.bytes().filter(|&byte| byte != b'_') {
        *joined.get_mut(length)? = byte;
        length += 1;
    }
    let id = find::<T>(core::str::from_utf8(&joined[..length]).ok()?)?;
    (id >= T::FIRST_NAME && underscores_fit(text, T::spelling(id))).then(|| T::spelled(id))
}

#[inline(never)]
fn find<T: Parsed>(text: &str) -> Option<usize> {
    find_from::<T>(text, first_slot::<T>(text))
}

/// Finds the spelling of a text, from its first slot on.
#[inline(never)]
fn find_from<T: Parsed>(text: &str, mut slot: usize) -> Option<usize> {
    loop {
        let id = id_in_slot::<T>(slot);
        if id == 0 {
            return None;
        }
        if is_spelling::<T>(text, T::spelling(id)) {
            return Some(id);
        }
        slot = next_slot::<T>(slot);
    }
}

#[inline]
fn next_slot<T: Parsed>(slot: usize) -> usize {
    (slot + 1) & (T::SLOTS.len() / T::SLOT_WIDTH - 1)
}

/// Whether the texts are the same except for ASCII case.
#[inline]
fn is_spelling<T: Parsed>(text: &str, spelling: &str) -> bool {
    let (text, spelling) = (text.as_bytes(), spelling.as_bytes());
    if text.len() != spelling.len() {
        false
    } else if !matches!(text.len(), 4..=32) {
        text.eq_ignore_ascii_case(spelling)
    } else {
        same_in_any_case::<T>(spelling, text)
    }
}

// A call would cost as much as the comparison.
#[allow(clippy::inline_always)]
#[inline(always)]
fn same_in_any_case<T: Parsed>(spelling: &[u8], text: &[u8]) -> bool {
    if T::PLAIN {
        same::<true>(spelling, text)
    } else {
        same::<false>(spelling, text)
    }
}

#[inline]
fn first_slot<T: Parsed>(text: &str) -> usize {
    let hash = match T::MULTIPLIER {
        Some(multiplier) => Hash::Quick(multiplier),
        None => Hash::Thorough,
    };
    hash.slot(text.as_bytes(), T::SLOTS.len() / T::SLOT_WIDTH - 1)
}

#[inline]
fn id_in_slot<T: Parsed>(slot: usize) -> usize {
    match T::SLOT_WIDTH {
        1 => index::<1>(T::SLOTS, slot),
        2 => index::<2>(T::SLOTS, slot),
        _ => index::<4>(T::SLOTS, slot),
    }
}

/// Whether each underscore of `text` is between two words of `name`.
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
