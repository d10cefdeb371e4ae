//! HTTP/2's error codes, which RST_STREAM and GOAWAY frames contain.
//!
//! They are those of [RFC 9113, section 7][7].
//!
//! ```
//! use codes_core::http2::{ErrorCode, ErrorCodeScope};
//!
//! let code = ErrorCode::from_u32(0x07)?;
//! assert_eq!(code, ErrorCode::RefusedStream);
//! assert_eq!(code.to_string(), "0x07 REFUSED_STREAM");
//! assert_eq!(code.reason(), "REFUSED_STREAM");
//! // The client can send the request again, even a POST.
//! assert!(code.unprocessed());
//!
//! assert_eq!(ErrorCode::CompressionError.scope(), Some(ErrorCodeScope::Connection));
//! assert_eq!("ENHANCE_YOUR_CALM".parse(), Ok(ErrorCode::EnhanceYourCalm));
//! assert_eq!("0x0b".parse(), Ok(ErrorCode::EnhanceYourCalm));
//! # Ok::<(), codes_core::UnknownCode<ErrorCode>>(())
//! ```
//!
//! # Unknown numbers
//!
//! A frame can contain any number of 32 bits. An unknown one must not trigger special
//! behaviour, and may be treated as [`InternalError`](ErrorCode::InternalError)
//! ([section 7][7]):
//!
//! ```
//! use codes_core::http2::ErrorCode;
//!
//! let received = 0xff;
//! let code = ErrorCode::from_u32(received).unwrap_or(ErrorCode::InternalError);
//! assert_eq!(code, ErrorCode::InternalError);
//! ```
//!
//! # With h2
//!
//! The numbers of `h2::Reason` are the same, so both types convert by number:
//!
//! ```ignore
//! use codes_core::http2::ErrorCode;
//!
//! let reason = h2::Reason::from(ErrorCode::RefusedStream.as_u32());
//! let code = ErrorCode::try_from(u32::from(reason))?;
//! ```
//!
//! [7]: https://www.rfc-editor.org/rfc/rfc9113#section-7

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
