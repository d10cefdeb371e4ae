//! The error codes of HTTP/3 and of QPACK, which compresses its header fields.
//!
//! They are those of [RFC 9114, section 8.1][8.1], of [RFC 9204, section 6][9204-6], and
//! of [RFC 9297, section 5.2][9297-5.2], for HTTP datagrams. QUIC has errors of its own,
//! which it sends in frames of another type.
//!
//! ```
//! use codes_core::http3::{ErrorCode, ErrorCodeClass, ErrorCodeScope};
//!
//! let code = ErrorCode::from_u64(0x010b)?;
//! assert_eq!(code, ErrorCode::H3RequestRejected);
//! assert_eq!(code.to_string(), "0x010b H3_REQUEST_REJECTED");
//! assert_eq!(code.reason(), "H3_REQUEST_REJECTED");
//! // The client can treat the request as if it had never sent it.
//! assert!(code.unprocessed());
//!
//! let code: ErrorCode = "0x0200".parse()?;
//! assert_eq!(code, ErrorCode::QpackDecompressionFailed);
//! assert_eq!(code.class(), Some(ErrorCodeClass::Qpack));
//! assert_eq!(code.scope(), Some(ErrorCodeScope::Connection));
//! # Ok::<(), codes_core::UnknownCode<ErrorCode>>(())
//! ```
//!
//! # Unknown and reserved numbers
//!
//! An unknown number is treated as [`H3NoError`](ErrorCode::H3NoError) ([section 8][8]).
//! So that implementations do not forget this, the numbers `0x1f * n + 0x21`, from 0x21
//! to 0x3ffffffffffffffe, are reserved without a meaning, and a peer sends one of them
//! now and then ([section 8.1][8.1]). The table does not hold them:
//!
//! ```
//! use codes_core::http3::ErrorCode;
//!
//! let received = 0x1f * 1000 + 0x21;
//! let code = ErrorCode::from_u64(received).unwrap_or(ErrorCode::H3NoError);
//! assert_eq!(code, ErrorCode::H3NoError);
//! ```
//!
//! # From HTTP/2
//!
//! Most errors of [`http2`] have a counterpart, but with another number and at times
//! another meaning ([appendix A.4][a.4]), so there is no conversion.
//!
//! [`http2`]: https://docs.rs/codes-core/latest/codes_core/http2/
//! [8]: https://www.rfc-editor.org/rfc/rfc9114#section-8
//! [8.1]: https://www.rfc-editor.org/rfc/rfc9114#section-8.1
//! [a.4]: https://www.rfc-editor.org/rfc/rfc9114#appendix-A.4
//! [9204-6]: https://www.rfc-editor.org/rfc/rfc9204#section-6
//! [9297-5.2]: https://www.rfc-editor.org/rfc/rfc9297#section-5.2

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
