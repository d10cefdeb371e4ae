//! Decimal text to numbers, in `const`.

/// Parses three digits, leading zeros included. All three are checked at once and
/// combined by one multiplication.
#[inline]
#[must_use]
pub const fn three_digits([a, b, c]: [u8; 3]) -> Option<u16> {
    /// The same number for each digit. The third is one bit higher up, or its part
    /// of the product would reach into the result.
    const fn each(number: u32) -> u32 {
        number | number << 8 | number << 17
    }
    let word = a as u32 | (b as u32) << 8 | (c as u32) << 17;
    // A byte below `0` has its highest bit set now, and one above `9` has it set
    // after the addition.
    let digits = word.wrapping_sub(each(b'0' as u32));
    if (digits | digits.wrapping_add(each(0x7F - 9))) & each(0x80) != 0 {
        return None;
    }
    // The highest ten bits are `a * 100 + b * 10 + c`.
    let product = digits.wrapping_mul(100 << 22 | 10 << 14 | 1 << 5);
    Some((product >> 22) as u16)
}

macro_rules! decimal {
    ($($integer:ident)*) => {$(
        /// Parses a decimal number without a plus sign or leading zeros.
        #[inline(never)]
        #[must_use]
        pub const fn $integer(text: &[u8]) -> Option<$integer> {
            let (negative, digits) = match text {
                [b'-', digits @ ..] => (true, digits),
                digits => (false, digits),
            };
            match digits {
                [] => return None,
                [b'0', _, ..] => return None,
                [b'0'] if negative => return None,
                _ => {}
            }
            let mut value: $integer = 0;
            let mut at = 0;
            while at < digits.len() {
                let digit = digits[at].wrapping_sub(b'0');
                if digit > 9 {
                    return None;
                }
                let Some(tens) = value.checked_mul(10) else {
                    return None;
                };
                // At most 9.
                #[allow(clippy::cast_possible_wrap)]
                let digit = digit as $integer;
                let next = if negative { tens.checked_sub(digit) } else { tens.checked_add(digit) };
                let Some(next) = next else {
                    return None;
                };
                value = next;
                at += 1;
            }
            Some(value)
        }
    )*};
}

decimal!(u8 u16 u32 u64 i8 i16 i32 i64);

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    extern crate std;

    // Miri would take hours for all of them.
    #[test]
    fn every_u16_and_i16_reads_back() {
        let step = if cfg!(miri) { 251 } else { 1 };
        for number in (0..=u16::MAX).step_by(step) {
            assert_eq!(u16(number.to_string().as_bytes()), Some(number));
        }
        for number in (i16::MIN..=i16::MAX).step_by(step) {
            assert_eq!(i16(number.to_string().as_bytes()), Some(number));
        }
    }

    #[test]
    fn three_digits_are_those_of_the_standard_library() {
        let step = if cfg!(miri) { 65_521 } else { 1 };
        for text in (0..1_u32 << 24).step_by(step) {
            let [a, b, c, _] = text.to_le_bytes();
            let number = core::str::from_utf8(&[a, b, c])
                .ok()
                .filter(|text| !text.starts_with('+'))
                .and_then(|text| text.parse().ok());
            assert_eq!(three_digits([a, b, c]), number, "{a} {b} {c}");
        }
    }

    #[test]
    fn the_limits_of_each_type_read_back_and_what_is_beyond_does_not() {
        assert_eq!(u64(b"18446744073709551615"), Some(u64::MAX));
        assert_eq!(u64(b"18446744073709551616"), None);
        assert_eq!(i64(b"-9223372036854775808"), Some(i64::MIN));
        assert_eq!(i64(b"9223372036854775808"), None);
        assert_eq!(u8(b"256"), None);
        assert_eq!(i8(b"-129"), None);
        assert_eq!(u32(b"-1"), None);
    }

    #[test]
    fn other_spellings_are_refused() {
        for text in ["", "-", "+1", "01", "00", "-0", "1 ", " 1", "1a", "\u{664}"] {
            assert_eq!(i32(text.as_bytes()), None, "{text:?}");
        }
    }
}
