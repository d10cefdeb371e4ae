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
    pub fn of(self, text: &[u8]) -> u32 {
        match self {
            Self::Quick(multiplier) => key(text).wrapping_mul(multiplier),
            Self::Thorough => thorough(text),
        }
    }

    /// Where to look first in a table of `mask + 1` slots, a power of two.
    #[inline]
    #[must_use]
    pub fn slot(self, text: &[u8], mask: usize) -> usize {
        slot(self.of(text), mask)
    }
}

/// The slot of a hash in a table of `mask + 1` slots, a power of two.
#[inline]
#[must_use]
pub fn slot(hash: u32, mask: usize) -> usize {
    // The highest bits of a product depend on all bits of its factors.
    (hash >> (32 - mask.count_ones())) as usize
}

/// What the quick hash sees of a text.
#[inline]
#[must_use]
#[allow(clippy::cast_possible_truncation)]
pub fn key(text: &[u8]) -> u32 {
    let ends = match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => {
            u32::from_le_bytes(*first).rotate_left(8) ^ u32::from_le_bytes(*last)
        }
        _ => text
            .iter()
            .fold(0, |ends, &byte| ends << 8 | u32::from(byte)),
    };
    (ends | FOLD as u32).wrapping_add(text.len() as u32)
}

#[allow(clippy::cast_possible_truncation)]
fn thorough(text: &[u8]) -> u32 {
    let hash = text.chunks(8).fold(text.len() as u64, |hash, chunk| {
        let mut bytes = [0; 8];
        bytes[..chunk.len()].copy_from_slice(chunk);
        let word = u64::from_le_bytes(bytes) | FOLD;
        // 2^64 divided by the golden ratio, to the nearest odd number.
        let product = (hash ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        product ^ product >> 32
    });
    hash as u32
}
