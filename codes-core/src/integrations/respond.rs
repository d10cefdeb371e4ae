//! What `#[to_code(…, respond)]` asks for: an error type answers with the problem
//! document of its code.

/// The generics of a type, the type, its `where` clause and the table.
///
/// The detail is the type's `Display`, which a 5xx status keeps to the server.
#[cfg(feature = "problem")]
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_respond {
    ([$($generics:tt)*] [$($type:tt)*] [$($clause:tt)*] $($table:tt)*) => {
        #[automatically_derived]
        impl $($generics)* ::core::convert::From<&$($type)*> for $crate::problem::Problem
        $($clause)*
        {
            fn from(error: &$($type)*) -> Self {
                let code = $crate::ToCode::<$($table)*>::to_code(error);
                $crate::__private_0_1_0::problem(::core::convert::From::from(code), error)
            }
        }

        $crate::__private_0_1_0::respond_actix_web! {
            [$($generics)*] [$($type)*] [$($clause)*]
        }
        $crate::__private_0_1_0::respond_axum! {
            [$($generics)*] [$($type)*] [$($clause)*]
        }
    };
}

#[cfg(not(feature = "problem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_respond {
    ([$($generics:tt)*] [$($type:tt)*] [$($clause:tt)*] $($table:tt)*) => {
        ::core::compile_error!(
            "`respond` needs the feature `problem` of codes-core, and `axum` or `actix-web`"
        );
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_respond_axum {
    ([$($generics:tt)*] [$($type:tt)*] [$($clause:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private_0_1_0::axum_core::response::IntoResponse for $($type)*
        $($clause)*
        {
            fn into_response(self) -> $crate::__private_0_1_0::axum_core::response::Response {
                $crate::__private_0_1_0::axum_core::response::IntoResponse::into_response(
                    <$crate::problem::Problem as ::core::convert::From<&Self>>::from(&self),
                )
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_respond_actix_web {
    ([$($generics:tt)*] [$($type:tt)*] [$($clause:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private_0_1_0::actix_web::ResponseError for $($type)*
        $($clause)*
        {
            fn status_code(&self) -> $crate::__private_0_1_0::actix_web::http::StatusCode {
                let problem = <$crate::problem::Problem as ::core::convert::From<&Self>>::from(self);
                $crate::__private_0_1_0::actix_web::ResponseError::status_code(&problem.status())
            }

            fn error_response(&self) -> $crate::__private_0_1_0::actix_web::HttpResponse {
                let problem = <$crate::problem::Problem as ::core::convert::From<&Self>>::from(self);
                ::core::convert::From::from(&problem)
            }
        }
    };
}

/// The problem of an error with this status.
#[cfg(feature = "problem")]
pub fn problem(
    status: crate::StatusCode,
    error: &dyn core::fmt::Display,
) -> crate::problem::Problem {
    let problem = crate::problem::Problem::new(status);
    if problem.status().is_server_error() {
        problem
    } else {
        problem.with_detail(alloc::string::ToString::to_string(error))
    }
}
