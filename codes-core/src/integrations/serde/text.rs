//! Fields that serialize as texts instead of numbers.

use super::CodeVisitor;
use crate::Code;
use core::fmt;
use core::marker::PhantomData;
use serde_core::de::{Deserializer, Error, Visitor};
use serde_core::ser::Serializer;

/// Serializes a field as its reason phrase: `#[serde(with = "codes_core::serde::reason")]`.
///
/// If the reason does not identify the code, because the code is unlisted or shares
/// the reason with another, the output is that of [`Display`](core::fmt::Display).
/// Deserializing accepts everything that [`FromStr`](core::str::FromStr) accepts.
///
#[cfg_attr(not(doctest), doc = include_str!("reason.md"))]
pub mod reason {
    use super::{Code, Deserializer, Serializer, read_text, write_text};

    /// Serializes the reason phrase.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn serialize<T: Code, S: Serializer>(code: &T, serializer: S) -> Result<S::Ok, S::Error> {
        write_text(*code, code.reason(), serializer)
    }

    /// Deserializes text.
    ///
    /// # Errors
    ///
    /// If the input is not text, or not a valid code of the table.
    pub fn deserialize<'de, T: Code, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        read_text(deserializer)
    }
}

/// Serializes a field as the name of its variant: `#[serde(with = "codes_core::serde::name")]`.
///
/// An unlisted code is written as its number. Deserializing accepts everything
/// that [`FromStr`](core::str::FromStr) accepts.
///
#[cfg_attr(not(doctest), doc = include_str!("name.md"))]
pub mod name {
    use super::{Code, Deserializer, Serializer, read_text, write_text};

    /// Serializes the name of the variant.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn serialize<T: Code, S: Serializer>(code: &T, serializer: S) -> Result<S::Ok, S::Error> {
        write_text(*code, code.name().unwrap_or_default(), serializer)
    }

    /// Deserializes text.
    ///
    /// # Errors
    ///
    /// If the input is not text, or not a valid code of the table.
    pub fn deserialize<'de, T: Code, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        read_text(deserializer)
    }
}

/// Serializes a field as the key of its code: `#[serde(with = "codes_core::serde::key")]`.
///
/// The table needs a [`unique`](crate::spec_format#keys) attribute; its first one has the
/// keys. A code without a key is written as [`Display`](core::fmt::Display) shows it.
/// Deserializing accepts everything that [`FromStr`](core::str::FromStr) accepts.
///
#[cfg_attr(not(doctest), doc = include_str!("key.md"))]
pub mod key {
    use super::{Code, Deserializer, Serializer, read_text, write_text};
    use crate::Keyed;

    /// Serializes the key.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn serialize<T: Keyed, S: Serializer>(code: &T, serializer: S) -> Result<S::Ok, S::Error> {
        write_text(*code, code.key().unwrap_or_default(), serializer)
    }

    /// Deserializes text.
    ///
    /// # Errors
    ///
    /// If the input is not text, or not a valid code of the table.
    pub fn deserialize<'de, T: Code, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        read_text(deserializer)
    }
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: Code> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a valid {} as text", T::TABLE)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        CodeVisitor(PhantomData).visit_str(text)
    }
}

fn write_text<T: Code, S: Serializer>(
    code: T,
    text: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if text.parse() == Ok(code) {
        serializer.serialize_str(text)
    } else {
        serializer.collect_str(&code)
    }
}

fn read_text<'de, T: Code, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_str(TextVisitor(PhantomData))
}
