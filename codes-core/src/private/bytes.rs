//! Numbers of all rows, packed into byte strings. rustc reads a byte string
//! instantly, but takes seconds for an array of as many expressions.

/// The item of a row.
#[inline]
#[must_use]
pub const fn at<T: Copy>(items: &[T], row: usize) -> T {
    items[row]
}

/// The bit of a row.
#[inline]
#[must_use]
pub const fn bit(bits: &[u8], row: usize) -> bool {
    bits[row / 8] >> (row % 8) & 1 != 0
}

/// The unsigned little-endian number of a row, `WIDTH` bytes wide.
#[inline]
#[must_use]
pub const fn unsigned<const WIDTH: usize>(bytes: &[u8], row: usize) -> u64 {
    let mut value = 0;
    let mut at = 0;
    while at < WIDTH {
        value |= (bytes[row * WIDTH + at] as u64) << (8 * at);
        at += 1;
    }
    value
}

/// The number of a row as a `usize`: like [`unsigned`], for numbers that were a
/// `usize` originally.
#[inline]
#[must_use]
#[allow(clippy::cast_possible_truncation)]
pub const fn index<const WIDTH: usize>(bytes: &[u8], row: usize) -> usize {
    unsigned::<WIDTH>(bytes, row) as usize
}

/// The signed little-endian number of a row, `WIDTH` bytes wide.
#[inline]
#[must_use]
// `cast_signed` needs Rust 1.87.
#[allow(clippy::cast_possible_wrap)]
pub const fn signed<const WIDTH: usize>(bytes: &[u8], row: usize) -> i64 {
    let unused = 64 - 8 * WIDTH;
    (unsigned::<WIDTH>(bytes, row) << unused) as i64 >> unused
}

/// The items of a row in an attribute of a list type. `ends` holds the end of
/// each row's items, in four bytes each.
#[inline]
#[must_use]
pub const fn list<T>(items: &'static [T], ends: &[u8], row: usize) -> &'static [T] {
    let start = if row == 0 {
        0
    } else {
        index::<4>(ends, row - 1)
    };
    let (before_end, _) = items.split_at(index::<4>(ends, row));
    before_end.split_at(start).1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_little_endian() {
        assert_eq!(unsigned::<2>(&[1, 0, 0x34, 0x12], 1), 0x1234);
        assert_eq!(signed::<1>(&[0xFF], 0), -1);
        assert_eq!(signed::<2>(&[0xFE, 0xFF], 0), -2);
        assert_eq!(signed::<8>(&i64::MIN.to_le_bytes(), 0), i64::MIN);
    }

    #[test]
    fn bits_count_from_the_lowest() {
        let set: [bool; 10] = core::array::from_fn(|row| bit(&[0b0000_0101, 0b10], row));
        assert_eq!(
            set,
            [
                true, false, true, false, false, false, false, false, false, true
            ]
        );
    }

    #[test]
    fn lists_are_cut_at_their_ends() {
        let ends = [1, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0];
        assert_eq!(list(&["a", "b", "c"], &ends, 0), ["a"]);
        assert_eq!(list(&["a", "b", "c"], &ends, 1), [""; 0]);
        assert_eq!(list(&["a", "b", "c"], &ends, 2), ["b", "c"]);
    }
}
