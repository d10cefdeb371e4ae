//! Columns: one value for each row, stored so that rustc reads them fast and
//! the program finds them with a load or two.

use super::Table;
use super::code::Code;

/// Up to this many texts are an array of literals, which is one load to read;
/// more are one string with offsets, which is one expression to compile.
const MAX_TEXT_LITERALS: usize = 1_024;

/// Static data and how to read it.
pub(super) struct Column {
    pub(super) items: Code,
    name: Code,
    form: Form,
}

enum Form {
    Literals {
        count: usize,
    },
    Texts,
    /// Up to 64 bits.
    Word,
    Bits,
    Signed {
        width: usize,
    },
    Bytes,
}

impl Column {
    /// A column of text.
    pub(super) fn texts<'a>(
        table: &Table,
        name: &str,
        texts: impl Iterator<Item = &'a str>,
    ) -> Self {
        let name = Code::identifier(name);
        let texts: Vec<&str> = texts.collect();
        let count = texts.len();
        if count <= MAX_TEXT_LITERALS {
            let texts = Code::list(texts);
            let items = code! { table, name, count, texts =>
                static #name: [&::core::primitive::str; #count] = [#texts];
            };
            return Self {
                items,
                name,
                form: Form::Literals { count },
            };
        }
        let mut text = String::new();
        let mut ends = Vec::with_capacity(count * 4);
        for piece in texts {
            text += piece;
            // The text is shorter than the file, and that has a limit.
            let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
            ends.extend_from_slice(&end.to_le_bytes());
        }
        let ends = ends.as_slice();
        let items = code! { table, name, text, ends =>
            static #name: #private::Texts = #private::Texts { text: #text, ends: #ends };
        };
        Self {
            items,
            name,
            form: Form::Texts,
        }
    }

    /// A column of text with one for each row, and an empty one after the last
    /// for unlisted codes.
    pub(super) fn row_texts<'a>(
        table: &Table,
        name: &str,
        texts: impl Iterator<Item = &'a str>,
    ) -> Self {
        Self::texts(table, name, texts.chain([""]))
    }

    /// A column of yes and no, a bit each.
    pub(super) fn bits(table: &Table, name: &str, bits: impl Iterator<Item = bool>) -> Self {
        let mut bytes = Vec::new();
        for (row, bit) in bits.enumerate() {
            if row % 8 == 0 {
                bytes.push(0);
            }
            if let (true, Some(last)) = (bit, bytes.last_mut()) {
                *last |= 1 << (row % 8);
            }
        }
        if bytes.len() > 8 {
            return Self::of_bytes(table, name, &bytes, Form::Bits);
        }
        bytes.resize(8, 0);
        let word = bytes
            .iter()
            .rev()
            .fold(0, |word, &byte| word << 8 | u64::from(byte));
        let name = Code::identifier(name);
        Self {
            items: code!(table, name, word => const #name: ::core::primitive::u64 = #word;),
            name,
            form: Form::Word,
        }
    }

    /// A column of integers, as wide as the largest needs.
    pub(super) fn integers(table: &Table, name: &str, integers: &[i64]) -> Self {
        let fits = |width: usize| {
            let unused = 64 - 8 * width;
            integers
                .iter()
                .all(|&value| value << unused >> unused == value)
        };
        let width = [1, 2, 4]
            .into_iter()
            .find(|&width| fits(width))
            .unwrap_or(8);
        let bytes: Vec<u8> = integers
            .iter()
            .flat_map(|value| value.to_le_bytes().into_iter().take(width))
            .collect();
        Self::of_bytes(table, name, &bytes, Form::Signed { width })
    }

    /// A column of small numbers, a byte each.
    pub(super) fn bytes(table: &Table, name: &str, bytes: &[u8]) -> Self {
        Self::of_bytes(table, name, bytes, Form::Bytes)
    }

    fn of_bytes(table: &Table, name: &str, bytes: &[u8], form: Form) -> Self {
        Self {
            items: byte_string(table, name, bytes),
            name: Code::identifier(name),
            form,
        }
    }

    /// The value of a row, or what unlisted codes have.
    pub(super) fn get_or(&self, table: &Table, default: &Code) -> Code {
        let count = table.rows().len();
        let get = self.get(table, "row");
        code! { table, count, get, default =>
            if row < #count {
                #get
            } else {
                #default
            }
        }
    }

    /// The items, and the value of the row `row`.
    pub(super) fn with_value(self, table: &Table) -> (Code, Code) {
        let get = self.get(table, "row");
        (self.items, get)
    }

    /// The value of a row.
    pub(super) fn get(&self, table: &Table, row: &'static str) -> Code {
        let name = &self.name;
        let row = Code::from(row);
        match self.form {
            // The mask changes no row, and tells rustc that none is out of bounds.
            Form::Literals { count } if count.is_power_of_two() => {
                let mask = count - 1;
                code!(table, name, row, mask => #private::bytes::at(&#name, #row & #mask))
            }
            Form::Literals { .. } | Form::Bytes => {
                code!(table, name, row => #private::bytes::at(&#name, #row))
            }
            Form::Texts => code!(table, name, row => #private::Texts::get(&#name, #row)),
            Form::Word => code!(table, name, row => #name >> (#row & 63) & 1 != 0),
            Form::Bits => code!(table, name, row => #private::bytes::bit(&#name, #row)),
            Form::Signed { width } => {
                code!(table, name, row, width => #private::bytes::signed::<#width>(&#name, #row))
            }
        }
    }
}

/// `static NAME: [u8; N] = *b"…";`
pub(super) fn byte_string(table: &Table, name: &str, bytes: &[u8]) -> Code {
    let name = Code::identifier(name);
    let count = bytes.len();
    code!(table, name, count, bytes => static #name: [::core::primitive::u8; #count] = *#bytes;)
}

/// The lowest `width` bytes of each number.
pub(super) fn little_endian(numbers: impl Iterator<Item = usize>, width: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(numbers.size_hint().0 * width);
    for number in numbers {
        bytes.extend_from_slice(&(number as u64).to_le_bytes()[..width]);
    }
    bytes
}
