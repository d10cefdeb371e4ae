//! HTTP status codes from the IANA registry, and enums of numeric codes from
//! your own JSON spec.
//!
//! [`StatusCode`] is HTTP's table: every registered code with its reason
//! phrase, class, description and what RFC 9110 says about caching, content,
//! redirects and retries.
//!
//! ```
//! use codes_core::StatusCode;
//!
//! let code = StatusCode::from_u16(404)?;
//! assert_eq!(code, StatusCode::NotFound);
//! assert_eq!(code.to_string(), "404 Not Found");
//! assert!(code.is_client_error() && code.heuristically_cacheable());
//! assert!(StatusCode::TooManyRequests.may_retry());
//! assert_eq!("payload too large".parse(), Ok(StatusCode::ContentTooLarge));
//! # Ok::<(), codes_core::UnknownCode<StatusCode>>(())
//! ```
//!
//! # In a `match`
//!
//! The registry grows, so the enum is `#[non_exhaustive]`: a `match` ends with
//! `_`. Codes without a row are variants as well, hidden ones
//! such as `Unlisted471`; they are not for programs to name, as each of them
//! goes when its code gets a row. Old names are constants, which work as
//! patterns too:
//!
//! ```
//! use codes_core::StatusCode;
//!
//! fn advice(code: StatusCode) -> &'static str {
//!     match code {
//!         StatusCode::Ok | StatusCode::Created => "done",
//!         StatusCode::PAYLOAD_TOO_LARGE => "send less",
//!         code if code.may_retry() => "try again",
//!         code if code.is_server_error() => "wait for a repair",
//!         _ => "give up",
//!     }
//! }
//!
//! assert_eq!(advice(StatusCode::ContentTooLarge), "send less");
//! assert_eq!(advice(StatusCode::TooManyRequests), "try again");
//! ```
//!
//! # Coming from `http::StatusCode`
//!
//! Code written for it compiles after a change of the `use` line: the
//! constants, constructors, predicates and conversions have the same names and
//! meanings. What differs:
//!
//! - Reason phrases are those of RFC 9110. `http` has other ones for 203, 413
//!   and 422, which parse here, and none for 104.
//! - [`FromStr`](core::str::FromStr) and `TryFrom<&str>` read reason phrases
//!   and names as well as numbers: `"Not Found"`, `"NOT_FOUND"`.
//! - [`Display`](core::fmt::Display) honours width and alignment, and shows an
//!   unlisted code as its number alone, `471`, so that what is shown can be
//!   read back.
//! - [`Debug`](core::fmt::Debug) shows the name of the variant, `NotFound`.
//! - Methods take the code by value: a path such as `StatusCode::as_u16` maps
//!   over codes, not over references to them.
//! - [`InvalidStatusCode`] is at the root of the crate, without a module
//!   `status`, and shows the number that is none.
//!
//! Both types hold every code from 100 to 999, so converting loses nothing: by
//! `From` with the feature `http`, by `as_u16` and `from_u16` without.
//!
//! # A table of your own
//!
//! [`code_table`] makes the same kind of type from a JSON file of yours, such as
//!
//! ```json
#![doc = include_str!("../examples/disk_errors.json")]
//! ```
//!
//! ```
//! #[codes_core::code_table("examples/disk_errors.json")]
//! pub enum DiskError {}
//!
//! let error = DiskError::from_u16(101)?;
//! assert_eq!(error, DiskError::FileLocked);
//! assert!(error.retryable() && !error.is_hardware());
//! assert_eq!(error.to_string(), "101 File Locked");
//! assert_eq!("no space left".parse(), Ok(DiskError::DiskFull));
//! # Ok::<(), codes_core::UnknownCode<DiskError>>(())
//! ```
//!
//! Edit the file, build, and the type follows; what is wrong with the file is
//! shown with its line, like an error in Rust code. The [format] has a page, and so
//! have [the codes of a company][company] and its services.
//!
//! [format]: https://docs.rs/codes-core/latest/codes_core/spec_format/
//! [company]: https://docs.rs/codes-core/latest/codes_core/company_codes/
//!
//! # Enums and errors of your own
//!
//! [`derive(Code)`](derive@Code) holds an enum against a table, and gives it
//! what tables have. [`derive(ToCode)`](derive@ToCode) gives each variant of an
//! error type its code.
//!
//! ```
//! use codes_core::{StatusCode, ToCode};
//!
//! #[derive(ToCode)]
//! #[to_code(StatusCode, default = InternalServerError)]
//! enum ApiError {
//!     #[code(NotFound)]
//!     NoUser(u64),
//!     Database(String),
//! }
//!
//! assert_eq!(ApiError::NoUser(7).to_code(), StatusCode::NotFound);
//! assert!(ApiError::Database("gone".to_owned()).to_code().is_server_error());
//! ```
//!
//! # Features
//!
//! One is on by default:
//!
//! - `macros`: [`code_table`], [`derive(Code)`](derive@Code) and
//!   [`derive(ToCode)`](derive@ToCode). A program that needs [`StatusCode`] alone
//!   turns it off, with `default-features = false`. The type is the same then,
//!   and the crate is built in half a second instead of eight, with no other crate.
//!
//! One adds tables:
//!
//! - `vendor`: the module [vendor], with the codes that nginx, Cloudflare and
//!   others use beside those of the registry; turns on `macros`.
//!
//! Each of the others adds to every table of the program, also to those of other
//! crates, what the crate of its name needs:
//!
//! | feature | what tables get | `std` |
//! |---|---|---|
//! | `serde` | `Serialize` and `Deserialize`: a code is a number, and readable formats may have its texts; modules for fields that are text, as [reason phrase] or as [name] | no |
//! | `http` | `From` both ways between `http::StatusCode` and [`StatusCode`], or another `u16` table that is open from 100 to 999, and `==`; `TryFrom` both ways for others, except those of 8 bits | yes |
//! | `axum` | `IntoResponse`: the status, and no body | yes |
//! | `actix-web` | `Responder` and `ResponseError`: the status, and no body | yes |
//! | `schemars` | `JsonSchema`: an integer, with the codes, their names and descriptions; turns on `serde` | `alloc` |
//! | `utoipa` | `ToSchema`: the same for OpenAPI | yes |
//! | `problem` | no more, but there is a type for problem details (RFC 9457), which `axum` and `actix-web` can send, and [errors can answer with it](derive@ToCode#responses); turns on `serde` | yes |
//! | `arbitrary` | `Arbitrary`: any code, rows more often than unlisted codes | yes |
//! | `proptest` | `Arbitrary`: any code, shrinking towards the lowest row | yes |
//!
//! [vendor]: https://docs.rs/codes-core/latest/codes_core/vendor/
//! [reason phrase]: https://docs.rs/codes-core/latest/codes_core/serde/reason/
//! [name]: https://docs.rs/codes-core/latest/codes_core/serde/name/
//!
//! A table is an HTTP response only if it holds exactly what `http::StatusCode`
//! holds, as [`StatusCode`] does: with the integer type `u16` and
//! `"open": [100, 999]`. The replies of SMTP or the errors of a program have
//! numbers that mean something else, so they have to be turned into a
//! [`StatusCode`] before they are sent. The same rule says which tables convert
//! from `http::StatusCode` without failing.
//!
//! A 1xx code is no final response
//! ([RFC 9110, section 15.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2)):
//! whoever receives one waits for another. Returned from a handler it is sent as
//! 500 Internal Server Error. To answer with 101 Switching Protocols and its
//! fields, build the framework's own response.
//!
//! A body or fields go with a code in the framework's own ways; axum has those
//! for `http::StatusCode`, so convert first:
//! `(http::StatusCode::from(StatusCode::NotFound), "no such page")`.
//!
//! # `no_std`
//!
//! The crate is `no_std`, unless a feature needs more. It and the code that it
//! generates allocate nothing, have no unsafe code, and need nothing else at run
//! time.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
// This page links to the macros.
#![cfg_attr(not(feature = "macros"), allow(rustdoc::broken_intra_doc_links))]

#[cfg(any(feature = "problem", feature = "schemars", feature = "utoipa"))]
extern crate alloc;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private_0_1_0;
mod code;
mod error;
mod http;
mod integrations;
#[cfg(feature = "macros")]
mod macros;
#[cfg(feature = "problem")]
pub mod problem;
mod to_code;
#[cfg(feature = "vendor")]
pub mod vendor;

#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("../spec/README.md")]
pub mod spec_format {}

#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("../examples/company/README.md")]
pub mod company_codes {}

pub use code::{Code, CodeClass, NoClass, Repr};
pub use error::UnknownCode;
pub use http::*;
#[cfg(feature = "serde")]
pub use integrations::serde;
#[cfg(feature = "macros")]
pub use macros::{Code, ToCode, code_table};
pub use to_code::ToCode;
