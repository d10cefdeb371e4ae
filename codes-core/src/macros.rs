//! The macros, with their documentation.

/// Gives an enum that you wrote what a closed table has.
///
/// Each variant is a row of a table, and the compiler checks that it is. A
/// program that handles some of the codes gets an enum of just those, which a
/// `match` has to cover, and one arm for all others:
///
/// ```
/// use codes_core::{Code, StatusCode};
///
/// #[derive(Code)]
/// #[code(of = StatusCode)]
/// enum Handled {
///     Ok,
///     NotFound,
///     TooManyRequests,
/// }
///
/// fn advice(code: StatusCode) -> &'static str {
///     match Handled::try_from(code) {
///         Ok(Handled::Ok) => "done",
///         Ok(Handled::NotFound) => "ask for something else",
///         Ok(Handled::TooManyRequests) => "wait",
///         Err(_) => "give up",
///     }
/// }
///
/// assert_eq!(advice(StatusCode::NotFound), "ask for something else");
/// assert_eq!(advice(StatusCode::Gone), "give up");
/// assert_eq!(StatusCode::from(Handled::Ok), StatusCode::Ok);
/// ```
///
/// # The table
///
/// - `#[code(of = StatusCode)]` names a table, by whatever path leads to it
///   here. Enum and table convert into each other, and share the enums of the
///   classes and attributes, so the enum can't be more visible than its table.
/// - `#[code("spec/mine.json")]` names a spec, as for [`code_table`], whose rows
///   need no type of their own. The enum of classes can be named:
///   `class = Name`.
///
/// # The variants
///
/// A variant has the name of a row or of one of its aliases, or says which row
/// it is. A discriminant, if there is one, has to be the code; without one
/// `as` gives a number that means nothing, and `as_u16` the code.
///
/// ```
/// # use codes_core::{Code, StatusCode};
/// #[derive(Code)]
/// #[code(of = StatusCode)]
/// enum Upload {
///     #[code(201)]
///     Stored,
///     PayloadTooLarge = 413,
///     #[code(UnprocessableContent)]
///     Refused,
/// }
///
/// assert_eq!(Upload::Stored.to_string(), "201 Created");
/// assert_eq!(Upload::PayloadTooLarge.reason(), "Content Too Large");
/// assert_eq!("stored".parse(), Ok(Upload::Stored));
/// ```
///
/// # What it generates
///
/// `ALL`, the methods, and the traits of a [table](code_table), among them
/// `Clone`, `Copy`, [`Debug`](core::fmt::Debug),
/// [`Display`](core::fmt::Display), `PartialEq`, `Eq`, `PartialOrd`, `Ord` and
/// `Hash`. Those can't be derived as well; to do so, or to implement one by
/// hand, leave it out: `#[code(of = StatusCode, without(Debug, Display))]`.
///
/// There are no constants, and no `Default`: that of the table may not be among
/// the variants.
///
/// `crate = path` says where codes-core is, if not at `::codes_core`.
///
/// # Errors
///
/// All variants that are wrong are reported in one build, each where it stands.
pub use codes_macros::Code;
/// Maps each variant of an error type to a code.
///
/// It implements [`ToCode`](trait@crate::ToCode), and `From` a reference to the type
/// for the table:
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
/// # `#[code(…)]` on a variant, or on a struct
///
/// - A name or a number of the table: the name of a variant, of an alias or of
///   a constant, with or without the table before it. What the table lacks is
///   an error at compile time.
/// - `transparent` asks the inner value: the only field, or the one with
///   `#[code]` on it. It may lie behind references, `Box`, `Rc` and `Arc`. If its
///   type is generic, the `impl` requires that it has a code.
///
/// # `#[to_code(…)]` on the type
///
/// - The table, or several: then each code says whose it is.
/// - `default = InternalServerError` is the code of all variants without one.
/// - `respond` makes the error a response: see [below](#responses).
/// - `crate = path` says where codes-core is, if not at `::codes_core`.
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
/// With the [feature](crate#features) `problem`, `#[to_code(StatusCode, respond)]`
/// lets the error answer with a problem document
/// ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)). It implements
/// `ToProblem`, and `From` a reference to the type for `Problem`, both of the
/// module `problem`; with the features `axum` and `actix-web` also their
/// `IntoResponse` and `ResponseError`, so that a handler returns it as an error.
/// The status is the code in the first table: [`StatusCode`](crate::StatusCode), a
/// table that extends it, or one with `From` the table for `StatusCode`.
///
#[cfg_attr(feature = "problem", doc = "```")]
#[cfg_attr(not(feature = "problem"), doc = "```ignore")]
/// use codes_core::problem::ToProblem;
/// use codes_core::{StatusCode, ToCode};
///
/// #[derive(Debug, thiserror::Error, ToCode)]
/// #[to_code(StatusCode, respond)]
/// enum ApiError {
///     #[error("no user {id}")]
///     #[code(NotFound)]
///     #[problem(type = "https://example.com/problems/no-user", title = "No Such User")]
///     NoUser {
///         #[problem(extension)]
///         id: u64,
///     },
///     #[error("at most 10 uploads a minute")]
///     #[code(TooManyRequests)]
///     Busy {
///         #[problem(header = "Retry-After")]
///         retry_after: u32,
///     },
///     #[error("no answer from {0}")]
///     #[code(BadGateway)]
///     Upstream(String),
/// }
///
/// assert_eq!(
///     ApiError::NoUser { id: 7 }.to_problem().to_json(),
///     r#"{"type":"https://example.com/problems/no-user","title":"No Such User","status":404,"detail":"no user 7","id":7}"#
/// );
/// let problem = ApiError::Busy { retry_after: 60 }.to_problem();
/// assert_eq!(problem.fields().next(), Some(("Retry-After", "60")));
/// // Whatever happens inside is not for the client.
/// assert_eq!(
///     ApiError::Upstream("10.0.0.7".to_owned()).to_problem().to_json(),
///     r#"{"title":"Bad Gateway","status":502}"#
/// );
/// ```
///
/// Without `#[problem(…)]` the title is the reason phrase of the status, and the
/// detail is what `Display` shows, unless the status is a 5xx. On a variant or a
/// struct there can be:
///
/// - `type = "…"`, a URI that identifies the problem, and `title = "…"`, which is
///   then the same for all problems of the type;
/// - `detail = true` or `detail = false`: whether the client gets the detail,
///   whatever the status;
/// - `header = "WWW-Authenticate: Bearer"`, a header field, any number of times.
///
/// `type`, `title` and `detail` on an enum are for the variants that don't say
/// otherwise. On a field of the variant or struct there can be:
///
/// - `header = "Retry-After"`: the value, as `Display` shows it, goes into this
///   header field. One that HTTP does not allow, such as a text of two lines, is
///   not sent.
/// - `extension`, or `extension = "name"`: the value, as serde serializes it, is a
///   member of the document, with the name of the field or the other one. A
///   value that JSON can't hold, such as a map whose keys are lists, is left out.
///
/// Nothing is sent for the `None` of an `Option`.
///
/// A `transparent` variant answers with the problem of the inner value, which
/// has to implement `ToProblem` too. If there is a `#[problem(…)]` on the variant
/// or its fields, the inner value gives the code alone.
pub use codes_macros::ToCode;
/// Turns an empty enum into the codes of a JSON spec file.
///
/// ```
/// use codes_core::code_table;
///
/// /// What the disk service reports.
/// #[code_table("examples/disk_errors.json", class = DiskErrorGroup)]
/// #[non_exhaustive]
/// pub enum DiskError {}
///
/// assert_eq!(DiskErrorGroup::Hardware.range(), 200..=299);
/// ```
///
/// # Arguments
///
/// - The path of the spec comes first. It is tried from the folder of the
///   crate's `Cargo.toml`, then from each folder above it up to the root of the
///   workspace, so that the crates of a workspace can share a spec. It is a
///   string literal, or `concat!` and `env!` around literals:
///   `concat!(env!("OUT_DIR"), "/errors.json")`.
/// - `class = Name` names the enum of the table's classes; it is `DiskErrorClass`
///   for `DiskError` otherwise.
/// - `crate = path` says where codes-core is, if not at `::codes_core`: with
///   `kodes = { package = "codes-core", … }` in `Cargo.toml`, write
///   `crate = kodes`. Otherwise rustc reports a crate `codes_core` that it
///   cannot find (E0433).
/// - `extends = Table` adds the rows of the spec to those of another table, which
///   may lie in any crate:
///
/// ```
/// use codes_core::{StatusCode, code_table};
///
/// #[code_table("examples/own_statuses.json", extends = StatusCode)]
/// pub enum Status {}
///
/// let status = Status::from(StatusCode::NotFound);
/// assert_eq!(status, Status::NotFound);
/// assert!(Status::ClientClosedRequest.is_client_error());
/// assert_eq!(StatusCode::try_from(status), Ok(StatusCode::NotFound));
/// ```
///
/// Every code of the extended table is one of the new one, hence `From`. The way
/// back is `TryFrom`: its error, an [`UnknownCode`](crate::UnknownCode) of the extended table, is for
/// codes that only the new one has. The rules are in the
/// [format](crate::spec_format#building-on-another-table), and so is `"extends"`, the
/// same for a spec that lies beside another.
///
/// Visibility, documentation and other attributes of the enum are kept, and so
/// are derives of traits that the table does not implement itself.
///
/// # What it generates
///
/// What [`StatusCode`](crate::StatusCode) has, but for its two `effective` methods, with the
/// spec's rows, classes and attributes and its integer type in place of `u16`:
///
/// - a variant for each row, and associated constants for the row
///   (`DISK_FULL`) and for its aliases (`NoSpaceLeft`, `NO_SPACE_LEFT`);
/// - `ALL`, and the `const` methods `from_u16`, `from_bytes`, `as_u16`,
///   `as_str`, `name`, `reason`, `canonical_reason`, `is_listed`,
///   `description`, `reference`, `class`, one for each class (`is_hardware`)
///   and one for each attribute (`retryable`), and `fallback` if a class has one;
/// - [`Display`](core::fmt::Display), [`Debug`](core::fmt::Debug),
///   [`FromStr`](core::str::FromStr), `TryFrom` for the integer, `&str` and
///   `&[u8]`, `From` to the integer, comparison with the integer, `Ord` by
///   code, `Hash`, `Default` if the spec has one, and [`Code`](trait@crate::Code);
/// - what the [features](crate#features) of this crate add;
/// - the enum of classes, with [`CodeClass`](crate::CodeClass), and one for each `enum` attribute.
///
/// A *closed* table holds its rows and nothing else, and can be matched
/// exhaustively. An *open* one, with `"open": [100, 999]` in the spec, holds
/// every code of that range: those without a row are hidden variants, such as
/// `Unlisted471`, which programs do not name. `#[non_exhaustive]` on the enum
/// lets a table grow without breaking the crates that match over it.
///
/// `FromStr` reads numbers, reasons, aliases, names (`DiskFull`, `DISK_FULL`) and
/// what `Display` shows, with the letters A to Z in either case.
///
/// A table of more than 4,096 rows has no constants for its rows, only
/// variants: they would double the time that rustc takes for it.
///
/// # Errors
///
/// Everything that is wrong with a spec is reported in one build, with its
/// place in the file, and the type is generated all the same from what is
/// right. The format has a [page of its own](crate::spec_format).
pub use codes_macros::code_table;
