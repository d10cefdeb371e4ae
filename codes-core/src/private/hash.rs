//! The hash that finds a reason phrase in any case.
//!
//! The generator fills the slots with it at compile time and the table looks
//! them up with it at run time, so both packages compile this one file.

/// Sets the bit that tells ASCII letters' cases apart, in eight bytes at once.
const FOLD: u64 = 0x2020_2020_2020_2020;

/// A hash of the text, equal for texts that differ in ASCII case only.
#[inline]
#[must_use]
pub fn hash(text: &[u8]) -> u64 {
    let length = mix(0, text.len() as u64);
    let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) else {
        let packed = text
            .iter()
            .fold(0, |packed, &byte| packed << 8 | u64::from(byte));
        return mix(length, packed | FOLD);
    };
    let mut hash = mix(length, u64::from_le_bytes(*first) | FOLD);
    let mut rest = &text[8..];
    // The last eight bytes may overlap what is hashed here.
    while let Some((chunk, tail)) = rest.split_first_chunk::<8>() {
        hash = mix(hash, u64::from_le_bytes(*chunk) | FOLD);
        rest = tail;
    }
    mix(hash, u64::from_le_bytes(*last) | FOLD)
}

/// Where to look first in a table of `mask + 1` slots, a power of two.
#[inline]
#[must_use]
#[allow(clippy::cast_possible_truncation)]
pub fn slot(hash: u64, mask: usize) -> usize {
    (hash >> 32) as usize & mask
}

#[inline]
fn mix(hash: u64, word: u64) -> u64 {
    // 2^64 divided by the golden ratio, to the nearest odd number.
    let product = (hash ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    product ^ (product >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_matter_and_everything_else_does() {
        assert_eq!(hash(b"Too Many Requests"), hash(b"tOO mANY rEQUESTS"));
        assert_eq!(hash(b"OK"), hash(b"ok"));
        assert_ne!(hash(b"Too Many Requests"), hash(b"Too Many Request"));
        assert_ne!(
            hash(b"aaaaaaaa1bbbbbbbb1cccccccc"),
            hash(b"aaaaaaaa2bbbbbbbb1cccccccc")
        );
        assert_ne!(hash(b""), hash(b" "));
    }
}
