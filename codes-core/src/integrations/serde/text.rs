//! Fields that serialize as texts instead of numbers.

use super::CodeVisitor;
use crate::{Code, Keyed};
use core::fmt;
use core::marker::PhantomData;
use serde_core::de::{Deserialize, Deserializer, Error, Visitor};
use serde_core::ser::{Serialize, Serializer};

/// The types of fields that [`reason`], [`name`] and [`key`] serialize: a table, or an
/// `Option` of it.
///
/// `None` is written like that of every other `Option`, such as `null` in JSON. With
/// `#[serde(default)]`, a field can also be missing.
pub trait CodeField: Sized {
    /// The table.
    type Code: Code;

    #[doc(hidden)]
    fn write<F: Form<Self::Code>, S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    #[doc(hidden)]
    fn read<'de, F: Form<Self::Code>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error>;
}

impl<T: Code> CodeField for T {
    type Code = T;

    fn write<F: Form<T>, S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Text::<T, F>(*self, PhantomData).serialize(serializer)
    }

    fn read<'de, F: Form<T>, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Text::<T, F>::deserialize(deserializer).map(|text| text.0)
    }
}

impl<T: Code> CodeField for Option<T> {
    type Code = T;

    fn write<F: Form<T>, S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.map(|code| Text::<T, F>(code, PhantomData));
        text.serialize(serializer)
    }

    fn read<'de, F: Form<T>, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Option::<Text<T, F>>::deserialize(deserializer)?;
        Ok(text.map(|text| text.0))
    }
}

/// Which text of a code is meant.
#[doc(hidden)]
pub trait Form<T> {
    /// The text, if the code has one.
    fn text(code: T) -> Option<&'static str>;

    /// Whether a text is accepted that parses as the code.
    fn accepts(_code: T, _text: &str) -> bool {
        true
    }
}

/// Serializes a field as its reason phrase: `#[serde(with = "codes_core::serde::reason")]`.
///
/// If the reason does not identify the code, because the code is unlisted or shares
/// the reason with another, the output is that of [`Display`](core::fmt::Display).
/// Deserializing accepts everything that [`FromStr`](core::str::FromStr) accepts. The type
/// of the field can also be an `Option`.
///
#[cfg_attr(not(doctest), doc = include_str!("reason.md"))]
pub mod reason {
    use super::{Code, CodeField, Deserializer, Form, Serializer};

    /// Serializes the reason phrase.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn serialize<T: CodeField, S: Serializer>(
        field: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        field.write::<Reason, S>(serializer)
    }

    /// Deserializes text.
    ///
    /// # Errors
    ///
    /// If the input is not text, or not a valid code of the table.
    pub fn deserialize<'de, T: CodeField, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        T::read::<Reason, D>(deserializer)
    }

    struct Reason;

    impl<T: Code> Form<T> for Reason {
        fn text(code: T) -> Option<&'static str> {
            Some(code.reason())
        }
    }
}

/// Serializes a field as the name of its variant: `#[serde(with = "codes_core::serde::name")]`.
///
/// An unlisted code is written as its number. Deserializing accepts everything
/// that [`FromStr`](core::str::FromStr) accepts. The type of the field can also be an
/// `Option`.
///
#[cfg_attr(not(doctest), doc = include_str!("name.md"))]
pub mod name {
    use super::{Code, CodeField, Deserializer, Form, Serializer};

    /// Serializes the name of the variant.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn serialize<T: CodeField, S: Serializer>(
        field: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        field.write::<Name, S>(serializer)
    }

    /// Deserializes text.
    ///
    /// # Errors
    ///
    /// If the input is not text, or not a valid code of the table.
    pub fn deserialize<'de, T: CodeField, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        T::read::<Name, D>(deserializer)
    }

    struct Name;

    impl<T: Code> Form<T> for Name {
        fn text(code: T) -> Option<&'static str> {
            code.name()
        }
    }
}

/// Serializes a field as the key of its code: `#[serde(with = "codes_core::serde::key")]`.
///
/// The table needs a [`unique`](crate::spec_format#keys) attribute; its first one has the
/// keys. A code without a key is written as [`Display`](core::fmt::Display) shows it.
/// Deserializing accepts keys, with the letters A to Z in either case. Of a code that has
/// no key, it accepts everything that [`FromStr`](core::str::FromStr) accepts. The type of
/// the field can also be an `Option`.
///
#[cfg_attr(not(doctest), doc = include_str!("key.md"))]
pub mod key {
    use super::{CodeField, Deserializer, Form, Keyed, Serializer};

    /// Serializes the key.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn serialize<T, S>(field: &T, serializer: S) -> Result<S::Ok, S::Error>
    where
        T: CodeField<Code: Keyed>,
        S: Serializer,
    {
        field.write::<Key, S>(serializer)
    }

    /// Deserializes text.
    ///
    /// # Errors
    ///
    /// If the input is not text, or not a key of the table.
    pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: CodeField<Code: Keyed>,
        D: Deserializer<'de>,
    {
        T::read::<Key, D>(deserializer)
    }

    struct Key;

    impl<T: Keyed> Form<T> for Key {
        fn text(code: T) -> Option<&'static str> {
            code.key()
        }

        fn accepts(code: T, text: &str) -> bool {
            code.key().is_none_or(|key| key.eq_ignore_ascii_case(text))
        }
    }
}

/// A code that serializes as a text.
struct Text<T, F>(T, PhantomData<F>);

impl<T: Code, F: Form<T>> Serialize for Text<T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match F::text(self.0).filter(|text| text.parse() == Ok(self.0)) {
            Some(text) => serializer.serialize_str(text),
            None => serializer.collect_str(&self.0),
        }
    }
}

impl<'de, T: Code, F: Form<T>> Deserialize<'de> for Text<T, F> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor(PhantomData))
    }
}

struct TextVisitor<T, F>(PhantomData<(T, F)>);

impl<T: Code, F: Form<T>> Visitor<'_> for TextVisitor<T, F> {
    type Value = Text<T, F>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a valid {} as text", T::TABLE)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text<T, F>, E> {
        let code = CodeVisitor(PhantomData).visit_str(text)?;
        if F::accepts(code, text) {
            Ok(Text(code, PhantomData))
        } else {
            let table = T::TABLE;
            Err(E::custom(format_args!(
                "invalid value: string {text:?}, expected a key of {table}"
            )))
        }
    }
}
