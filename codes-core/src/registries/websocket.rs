//! WebSocket's close codes: why a connection closes.
//!
//! They are those of [the registry][iana]: the codes of [RFC 6455, section 7.4.1][7.4.1],
//! and others that have been registered since. 1004 is reserved without a meaning, so it
//! is not listed.
//!
//! ```
//! use codes_core::websocket::{CloseCode, CloseCodeReconnect};
//!
//! let code = CloseCode::from_u16(1012)?;
//! assert_eq!(code, CloseCode::ServiceRestart);
//! assert_eq!(code.reconnect(), Some(CloseCodeReconnect::AfterDelay));
//! assert_eq!(code.to_string(), "1012 Service Restart");
//! # Ok::<(), codes_core::UnknownCode<CloseCode>>(())
//! ```
//!
//! # Codes that are never sent
//!
//! 1005, 1006 and 1015 are for libraries, which tell the application with them that the
//! peer sent no code, that it sent no Close frame, or that the TLS handshake failed. An
//! endpoint must not send them ([section 7.4.1][7.4.1]):
//!
//! ```
//! use codes_core::websocket::{CloseCode, CloseCodeSender};
//!
//! let is_never_sent = |code: CloseCode| code.sender() == CloseCodeSender::Nobody;
//! assert!(is_never_sent(CloseCode::AbnormalClosure));
//! assert!(!is_never_sent(CloseCode::NormalClosure));
//! ```
//!
//! In a browser, scripts can close a connection with 1000 and 3000 to 4999 only
//! ([WebSockets Standard][whatwg]).
//!
//! # Codes of applications
//!
//! 4000 to 4999 are for private use. A table of your own adds yours to those of the
//! registry:
//!
//! ```json
//! {
//!   "codes": [
//!     {"code": 4001, "reason": "Session Expired", "sender": "Server"},
//!     {"code": 4002, "reason": "Logged In Elsewhere", "sender": "Server"}
//!   ]
//! }
//! ```
//!
//! ```ignore
//! #[code_table("spec/close_codes.json", extends = codes_core::websocket::CloseCode)]
//! pub enum CloseCode {}
//! ```
//!
//! Without a table, [`CloseCodeClass`] tells what a number is for:
//!
//! ```
//! use codes_core::websocket::CloseCodeClass;
//!
//! assert_eq!(CloseCodeClass::of(4001), Some(CloseCodeClass::Private));
//! assert_eq!(CloseCodeClass::of(3999), Some(CloseCodeClass::Registered));
//! ```
//!
//! # With tungstenite
//!
//! `CloseCode` of tungstenite holds all numbers, so both types convert by number:
//!
//! ```ignore
//! use codes_core::websocket::CloseCode;
//! use tungstenite::protocol::frame::coding;
//!
//! let sent = coding::CloseCode::from(CloseCode::GoingAway.as_u16());
//! let code = CloseCode::try_from(u16::from(frame.code));
//! ```
//!
//! [iana]: https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
//! [7.4.1]: https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1
//! [whatwg]: https://websockets.spec.whatwg.org/#dom-websocket-close

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
