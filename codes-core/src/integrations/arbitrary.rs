//! Codes for fuzzers: all rows, and all unlisted codes of an open table; and classes
//! and values of attributes.

use crate::__private_0_1_0::Named;
use crate::Code;
use ::arbitrary::{Error, Result, Unstructured};

/// Generates a code. For an open table, half of the codes are rows, and half are
/// any code of the range.
///
/// # Errors
///
/// If there is not enough data.
pub fn arbitrary_code<T: Code>(
    data: &mut Unstructured<'_>,
    open: Option<(i128, i128)>,
) -> Result<T> {
    let Some((lowest, highest)) = open else {
        return data.choose(T::ALL).copied();
    };
    if data.arbitrary()? {
        return data.choose(T::ALL).copied();
    }
    let number = data.int_in_range(lowest..=highest)?;
    let number = T::Repr::try_from(number).map_err(|_| Error::IncorrectFormat)?;
    T::from_repr(number).map_err(|_| Error::IncorrectFormat)
}

/// Generates a value of an enum of names.
///
/// # Errors
///
/// If the enum has no values.
pub fn arbitrary_named<T: Named>(data: &mut Unstructured<'_>) -> Result<T> {
    data.choose(T::VALUES).copied()
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_arbitrary {
    ($table:ident, $repr:ident, $open:tt $(, $feature:literal)?) => {
        #[automatically_derived]
        impl<'a> $crate::__private_0_1_0::arbitrary::Arbitrary<'a> for $table {
            fn arbitrary(
                data: &mut $crate::__private_0_1_0::arbitrary::Unstructured<'a>,
            ) -> $crate::__private_0_1_0::arbitrary::Result<Self> {
                $crate::__private_0_1_0::arbitrary_code(data, $crate::__codes_open!($open))
            }

            fn size_hint(
                _: ::core::primitive::usize,
            ) -> (
                ::core::primitive::usize,
                ::core::option::Option<::core::primitive::usize>,
            ) {
                // One byte to choose between rows and range, up to four for an index.
                (0, ::core::option::Option::Some(5))
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_named_arbitrary {
    ($kind:ident) => {
        #[automatically_derived]
        impl<'a> $crate::__private_0_1_0::arbitrary::Arbitrary<'a> for $kind {
            #[inline]
            fn arbitrary(
                data: &mut $crate::__private_0_1_0::arbitrary::Unstructured<'a>,
            ) -> $crate::__private_0_1_0::arbitrary::Result<Self> {
                $crate::__private_0_1_0::arbitrary_named(data)
            }

            #[inline]
            fn size_hint(
                _: ::core::primitive::usize,
            ) -> (
                ::core::primitive::usize,
                ::core::option::Option<::core::primitive::usize>,
            ) {
                // Up to four bytes for an index.
                (0, ::core::option::Option::Some(4))
            }
        }
    };
}
