//! Types that know their code.

use crate::Code;

/// A value that has a code of the table `T`, as an error has an HTTP status.
///
/// [`derive(ToCode)`](derive@crate::ToCode) implements it for error types. Each
/// code of a table has itself, and each enum with [`derive(Code)`](derive@crate::Code) the
/// code of its table.
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
