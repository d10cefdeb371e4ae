//! The reason codes of MQTT 5, which tell how an operation went.
//!
//! The codes and names are those of [MQTT 5.0, section 2.4][codes], an OASIS standard.
//! MQTT 3.1.1 has other codes.
//!
//! ```
//! use codes_core::mqtt::{ReasonCode, ReasonCodeUsePacket as Packet};
//!
//! let code = ReasonCode::from_u8(0x8F)?;
//! assert_eq!(code, ReasonCode::TopicFilterInvalid);
//! assert!(code.is_error());
//!
//! let packets = code.uses().iter().map(|item| item.packet());
//! assert!(packets.eq([Packet::Suback, Packet::Unsuback, Packet::Disconnect]));
//! # Ok::<(), codes_core::UnknownCode<ReasonCode>>(())
//! ```
//!
//! # Three names for 0
//!
//! 0 is the success of most operations, the normal disconnection in DISCONNECT, and the
//! grant of QoS 0 in SUBACK. All three are names of one code, which shows itself as
//! `Success`. It is the default, since a packet can leave out this reason code:
//!
//! ```
//! use codes_core::mqtt::ReasonCode;
//!
//! assert_eq!(ReasonCode::NormalDisconnection, ReasonCode::Success);
//! assert_eq!("Granted QoS 0".parse(), Ok(ReasonCode::Success));
//! assert_eq!(ReasonCode::default(), ReasonCode::Success);
//! ```
//!
//! # Who may send what
//!
//! [`uses`](ReasonCode::uses) has the packets that can have a code, with the side that
//! sends it. A receiver that checks this finds protocol errors of the other side:
//!
//! ```
//! use codes_core::mqtt::{ReasonCode, ReasonCodeUsePacket as Packet, ReasonCodeUseSender as Sender};
//!
//! /// Whether a client may send DISCONNECT with this code.
//! fn is_allowed(code: ReasonCode) -> bool {
//!     let mut uses = code.uses().iter();
//!     uses.any(|item| item.packet() == Packet::Disconnect && item.sender() != Sender::Server)
//! }
//!
//! assert!(is_allowed(ReasonCode::DisconnectWithWillMessage));
//! assert!(!is_allowed(ReasonCode::ServerShuttingDown));
//! ```
//!
//! # Unknown codes
//!
//! The table holds every value of a byte, so nothing that arrives is lost. From 128 on
//! it is an error.
//!
//! [codes]: https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901031

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
