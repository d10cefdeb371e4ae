//! The hashes that find a reason phrase in any case.
//!
//! The generator fills the slots with them at compile time and the table looks
//! them up at run time, so both packages compile this one file.

/// Sets the bit that tells ASCII letters' cases apart, in eight bytes at once.
const FOLD: u64 = 0x2020_2020_2020_2020;

/// A hash of the first and last bytes, equal for texts that differ in ASCII
/// case only. It sees all of a text of up to 24 bytes.
#[inline]
#[must_use]
pub fn quick(text: &[u8]) -> u64 {
    let length = text.len() as u64;
    if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        let mut hash = word(*first) ^ word(*last).rotate_left(27) ^ length;
        if let Some(second) = text[8..].first_chunk::<8>() {
            hash ^= word(*second).rotate_left(13);
        }
        return multiply(hash);
    }
    multiply((short(text) | FOLD) ^ length)
}

/// A text of less than eight bytes as a number, different for different texts
/// of one length.
#[inline]
fn short(text: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        return u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
    }
    match *text {
        [a, b, c] => u64::from(a) << 16 | u64::from(b) << 8 | u64::from(c),
        [a, b] => u64::from(a) << 8 | u64::from(b),
        [a] => u64::from(a),
        _ => 0,
    }
}

/// A hash of every byte, for tables with long texts that differ in the middle.
#[must_use]
pub fn thorough(text: &[u8]) -> u64 {
    let chunks = text.chunks(8);
    chunks.fold(text.len() as u64, |hash, chunk| {
        let mut bytes = [0; 8];
        bytes[..chunk.len()].copy_from_slice(chunk);
        let product = multiply(hash ^ word(bytes));
        product ^ (product >> 32)
    })
}

/// Eight bytes as a number, with their case folded.
#[inline]
fn word(bytes: [u8; 8]) -> u64 {
    u64::from_le_bytes(bytes) | FOLD
}

/// Where to look first in a table of `mask + 1` slots, a power of two.
#[inline]
#[must_use]
#[allow(clippy::cast_possible_truncation)]
pub fn slot(hash: u64, mask: usize) -> usize {
    // The highest bits of a product depend on all bits of its factors.
    (hash >> (64 - mask.count_ones())) as usize
}

#[inline]
fn multiply(word: u64) -> u64 {
    // 2^64 divided by the golden ratio, to the nearest odd number.
    word.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// Whether the texts are equal but for ASCII case.
#[inline]
#[must_use]
pub fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let (Some(left_first), Some(right_first), Some(left_last), Some(right_last)) = (
        left.first_chunk::<8>(),
        right.first_chunk::<8>(),
        left.last_chunk::<8>(),
        right.last_chunk::<8>(),
    ) else {
        return same_word(short(left), short(right));
    };
    same_word(u64::from_le_bytes(*left_first), u64::from_le_bytes(*right_first))
        && same_word(u64::from_le_bytes(*left_last), u64::from_le_bytes(*right_last))
        // Up to 16 bytes, these two are all.
        && (left.len() <= 16 || same_middle(&left[8..], &right[8..]))
}

/// What is neither in the first nor in the last eight bytes.
#[inline]
fn same_middle(left: &[u8], right: &[u8]) -> bool {
    let mut rest = (left, right);
    while let (Some((left, left_rest)), Some((right, right_rest))) = (
        rest.0.split_first_chunk::<8>(),
        rest.1.split_first_chunk::<8>(),
    ) {
        if !same_word(u64::from_le_bytes(*left), u64::from_le_bytes(*right)) {
            return false;
        }
        rest = (left_rest, right_rest);
    }
    true
}

/// The same for eight bytes at once.
#[inline]
fn same_word(left: u64, right: u64) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let differing = left ^ right;
    if differing == 0 {
        return true;
    }
    // The highest bit of each byte that is an ASCII letter.
    let folded = (left | FOLD) & (ONES * 0x7F);
    // `a` is 0x61, and the character after `z` 0x7B.
    let from_a = folded + ONES * (0x80 - 0x61);
    let beyond_z = folded + ONES * (0x80 - 0x7B);
    let letters = from_a & !beyond_z & !left & (ONES * 0x80);
    differing & !(letters >> 2) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_matter_and_everything_else_does() {
        for hash in [quick, thorough] {
            assert_eq!(hash(b"Too Many Requests"), hash(b"tOO mANY rEQUESTS"));
            assert_eq!(hash(b"Gone"), hash(b"gONE"));
            assert_eq!(hash(b"OK"), hash(b"ok"));
            assert_ne!(hash(b"Too Many Requests"), hash(b"Too Many Request"));
            assert_ne!(hash(b"Not Found"), hash(b"Not Fount"));
            assert_ne!(hash(b""), hash(b"a"));
        }
    }

    #[test]
    fn only_the_thorough_hash_sees_the_middle_of_long_texts() {
        let one = b"aaaaaaaabbbbbbbb1ccccccccdddddddd";
        let other = b"aaaaaaaabbbbbbbb2ccccccccdddddddd";
        assert_eq!(quick(one), quick(other));
        assert_ne!(thorough(one), thorough(other));
    }

    #[test]
    fn equality_is_that_of_the_standard_library() {
        for length in [1, 2, 3, 4, 7, 8, 9, 16, 23] {
            for at in 0..length {
                for left in 0..=u8::MAX {
                    for right in [
                        left ^ 0x20,
                        left ^ 0x40,
                        left ^ 0x80,
                        left,
                        left.wrapping_add(1),
                    ] {
                        let mut texts = ([b'x'; 23], [b'X'; 23]);
                        (texts.0[at], texts.1[at]) = (left, right);
                        let (one, other) = (&texts.0[..length], &texts.1[..length]);
                        assert_eq!(
                            same(one, other),
                            one.eq_ignore_ascii_case(other),
                            "{one:?} {other:?}"
                        );
                    }
                }
            }
        }
    }
}
