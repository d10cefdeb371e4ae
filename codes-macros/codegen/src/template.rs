//! Generated Rust as text. rustc reads text several times as fast as tokens, which it
//! gets one by one.
//!
//! [`source!`] is like `quote!` without repetitions and spans. Templates that contain
//! tokens of the user are written with `quote!`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::fmt::{self, Display, Formatter, Write};
use std::ops::AddAssign;

/// A piece of generated Rust.
#[derive(Clone, Default)]
pub(crate) struct Source(String);

/// Fills the template after the `=>`: `#name` becomes the value of the variable of that
/// name, if it is listed before the `=>`, and otherwise the one in the [`Scope`].
macro_rules! source {
    ($scope:expr $(, $value:ident)* => $($template:tt)*) => {
        $crate::template::Source::fill(
            stringify!($($template)*),
            &[$((stringify!($value), &$value)),*],
            &$scope.names,
        )
    };
}

/// The values that every template of a table can use.
#[derive(Clone)]
pub(crate) struct Scope {
    pub(crate) names: [(&'static str, Source); 8],
    /// How many rows the table has.
    pub(crate) rows: usize,
    /// Whether it has codes without a row.
    pub(crate) is_open: bool,
}

/// The most `#` that rustc allows before and after a raw literal.
const MAX_HASHES: usize = 255;

/// A value for a `#name`.
pub(crate) trait Fill {
    fn write(&self, out: &mut String);
}

impl Fill for Source {
    fn write(&self, out: &mut String) {
        *out += &self.0;
    }
}

impl<T: Fill + ?Sized> Fill for &T {
    fn write(&self, out: &mut String) {
        T::write(self, out);
    }
}

/// `None` writes nothing.
impl Fill for Option<Source> {
    fn write(&self, out: &mut String) {
        if let Some(source) = self {
            source.write(out);
        }
    }
}

/// Becomes a literal, like all text of a spec.
impl Fill for &str {
    fn write(&self, out: &mut String) {
        // `Debug` writes what Rust can read.
        let _ = write!(out, "{self:?}");
    }
}

/// Becomes the expression for the option.
impl Fill for Option<&str> {
    fn write(&self, out: &mut String) {
        match self {
            Some(text) => {
                *out += "::core::option::Option::Some(";
                text.write(out);
                out.push(')');
            }
            None => *out += "::core::option::Option::None",
        }
    }
}

impl Fill for String {
    fn write(&self, out: &mut String) {
        self.as_str().write(out);
    }
}

/// Becomes a byte string literal.
impl Fill for &[u8] {
    fn write(&self, out: &mut String) {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        // Without optimization, growing a vector costs several times as much.
        let mut escaped = vec![0; self.len() * 4];
        let mut end = 0;
        let mut put = |byte| {
            escaped[end] = byte;
            end += 1;
        };
        for &byte in *self {
            match byte {
                b'"' | b'\\' => {
                    put(b'\\');
                    put(byte);
                }
                b' '..=b'~' => put(byte),
                0 => {
                    put(b'\\');
                    put(b'0');
                }
                _ => {
                    put(b'\\');
                    put(b'x');
                    put(DIGITS[(byte >> 4) as usize]);
                    put(DIGITS[(byte & 15) as usize]);
                }
            }
        }
        escaped.truncate(end);
        *out += "b\"";
        *out += &String::from_utf8_lossy(&escaped);
        out.push('"');
    }
}

macro_rules! fill_with_what_is_displayed {
    ($($kind:ty),*) => {
        $(impl Fill for $kind {
            fn write(&self, out: &mut String) {
                let _ = write!(out, "{self}");
            }
        })*
    };
}

// The type of a number is inferred.
fill_with_what_is_displayed!(bool, usize, u32, u64, i64, i128, Ident);

fn value<'a>(
    name: &str,
    values: &[(&str, &'a dyn Fill)],
    of_scope: &'a [(&str, Source)],
) -> Option<&'a dyn Fill> {
    // Without optimization, comparing texts takes several calls.
    for (other, value) in values {
        if other.len() == name.len() && *other == name {
            return Some(*value);
        }
    }
    for (other, value) in of_scope {
        if other.len() == name.len() && *other == name {
            return Some(value);
        }
    }
    None
}

impl Source {
    /// A valid name.
    pub(crate) fn identifier(name: &str) -> Self {
        Self(if crate::names::is_keyword(name) {
            format!("r#{name}")
        } else {
            name.to_owned()
        })
    }

    /// A valid path.
    pub(crate) fn path(path: &str) -> Self {
        Self(path.to_owned())
    }

    /// The path of an item in this one.
    pub(crate) fn member(&self, name: &str) -> Self {
        Self(format!("{self}::{}", Self::identifier(name)))
    }

    pub(crate) fn fill(
        template: &str,
        values: &[(&str, &dyn Fill)],
        of_scope: &[(&str, Source)],
    ) -> Self {
        let bytes = template.as_bytes();
        let mut out = String::with_capacity(template.len() * 2);
        let mut start = 0;
        let mut at = 0;
        while at < bytes.len() {
            at += 1;
            if bytes[at - 1] != b'#' {
                continue;
            }
            let name = at;
            while at < bytes.len() && matches!(bytes[at], b'a'..=b'z' | b'_') {
                at += 1;
            }
            // A name without a value stays as it is, and rustc points at it.
            if let Some(value) = value(&template[name..at], values, of_scope) {
                out += &template[start..name - 1];
                value.write(&mut out);
                start = at;
            }
        }
        out += &template[start..];
        Self(out)
    }

    /// A literal without escapes, if possible, for a text with many quotation marks.
    pub(crate) fn raw_literal(text: &str) -> Self {
        let (mut run, mut longest) = (0, 0);
        for after in text.split('#').skip(1) {
            run += 1;
            longest = longest.max(run);
            if !after.is_empty() {
                run = 0;
            }
        }
        // rustc reads a carriage return as a part of a line break.
        if longest >= MAX_HASHES || text.contains('\r') {
            return Self(format!("{text:?}"));
        }
        let hashes = "#".repeat(longest + 1);
        Self(format!("r{hashes}\"{text}\"{hashes}"))
    }

    /// The pieces, one after another.
    pub(crate) fn all(pieces: &[Self]) -> Self {
        let mut out = String::new();
        for piece in pieces {
            out += &piece.0;
        }
        Self(out)
    }

    /// The values with commas between them.
    pub(crate) fn list<T: Fill>(values: &[T]) -> Self {
        let mut out = String::new();
        for value in values {
            value.write(&mut out);
            out.push(',');
        }
        Self(out)
    }

    /// In a macro, rustc reads the text: proc-macro2 would also read it all, to find out
    /// whether rustc can.
    pub(crate) fn parse(&self) -> TokenStream {
        let tokens = if proc_macro::is_available() {
            let tokens = self.0.parse::<proc_macro::TokenStream>();
            tokens.ok().map(TokenStream::from)
        } else {
            self.0.parse().ok()
        };
        tokens.unwrap_or_else(|| {
            let message = "codes-codegen generated invalid Rust: please report this spec";
            quote!(::core::compile_error! { #message })
        })
    }
}

impl Display for Source {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

// Not for text of a spec, which has to become a literal.
impl From<&'static str> for Source {
    fn from(text: &'static str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&Ident> for Source {
    fn from(name: &Ident) -> Self {
        Self(name.to_string())
    }
}

impl AddAssign for Source {
    fn add_assign(&mut self, other: Self) {
        self.0 += &other.0;
    }
}

#[cfg(test)]
mod tests;
