//! Codes from integers of every type.

use crate::{Code, UnknownCode};
use core::fmt;

/// A number of any integer type. As bytes, it does not align errors to 16 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Wide {
    bytes: [u8; 16],
    is_signed: bool,
}

impl fmt::Display for Wide {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_signed {
            i128::from_le_bytes(self.bytes).fmt(f)
        } else {
            u128::from_le_bytes(self.bytes).fmt(f)
        }
    }
}

impl Wide {
    /// The number; `None` if it is negative.
    pub(super) fn unsigned(self) -> Option<u128> {
        let is_negative = self.is_signed && i128::from_le_bytes(self.bytes) < 0;
        (!is_negative).then(|| u128::from_le_bytes(self.bytes))
    }
}

/// Any integer type.
pub trait Integer: Copy {
    /// The number, for an error.
    fn wide(self) -> Wide;
}

macro_rules! integers {
    ($is_signed:literal $wide:ident: $($integer:ident)*) => {$(
        #[allow(clippy::cast_lossless)]
        impl Integer for $integer {
            fn wide(self) -> Wide {
                Wide {
                    // No type has more bits.
                    bytes: (self as $wide).to_le_bytes(),
                    is_signed: $is_signed,
                }
            }
        }
    )*};
}

integers!(false u128: u8 u16 u32 u64 u128 usize);
integers!(true i128: i8 i16 i32 i64 i128 isize);

/// The code with this number.
///
/// # Errors
///
/// If the number is not a valid code of the table.
#[inline]
pub fn from_integer<T: Code, I: Integer + TryInto<T::Repr>>(
    number: I,
) -> Result<T, UnknownCode<T>> {
    match number.try_into() {
        Ok(number) => T::from_repr(number),
        Err(_) => Err(out_of_range(number)),
    }
}

#[cold]
#[inline(never)]
fn out_of_range<T: Code, I: Integer>(number: I) -> UnknownCode<T> {
    UnknownCode::of_other_number(number.wide())
}

/// Implements `TryFrom` each integer type for a table.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_integers {
    ($table:ident) => {
        $crate::__codes_integers! {
            $table u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize
        }
    };
    ($table:ident $($integer:ident)*) => {$(
        #[automatically_derived]
        impl ::core::convert::TryFrom<::core::primitive::$integer> for $table {
            type Error = $crate::UnknownCode<$table>;

            #[inline]
            fn try_from(
                number: ::core::primitive::$integer,
            ) -> ::core::result::Result<$table, $crate::UnknownCode<$table>> {
                $crate::__private_0_1_0::from_integer(number)
            }
        }
    )*};
}
