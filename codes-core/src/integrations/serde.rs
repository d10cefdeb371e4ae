#![cfg_attr(not(doctest), doc = include_str!("serde/overview.md"))]

mod named;
mod table;
mod text;

#[doc(hidden)]
pub use named::name_text;
pub use text::{CodeField, key, name, reason};

use crate::{Code, Repr};
use core::fmt;
use core::marker::PhantomData;
use serde_core::de::{Deserializer, Error, Unexpected, Visitor};
use serde_core::ser::{Serialize, Serializer};

/// Called by the implementations for tables.
#[doc(hidden)]
pub mod number {
    use super::{Code, CodeVisitor, Deserializer, Integer, PhantomData, Serialize, Serializer};

    /// Serializes the number.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn serialize<T: Code, S: Serializer>(code: T, serializer: S) -> Result<S::Ok, S::Error>
    where
        T::Repr: Serialize,
    {
        code.to_repr().serialize(serializer)
    }

    /// Deserializes a number, or text if the format is human-readable.
    ///
    /// # Errors
    ///
    /// If the input is neither, or not a valid code of the table.
    pub fn deserialize<'de, T: Code, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>
    where
        T::Repr: Integer,
    {
        let visitor = CodeVisitor(PhantomData);
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(visitor)
        } else {
            T::Repr::deserialize(deserializer, visitor)
        }
    }
}

/// The integer type of a table, which formats that are not self-describing need
/// to be told.
#[doc(hidden)]
pub trait Integer: Repr {
    /// Deserializes an integer of this type.
    ///
    /// # Errors
    ///
    /// If the deserializer or the visitor fails.
    fn deserialize<'de, D: Deserializer<'de>, V: Visitor<'de>>(
        deserializer: D,
        visitor: V,
    ) -> Result<V::Value, D::Error>;
}

macro_rules! integers {
    ($($integer:ident $method:ident)*) => {$(
        impl Integer for $integer {
            fn deserialize<'de, D: Deserializer<'de>, V: Visitor<'de>>(
                deserializer: D,
                visitor: V,
            ) -> Result<V::Value, D::Error> {
                deserializer.$method(visitor)
            }
        }
    )*};
}

integers! {
    u8 deserialize_u8
    u16 deserialize_u16
    u32 deserialize_u32
    u64 deserialize_u64
    i8 deserialize_i8
    i16 deserialize_i16
    i32 deserialize_i32
    i64 deserialize_i64
}

struct CodeVisitor<T>(PhantomData<T>);

impl<T: Code> Visitor<'_> for CodeVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a valid {}", T::TABLE)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        find(number).ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        find(number).ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<T, E> {
        find(number).ok_or_else(|| invalid_integer::<T, E>(&number))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<T, E> {
        let known = i128::try_from(number).ok().and_then(find);
        known.ok_or_else(|| invalid_integer::<T, E>(&number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let known = text.parse();
        known.map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }
}

fn find<T: Code>(number: impl Into<i128>) -> Option<T> {
    let number = T::Repr::try_from(number.into()).ok()?;
    T::from_repr(number).ok()
}

/// The error for a 128-bit integer, for which serde's `Unexpected` has no variant.
fn invalid_integer<T: Code, E: Error>(number: &dyn fmt::Display) -> E {
    let table = T::TABLE;
    E::custom(format_args!(
        "invalid value: integer `{number}`, expected a valid {table}"
    ))
}
