//! `derive(ToCode)`, with its documentation.

/// Maps each variant of an error type to a code.
///
/// It implements [`ToCode`](trait@crate::ToCode), and `From` to convert a reference to
/// the error into a code:
///
/// ```
/// use codes_core::{StatusCode, ToCode};
///
/// #[derive(ToCode)]
/// #[to_code(StatusCode)]
/// enum DbError {
///     #[code(ServiceUnavailable)]
///     Unconnected,
/// }
///
/// #[derive(ToCode)]
/// #[to_code(StatusCode)]
/// enum ApiError {
///     #[code(NotFound)]
///     NoUser(u64),
///     #[code(429)]
///     Busy { retry_after: u32 },
///     #[code(transparent)]
///     Db(DbError),
/// }
///
/// assert_eq!(ApiError::NoUser(7).to_code(), StatusCode::NotFound);
/// let error = ApiError::Busy { retry_after: 60 };
/// assert_eq!(StatusCode::from(&error), StatusCode::TooManyRequests);
/// let error = ApiError::Db(DbError::Unconnected);
/// assert_eq!(error.to_code(), StatusCode::ServiceUnavailable);
/// ```
///
/// # `#[code(…)]` on a variant or struct
///
/// - A code of the table: its number, or the name of a variant, alias or constant,
///   with or without the path of the table. A code that the table does not have is
///   a compile-time error.
/// - `transparent` uses the code of the inner value: the only field, or the one
///   marked `#[code]`. The field may be a reference, `Box`, `Rc` or `Arc`. If its
///   type is generic, the `impl` requires that the type has a code.
/// - `with = path` asks a function for the code, such as
///   `#[code(with = JsonRejection::status)]` for an error of another library. The
///   function takes a reference to the inner value, and returns a value that has a code
///   in the table: a code, an error with `derive(ToCode)`, or, with the feature `http`,
///   an `http::StatusCode`. If the function returns an `Option`, add the code for `None`:
///   `#[code(with = reqwest::Error::status, default = BadGateway)]`. If there are several
///   fields, the option can be on the field itself, instead of marking the field.
///
/// ```
/// use codes_core::{StatusCode, ToCode};
/// use std::io;
///
/// fn of_io(error: &io::Error) -> Option<StatusCode> {
///     match error.kind() {
///         io::ErrorKind::NotFound => Some(StatusCode::NotFound),
///         io::ErrorKind::PermissionDenied => Some(StatusCode::Forbidden),
///         _ => None,
///     }
/// }
///
/// #[derive(ToCode)]
/// #[to_code(StatusCode)]
/// enum FileError {
///     #[code(with = of_io, default = InternalServerError)]
///     Io(io::Error),
/// }
///
/// let error = FileError::Io(io::ErrorKind::PermissionDenied.into());
/// assert_eq!(error.to_code(), StatusCode::Forbidden);
/// ```
///
/// # `#[to_code(…)]` on the type
///
/// - The table, or several tables. With several, each code needs the path of its
///   table.
/// - `default = InternalServerError` sets the code of all variants without one.
/// - `respond` makes the error a response: see [below](#responses).
/// - `crate = path` gives the path of codes-core, if it is not `::codes_core`.
///
/// ```
/// use codes_core::{StatusCode, ToCode, code_table};
///
/// #[code_table("examples/disk_errors.json")]
/// pub enum DiskError {}
///
/// #[derive(ToCode)]
/// #[to_code(StatusCode, DiskError, default = StatusCode::InternalServerError)]
/// enum StorageError {
///     #[code(StatusCode::InsufficientStorage, DiskError::DiskFull)]
///     Full,
///     #[code(DiskError::BadSector)]
///     Broken,
/// }
///
/// let codes: (StatusCode, DiskError) = (StorageError::Broken.to_code(), StorageError::Broken.to_code());
/// assert_eq!(codes, (StatusCode::InternalServerError, DiskError::BadSector));
/// ```
///
/// # Responses
///
/// With the [feature](crate#features) `problem`, an error type with
/// `#[to_code(StatusCode, respond)]` responds with a problem document
/// ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)). It implements `ToProblem`
/// of the module `problem`, and a reference converts to `Problem` with `From`. With
/// the features `axum` and `actix-web` it also implements `IntoResponse` and
/// `ResponseError`, so handlers can return it as an error. The status is the code in
/// the first table, which is [`StatusCode`](crate::StatusCode), a table that extends
/// it, or one that converts to `StatusCode` with `From`.
///
/// If rustc reports that a handler is not satisfied, or that the error is not
/// `IntoResponse`, the feature `axum` of codes-core is off: `problem` alone makes no
/// responses.
///
/// If the spec of the table describes
/// [problem documents](macro@crate::code_table#problem-documents), the error responds
/// with the document of its code. Its own detail and the options of `#[problem(…)]` are
/// added.
///
#[cfg_attr(not(doctest), doc = include_str!("responses.md"))]
///
/// Every problem also has a `Report` for logs, which is not sent. It contains the text of
/// the error and, if the type implements [`Error`](core::error::Error), the texts of its
/// [sources](core::error::Error::source). A middleware finds it in the extensions of the
/// response. With actix-web, the error itself is also available, as the error of the
/// response.
///
/// By default the title is the reason phrase of the status, and the detail is the
/// `Display` output of the error, unless the status is a 5xx. `#[problem(…)]` on a
/// variant or struct changes this:
///
/// - `type = "…"` sets the URI that identifies the type of the problem, and
///   `title = "…"` sets its title, which should be the same for each problem of the
///   type.
/// - `detail = true` or `detail = false` sets whether the detail is sent, whatever
///   the status.
/// - `header = "WWW-Authenticate: Bearer"` adds a header field. It can be repeated.
///
/// `type`, `title` and `detail` on an enum apply to all variants that do not set them.
///
/// On a field of the variant or struct, `#[problem(…)]` adds its value to the response,
/// unless the value is `None`:
///
/// - `header = "Retry-After"` sends the `Display` output of the value in this header
///   field. A value that is not valid in HTTP, such as text with a line break, is not
///   sent.
/// - `extension`, or `extension = "name"`, adds the value, serialized by serde, to
///   the document, under the name of the field or the given name. A value that JSON
///   cannot represent, such as a map with lists as keys, is left out.
///
/// A `transparent` variant responds with the problem of its inner value, which has
/// to implement `ToProblem` as well. If the variant or its fields have
/// `#[problem(…)]`, only the code comes from the inner value. The report is always that
/// of the outer error.
pub use codes_macros::ToCode;
