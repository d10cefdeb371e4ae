//! How a table stores a value for each row: rustc reads it fast, and the program
//! finds a value with a load or two.

use crate::template::{Scope, Source};

/// Up to this many texts are an array of literals, which is read with one load. More
/// are a string with offsets, which is one expression to compile.
const MAX_TEXT_LITERALS: usize = 1_024;

/// Static data, and how to read it.
pub(crate) struct Storage {
    pub(crate) items: Source,
    name: Source,
    form: Form,
}

enum Form {
    Literals(usize),
    Texts,
    /// Up to 64 bits.
    Word,
    Bits,
    /// Of this many bytes.
    Signed(usize),
    Bytes,
}

impl Storage {
    pub(crate) fn texts(scope: &Scope, name: &str, texts: &[&str]) -> Self {
        let name = Source::identifier(name);
        let count = texts.len();
        if count <= MAX_TEXT_LITERALS {
            let texts = Source::list(texts);
            let form = Form::Literals(count);
            let items = source! { scope, name, count, texts =>
                static #name: [&::core::primitive::str; #count] = [#texts];
            };
            return Self { items, name, form };
        }
        let mut text = String::new();
        let mut ends = Vec::with_capacity(count * 4);
        for piece in texts {
            text += piece;
            // The text is shorter than the file, whose size is limited.
            let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
            ends.extend_from_slice(&end.to_le_bytes());
        }
        let ends = ends.as_slice();
        let items = source! { scope, name, text, ends =>
            static #name: #private::Texts = #private::Texts { text: #text, ends: #ends };
        };
        let form = Form::Texts;
        Self { items, name, form }
    }

    /// Stores a text for each row, and an empty one for unlisted codes.
    pub(crate) fn row_texts(scope: &Scope, name: &str, mut texts: Vec<&str>) -> Self {
        texts.push("");
        Self::texts(scope, name, &texts)
    }

    pub(crate) fn bits(scope: &Scope, name: &str, bits: &[bool]) -> Self {
        let mut bytes = Vec::new();
        for (row, &bit) in bits.iter().enumerate() {
            if row % 8 == 0 {
                bytes.push(0);
            }
            if let (true, Some(last)) = (bit, bytes.last_mut()) {
                *last |= 1 << (row % 8);
            }
        }
        if bytes.len() > 8 {
            return Self::of_bytes(scope, name, &bytes, Form::Bits);
        }
        bytes.resize(8, 0);
        let mut word = 0;
        for &byte in bytes.iter().rev() {
            word = word << 8 | u64::from(byte);
        }
        let name = Source::identifier(name);
        let form = Form::Word;
        let items = source!(scope, name, word => const #name: ::core::primitive::u64 = #word;);
        Self { items, name, form }
    }

    /// Stores integers, each as wide as the largest needs.
    pub(crate) fn integers(scope: &Scope, name: &str, integers: &[i64]) -> Self {
        let mut width = 1;
        for &integer in integers {
            while width < 8 && integer << (64 - 8 * width) >> (64 - 8 * width) != integer {
                width *= 2;
            }
        }
        let mut bytes = Vec::with_capacity(integers.len() * width);
        for integer in integers {
            bytes.extend_from_slice(&integer.to_le_bytes()[..width]);
        }
        Self::of_bytes(scope, name, &bytes, Form::Signed(width))
    }

    pub(crate) fn bytes(scope: &Scope, name: &str, bytes: &[u8]) -> Self {
        Self::of_bytes(scope, name, bytes, Form::Bytes)
    }

    fn of_bytes(scope: &Scope, name: &str, bytes: &[u8], form: Form) -> Self {
        let items = byte_string(scope, name, bytes);
        let name = Source::identifier(name);
        Self { items, name, form }
    }

    /// The value of a row, or `default` for an unlisted code.
    pub(crate) fn get_or(&self, scope: &Scope, default: &Source) -> Source {
        let count = scope.rows;
        let get = self.get(scope, "row");
        source! { scope, count, get, default =>
            if row < #count {
                #get
            } else {
                #default
            }
        }
    }

    /// The items, and the value of the row `row`.
    pub(crate) fn with_value(self, scope: &Scope) -> (Source, Source) {
        let get = self.get(scope, "row");
        (self.items, get)
    }

    pub(crate) fn get(&self, scope: &Scope, row: &'static str) -> Source {
        let name = &self.name;
        let row = Source::from(row);
        match self.form {
            // The mask tells rustc that every row is in bounds.
            Form::Literals(count) if count.is_power_of_two() => {
                let mask = count - 1;
                source!(scope, name, row, mask => #private::bytes::at(&#name, #row & #mask))
            }
            Form::Literals(_) | Form::Bytes => {
                source!(scope, name, row => #private::bytes::at(&#name, #row))
            }
            Form::Texts => source!(scope, name, row => #private::Texts::get(&#name, #row)),
            Form::Word => source!(scope, name, row => #name >> (#row & 63) & 1 != 0),
            Form::Bits => source!(scope, name, row => #private::bytes::bit(&#name, #row)),
            Form::Signed(width) => {
                source!(scope, name, row, width => #private::bytes::signed::<#width>(&#name, #row))
            }
        }
    }
}

/// `static NAME: [u8; N] = *b"…";`
pub(crate) fn byte_string(scope: &Scope, name: &str, bytes: &[u8]) -> Source {
    let name = Source::identifier(name);
    let count = bytes.len();
    source!(scope, name, count, bytes => static #name: [::core::primitive::u8; #count] = *#bytes;)
}

pub(crate) fn as_strs(texts: &[String]) -> Vec<&str> {
    let mut strs = Vec::with_capacity(texts.len() + 1);
    for text in texts {
        strs.push(text.as_str());
    }
    strs
}

/// The lowest `width` bytes of each number.
pub(crate) fn little_endian(numbers: &[usize], width: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(numbers.len() * width);
    for &number in numbers {
        bytes.extend_from_slice(&(number as u64).to_le_bytes()[..width]);
    }
    bytes
}
