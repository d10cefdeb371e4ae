//! Codes as responses of axum: the status, and no body, as `http::StatusCode`
//! answers.
//!
//! Only a table that is open over 100 to 999, such as
//! [`StatusCode`](crate::StatusCode), is a response: others hold replies of SMTP
//! or a program's own errors, and their numbers are not for HTTP.

use axum_core::response::{IntoResponse, Response};

/// The response with a status of 100 to 999.
///
/// A 1xx status is no final response
/// ([RFC 9110, section 15.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2)),
/// and clients would wait for another, so it becomes 500.
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
