//! The code of `#[to_code(…, respond)]`: an error type responds with the problem
//! document of its code.

#[cfg(feature = "problem")]
use {
    crate::problem::Problem,
    crate::{Code, StatusCode},
    alloc::string::{String, ToString},
    core::fmt,
    serde_core::Serialize,
};

/// Implements the responses for a type, given the attributes of the `impl`s, the
/// generics of the type, the type, its `where` clause, and an expression for the
/// problem of a value.
#[cfg(feature = "problem")]
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_respond {
    (
        [$($attributes:tt)*] [$($generics:tt)*] [$($type:tt)*] [$($clause:tt)*]
        $error:ident => $problem:expr
    ) => {
        #[automatically_derived]
        $($attributes)*
        impl $($generics)* $crate::problem::ToProblem for $($type)*
        $($clause)*
        {
            fn to_problem(&self) -> $crate::problem::Problem {
                let $error = self;
                let problem = $problem;
                $crate::__private_0_1_0::reported($error).codes_report(problem)
            }
        }

        #[automatically_derived]
        $($attributes)*
        impl $($generics)* ::core::convert::From<&$($type)*> for $crate::problem::Problem
        $($clause)*
        {
            fn from(error: &$($type)*) -> Self {
                $crate::problem::ToProblem::to_problem(error)
            }
        }

        $crate::__private_0_1_0::respond_actix_web! {
            [$($attributes)*] [$($generics)*] [$($type)*] [$($clause)*]
        }
        $crate::__private_0_1_0::respond_axum! {
            [$($attributes)*] [$($generics)*] [$($type)*] [$($clause)*]
        }
    };
}

#[cfg(not(feature = "problem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_respond {
    ($($type:tt)*) => {
        ::core::compile_error!(
            "`respond` needs the feature `problem` of codes-core, and `axum` or `actix-web`\n = help: turn them on in Cargo.toml: `codes-core = { version = \"0.1\", features = [\"axum\", \"problem\"] }`"
        );
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_respond_axum {
    ([$($attributes:tt)*] [$($generics:tt)*] [$($type:tt)*] [$($clause:tt)*]) => {
        #[automatically_derived]
        $($attributes)*
        impl $($generics)* $crate::__private_0_1_0::axum_core::response::IntoResponse for $($type)*
        $($clause)*
        {
            fn into_response(self) -> $crate::__private_0_1_0::axum_core::response::Response {
                $crate::__private_0_1_0::axum_core::response::IntoResponse::into_response(
                    $crate::problem::ToProblem::to_problem(&self),
                )
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_respond_actix_web {
    ([$($attributes:tt)*] [$($generics:tt)*] [$($type:tt)*] [$($clause:tt)*]) => {
        #[automatically_derived]
        $($attributes)*
        impl $($generics)* $crate::__private_0_1_0::actix_web::ResponseError for $($type)*
        $($clause)*
        {
            fn status_code(&self) -> $crate::__private_0_1_0::actix_web::http::StatusCode {
                let problem = $crate::problem::ToProblem::to_problem(self);
                $crate::__private_0_1_0::actix_web::ResponseError::status_code(&problem.status())
            }

            fn error_response(&self) -> $crate::__private_0_1_0::actix_web::HttpResponse {
                let problem = $crate::problem::ToProblem::to_problem(self);
                ::core::convert::From::from(&problem)
            }
        }
    };
}

/// The problem of a code and its status, if it has one. The title is the reason of the
/// code itself: a table that extends HTTP's may have reasons that `StatusCode` lacks.
#[cfg(feature = "problem")]
pub fn problem_of_code(code: impl Code, status: Option<StatusCode>) -> Problem {
    let problem = Problem::new(status.unwrap_or(StatusCode::InternalServerError));
    match code.canonical_reason() {
        Some(reason) if code.to_repr().into() == i128::from(problem.status().as_u16()) => {
            problem.with_title(reason)
        }
        _ => problem,
    }
}

/// A code that is a status, or belongs to one.
#[cfg(feature = "problem")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say which status its codes are answered with",
    note = "in the spec of `{Self}`, declare an attribute `\"http_status\": {{\"type\": \"code\", \"table\": \"codes_core::StatusCode\", \"required\": true}}`, and add `\"problem\": {{\"status\": \"http_status\"}}`",
    note = "or implement `From<{Self}> for StatusCode`"
)]
pub trait HasStatus {
    /// The status. `None` if the conversion fails.
    fn status(self) -> Option<StatusCode>;
}

#[cfg(feature = "problem")]
#[diagnostic::do_not_recommend]
impl<T> HasStatus for T
where
    StatusCode: TryFrom<T>,
{
    fn status(self) -> Option<StatusCode> {
        StatusCode::try_from(self).ok()
    }
}

/// The status with this number.
#[cfg(feature = "problem")]
#[must_use]
pub fn status_of_number(number: i128) -> Option<StatusCode> {
    let number = u16::try_from(number).ok()?;
    StatusCode::from_u16(number).ok()
}

/// The problem of a row whose spec describes problems: the title is its reason,
/// whatever the status.
#[cfg(feature = "problem")]
pub fn problem_of_row(code: impl Code, status: Option<StatusCode>) -> Problem {
    let problem = Problem::new(status.unwrap_or(StatusCode::InternalServerError));
    match code.canonical_reason() {
        Some(reason) => problem.with_title(reason),
        None => problem,
    }
}

/// Sets the type, unless the text is missing or empty.
#[cfg(feature = "problem")]
pub fn with_type(problem: Problem, uri: Option<&'static str>) -> Problem {
    match uri {
        Some(uri) if !uri.is_empty() => problem.with_type(uri),
        _ => problem,
    }
}

/// Sets the detail that the spec gives to every occurrence of the problem.
#[cfg(feature = "problem")]
pub fn with_text(problem: Problem, detail: Option<&'static str>) -> Problem {
    match detail {
        Some(detail) => problem.with_detail(detail),
        None => problem,
    }
}

/// An error whose text can be the detail.
#[cfg(feature = "problem")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` doesn't implement `Display`",
    label = "no text for the detail",
    note = "`respond` sends the text of an error as the `detail` of the problem: implement `Display`, for example with `derive(thiserror::Error)`"
)]
pub trait Detail {
    /// The text.
    fn detail(&self) -> String;
}

#[cfg(feature = "problem")]
#[diagnostic::do_not_recommend]
impl<E: fmt::Display> Detail for E {
    fn detail(&self) -> String {
        self.to_string()
    }
}

/// Sets the detail to the text of the error. By default a 5xx problem has no
/// detail, since the text concerns the operators of the server.
#[cfg(feature = "problem")]
pub fn with_detail(problem: Problem, error: &dyn Detail, shows_detail: Option<bool>) -> Problem {
    if shows_detail.unwrap_or(!problem.status().is_server_error()) {
        problem.with_detail(error.detail())
    } else {
        problem
    }
}

/// Adds a header field if there is a value.
#[cfg(feature = "problem")]
pub fn with_header(
    problem: Problem,
    name: &'static str,
    value: Option<&(impl fmt::Display + ?Sized)>,
) -> Problem {
    match value {
        Some(value) => problem.with_field(name, value),
        None => problem,
    }
}

/// Adds an extension if there is a value and JSON can represent it.
#[cfg(feature = "problem")]
pub fn with_member(
    problem: Problem,
    name: &'static str,
    value: Option<&(impl Serialize + ?Sized)>,
) -> Problem {
    match value.map(serde_json::to_value) {
        Some(Ok(value)) => problem.with_extension(name, value),
        Some(Err(_)) | None => problem,
    }
}
