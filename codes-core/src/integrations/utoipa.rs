//! OpenAPI schemas of tables: an integer, with the codes and their names.
//!
//! Client generators take the names and descriptions of `enum` values from
//! `x-enum-varnames` and `x-enum-descriptions`. The schema of an open table
//! allows any row and any integer of the range. Classes and values of attributes are
//! strings.

use crate::__private_0_1_0::Named;
use crate::Code;
use ::utoipa::Number;
use ::utoipa::openapi::RefOr;
use ::utoipa::openapi::extensions::ExtensionsBuilder;
use ::utoipa::openapi::schema::{AnyOfBuilder, Object, ObjectBuilder, Schema, Type};
use alloc::vec::Vec;
use serde_json::Value;

/// The schema of a table, and its range if it is open.
#[must_use]
pub fn openapi_schema<T: Code>(open: Option<(i128, i128)>) -> RefOr<Schema>
where
    Value: From<T::Repr>,
{
    let rows = rows::<T>();
    RefOr::T(match open {
        None => Schema::Object(rows),
        Some((lowest, highest)) => {
            let range = ObjectBuilder::new()
                .schema_type(Type::Integer)
                .minimum(number(lowest))
                .maximum(number(highest));
            Schema::AnyOf(AnyOfBuilder::new().item(rows).item(range).build())
        }
    })
}

fn rows<T: Code>() -> Object
where
    Value: From<T::Repr>,
{
    let names: Vec<_> = T::ALL.iter().map(|code| code.name()).collect();
    let descriptions: Vec<_> = T::ALL.iter().map(|code| super::summary(*code)).collect();
    let extensions = ExtensionsBuilder::new()
        .add("x-enum-varnames", names)
        .add("x-enum-descriptions", descriptions);
    ObjectBuilder::new()
        .schema_type(Type::Integer)
        .enum_values(Some(T::ALL.iter().map(|code| Value::from(code.to_repr()))))
        .extensions(Some(extensions.build()))
        .build()
}

/// The bound of a range, if it fits in a machine word: utoipa's numbers do not
/// go beyond.
fn number(bound: i128) -> Option<Number> {
    let signed = isize::try_from(bound).map(Number::Int);
    signed
        .or_else(|_| usize::try_from(bound).map(Number::UInt))
        .ok()
}

/// The responses of a table whose spec describes problems.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_utoipa_responses {
    ($table:ident, $repr:ident, $open:tt) => {
        #[automatically_derived]
        impl $crate::__private_0_1_0::utoipa::IntoResponses for $table {
            fn responses() -> $crate::__private_0_1_0::BTreeMap<
                $crate::__private_0_1_0::String,
                $crate::__private_0_1_0::utoipa::openapi::RefOr<
                    $crate::__private_0_1_0::utoipa::openapi::response::Response,
                >,
            > {
                $crate::__private_0_1_0::problem_responses::<Self>()
            }
        }
    };
}

/// The schema of an enum of names.
#[must_use]
pub fn named_openapi_schema<T: Named>() -> RefOr<Schema> {
    let (names, descriptions) = super::names::<T>();
    let extensions = ExtensionsBuilder::new().add("x-enum-descriptions", descriptions);
    let schema = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(names))
        .extensions(Some(extensions.build()));
    RefOr::T(Schema::Object(schema.build()))
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_utoipa {
    ($table:ident, $repr:ident, $open:tt $(, $feature:literal)?) => {
        #[automatically_derived]
        impl $crate::__private_0_1_0::utoipa::PartialSchema for $table {
            fn schema() -> $crate::__private_0_1_0::utoipa::openapi::RefOr<
                $crate::__private_0_1_0::utoipa::openapi::schema::Schema,
            > {
                $crate::__private_0_1_0::openapi_schema::<Self>($crate::__codes_open!($open))
            }
        }

        #[automatically_derived]
        impl $crate::__private_0_1_0::utoipa::ToSchema for $table {
            fn name() -> $crate::__private_0_1_0::Cow<'static, ::core::primitive::str> {
                $crate::__private_0_1_0::Cow::Borrowed(<Self as $crate::Code>::TABLE)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_named_utoipa {
    ($kind:ident) => {
        #[automatically_derived]
        impl $crate::__private_0_1_0::utoipa::PartialSchema for $kind {
            #[inline]
            fn schema() -> $crate::__private_0_1_0::utoipa::openapi::RefOr<
                $crate::__private_0_1_0::utoipa::openapi::schema::Schema,
            > {
                $crate::__private_0_1_0::named_openapi_schema::<Self>()
            }
        }

        #[automatically_derived]
        impl $crate::__private_0_1_0::utoipa::ToSchema for $kind {
            #[inline]
            fn name() -> $crate::__private_0_1_0::Cow<'static, ::core::primitive::str> {
                $crate::__private_0_1_0::Cow::Borrowed(
                    <Self as $crate::__private_0_1_0::Named>::KIND,
                )
            }
        }
    };
}
