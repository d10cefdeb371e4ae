//! The hashes that find a reason phrase in any case.
//!
//! The generator fills the slots with them at compile time, and the table looks
//! them up at run time: codes-codegen and codes-core have the same file.

/// Sets the bit that tells ASCII letters' cases apart.
const FOLD: u64 = 0x2020_2020_2020_2020;

/// How the texts of a table are hashed.
#[derive(Debug, Clone, Copy)]
pub enum Hash {
    /// By length, first and last four bytes, and a multiplier that suits them.
    Quick(u32),
    /// By every byte, for texts that are alike at both ends.
    Thorough,
}

impl Hash {
    /// The hash of a text, equal for texts that differ in ASCII case only.
    #[inline]
    #[must_use]
    pub const fn of(self, text: &[u8]) -> u32 {
        match self {
            Self::Quick(multiplier) => key(text).wrapping_mul(multiplier),
            Self::Thorough => thorough(text),
        }
    }

    /// Where to look first in a table of `mask + 1` slots, a power of two.
    #[inline]
    #[must_use]
    pub const fn slot(self, text: &[u8], mask: usize) -> usize {
        slot(self.of(text), mask)
    }
}

/// The slot of a hash in a table of `mask + 1` slots, a power of two.
#[inline]
#[must_use]
pub const fn slot(hash: u32, mask: usize) -> usize {
    // The highest bits of a product depend on all bits of its factors.
    (hash >> (32 - mask.count_ones())) as usize
}

/// What the quick hash sees of a text.
#[inline]
#[must_use]
#[allow(clippy::cast_possible_truncation)]
pub const fn key(text: &[u8]) -> u32 {
    let ends = match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => {
            u32::from_le_bytes(*first).rotate_left(8) ^ u32::from_le_bytes(*last)
        }
        _ => {
            let (mut ends, mut at) = (0, 0);
            while at < text.len() {
                ends = ends << 8 | text[at] as u32;
                at += 1;
            }
            ends
        }
    };
    (ends | FOLD as u32).wrapping_add(text.len() as u32)
}

#[allow(clippy::cast_possible_truncation)]
const fn thorough(text: &[u8]) -> u32 {
    let mut hash = text.len() as u64;
    let mut rest = text;
    while let Some((word, after)) = rest.split_first_chunk() {
        hash = mixed(hash, *word);
        rest = after;
    }
    if !rest.is_empty() {
        let (mut word, mut at) = ([0; 8], 0);
        while at < rest.len() {
            word[at] = rest[at];
            at += 1;
        }
        hash = mixed(hash, word);
    }
    hash as u32
}

#[inline]
const fn mixed(hash: u64, word: [u8; 8]) -> u64 {
    let word = u64::from_le_bytes(word) | FOLD;
    // 2^64 divided by the golden ratio, to the nearest odd number.
    let product = (hash ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    product ^ product >> 32
}
