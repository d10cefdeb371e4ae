//! The trait of types that have a code.

use crate::Code;

/// A type whose values have a code of the table `T`, such as an error type with
/// HTTP statuses.
///
/// [`derive(ToCode)`](derive@crate::ToCode) implements it for error types. Every
/// table implements it for itself, and enums with
/// [`derive(Code)`](derive@crate::Code) implement it for their table.
///
/// ```
/// use codes_core::{StatusCode, ToCode};
/// use std::error::Error;
///
/// fn log(error: &(impl Error + ToCode<StatusCode>)) -> Option<String> {
///     let code = error.to_code();
///     code.is_server_error().then(|| format!("{code}: {error}"))
/// }
/// # #[derive(Debug)]
/// # struct Down;
/// # impl std::fmt::Display for Down {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
/// #         f.write_str("no database")
/// #     }
/// # }
/// # impl Error for Down {}
/// # impl ToCode<StatusCode> for Down {
/// #     fn to_code(&self) -> StatusCode {
/// #         StatusCode::ServiceUnavailable
/// #     }
/// # }
/// # assert_eq!(log(&Down).as_deref(), Some("503 Service Unavailable: no database"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no code of `{T}`",
    label = "no `ToCode<{T}>`",
    note = "an error type of your own gets codes with `#[derive(ToCode)]`",
    note = "for a type of another crate, write a function: `#[code(with = path::of::function)]`",
    note = "if a function of `#[code(with = …)]` returns an `Option`, add the code for `None`: `default = …`"
)]
#[cfg_attr(
    not(feature = "http"),
    diagnostic::on_unimplemented(
        note = "`http::StatusCode` has codes with the feature `http` of codes-core"
    )
)]
pub trait ToCode<T: Code> {
    /// The code of the value.
    #[must_use]
    fn to_code(&self) -> T;
}

impl<T: Code, E: ToCode<T> + ?Sized> ToCode<T> for &E {
    #[inline]
    fn to_code(&self) -> T {
        E::to_code(self)
    }
}
