//! JSON Schemas of tables: an integer, with the codes and their names.
//!
//! Client generators take the names and descriptions of `enum` values from
//! `x-enum-varnames` and `x-enum-descriptions`. The schema of an open table
//! allows any row and any integer of the range. Classes and values of attributes are
//! strings.

use crate::__private_0_1_0::Named;
use crate::Code;
use ::schemars::{Schema, json_schema};
use alloc::vec::Vec;
use serde_core::Serialize;

/// The schema of a table, and its range if it is open.
#[must_use]
pub fn json_schema<T: Code>(open: Option<(i128, i128)>) -> Schema
where
    T::Repr: Serialize,
{
    let numbers: Vec<_> = T::ALL.iter().map(|code| code.to_repr()).collect();
    let names: Vec<_> = T::ALL.iter().map(|code| code.name()).collect();
    let descriptions: Vec<_> = T::ALL.iter().map(|code| super::summary(*code)).collect();
    let rows = json_schema!({
        "type": "integer",
        "enum": numbers,
        "x-enum-varnames": names,
        "x-enum-descriptions": descriptions,
    });
    match open {
        None => rows,
        Some((lowest, highest)) => json_schema!({
            "anyOf": [rows, {"type": "integer", "minimum": lowest, "maximum": highest}],
        }),
    }
}

/// The schema of an enum of names.
#[must_use]
pub fn named_json_schema<T: Named>() -> Schema {
    let (names, descriptions) = super::names::<T>();
    json_schema!({"type": "string", "enum": names, "x-enum-descriptions": descriptions})
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_schemars {
    ($table:ident, $repr:ident, $open:tt $(, $feature:literal)?) => {
        #[automatically_derived]
        impl $crate::__private_0_1_0::schemars::JsonSchema for $table {
            fn schema_name() -> $crate::__private_0_1_0::Cow<'static, ::core::primitive::str> {
                $crate::__private_0_1_0::Cow::Borrowed(<Self as $crate::Code>::TABLE)
            }

            fn schema_id() -> $crate::__private_0_1_0::Cow<'static, ::core::primitive::str> {
                $crate::__private_0_1_0::Cow::Borrowed(::core::concat!(
                    ::core::module_path!(),
                    "::",
                    ::core::stringify!($table)
                ))
            }

            fn json_schema(
                _: &mut $crate::__private_0_1_0::schemars::SchemaGenerator,
            ) -> $crate::__private_0_1_0::schemars::Schema {
                $crate::__private_0_1_0::json_schema::<Self>($crate::__codes_open!($open))
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_named_schemars {
    ($kind:ident) => {
        #[automatically_derived]
        impl $crate::__private_0_1_0::schemars::JsonSchema for $kind {
            #[inline]
            fn schema_name() -> $crate::__private_0_1_0::Cow<'static, ::core::primitive::str> {
                $crate::__private_0_1_0::Cow::Borrowed(
                    <Self as $crate::__private_0_1_0::Named>::KIND,
                )
            }

            #[inline]
            fn schema_id() -> $crate::__private_0_1_0::Cow<'static, ::core::primitive::str> {
                $crate::__private_0_1_0::Cow::Borrowed(::core::concat!(
                    ::core::module_path!(),
                    "::",
                    ::core::stringify!($kind)
                ))
            }

            #[inline]
            fn json_schema(
                _: &mut $crate::__private_0_1_0::schemars::SchemaGenerator,
            ) -> $crate::__private_0_1_0::schemars::Schema {
                $crate::__private_0_1_0::named_json_schema::<Self>()
            }
        }
    };
}
