//! The status codes of SIP, with which a server or user agent answers a request.
//!
//! The table follows the [IANA registry][registry]. Most codes are from
//! [RFC 3261, section 21][codes]; [`rfc`](StatusCode::rfc) tells the RFC of each.
//!
//! ```
//! use codes_core::sip::{StatusCode, StatusCodeFieldRuleLevel as Level, StatusCodeRetry};
//!
//! let code = StatusCode::from_u16(423)?;
//! assert_eq!(code.to_string(), "423 Interval Too Brief");
//! assert!(code.is_request_failure());
//! assert_eq!(code.retry(), Some(StatusCodeRetry::WithChanges));
//!
//! // A registrar has to tell the client which interval it would accept.
//! let rule = code.field_rules()[0];
//! assert_eq!((rule.field(), rule.level()), ("Min-Expires", Level::Must));
//! # Ok::<(), codes_core::UnknownCode<StatusCode>>(())
//! ```
//!
//! # Not HTTP
//!
//! The first codes were taken over from HTTP, but many numbers mean something else:
//! 423 is not "Locked", 428 asks for an `Identity`, and 6xx is a class that HTTP does
//! not have. So the type is separate from [`crate::StatusCode`], does not convert to
//! it, and is not an HTTP response.
//!
//! # Unknown codes
//!
//! The table holds every number from 100 to 699. A client treats a code that it does
//! not know as the x00 code of its class, and an unknown provisional response as 183
//! ([RFC 3261, section 8.1.3.2][unknown]):
//!
//! ```
//! use codes_core::sip::StatusCode;
//!
//! let treated_as = |number| StatusCode::from_u16(number).map(StatusCode::fallback);
//! assert_eq!(treated_as(431), Ok(Some(StatusCode::BadRequest)));
//! assert_eq!(treated_as(190), Ok(Some(StatusCode::SessionProgress)));
//! assert_eq!(treated_as(699), Ok(Some(StatusCode::BusyEverywhere)));
//! ```
//!
//! # 486 or 600, 488 or 606
//!
//! A code of 4xx is about one server or user agent, and the request may succeed at
//! another. A code of 6xx is about the user, and ends the search: a user agent sends
//! [`BusyEverywhere`](StatusCode::BusyEverywhere) only if it knows that nobody else will
//! answer, and [`BusyHere`](StatusCode::BusyHere) otherwise
//! ([RFC 3261, section 21.6][global]). The reason phrase "Not Acceptable" belongs to
//! both 406 and 606, so the variant of 606 is
//! [`NotAcceptableAnywhere`](StatusCode::NotAcceptableAnywhere).
//!
//! # Old names
//!
//! [RFC 8224] has renamed 436 and 437. Their old reason phrases still parse.
//! 202 is deprecated ([RFC 6665, section 8.3.1][202]): clients treat it as 200.
//!
//! [registry]: https://www.iana.org/assignments/sip-parameters/sip-parameters.xhtml#sip-parameters-7
//! [codes]: https://www.rfc-editor.org/rfc/rfc3261#section-21
//! [unknown]: https://www.rfc-editor.org/rfc/rfc3261#section-8.1.3.2
//! [global]: https://www.rfc-editor.org/rfc/rfc3261#section-21.6
//! [202]: https://www.rfc-editor.org/rfc/rfc6665#section-8.3.1
//! [RFC 8224]: https://www.rfc-editor.org/rfc/rfc8224

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
