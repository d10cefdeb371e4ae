//! The response codes of DNS, RCODEs.
//!
//! The table follows the [IANA registry][registry], with the names that tools such as
//! `dig` show. The descriptions of the registry are aliases.
//!
//! ```
//! use codes_core::dns::ResponseCode;
//!
//! let code = ResponseCode::from_u16(3)?;
//! assert_eq!(code, ResponseCode::NXDOMAIN);
//! assert_eq!(code.reason(), "NXDOMAIN");
//! assert_eq!("Name Error".parse(), Ok(ResponseCode::NXDOMAIN));
//! assert_eq!(ResponseCode::default(), ResponseCode::NOERROR);
//! # Ok::<(), codes_core::UnknownCode<ResponseCode>>(())
//! ```
//!
//! # Where a code is
//!
//! The header of a message has four bits for the code. The OPT record of EDNS has the
//! eight bits above them, and the error field of a TSIG or TKEY record has sixteen
//! ([RFC 6895, section 2.3][6895]):
//!
//! ```
//! use codes_core::dns::ResponseCode;
//!
//! let (header, opt): (u8, u8) = (0b0111, 0b0000_0001);
//! let code = ResponseCode::from_u16(u16::from(opt) << 4 | u16::from(header))?;
//! assert_eq!(code, ResponseCode::BADCOOKIE);
//! assert_eq!((code.bits(), code.fields()), (Some(12), &["OPT"][..]));
//! # Ok::<(), codes_core::UnknownCode<ResponseCode>>(())
//! ```
//!
//! # One number, two names
//!
//! 16 is `BADVERS` in an OPT record and `BADSIG` in a TSIG or TKEY record. Both are names
//! of one code, which shows itself as `BADVERS`; only the record tells the meaning:
//!
//! ```
//! use codes_core::dns::ResponseCode;
//!
//! assert_eq!(ResponseCode::BADSIG, ResponseCode::BADVERS);
//! assert_eq!("BADSIG".parse(), Ok(ResponseCode::BADVERS));
//! ```
//!
//! # Unknown codes
//!
//! The table holds every number from 0 to 255, so a code of the header is never lost.
//! Larger numbers are not assigned, or are for private use from 3841 to 4095. They are
//! errors, whose [`number`](crate::UnknownCode::number) is still there.
//!
//! [registry]: https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-6
//! [6895]: https://www.rfc-editor.org/rfc/rfc6895#section-2.3

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
