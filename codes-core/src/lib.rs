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
//! [`code_table`] makes the same kind of type from a JSON file of yours:
//!
//! ```ignore
//! #[codes_core::code_table("spec/errors.json")]
//! pub enum ErrorCode {}
//! ```
//!
//! The crate is `no_std`, allocates nothing, has no unsafe code and no
//! dependencies at run time.

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
