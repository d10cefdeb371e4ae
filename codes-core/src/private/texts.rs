//! Texts of all rows joined into one string, for tables of many rows.

use super::bytes::index;

/// The texts of all rows.
#[derive(Debug)]
pub struct Texts {
    /// The concatenated texts.
    pub text: &'static str,
    /// Where the text of each row ends, in four bytes each.
    pub ends: &'static [u8],
}

impl Texts {
    /// The text of a row.
    #[inline]
    #[must_use]
    pub const fn get(&self, row: usize) -> &'static str {
        let start = if row == 0 {
            0
        } else {
            index::<4>(self.ends, row - 1)
        };
        slice(self.text.as_bytes(), start, index::<4>(self.ends, row))
    }
}

/// Decimal numbers, padded with spaces to `width` bytes each.
#[derive(Debug)]
pub struct Numbers {
    /// The concatenated numbers.
    pub text: &'static str,
    /// The number of bytes that each number takes.
    pub width: usize,
}

impl Numbers {
    /// The text of a number.
    #[must_use]
    pub const fn get(&self, index: usize) -> &'static str {
        let start = index * self.width;
        let mut end = start + self.width;
        while end > start && self.text.as_bytes()[end - 1] == b' ' {
            end -= 1;
        }
        slice(self.text.as_bytes(), start, end)
    }
}

/// A substring. Splitting a `str` is not `const` before Rust 1.86, so the bytes
/// are split and validated again, which costs a few instructions.
#[inline]
const fn slice(text: &'static [u8], start: usize, end: usize) -> &'static str {
    match core::str::from_utf8(text.split_at(end).0.split_at(start).1) {
        Ok(piece) => piece,
        Err(_) => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_has_its_piece() {
        let texts = Texts {
            text: "OKGrößeNot Found",
            ends: &[2, 0, 0, 0, 2, 0, 0, 0, 9, 0, 0, 0, 18, 0, 0, 0],
        };
        let rows: [&str; 4] = core::array::from_fn(|row| texts.get(row));
        assert_eq!(rows, ["OK", "", "Größe", "Not Found"]);
    }

    #[test]
    fn numbers_of_any_width() {
        let numbers = Numbers {
            text: "9  10 -11",
            width: 3,
        };
        let all: [&str; 3] = core::array::from_fn(|index| numbers.get(index));
        assert_eq!(all, ["9", "10", "-11"]);
    }
}
