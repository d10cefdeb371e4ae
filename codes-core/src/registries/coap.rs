//! The response codes of CoAP, the Constrained Application Protocol.
//!
//! The table follows the [IANA registry][registry]; most codes are from
//! [RFC 7252, section 5.9][codes]. The mapping to HTTP is that of
//! [RFC 8075, section 7][mapping].
//!
//! ```
//! use codes_core::StatusCode;
//! use codes_core::coap::ResponseCode;
//!
//! let code = ResponseCode::from_u8(0x84)?;
//! assert_eq!(code, ResponseCode::NotFound);
//! assert_eq!(code.dotted(), Some("4.04"));
//! assert_eq!(code.http_status(), Some(StatusCode::NotFound));
//! assert!(code.is_client_error() && code.cacheable());
//! # Ok::<(), codes_core::UnknownCode<ResponseCode>>(())
//! ```
//!
//! # Class and detail
//!
//! A code is one byte: the class in the upper three bits, the detail in the lower five
//! ([RFC 7252, section 3][format]). Documents and logs write 132 as `4.04`, which is the
//! [key](crate::Keyed) of the code: it finds the code, and parses.
//!
//! ```
//! use codes_core::coap::ResponseCode;
//!
//! const MISSING: Option<ResponseCode> = ResponseCode::from_dotted("4.04");
//! assert_eq!(MISSING, Some(ResponseCode::NotFound));
//! let code: ResponseCode = "4.04".parse()?;
//! assert_eq!(code, ResponseCode::NotFound);
//! assert_eq!((code.as_u8() >> 5, code.as_u8() & 31), (4, 4));
//!
//! // An unlisted code has no key, but a number.
//! assert_eq!(ResponseCode::from_dotted("4.17"), None);
//! assert_eq!(ResponseCode::from_u8(4 << 5 | 17)?.dotted(), None);
//! # Ok::<(), codes_core::UnknownCode<ResponseCode>>(())
//! ```
//!
//! The table holds the classes 2 to 5. Methods (0.01 GET and others), empty messages
//! (0.00) and signaling codes (7.xx) use the same byte, but are not responses.
//!
//! # Unknown codes
//!
//! An endpoint treats an unknown error as 4.00 or 5.00
//! ([RFC 7252, section 5.2][responses]), and must not cache an unknown success
//! ([section 5.6][caching]):
//!
//! ```
//! use codes_core::coap::ResponseCode;
//!
//! let [success, error] = [ResponseCode::from_u8(70)?, ResponseCode::from_u8(145)?];
//! assert!(!success.cacheable() && success.fallback().is_none());
//! assert!(error.cacheable() && error.fallback() == Some(ResponseCode::BadRequest));
//! # Ok::<(), codes_core::UnknownCode<ResponseCode>>(())
//! ```
//!
//! # To HTTP
//!
//! A proxy from HTTP to CoAP needs more than the code in a few cases, for which
//! [`http_alternatives`](ResponseCode::http_alternatives) has the other status. The
//! differences are easy to miss: 4.01 becomes 403, because CoAP has no equivalent of
//! `WWW-Authenticate`, and 4.05 becomes 400 unless the proxy knows what to list in
//! `Allow`.
//!
//! ```
//! use codes_core::StatusCode;
//! use codes_core::coap::ResponseCode;
//!
//! fn to_http(code: ResponseCode, has_payload: bool) -> Option<StatusCode> {
//!     match code {
//!         ResponseCode::Deleted | ResponseCode::Changed if has_payload => Some(StatusCode::Ok),
//!         code => code.http_status(),
//!     }
//! }
//!
//! assert_eq!(to_http(ResponseCode::Changed, false), Some(StatusCode::NoContent));
//! assert_eq!(to_http(ResponseCode::Changed, true), Some(StatusCode::Ok));
//! assert_eq!(to_http(ResponseCode::Unauthorized, false), Some(StatusCode::Forbidden));
//! ```
//!
//! [registry]: https://www.iana.org/assignments/core-parameters/core-parameters.xhtml#response-codes
//! [codes]: https://www.rfc-editor.org/rfc/rfc7252#section-5.9
//! [format]: https://www.rfc-editor.org/rfc/rfc7252#section-3
//! [responses]: https://www.rfc-editor.org/rfc/rfc7252#section-5.2
//! [caching]: https://www.rfc-editor.org/rfc/rfc7252#section-5.6
//! [mapping]: https://www.rfc-editor.org/rfc/rfc8075#section-7

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
