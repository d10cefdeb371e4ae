//! Columns of text as one string each, for tables of many rows.

use super::bytes::index;

/// A column of text: all of it, and where the text of each row ends.
#[derive(Debug)]
pub struct Texts {
    /// The texts, one after the other.
    pub text: &'static str,
    /// Four bytes for each row.
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

/// Decimal numbers of up to `width` bytes each, filled up with spaces.
#[derive(Debug)]
pub struct Numbers {
    /// The numbers, one after the other.
    pub text: &'static str,
    /// How many bytes each of them has.
    pub width: usize,
}

impl Numbers {
    /// The text of a number.
    #[must_use]
    pub const fn get(&self, index: usize) -> &'static str {
        let start = index * self.width;
        let mut end = start + self.width;
        while end > start + 1 && self.text.as_bytes()[end - 1] == b' ' {
            end -= 1;
        }
        slice(self.text.as_bytes(), start, end)
    }
}

/// A piece of a string. Cutting a `str` is not `const` before Rust 1.86, so the
/// piece is validated again, which costs a few instructions.
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
