//! Conversions to and from the status codes of the `http` crate.
//!
//! A `u16` table that is open from 100 to 999, such as
//! [`StatusCode`](crate::StatusCode), has the same values as `http::StatusCode`,
//! so both conversions are `From`, and the two types compare. Any other table
//! converts by `TryFrom` in both directions, except 8-bit tables, which cannot
//! hold most statuses.

use crate::__private_0_1_0::Integer;
use crate::{Code, ToCode, UnknownCode};
use ::http::StatusCode;
use ::http::status::InvalidStatusCode;

/// The status of a code from 100 to 999.
#[must_use]
pub fn to_status(number: u16) -> StatusCode {
    // Both types have these bounds, so the fallback is never used.
    StatusCode::from_u16(number).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The status with the number of a code.
///
/// # Errors
///
/// If the number is not from 100 to 999.
pub fn try_to_status<T: Code>(code: T) -> Result<StatusCode, InvalidStatusCode> {
    // 0 is not a valid status either.
    StatusCode::from_u16(u16::try_from(code.to_repr().into()).unwrap_or(0))
}

/// The code with the number of a status.
///
/// # Errors
///
/// If the number is not a valid code of the table.
pub fn try_from_status<T: Code>(status: StatusCode) -> Result<T, UnknownCode<T>> {
    let number = status.as_u16();
    match T::Repr::try_from(number.into()) {
        Ok(number) => T::from_repr(number),
        Err(_) => Err(UnknownCode::of_other_number(number.wide())),
    }
}

/// The status of a response or an error of another library, as a code of a table that
/// converts from it, such as [`StatusCode`](crate::StatusCode).
impl<T: Code + From<StatusCode>> ToCode<T> for StatusCode {
    #[inline]
    fn to_code(&self) -> T {
        T::from(*self)
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_http {
    ($table:ident, u8, $open:tt) => {};
    ($table:ident, i8, $open:tt) => {};
    ($table:ident, u16, [100, 999]) => {
        #[automatically_derived]
        impl ::core::convert::From<$table> for $crate::__private_0_1_0::http::StatusCode {
            #[inline]
            fn from(code: $table) -> Self {
                $crate::__private_0_1_0::to_status($crate::Code::to_repr(code))
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<$crate::__private_0_1_0::http::StatusCode> for $table {
            #[inline]
            fn from(status: $crate::__private_0_1_0::http::StatusCode) -> Self {
                match $crate::__private_0_1_0::try_from_status(status) {
                    ::core::result::Result::Ok(code) => code,
                    // Both types hold 100 to 999.
                    ::core::result::Result::Err(_) => <$table as $crate::Code>::ALL[0],
                }
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$crate::__private_0_1_0::http::StatusCode> for $table {
            #[inline]
            fn eq(
                &self,
                status: &$crate::__private_0_1_0::http::StatusCode,
            ) -> ::core::primitive::bool {
                $crate::Code::to_repr(*self) == status.as_u16()
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$table> for $crate::__private_0_1_0::http::StatusCode {
            #[inline]
            fn eq(&self, code: &$table) -> ::core::primitive::bool {
                self.as_u16() == $crate::Code::to_repr(*code)
            }
        }
    };
    ($table:ident, $repr:ident, $open:tt) => {
        #[automatically_derived]
        impl ::core::convert::TryFrom<$table> for $crate::__private_0_1_0::http::StatusCode {
            type Error = $crate::__private_0_1_0::http::status::InvalidStatusCode;

            fn try_from(
                code: $table,
            ) -> ::core::result::Result<
                Self,
                $crate::__private_0_1_0::http::status::InvalidStatusCode,
            > {
                $crate::__private_0_1_0::try_to_status(code)
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<$crate::__private_0_1_0::http::StatusCode> for $table {
            type Error = $crate::UnknownCode<Self>;

            fn try_from(
                status: $crate::__private_0_1_0::http::StatusCode,
            ) -> ::core::result::Result<Self, $crate::UnknownCode<Self>> {
                $crate::__private_0_1_0::try_from_status(status)
            }
        }
    };
}
