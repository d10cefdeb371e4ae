//! Codes as axum responses: the status with an empty body, as for
//! `http::StatusCode`.
//!
//! Only a table that is open from 100 to 999, such as
//! [`StatusCode`](crate::StatusCode), is a response. The numbers of others, such
//! as SMTP replies or a program's own errors, are not HTTP statuses.

use axum_core::response::{IntoResponse, Response};

/// The response for a code from 100 to 999.
///
/// A 1xx status is not a final response
/// ([RFC 9110, section 15.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2)),
/// and the client would keep waiting for one, so it becomes 500.
#[must_use]
pub fn axum_response(number: u16) -> Response {
    super::http::to_status(super::final_status(number)).into_response()
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_axum {
    ($table:ident, u16, [100, 999]) => {
        #[automatically_derived]
        impl $crate::__private_0_1_0::axum_core::response::IntoResponse for $table {
            fn into_response(self) -> $crate::__private_0_1_0::axum_core::response::Response {
                $crate::__private_0_1_0::axum_response($crate::Code::to_repr(self))
            }
        }
    };
    ($($table:tt)*) => {};
}
