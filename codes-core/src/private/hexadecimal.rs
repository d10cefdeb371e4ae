//! Hexadecimal text to numbers, in `const`, and back. Signed numbers are the two's
//! complement.

use super::{Wide, decimal};
use crate::Code;
use crate::code::sealed::Decimal;
use core::fmt;

macro_rules! hexadecimal {
    ($($integer:ident $unsigned:ident)*) => {$(
        /// Parses `0x` or `0X` with at most as many digits as the type has, or a decimal
        /// number.
        #[inline]
        #[must_use]
        pub const fn $integer(text: &[u8]) -> Option<$integer> {
            let [b'0', b'x' | b'X', digits @ ..] = text else {
                return decimal::$integer(text);
            };
            match bits(digits, $unsigned::BITS) {
                // No bits are lost.
                #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
                Some(bits) => Some(bits as $unsigned as $integer),
                None => None,
            }
        }
    )*};
}

hexadecimal!(u8 u8 u16 u16 u32 u32 u64 u64 i8 u8 i16 u16 i32 u32 i64 u64);

/// The number with these digits, one for each four bits at most.
#[inline(never)]
const fn bits(digits: &[u8], width: u32) -> Option<u64> {
    if digits.is_empty() || digits.len() > width as usize / 4 {
        return None;
    }
    let mut bits = 0;
    let mut at = 0;
    while at < digits.len() {
        let digit = match digits[at] {
            digit @ b'0'..=b'9' => digit - b'0',
            digit @ b'a'..=b'f' => digit - b'a' + 10,
            digit @ b'A'..=b'F' => digit - b'A' + 10,
            _ => return None,
        };
        bits = bits << 4 | digit as u64;
        at += 1;
    }
    Some(bits)
}

/// The number that a text is, in the radix of a table.
#[inline]
pub(super) fn read<T: Code>(text: &str) -> Option<T::Repr> {
    if T::RADIX == 16 {
        T::Repr::from_hexadecimal(text.as_bytes())
    } else {
        T::Repr::from_decimal(text.as_bytes())
    }
}

/// Writes a number of the table's integer type, such as `0x80070005`.
pub(crate) fn write<T: Code>(number: T::Repr, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let bits = number.into() & mask(size_of::<T::Repr>());
    let digits = T::DIGITS;
    write!(f, "0x{bits:0digits$x}")
}

/// Writes a number outside the range of a type of this many bytes: in decimal if it has no
/// more bits than the type, whose codes it would look like.
pub(crate) fn write_wide(number: Wide, size: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match number.unsigned() {
        Some(number) if number > mask(size).unsigned_abs() => write!(f, "{number:#x}"),
        _ => write!(f, "{number}"),
    }
}

const fn mask(size: usize) -> i128 {
    (1 << (size * 8)) - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::format;

    extern crate std;

    #[test]
    fn every_u16_and_i16_reads_back_in_either_case() {
        // Miri would take half an hour for all of them.
        let step = if cfg!(miri) { 251 } else { 1 };
        for number in (0..=u16::MAX).step_by(step) {
            for text in [
                format!("{number:#x}"),
                format!("{number:#06x}"),
                format!("0X{number:04X}"),
            ] {
                assert_eq!(u16(text.as_bytes()), Some(number), "{text}");
                assert_eq!(
                    i16(text.as_bytes()),
                    Some(i16::from_ne_bytes(number.to_ne_bytes())),
                    "{text}"
                );
            }
            assert_eq!(u16(format!("{number}").as_bytes()), Some(number));
        }
    }

    #[test]
    fn the_limits_of_each_type_read_back_and_what_is_beyond_does_not() {
        assert_eq!(u8(b"0xff"), Some(u8::MAX));
        assert_eq!(u8(b"0x100"), None);
        assert_eq!(i8(b"0x80"), Some(i8::MIN));
        assert_eq!(u32(b"0xffffffff"), Some(u32::MAX));
        assert_eq!(i32(b"0x80000000"), Some(i32::MIN));
        assert_eq!(i32(b"0x100000000"), None);
        assert_eq!(u64(b"0xffffffffffffffff"), Some(u64::MAX));
        assert_eq!(i64(b"0xffffffffffffffff"), Some(-1));
        assert_eq!(i64(b"0x10000000000000000"), None);
    }

    #[test]
    fn other_spellings_are_refused() {
        for text in [
            "",
            "0x",
            "x1",
            "0x+1",
            "-0x1",
            "0x 1",
            "0x1_0",
            "0xg",
            "1f",
            "0x000000001",
        ] {
            assert_eq!(i32(text.as_bytes()), None, "{text:?}");
        }
    }
}
