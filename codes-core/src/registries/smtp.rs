//! The reply codes of SMTP, with which a mail server answers each command.
//!
//! The codes are those of [RFC 5321, section 4.2.3][codes], and of the extensions
//! `AUTH`, `STARTTLS`, `ETRN` and `ATRN`; [RFC 7504][7504] adds two for hosts and domains
//! that never accept mail.
//!
//! ```
//! use codes_core::smtp::{ReplyCode, ReplyCodeCategory};
//!
//! // The fourth byte is a space, or `-` if more lines follow.
//! let reply = b"450 4.2.1 try again in ten minutes\r\n";
//! let code = ReplyCode::from_bytes(reply.get(..3).unwrap_or_default())?;
//! assert_eq!(code, ReplyCode::MailboxTemporarilyUnavailable);
//! assert!(code.is_transient() && !code.is_permanent());
//! assert_eq!(code.category(), Some(ReplyCodeCategory::MailSystem));
//! assert!(code.commands().contains(&"RCPT"));
//! # Ok::<(), codes_core::UnknownCode<ReplyCode>>(())
//! ```
//!
//! # Unknown codes
//!
//! Servers send codes that no document lists. A client has to act on the first digit
//! alone ([RFC 5321, section 4.3.2][sequences]), so the table holds every number from
//! 200 to 599, and its predicates hold for all of them:
//!
//! ```
//! use codes_core::smtp::ReplyCode;
//!
//! let code = ReplyCode::from_u16(571)?;
//! assert!(code.is_permanent() && !code.is_listed());
//! // Not a reply code: the client ends the transaction.
//! assert!(ReplyCode::from_u16(150).is_err());
//! # Ok::<(), codes_core::UnknownCode<ReplyCode>>(())
//! ```
//!
//! Numbers of other classes are refused. Clients should treat them as fatal errors
//! ([RFC 5321, section 4.2][replies]).
//!
//! # Which commands
//!
//! [`commands`](ReplyCode::commands) lists the commands that the documents have a code
//! for. The end of the message, after `DATA`, has replies of its own and is listed as
//! `"."`:
//!
//! ```
//! use codes_core::smtp::ReplyCode;
//!
//! let to = |command| move |code: &&ReplyCode| code.commands().contains(&command);
//! let replies = ReplyCode::ALL.iter().filter(to("DATA")).map(|code| code.as_u16());
//! assert!(replies.eq([354, 503, 554]));
//! ```
//!
//! # 452 or 552
//!
//! A server that accepts no more recipients for a message answers 452, and the client
//! sends the message to the others in another transaction. Old servers answer 552,
//! which a client should treat as temporary in this case
//! ([RFC 5321, section 4.5.3.1.10][recipients]).
//!
//! # Enhanced status codes
//!
//! Many servers start the text with an enhanced status code such as `5.1.1`
//! ([RFC 3463]), which is more precise than the reply code. It consists of three
//! numbers and is not part of this table, except for those that documents pair with a
//! reply code: see [`enhanced_codes`](ReplyCode::enhanced_codes).
//!
//! [codes]: https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3
//! [replies]: https://www.rfc-editor.org/rfc/rfc5321#section-4.2
//! [sequences]: https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2
//! [recipients]: https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.10
//! [7504]: https://www.rfc-editor.org/rfc/rfc7504
//! [RFC 3463]: https://www.rfc-editor.org/rfc/rfc3463

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
