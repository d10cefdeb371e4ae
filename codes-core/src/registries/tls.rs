//! The alerts of TLS, versions 1.2 and 1.3.
//!
//! The numbers are those of [the registry][iana]; levels and meanings are from
//! [RFC 5246][5246] (TLS 1.2), [RFC 9846][9846] (TLS 1.3, which obsoletes RFC 8446), and
//! the RFCs of extensions.
//!
//! ```
//! use codes_core::tls::{AlertDescription, AlertDescriptionTls12Level, AlertDescriptionTls13Kind};
//!
//! let alert = AlertDescription::from_u8(48)?;
//! assert_eq!(alert, AlertDescription::UnknownCa);
//! assert_eq!(alert.to_string(), "48 unknown_ca");
//! assert_eq!(alert.tls12_level(), Some(AlertDescriptionTls12Level::Fatal));
//! assert_eq!(alert.tls13_kind(), AlertDescriptionTls13Kind::Error);
//! # Ok::<(), codes_core::UnknownCode<AlertDescription>>(())
//! ```
//!
//! # Warning or fatal?
//!
//! An alert has two bytes, the level and this description. Up to TLS 1.2, the level
//! decides, and for most alerts it is prescribed: see
//! [`tls12_level`](AlertDescription::tls12_level). In TLS 1.3, the description decides: all
//! alerts are errors, which end the connection, except `close_notify` and
//! `user_canceled`. That includes alerts that the receiver does not know, so the table
//! holds all numbers of a byte, and those that TLS 1.3 does not have, such as
//! [`NoRenegotiation`](AlertDescription::NoRenegotiation):
//!
//! ```
//! use codes_core::tls::{AlertDescription, AlertDescriptionTls13Kind as Kind};
//!
//! assert_eq!(AlertDescription::CloseNotify.tls13_kind(), Kind::Closure);
//! assert_eq!(AlertDescription::HandshakeFailure.tls13_kind(), Kind::Error);
//! assert_eq!(AlertDescription::from_u8(200)?.tls13_kind(), Kind::Error);
//! # Ok::<(), codes_core::UnknownCode<AlertDescription>>(())
//! ```
//!
//! # In QUIC
//!
//! QUIC has no alert records: 0x0100 and the number of the alert make the error code
//! of a CONNECTION_CLOSE frame
//! ([RFC 9001, section 4.8](https://www.rfc-editor.org/rfc/rfc9001#section-4.8)).
//!
//! [iana]: https://www.iana.org/assignments/tls-parameters/tls-parameters.xhtml#tls-parameters-6
//! [5246]: https://www.rfc-editor.org/rfc/rfc5246#section-7.2
//! [9846]: https://www.rfc-editor.org/rfc/rfc9846#section-6

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
