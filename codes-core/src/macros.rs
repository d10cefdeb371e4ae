//! The macros, with their documentation.

mod to_code;

pub use to_code::ToCode;

/// Turns your enum into a closed table.
///
/// Each variant is a row of a table, which is checked at compile time. Use it if your
/// program handles only some of a table's codes: a `match` covers the variants, with
/// one more arm for all other codes.
///
/// ```
/// use codes_core::{Code, StatusCode};
///
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
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
/// - `#[code(of = StatusCode)]` takes the path of a table. The enum and the table
///   convert into each other, and share the enums of classes and attributes, so
///   the enum cannot be more visible than the table.
/// - `#[code("spec/mine.json")]` takes the path of a spec, as [`code_table`] does. Use
///   it if you don't need a type for the whole table. `class = Name` names the enum of
///   classes.
///
/// # The variants
///
/// A variant either has the name of a row or an alias, or an attribute with the code or
/// name of its row. A discriminant is optional, and has to equal the code. `as` returns
/// the code only if all variants have discriminants, so use `as_u16` instead.
///
/// ```
/// # use codes_core::{Code, StatusCode};
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
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
/// `ALL`, and the methods and traits of a [table](code_table), such as
/// [`Display`](core::fmt::Display), [`FromStr`](core::str::FromStr), the conversions
/// and [`Code`](trait@crate::Code). The enum has no constants for rows.
///
/// The traits that Rust can derive are not implemented. `Code` requires `Debug`,
/// `Clone`, `Copy`, `PartialEq` and `Eq`, so derive these. `Hash`, `PartialOrd`, `Ord`
/// and `Default` are optional. A derived `Ord` follows the order of the variants, while
/// `ALL` is in order of codes.
///
/// # Features
///
/// The conversions of the feature `http` are implemented for the enum as for every
/// closed table. The traits of `arbitrary`, `proptest`, `schemars`, `serde` and
/// `utoipa` can also be derived, so they are implemented only if you name the feature.
/// A program therefore compiles whichever [features](crate#features) other crates
/// turn on.
/// Deriving the trait of a feature that you name is a conflict (E0119): remove one of
/// the two.
///
/// ```ignore
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
/// #[code(of = StatusCode, integrate(serde, schemars))]
/// enum Handled {
///     NotFound,
/// }
/// ```
///
/// # `crate`
///
/// `crate = path` gives the path of codes-core, if it is not `::codes_core`.
///
/// # Errors
///
/// All invalid variants are reported in one build, each with its place.
pub use codes_macros::Code;
/// Generates a table: an enum of the codes in a JSON spec.
///
/// ```
/// use codes_core::code_table;
///
/// /// What the disk service reports.
/// #[code_table("examples/disk_errors.json", class = DiskErrorGroup)]
/// #[non_exhaustive]
/// pub enum DiskError {}
///
/// // Only if you return the table as an error.
/// impl std::error::Error for DiskError {}
///
/// assert_eq!(DiskErrorGroup::Hardware.range(), 200..=299);
/// ```
///
/// # Arguments
///
/// - The path of the spec comes first. It is resolved against the folder of the
///   crate's `Cargo.toml`, then against each parent folder up to the root of the
///   workspace, so the crates of a workspace can share a spec. A crate that is published
///   needs the spec, or a symbolic link to it, in its own folder. The path is a string
///   literal, or `concat!` and `env!` of literals:
///   `concat!(env!("OUT_DIR"), "/errors.json")`.
/// - `class = Name` names the enum of the table's classes. By default it is
///   `DiskErrorClass` for `DiskError`.
/// - `crate = path` gives the path of codes-core, if it is not `::codes_core`. With
///   `kodes = { package = "codes-core", … }` in `Cargo.toml`, write `crate = kodes`,
///   or rustc reports that it cannot find `codes_core` (E0433).
/// - `extends = Table` adds the rows of the spec to those of another table, in any
///   crate:
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
/// Every code of the extended table is also a code of the new one, so that
/// conversion is `From`. The reverse is `TryFrom`, whose error is an
/// [`UnknownCode`](crate::UnknownCode) of the extended table. See the
/// [rules](crate::spec_format#building-on-another-table), and the key `"extends"`,
/// with which one spec file extends another.
///
/// # The enum
///
/// The enum keeps its visibility, documentation and other attributes. Derives of other
/// traits go below `#[code_table]`, such as strum's `EnumIter`, `EnumCount` and
/// `IntoStaticStr`, or clap's `ValueEnum`. Above it they would see an enum without
/// variants.
///
/// The table already implements the traits that Rust can derive, so remove
/// `#[derive(Debug)]` and the like: above the attribute, rustc reports conflicting
/// implementations (E0119). Deriving `Serialize`,
/// `Deserialize`, `JsonSchema`, `ToSchema` or `Arbitrary` is an error, whether or not the
/// feature that implements the trait is on. That way a program compiles whichever
/// [features](crate#features) other crates turn on. For a trait of the same name from
/// another crate, write the path: `#[derive(rkyv::Serialize)]`.
///
/// The enums of classes and attributes are types of their own. If you re-export the
/// table, re-export them as well: `pub use errors::{DiskError, DiskErrorGroup};`.
///
/// # What it generates
///
/// The same items as for [`StatusCode`](crate::StatusCode), except for the methods that
/// are specific to HTTP, with the rows, classes, attributes and integer type of the spec:
///
/// - a variant for each row, and associated constants for the row (`DISK_FULL`) and
///   for its aliases (`NoSpaceLeft`, `NO_SPACE_LEFT`). A table of more than 4,096 rows
///   has no constants for rows, which would double its compile time;
/// - `ALL`, and the `const` methods `from_u16`, `from_bytes`, `as_u16`, `as_str`,
///   `name`, `reason`, `canonical_reason`, `is_listed`, `description`, `reference`
///   and `class`, a method for each class (`is_hardware`) and each attribute
///   (`retryable`), and `fallback` if a class has one;
/// - [`Display`](core::fmt::Display), [`Debug`](core::fmt::Debug),
///   [`FromStr`](core::str::FromStr), `TryFrom` for every integer type, `&str` and
///   `&[u8]`, conversion to the integer type and comparison with it, `Ord` by code,
///   `Hash`, `Default` if the spec has one, and [`Code`](trait@crate::Code);
/// - the traits of this crate's [features](crate#features);
/// - an enum of the classes, with [`CodeClass`](crate::CodeClass) and the `const`
///   function `of`, which finds the class of a number, and an enum for each attribute
///   of type `enum`. They have `ALL`, `name`, `as_str` and `description`, and
///   implement `Display`, [`FromStr`](core::str::FromStr) and `TryFrom<&str>`, which
///   fail with [`UnknownName`](crate::UnknownName), and the traits of the features
///   `serde` (as text), `schemars`, `utoipa`, `arbitrary` and `proptest`.
///
/// A *closed* table holds only its rows, and can be matched exhaustively. An *open*
/// table, with `"open": [100, 999]` in the spec, holds every code of that range:
/// codes without a row are hidden variants such as `Unlisted471`, which programs
/// should not name. `#[non_exhaustive]` on the enum lets a table grow without
/// breaking crates that match on it.
///
/// With [`"radix": 16`](crate::spec_format#radix) in the spec, codes are shown in
/// hexadecimal, such as `0x80070005`, and texts with such numbers parse.
/// [`"digits": 4`](crate::spec_format#digits) shows fewer digits than those of the
/// integer type. [`LowerHex`](core::fmt::LowerHex) and
/// [`UpperHex`](core::fmt::UpperHex) format the number alone: `{:#010X}` shows
/// `0x8007000E`.
///
/// `FromStr` accepts numbers, reasons, aliases, names (`DiskFull`, `DISK_FULL`),
/// [keys](#keys) and the output of `Display`, with the letters A to Z in either case.
///
/// # Problem documents
///
/// The key `problem` of a spec says which attributes make the problem document of a
/// code ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)). With the feature
/// `problem` the table implements `problem::ToProblem`, with `axum` and `actix-web`
/// its codes are responses, and with `utoipa` it implements `IntoResponses`. An error
/// type with [`#[to_code(Table, respond)]`](derive@crate::ToCode#responses) answers
/// with the document of its code:
///
/// ```json
/// {
///   "attributes": {
///     "http_status": {"type": "code", "table": "codes_core::StatusCode", "required": true}
///   },
///   "problem": {"status": "http_status", "type": "https://example.com/errors/{slug}", "members": ["code"]},
///   "codes": [{"code": 1000, "reason": "Card Declined", "http_status": 402}]
/// }
/// ```
///
/// The document of this code is `{"type":"https://example.com/errors/card-declined",
/// "title":"Card Declined","status":402,"code":1000}`. All keys are described in the
/// [format](crate::spec_format#problem).
///
/// # Codes of other tables
///
/// The values of an attribute of type `code` are codes of another table. The spec names
/// that table by its path:
/// `"http_status": {"type": "code", "table": "codes_core::StatusCode"}`. The values are
/// checked with the rest of the spec. See the
/// [rules](crate::spec_format#codes-of-other-tables).
///
/// ```
/// use codes_core::{StatusCode, code_table};
///
/// #[code_table("examples/card_errors.json")]
/// pub enum CardError {}
///
/// const STATUS: StatusCode = CardError::CardDeclined.http_status();
/// assert_eq!(STATUS, StatusCode::PaymentRequired);
/// assert_eq!(CardError::UnknownCard.http_status(), StatusCode::NotFound);
/// ```
///
/// # Keys
///
/// An attribute with `"unique": true` has texts that identify rows, such as the
/// `invalid_grant` of OAuth 2.0. A `const` function finds the code of a text, `FromStr`
/// reads it, and the table implements [`Keyed`](crate::Keyed). See the
/// [rules](crate::spec_format#keys).
///
/// ```
/// use codes_core::code_table;
///
/// #[code_table("examples/oauth_errors.json")]
/// pub enum OAuthError {}
///
/// const ERROR: Option<OAuthError> = OAuthError::from_error("invalid_grant");
/// assert_eq!(ERROR, Some(OAuthError::InvalidGrant));
/// assert_eq!(OAuthError::InvalidGrant.error(), "invalid_grant");
/// ```
///
/// # Errors
///
/// All mistakes in a spec are reported in one build, with their places in the file,
/// and the type is still generated from the valid rows. See the
/// [format](crate::spec_format).
pub use codes_macros::code_table;
