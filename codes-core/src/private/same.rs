//! Comparison of texts, case-sensitive and not, several bytes at once.

/// Whether the texts are equal; always `false` unless they have 8 to 32 bytes.
#[inline]
pub(super) fn equal(left: &[u8], right: &[u8]) -> bool {
    if left.len() >= 16 {
        left.len() <= 32 && equal_ends::<16>(left, right)
    } else {
        equal_ends::<8>(left, right)
    }
}

/// Whether the texts are equal; always `false` if they have fewer than `COUNT`
/// bytes. They have at most twice as many, so their ends meet or overlap.
#[inline]
fn equal_ends<const COUNT: usize>(left: &[u8], right: &[u8]) -> bool {
    match (ends::<COUNT>(left), ends::<COUNT>(right)) {
        (Some((first, last)), Some((other_first, other_last))) => {
            left.len() == right.len() && first == other_first && last == other_last
        }
        _ => false,
    }
}

#[inline]
fn ends<const COUNT: usize>(text: &[u8]) -> Option<(&[u8; COUNT], &[u8; COUNT])> {
    Some((text.first_chunk()?, text.last_chunk()?))
}

/// Whether the text contains an underscore.
#[inline]
pub(super) fn has_underscore(text: &[u8]) -> bool {
    if let (16..=32, Some((first, last))) = (text.len(), ends::<16>(text)) {
        let mut found = [0; 16];
        for at in 0..16 {
            found[at] = u8::from(first[at] == b'_') | u8::from(last[at] == b'_');
        }
        return found != [0; 16];
    }
    let Some(last) = text.last_chunk() else {
        return text.contains(&b'_');
    };
    // No early return: most texts have none.
    let words = text.chunks_exact(8).filter_map(|word| word.first_chunk());
    words.fold(underscores(*last), |found, word| found | underscores(*word)) != 0
}

/// Not 0 if one of the bytes is an underscore.
#[inline]
fn underscores(bytes: [u8; 8]) -> u64 {
    // An underscore becomes 0, the only byte whose highest bit is unset and gets set
    // by the subtraction, in the lowest place at least.
    let word = u64::from_le_bytes(bytes) ^ 0x5F5F_5F5F_5F5F_5F5F;
    word.wrapping_sub(0x0101_0101_0101_0101) & !word & 0x8080_8080_8080_8080
}

/// Whether the texts are equal except for ASCII case; always `false` unless they
/// have 4 to 32 bytes. If `PLAIN`, `spelling` contains only ASCII letters and the
/// characters from the space to `?`.
// A call would cost as much as the comparison.
#[allow(clippy::inline_always)]
#[inline(always)]
pub(super) fn same<const PLAIN: bool>(spelling: &[u8], text: &[u8]) -> bool {
    if spelling.len() != text.len() {
        false
    } else if text.len() >= 16 {
        text.len() <= 32 && same_ends::<16, PLAIN>(spelling, text)
    } else if text.len() >= 8 {
        same_ends::<8, PLAIN>(spelling, text)
    } else {
        same_ends::<4, PLAIN>(spelling, text)
    }
}

#[allow(clippy::inline_always)]
#[inline(always)]
fn same_ends<const COUNT: usize, const PLAIN: bool>(spelling: &[u8], text: &[u8]) -> bool {
    let (Some((first, last)), Some((text_first, text_last))) =
        (ends::<COUNT>(spelling), ends::<COUNT>(text))
    else {
        return false;
    };
    // No early return, so that all bytes are compared at once.
    let mut differing = [0; COUNT];
    for at in 0..COUNT {
        differing[at] = difference::<PLAIN>(first[at], text_first[at])
            | difference::<PLAIN>(last[at], text_last[at]);
    }
    differing == [0; COUNT]
}

/// Whether the texts are equal except for ASCII case. The method of `str` is not `const`
/// before Rust 1.89.
#[must_use]
pub const fn equal_in_any_case(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut at = 0;
    while at < left.len() {
        if !left[at].eq_ignore_ascii_case(&right[at]) {
            return false;
        }
        at += 1;
    }
    true
}

/// The bits that differ, except the one that distinguishes the case of a letter.
#[inline]
fn difference<const PLAIN: bool>(spelled: u8, byte: u8) -> u8 {
    let case = if PLAIN {
        spelled >> 1 & 0x20
    } else {
        u8::from(spelled.is_ascii_alphabetic()) << 5
    };
    (spelled ^ byte) & !case
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_searched() {
        for length in 0..40 {
            let mut text = [b'x'; 40];
            assert!(!has_underscore(&text[..length]));
            for at in 0..length {
                text[at] = b'_';
                assert!(has_underscore(&text[..length]), "{at} of {length}");
                assert!(!has_underscore(&text[..at]));
                text[at] = b'x';
            }
        }
    }

    // Miri would take hours for all of them.
    #[test]
    fn equality_is_that_of_the_standard_library() {
        let (places, bytes) = if cfg!(miri) { (7, 61) } else { (1, 1) };
        for length in [1, 2, 3, 4, 7, 8, 9, 10, 15, 16, 17, 18, 31, 32, 33, 40] {
            for at in (0..length).step_by(places) {
                for left in (0..=u8::MAX).step_by(bytes) {
                    for right in [
                        left ^ 0x20,
                        left ^ 0x40,
                        left ^ 0x80,
                        left,
                        left.wrapping_add(1),
                    ] {
                        let mut texts =
                            ([b'x'; 40], [if length % 2 == 0 { b'x' } else { b'X' }; 40]);
                        (texts.0[at], texts.1[at]) = (left, right);
                        let (one, other) = (&texts.0[..length], &texts.1[..length]);
                        let is_same = one.eq_ignore_ascii_case(other) && (4..=32).contains(&length);
                        let is_equal = one == other && (8..=32).contains(&length);
                        assert_eq!(equal(one, other), is_equal, "{one:?} {other:?}");
                        assert_eq!(same::<false>(one, other), is_same, "{one:?} {other:?}");
                        if left.is_ascii_alphabetic() || matches!(left, b' '..=b'?') {
                            assert_eq!(same::<true>(one, other), is_same, "{one:?} {other:?}");
                        }
                    }
                }
            }
        }
        for (one, other) in [("Gone", "Gon"), ("Continue!", "Continue")] {
            assert!(!same::<false>(one.as_bytes(), other.as_bytes()));
            assert!(!equal(one.as_bytes(), other.as_bytes()));
        }
    }
}
