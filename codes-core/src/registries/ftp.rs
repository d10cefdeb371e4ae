//! The reply codes of FTP, with which a file server answers each command.
//!
//! The codes are those of [RFC 959, section 4.2][codes], and of the extensions for
//! security ([RFC 2228]), long addresses ([RFC 1639]) and IPv6 ([RFC 2428]).
//!
//! ```
//! use codes_core::ftp::{ReplyCode, ReplyCodeCategory};
//!
//! // The fourth byte is a space, or `-` if more lines follow.
//! let reply = b"425 Can't open data connection.\r\n";
//! let code = ReplyCode::from_bytes(reply.get(..3).unwrap_or_default())?;
//! assert_eq!(code, ReplyCode::CannotOpenDataConnection);
//! assert!(code.is_transient());
//! assert_eq!(code.category(), Some(ReplyCodeCategory::Connections));
//! assert!(code.commands().contains(&"RETR"));
//! # Ok::<(), codes_core::UnknownCode<ReplyCode>>(())
//! ```
//!
//! # Replies in several steps
//!
//! A command can have more than one reply. The class says what comes next
//! ([RFC 959, section 4.2][codes]):
//!
//! ```
//! use codes_core::ftp::{ReplyCode, ReplyCodeClass as Class};
//!
//! fn next_step(code: ReplyCode) -> &'static str {
//!     match code.class() {
//!         Some(Class::PositivePreliminary) => "read another reply",
//!         Some(Class::PositiveCompletion) => "send the next command",
//!         Some(Class::PositiveIntermediate) => "send the rest of the sequence",
//!         Some(Class::TransientNegativeCompletion) => "try again later",
//!         Some(Class::Protected) => "decode the reply inside",
//!         _ => "give up",
//!     }
//! }
//!
//! assert_eq!(next_step(ReplyCode::OpeningDataConnection), "read another reply");
//! assert_eq!(next_step(ReplyCode::NeedPassword), "send the rest of the sequence");
//! ```
//!
//! # Names
//!
//! Several codes have the same text: 450, 452, 550 and 553 are all "Requested action
//! not taken". The variants are named after the explanations of RFC 959, such as
//! [`FileUnavailable`](ReplyCode::FileUnavailable). Servers substitute texts of their
//! own, so programs act on the number, and on the parts of the text that are for
//! programs: see [`text_format`](ReplyCode::text_format).
//!
//! # Unknown codes
//!
//! The table holds every number from 100 to 699, so codes of other extensions are not
//! lost. An unlisted code has the class of its first digit.
//!
//! [codes]: https://www.rfc-editor.org/rfc/rfc959#section-4.2
//! [RFC 1639]: https://www.rfc-editor.org/rfc/rfc1639
//! [RFC 2228]: https://www.rfc-editor.org/rfc/rfc2228#section-5
//! [RFC 2428]: https://www.rfc-editor.org/rfc/rfc2428

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
