//! Codes as actix-web responses and errors: the status with an empty body.
//!
//! The same tables are responses as with axum, and the same rule for 1xx applies.

use ::actix_web::HttpResponse;
use ::actix_web::http::StatusCode;

/// The status of a final response for a code from 100 to 999.
#[must_use]
pub fn actix_status(number: u16) -> StatusCode {
    StatusCode::from_u16(super::final_status(number)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The response for a code from 100 to 999.
#[must_use]
pub fn actix_response(number: u16) -> HttpResponse {
    HttpResponse::new(actix_status(number))
}

/// A code as a response: the same as its response as an error.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_actix_web_responder {
    ($table:ident $($rest:tt)*) => {
        #[automatically_derived]
        impl $crate::__private_0_1_0::actix_web::Responder for $table {
            type Body = $crate::__private_0_1_0::actix_web::body::BoxBody;

            fn respond_to(
                self,
                _: &$crate::__private_0_1_0::actix_web::HttpRequest,
            ) -> $crate::__private_0_1_0::actix_web::HttpResponse {
                $crate::__private_0_1_0::actix_web::ResponseError::error_response(&self)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_actix_web {
    ($table:ident, u16, [100, 999]) => {
        $crate::__codes_actix_web_responder! { $table }

        #[automatically_derived]
        impl $crate::__private_0_1_0::actix_web::ResponseError for $table {
            fn status_code(&self) -> $crate::__private_0_1_0::actix_web::http::StatusCode {
                $crate::__private_0_1_0::actix_status($crate::Code::to_repr(*self))
            }

            fn error_response(&self) -> $crate::__private_0_1_0::actix_web::HttpResponse {
                $crate::__private_0_1_0::actix_response($crate::Code::to_repr(*self))
            }
        }
    };
    ($($table:tt)*) => {};
}
