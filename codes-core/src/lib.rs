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
//! The registry grows, so the enum is `#[non_exhaustive]`. Old names are
//! constants, which work as patterns too:
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
//! meanings. Three things differ on purpose:
//!
//! - [`FromStr`](core::str::FromStr) and `TryFrom<&str>` read reason phrases
//!   and names as well as numbers: `"Not Found"`, `"NOT_FOUND"`.
//! - [`Display`](core::fmt::Display) shows an unlisted code as its number
//!   alone, `471`, so that what is shown can be read back.
//! - [`Debug`](core::fmt::Debug) shows the name of the variant, `NotFound`.
//!
//! Both types hold every code from 100 to 999, so converting by `as_u16` and
//! `from_u16` loses nothing.
//!
//! # A table of your own
//!
//! [`code_table`] makes the same kind of type from a JSON file of yours. The
//! smallest one is `{"codes": [{"code": 1, "reason": "Disk Full"}]}`:
//!
//! ```
//! #[codes_core::code_table("examples/disk_errors.json")]
//! pub enum DiskError {}
//!
//! assert_eq!(DiskError::ALL[0].as_u16(), 1);
//! assert!("no such error".parse::<DiskError>().is_err());
//! ```
//!
//! Edit the file, build, and the type follows; what is wrong with the file is
//! shown with its line, like an error in Rust code.
//!
//! # `no_std`
//!
//! The crate is `no_std`. It and the code that it generates allocate nothing,
//! have no unsafe code, and need nothing else at run time.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private_0_1_0;
mod code;
mod error;
mod http;

pub use code::{Code, CodeClass, NoClass, Repr};
pub use codes_macros::code_table;
pub use error::UnknownCode;
pub use http::{
    InvalidStatusCode, StatusClass, StatusCode, StatusCodeRedirectMethod, StatusCodeRegistration,
    StatusCodeRetryLevel,
};
