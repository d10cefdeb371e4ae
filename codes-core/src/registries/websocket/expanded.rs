// @generated from websocket.json by codes 0.1.0: edit that file instead.

#[allow(
    non_upper_case_globals,
    trivial_numeric_casts,
    unreachable_patterns,
    unreachable_pub,
    unused_imports,
    unused_macros,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
#[non_exhaustive]
/// # WebSocket close codes
///
/// Why a WebSocket connection closes: a number in the Close frame, or one that a library makes up if there is none.
///
/// Source: <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>, as of 2026-11-21.
///
/// ## Protocol, 1000 to 2999
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 1000 | [Normal Closure](Self::NormalClosure) | The purpose of the connection has been fulfilled. |
/// | 1001 | [Going Away](Self::GoingAway) | The endpoint is going away, such as a server that shuts down or a browser that leaves the page. |
/// | 1002 | [Protocol error](Self::ProtocolError) | The peer violated the protocol. |
/// | 1003 | [Unsupported Data](Self::UnsupportedData) | The endpoint received data of a type that it cannot accept, such as a binary message if it understands only text. |
/// | 1005 | [No Status Rcvd](Self::NoStatusRcvd) | The Close frame of the peer has no code. |
/// | 1006 | [Abnormal Closure](Self::AbnormalClosure) | The connection is closed, but no Close frame was sent or received. |
/// | 1007 | [Invalid frame payload data](Self::InvalidFramePayloadData) | The data of a message does not fit its type, such as a text message that is not UTF-8. |
/// | 1008 | [Policy Violation](Self::PolicyViolation) | A message violates the policy of the endpoint. |
/// | 1009 | [Message Too Big](Self::MessageTooBig) | A message is too big for the endpoint to process. |
/// | 1010 | [Mandatory Ext.](Self::MandatoryExt) | The client needs extensions that the server did not negotiate; the text of the Close frame should list them. |
/// | 1011 | [Internal Error](Self::InternalError) | An unexpected condition prevented the endpoint from fulfilling a request. |
/// | 1012 | [Service Restart](Self::ServiceRestart) | The service is restarting. |
/// | 1013 | [Try Again Later](Self::TryAgainLater) | The service is overloaded. |
/// | 1014 | [Bad Gateway](Self::BadGateway) | A gateway or proxy received an invalid response from the server behind it, as with the HTTP status code 502. |
/// | 1015 | [TLS handshake](Self::TlsHandshake) | The TLS handshake failed, for example because the certificate of the server could not be verified. |
///
/// ## Registered, 3000 to 3999
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 3000 | [Unauthorized](Self::Unauthorized) | The endpoint must be authorized to do what it asked for, as with the HTTP status code 401. |
/// | 3003 | [Forbidden](Self::Forbidden) | The endpoint is authorized but not permitted to do what it asked for, as with the HTTP status code 403. |
/// | 3008 | [Timeout](Self::Timeout) | The endpoint took too long to respond, as with the HTTP status code 408. |
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u16)]
#[allow(dead_code, clippy::enum_variant_names)]
pub enum CloseCode {
    /// **1000 Normal Closure**
    ///
    /// The purpose of the connection has been fulfilled.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>
    ///
    /// - [`sender`](Self::sender): `Either`. Both endpoints may send it: no source limits it to one of them.
    NormalClosure = 1000,
    /// **1001 Going Away**
    ///
    /// The endpoint is going away, such as a server that shuts down or a browser that leaves the page.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>
    ///
    /// - [`sender`](Self::sender): `Either`. Both endpoints may send it: no source limits it to one of them.
    GoingAway,
    /// **1002 Protocol error**
    ///
    /// The peer violated the protocol.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>
    ///
    /// - [`sender`](Self::sender): `Either`. Both endpoints may send it: no source limits it to one of them.
    ProtocolError,
    /// **1003 Unsupported Data**
    ///
    /// The endpoint received data of a type that it cannot accept, such as a binary message if it understands only text.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>
    ///
    /// - [`sender`](Self::sender): `Either`. Both endpoints may send it: no source limits it to one of them.
    UnsupportedData,
    /// **1005 No Status Rcvd**
    ///
    /// The Close frame of the peer has no code.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>
    ///
    /// - [`sender`](Self::sender): `Nobody`. It must not be sent: a library reports it to the application if no Close frame says why the connection is closed.
    NoStatusRcvd = 1005,
    /// **1006 Abnormal Closure**
    ///
    /// The connection is closed, but no Close frame was sent or received. A client that reconnects should wait for a random time, and longer after each failure (RFC 6455, section 7.2.3).
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>
    ///
    /// - [`sender`](Self::sender): `Nobody`. It must not be sent: a library reports it to the application if no Close frame says why the connection is closed.
    /// - [`reconnect`](Self::reconnect): `AfterDelay`. The client may reconnect after a random delay.
    AbnormalClosure,
    /// **1007 Invalid frame payload data**
    ///
    /// The data of a message does not fit its type, such as a text message that is not UTF-8.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>
    ///
    /// - [`sender`](Self::sender): `Either`. Both endpoints may send it: no source limits it to one of them.
    InvalidFramePayloadData,
    /// **1008 Policy Violation**
    ///
    /// A message violates the policy of the endpoint. For use if no other code fits, or to hide details of the policy.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>
    ///
    /// - [`sender`](Self::sender): `Either`. Both endpoints may send it: no source limits it to one of them.
    PolicyViolation,
    /// **1009 Message Too Big**
    ///
    /// A message is too big for the endpoint to process.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>
    ///
    /// - [`sender`](Self::sender): `Either`. Both endpoints may send it: no source limits it to one of them.
    MessageTooBig,
    /// **1010 Mandatory Ext.**
    ///
    /// The client needs extensions that the server did not negotiate; the text of the Close frame should list them. A server fails the handshake instead.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>
    ///
    /// - [`sender`](Self::sender): `Client`. Only a client sends it.
    MandatoryExt,
    /// **1011 Internal Error**
    ///
    /// An unexpected condition prevented the endpoint from fulfilling a request. The RFC has servers only, which an erratum (3227) corrects to either endpoint.
    ///
    /// Also known as: Internal Server Error.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>
    ///
    /// - [`sender`](Self::sender): `Either`. Both endpoints may send it: no source limits it to one of them.
    InternalError,
    /// **1012 Service Restart**
    ///
    /// The service is restarting. A client that reconnects should first wait for a random time of 5 to 30 seconds.
    ///
    /// Reference: <https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html>
    ///
    /// - [`sender`](Self::sender): `Server`. Only a server sends it.
    /// - [`reconnect`](Self::reconnect): `AfterDelay`. The client may reconnect after a random delay.
    ServiceRestart,
    /// **1013 Try Again Later**
    ///
    /// The service is overloaded.
    ///
    /// Reference: <https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html>
    ///
    /// - [`sender`](Self::sender): `Server`. Only a server sends it.
    /// - [`reconnect`](Self::reconnect): `ElsewhereOrByUser`. The client should connect only to another IP address of the server, or to the same one when the user asks for it.
    TryAgainLater,
    /// **1014 Bad Gateway**
    ///
    /// A gateway or proxy received an invalid response from the server behind it, as with the HTTP status code 502.
    ///
    /// Reference: <https://www.ietf.org/mail-archive/web/hybi/current/msg10748.html>
    ///
    /// - [`sender`](Self::sender): `Server`. Only a server sends it.
    BadGateway,
    /// **1015 TLS handshake**
    ///
    /// The TLS handshake failed, for example because the certificate of the server could not be verified.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>
    ///
    /// - [`sender`](Self::sender): `Nobody`. It must not be sent: a library reports it to the application if no Close frame says why the connection is closed.
    TlsHandshake,
    /// **3000 Unauthorized**
    ///
    /// The endpoint must be authorized to do what it asked for, as with the HTTP status code 401.
    ///
    /// Reference: <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>
    ///
    /// - [`sender`](Self::sender): `Either`. Both endpoints may send it: no source limits it to one of them.
    Unauthorized = 3000,
    /// **3003 Forbidden**
    ///
    /// The endpoint is authorized but not permitted to do what it asked for, as with the HTTP status code 403.
    ///
    /// Reference: <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>
    ///
    /// - [`sender`](Self::sender): `Either`. Both endpoints may send it: no source limits it to one of them.
    Forbidden = 3003,
    /// **3008 Timeout**
    ///
    /// The endpoint took too long to respond, as with the HTTP status code 408.
    ///
    /// Reference: <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>
    ///
    /// - [`sender`](Self::sender): `Either`. Both endpoints may send it: no source limits it to one of them.
    Timeout = 3008,
}
#[allow(
    non_upper_case_globals,
    trivial_numeric_casts,
    unreachable_patterns,
    unreachable_pub,
    unused_imports,
    unused_macros,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
/// The classes of [`CloseCode`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[allow(dead_code, clippy::enum_variant_names, clippy::exhaustive_enums)]
pub enum CloseCodeClass {
    /// Protocol: 1000 to 2999.
    ///
    /// Reserved for the protocol, its revisions and extensions (RFC 6455, section 7.4.2).
    Protocol,
    /// Registered: 3000 to 3999.
    ///
    /// For libraries, frameworks and applications, which register their codes with IANA (RFC 6455, section 7.4.2).
    Registered,
    /// Private: 4000 to 4999.
    ///
    /// For private use: applications that agree on a meaning need not register it (RFC 6455, section 7.4.2).
    Private,
}
#[allow(
    non_upper_case_globals,
    trivial_numeric_casts,
    unreachable_patterns,
    unreachable_pub,
    unused_imports,
    unused_macros,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
/// The values of [`CloseCode::sender`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[allow(dead_code, clippy::enum_variant_names, clippy::exhaustive_enums)]
pub enum CloseCodeSender {
    /// Both endpoints may send it: no source limits it to one of them.
    Either,
    /// Only a client sends it.
    Client,
    /// Only a server sends it.
    Server,
    /// It must not be sent: a library reports it to the application if no Close frame says why the connection is closed.
    Nobody,
}
#[allow(
    non_upper_case_globals,
    trivial_numeric_casts,
    unreachable_patterns,
    unreachable_pub,
    unused_imports,
    unused_macros,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
/// The values of [`CloseCode::reconnect`].
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[allow(dead_code, clippy::enum_variant_names, clippy::exhaustive_enums)]
pub enum CloseCodeReconnect {
    /// The client may reconnect after a random delay.
    AfterDelay,
    /// The client should connect only to another IP address of the server, or to the same one when the user asks for it.
    ElsewhereOrByUser,
}
#[allow(
    non_upper_case_globals,
    trivial_numeric_casts,
    unreachable_patterns,
    unreachable_pub,
    unused_imports,
    unused_macros,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
#[allow(
    dead_code,
    clippy::len_without_is_empty,
    clippy::same_name_method,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
)]
const _: () = {
    use crate as __codes_core;
    static DISTANCES: [::core::primitive::u8; 36] = *b"\0\0\x01\0\x02\0\x03\0\x05\0\x06\0\x07\0\x08\0\x09\0\x0a\0\x0b\0\x0c\0\x0d\0\x0e\0\x0f\0\xd0\x07\xd3\x07\xd8\x07";
    #[inline]
    const fn row_of_number(number: ::core::primitive::u16) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(1000) as ::core::primitive::u16
            as ::core::primitive::u64;
        let mut low = 0;
        let mut high = 18;
        while low < high {
            let middle = low + ((high - low) >> 1);
            let distance = __codes_core::__private_0_1_0::bytes::unsigned::<
                2,
            >(&DISTANCES, middle);
            if distance == offset {
                return middle;
            } else if distance < offset {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        18
    }
    #[inline]
    const fn row(code: CloseCode) -> ::core::primitive::usize {
        row_of_number(code as ::core::primitive::u16)
    }
    #[inline]
    const fn find(number: ::core::primitive::u16) -> ::core::option::Option<CloseCode> {
        let row = row_of_number(number);
        if row < 18 {
            ::core::option::Option::Some(
                __codes_core::__private_0_1_0::code_at(CloseCode::ALL, row),
            )
        } else {
            ::core::option::Option::None
        }
    }
    impl CloseCode {
        /// 1000 Normal Closure: [`NormalClosure`](Self::NormalClosure).
        pub const NORMAL_CLOSURE: CloseCode = CloseCode::NormalClosure;
        /// 1001 Going Away: [`GoingAway`](Self::GoingAway).
        pub const GOING_AWAY: CloseCode = CloseCode::GoingAway;
        /// 1002 Protocol error: [`ProtocolError`](Self::ProtocolError).
        pub const PROTOCOL_ERROR: CloseCode = CloseCode::ProtocolError;
        /// 1003 Unsupported Data: [`UnsupportedData`](Self::UnsupportedData).
        pub const UNSUPPORTED_DATA: CloseCode = CloseCode::UnsupportedData;
        /// 1005 No Status Rcvd: [`NoStatusRcvd`](Self::NoStatusRcvd).
        pub const NO_STATUS_RCVD: CloseCode = CloseCode::NoStatusRcvd;
        /// 1006 Abnormal Closure: [`AbnormalClosure`](Self::AbnormalClosure).
        pub const ABNORMAL_CLOSURE: CloseCode = CloseCode::AbnormalClosure;
        /// 1007 Invalid frame payload data: [`InvalidFramePayloadData`](Self::InvalidFramePayloadData).
        pub const INVALID_FRAME_PAYLOAD_DATA: CloseCode = CloseCode::InvalidFramePayloadData;
        /// 1008 Policy Violation: [`PolicyViolation`](Self::PolicyViolation).
        pub const POLICY_VIOLATION: CloseCode = CloseCode::PolicyViolation;
        /// 1009 Message Too Big: [`MessageTooBig`](Self::MessageTooBig).
        pub const MESSAGE_TOO_BIG: CloseCode = CloseCode::MessageTooBig;
        /// 1010 Mandatory Ext.: [`MandatoryExt`](Self::MandatoryExt).
        pub const MANDATORY_EXT: CloseCode = CloseCode::MandatoryExt;
        /// 1011 Internal Error: [`InternalError`](Self::InternalError).
        pub const INTERNAL_ERROR: CloseCode = CloseCode::InternalError;
        /// Internal Server Error, another name for 1011 [`InternalError`](Self::InternalError).
        pub const InternalServerError: CloseCode = CloseCode::InternalError;
        /// Internal Server Error, another name for 1011 [`InternalError`](Self::InternalError).
        pub const INTERNAL_SERVER_ERROR: CloseCode = CloseCode::InternalError;
        /// 1012 Service Restart: [`ServiceRestart`](Self::ServiceRestart).
        pub const SERVICE_RESTART: CloseCode = CloseCode::ServiceRestart;
        /// 1013 Try Again Later: [`TryAgainLater`](Self::TryAgainLater).
        pub const TRY_AGAIN_LATER: CloseCode = CloseCode::TryAgainLater;
        /// 1014 Bad Gateway: [`BadGateway`](Self::BadGateway).
        pub const BAD_GATEWAY: CloseCode = CloseCode::BadGateway;
        /// 1015 TLS handshake: [`TlsHandshake`](Self::TlsHandshake).
        pub const TLS_HANDSHAKE: CloseCode = CloseCode::TlsHandshake;
        /// 3000 Unauthorized: [`Unauthorized`](Self::Unauthorized).
        pub const UNAUTHORIZED: CloseCode = CloseCode::Unauthorized;
        /// 3003 Forbidden: [`Forbidden`](Self::Forbidden).
        pub const FORBIDDEN: CloseCode = CloseCode::Forbidden;
        /// 3008 Timeout: [`Timeout`](Self::Timeout).
        pub const TIMEOUT: CloseCode = CloseCode::Timeout;
    }
    impl CloseCode {
        /// All 18 rows of the table, in order of codes.
        pub const ALL: &'static [CloseCode] = &[
            CloseCode::NormalClosure,
            CloseCode::GoingAway,
            CloseCode::ProtocolError,
            CloseCode::UnsupportedData,
            CloseCode::NoStatusRcvd,
            CloseCode::AbnormalClosure,
            CloseCode::InvalidFramePayloadData,
            CloseCode::PolicyViolation,
            CloseCode::MessageTooBig,
            CloseCode::MandatoryExt,
            CloseCode::InternalError,
            CloseCode::ServiceRestart,
            CloseCode::TryAgainLater,
            CloseCode::BadGateway,
            CloseCode::TlsHandshake,
            CloseCode::Unauthorized,
            CloseCode::Forbidden,
            CloseCode::Timeout,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for CloseCode {
        const ROWS: &'static [CloseCode] = CloseCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 19] = [
        "1000",
        "1001",
        "1002",
        "1003",
        "1005",
        "1006",
        "1007",
        "1008",
        "1009",
        "1010",
        "1011",
        "1012",
        "1013",
        "1014",
        "1015",
        "3000",
        "3003",
        "3008",
        "",
    ];
    static NAMES: [&::core::primitive::str; 19] = [
        "NormalClosure",
        "GoingAway",
        "ProtocolError",
        "UnsupportedData",
        "NoStatusRcvd",
        "AbnormalClosure",
        "InvalidFramePayloadData",
        "PolicyViolation",
        "MessageTooBig",
        "MandatoryExt",
        "InternalError",
        "ServiceRestart",
        "TryAgainLater",
        "BadGateway",
        "TlsHandshake",
        "Unauthorized",
        "Forbidden",
        "Timeout",
        "",
    ];
    static REASONS: [&::core::primitive::str; 19] = [
        "Normal Closure",
        "Going Away",
        "Protocol error",
        "Unsupported Data",
        "No Status Rcvd",
        "Abnormal Closure",
        "Invalid frame payload data",
        "Policy Violation",
        "Message Too Big",
        "Mandatory Ext.",
        "Internal Error",
        "Service Restart",
        "Try Again Later",
        "Bad Gateway",
        "TLS handshake",
        "Unauthorized",
        "Forbidden",
        "Timeout",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 19] = [
        "The purpose of the connection has been fulfilled.",
        "The endpoint is going away, such as a server that shuts down or a browser that leaves the page.",
        "The peer violated the protocol.",
        "The endpoint received data of a type that it cannot accept, such as a binary message if it understands only text.",
        "The Close frame of the peer has no code.",
        "The connection is closed, but no Close frame was sent or received. A client that reconnects should wait for a random time, and longer after each failure (RFC 6455, section 7.2.3).",
        "The data of a message does not fit its type, such as a text message that is not UTF-8.",
        "A message violates the policy of the endpoint. For use if no other code fits, or to hide details of the policy.",
        "A message is too big for the endpoint to process.",
        "The client needs extensions that the server did not negotiate; the text of the Close frame should list them. A server fails the handshake instead.",
        "An unexpected condition prevented the endpoint from fulfilling a request. The RFC has servers only, which an erratum (3227) corrects to either endpoint.",
        "The service is restarting. A client that reconnects should first wait for a random time of 5 to 30 seconds.",
        "The service is overloaded.",
        "A gateway or proxy received an invalid response from the server behind it, as with the HTTP status code 502.",
        "The TLS handshake failed, for example because the certificate of the server could not be verified.",
        "The endpoint must be authorized to do what it asked for, as with the HTTP status code 401.",
        "The endpoint is authorized but not permitted to do what it asked for, as with the HTTP status code 403.",
        "The endpoint took too long to respond, as with the HTTP status code 408.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 19] = [
        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
        "https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html",
        "https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html",
        "https://www.ietf.org/mail-archive/web/hybi/current/msg10748.html",
        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
        "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
        "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
        "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
        "",
    ];
    impl CloseCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If no row has the number.
        #[inline]
        pub const fn from_u16(
            number: ::core::primitive::u16,
        ) -> ::core::result::Result<CloseCode, __codes_core::UnknownCode<CloseCode>> {
            match find(number) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        __codes_core::__private_0_1_0::unknown_number(number),
                    )
                }
            }
        }
        /// The code with the number in this text, such as `b"1000"`.
        ///
        /// # Errors
        ///
        /// If the text is not the number of a row in decimal, without a plus sign or leading zeros.
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<CloseCode, __codes_core::UnknownCode<CloseCode>> {
            match __codes_core::__private_0_1_0::decimal::u16(text) {
                ::core::option::Option::Some(number) => CloseCode::from_u16(number),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        __codes_core::__private_0_1_0::unknown_text(text),
                    )
                }
            }
        }
        /// The number of the code.
        #[inline]
        #[must_use]
        pub const fn as_u16(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
        /// The number as decimal text.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            let row = row(self);
            if row < 18 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                ""
            }
        }
        /// The name of the variant, such as `NormalClosure`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 18 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&NAMES, row),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// The reason phrase; empty for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn reason(self) -> &'static ::core::primitive::str {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::at(&REASONS, row)
        }
        /// The reason phrase; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn canonical_reason(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 18 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(&REASONS, row),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Whether the code is a row of the table.
        #[inline]
        #[must_use]
        pub const fn is_listed(self) -> ::core::primitive::bool {
            true
        }
        /// The description of the code in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            let text = __codes_core::__private_0_1_0::bytes::at(&DESCRIPTIONS, row);
            if text.is_empty() {
                ::core::option::Option::None
            } else {
                ::core::option::Option::Some(text)
            }
        }
        /// The URL of the text that defines the code.
        #[inline]
        #[must_use]
        pub const fn reference(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            let text = __codes_core::__private_0_1_0::bytes::at(&REFERENCES, row);
            if text.is_empty() {
                ::core::option::Option::None
            } else {
                ::core::option::Option::Some(text)
            }
        }
    }
    #[inline]
    const fn class_of_number(
        number: ::core::primitive::u16,
    ) -> ::core::option::Option<CloseCodeClass> {
        match number {
            1000..=2999 => ::core::option::Option::Some(CloseCodeClass::Protocol),
            3000..=3999 => ::core::option::Option::Some(CloseCodeClass::Registered),
            4000..=4999 => ::core::option::Option::Some(CloseCodeClass::Private),
            _ => ::core::option::Option::None,
        }
    }
    static CLASS_BY_BLOCK: [::core::option::Option<CloseCodeClass>; 377] = {
        let mut classes = [::core::option::Option::None; 377];
        let mut block = 0;
        while block < 377 {
            classes[block] = class_of_number((block as ::core::primitive::u16) << 3);
            block += 1;
        }
        classes
    };
    impl CloseCode {
        /// The class whose range contains the code.
        #[inline]
        #[must_use]
        pub const fn class(self) -> ::core::option::Option<CloseCodeClass> {
            __codes_core::__private_0_1_0::bytes::at(
                &CLASS_BY_BLOCK,
                (self as ::core::primitive::u16 >> 3) as ::core::primitive::usize,
            )
        }
        /// Whether the code belongs to the class [`Protocol`](CloseCodeClass::Protocol), 1000 to 2999.
        #[inline]
        #[must_use]
        pub const fn is_protocol(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 1000..= 2999)
        }
        /// Whether the code belongs to the class [`Registered`](CloseCodeClass::Registered), 3000 to 3999.
        #[inline]
        #[must_use]
        pub const fn is_registered(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 3000..= 3999)
        }
        /// Whether the code belongs to the class [`Private`](CloseCodeClass::Private), 4000 to 4999.
        #[inline]
        #[must_use]
        pub const fn is_private(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u16, 4000..= 4999)
        }
    }
    impl CloseCodeClass {
        /// Every class, in order of ranges.
        pub const ALL: &'static [CloseCodeClass] = &[
            CloseCodeClass::Protocol,
            CloseCodeClass::Registered,
            CloseCodeClass::Private,
        ];
        /// The name of the class.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                CloseCodeClass::Protocol => "Protocol",
                CloseCodeClass::Registered => "Registered",
                CloseCodeClass::Private => "Private",
            }
        }
        /// The description of the class in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                CloseCodeClass::Protocol => {
                    ::core::option::Option::Some(
                        "Reserved for the protocol, its revisions and extensions (RFC 6455, section 7.4.2).",
                    )
                }
                CloseCodeClass::Registered => {
                    ::core::option::Option::Some(
                        "For libraries, frameworks and applications, which register their codes with IANA (RFC 6455, section 7.4.2).",
                    )
                }
                CloseCodeClass::Private => {
                    ::core::option::Option::Some(
                        "For private use: applications that agree on a meaning need not register it (RFC 6455, section 7.4.2).",
                    )
                }
            }
        }
    }
    impl CloseCodeClass {
        /// The class whose range contains the number, even if it is not a valid [`CloseCode`].
        #[inline]
        #[must_use]
        pub const fn of(
            number: ::core::primitive::u16,
        ) -> ::core::option::Option<CloseCodeClass> {
            class_of_number(number)
        }
        /// The range of the class, from its lowest to its highest code.
        #[inline]
        #[must_use]
        pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u16> {
            let (low, high) = range_of_class(self);
            ::core::ops::RangeInclusive::new(low, high)
        }
        /// Whether the number is in the range of the class, even if it is not a valid [`CloseCode`].
        #[inline]
        #[must_use]
        pub const fn contains(
            self,
            number: ::core::primitive::u16,
        ) -> ::core::primitive::bool {
            let (low, high) = range_of_class(self);
            low <= number && number <= high
        }
    }
    #[inline]
    const fn range_of_class(
        class: CloseCodeClass,
    ) -> (::core::primitive::u16, ::core::primitive::u16) {
        match class {
            CloseCodeClass::Protocol => (1000, 2999),
            CloseCodeClass::Registered => (3000, 3999),
            CloseCodeClass::Private => (4000, 4999),
        }
    }
    impl CloseCodeClass {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            CloseCodeClass::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for CloseCodeClass {
        const KIND: &'static ::core::primitive::str = "CloseCodeClass";
        const VALUES: &'static [CloseCodeClass] = CloseCodeClass::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            CloseCodeClass::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            CloseCodeClass::description(self)
        }
    }
    __codes_core::__private_0_1_0::named! {
        CloseCodeClass
    }
    #[automatically_derived]
    impl __codes_core::CodeClass for CloseCodeClass {
        type Repr = ::core::primitive::u16;
        const ALL: &'static [CloseCodeClass] = CloseCodeClass::ALL;
        #[inline]
        fn name(self) -> &'static ::core::primitive::str {
            CloseCodeClass::name(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            CloseCodeClass::description(self)
        }
        #[inline]
        fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u16> {
            CloseCodeClass::range(self)
        }
    }
    impl CloseCodeSender {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [CloseCodeSender] = &[
            CloseCodeSender::Either,
            CloseCodeSender::Client,
            CloseCodeSender::Server,
            CloseCodeSender::Nobody,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                CloseCodeSender::Either => "Either",
                CloseCodeSender::Client => "Client",
                CloseCodeSender::Server => "Server",
                CloseCodeSender::Nobody => "Nobody",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                CloseCodeSender::Either => {
                    "Both endpoints may send it: no source limits it to one of them."
                }
                CloseCodeSender::Client => "Only a client sends it.",
                CloseCodeSender::Server => "Only a server sends it.",
                CloseCodeSender::Nobody => {
                    "It must not be sent: a library reports it to the application if no Close frame says why the connection is closed."
                }
            }
        }
    }
    impl CloseCodeSender {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            CloseCodeSender::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for CloseCodeSender {
        const KIND: &'static ::core::primitive::str = "CloseCodeSender";
        const VALUES: &'static [CloseCodeSender] = CloseCodeSender::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            CloseCodeSender::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(CloseCodeSender::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        CloseCodeSender
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<0> for CloseCode {
        type Enum = CloseCodeSender;
    }
    impl CloseCodeReconnect {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [CloseCodeReconnect] = &[
            CloseCodeReconnect::AfterDelay,
            CloseCodeReconnect::ElsewhereOrByUser,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                CloseCodeReconnect::AfterDelay => "AfterDelay",
                CloseCodeReconnect::ElsewhereOrByUser => "ElsewhereOrByUser",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                CloseCodeReconnect::AfterDelay => {
                    "The client may reconnect after a random delay."
                }
                CloseCodeReconnect::ElsewhereOrByUser => {
                    "The client should connect only to another IP address of the server, or to the same one when the user asks for it."
                }
            }
        }
    }
    impl CloseCodeReconnect {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            CloseCodeReconnect::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for CloseCodeReconnect {
        const KIND: &'static ::core::primitive::str = "CloseCodeReconnect";
        const VALUES: &'static [CloseCodeReconnect] = CloseCodeReconnect::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            CloseCodeReconnect::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(CloseCodeReconnect::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        CloseCodeReconnect
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<1> for CloseCode {
        type Enum = CloseCodeReconnect;
    }
    static ATTRIBUTE_0: [::core::primitive::u8; 18] = *b"\0\0\0\0\x03\x03\0\0\0\x01\0\x02\x02\x02\x03\0\0\0";
    static ATTRIBUTE_1: [::core::primitive::u8; 18] = *b"\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0";
    const ATTRIBUTE_1_IS_PRESENT: ::core::primitive::u64 = 6176;
    impl CloseCode {
        /// Returns who sends the code in a Close frame (RFC 6455, section 7.4.1, and the sources of the registry).
        #[inline]
        #[must_use]
        pub const fn sender(self) -> CloseCodeSender {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::at(
                CloseCodeSender::ALL,
                __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_0, row)
                    as ::core::primitive::usize,
            )
        }
        /// Returns how a client reconnects, or `None` if the sources of the code say nothing.
        #[inline]
        #[must_use]
        pub const fn reconnect(self) -> ::core::option::Option<CloseCodeReconnect> {
            let row = row(self);
            if ATTRIBUTE_1_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        CloseCodeReconnect::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_1, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
    }
    static DISPLAYED: [&::core::primitive::str; 19] = [
        "1000 Normal Closure",
        "1001 Going Away",
        "1002 Protocol error",
        "1003 Unsupported Data",
        "1005 No Status Rcvd",
        "1006 Abnormal Closure",
        "1007 Invalid frame payload data",
        "1008 Policy Violation",
        "1009 Message Too Big",
        "1010 Mandatory Ext.",
        "1011 Internal Error",
        "1012 Service Restart",
        "1013 Try Again Later",
        "1014 Bad Gateway",
        "1015 TLS handshake",
        "3000 Unauthorized",
        "3003 Forbidden",
        "3008 Timeout",
        "",
    ];
    #[automatically_derived]
    impl ::core::fmt::Display for CloseCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let row = row(*self);
            __codes_core::__private_0_1_0::pad(
                __codes_core::__private_0_1_0::bytes::at(&DISPLAYED, row),
                f,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for CloseCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match CloseCode::name(*self) {
                ::core::option::Option::Some(name) => f.write_str(name),
                ::core::option::Option::None => ::core::result::Result::Ok(()),
            }
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for CloseCode {
        type Err = __codes_core::UnknownCode<CloseCode>;
        #[inline]
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<CloseCode, __codes_core::UnknownCode<CloseCode>> {
            __codes_core::__private_0_1_0::parse(text)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for CloseCode {
        type Error = __codes_core::UnknownCode<CloseCode>;
        #[inline]
        fn try_from(
            value: &::core::primitive::str,
        ) -> ::core::result::Result<CloseCode, __codes_core::UnknownCode<CloseCode>> {
            __codes_core::__private_0_1_0::parse(value)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&[::core::primitive::u8]> for CloseCode {
        type Error = __codes_core::UnknownCode<CloseCode>;
        #[inline]
        fn try_from(
            value: &[::core::primitive::u8],
        ) -> ::core::result::Result<CloseCode, __codes_core::UnknownCode<CloseCode>> {
            CloseCode::from_bytes(value)
        }
    }
    __codes_core::__private_0_1_0::integers! {
        CloseCode
    }
    #[automatically_derived]
    impl ::core::convert::From<CloseCode> for ::core::primitive::u16 {
        #[inline]
        fn from(code: CloseCode) -> ::core::primitive::u16 {
            code as ::core::primitive::u16
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&CloseCode> for CloseCode {
        #[inline]
        fn from(code: &CloseCode) -> CloseCode {
            *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::u16> for CloseCode {
        #[inline]
        fn eq(&self, number: &::core::primitive::u16) -> ::core::primitive::bool {
            *self as ::core::primitive::u16 == *number
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<CloseCode> for ::core::primitive::u16 {
        #[inline]
        fn eq(&self, code: &CloseCode) -> ::core::primitive::bool {
            *self == *code as ::core::primitive::u16
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for CloseCode {
        type Repr = ::core::primitive::u16;
        type Class = CloseCodeClass;
        const TABLE: &'static ::core::primitive::str = "CloseCode";
        #[inline]
        fn from_repr(
            number: ::core::primitive::u16,
        ) -> ::core::result::Result<CloseCode, __codes_core::UnknownCode<CloseCode>> {
            CloseCode::from_u16(number)
        }
        #[inline]
        fn to_repr(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
        #[inline]
        fn as_str(self) -> &'static ::core::primitive::str {
            CloseCode::as_str(self)
        }
        #[inline]
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            CloseCode::name(self)
        }
        #[inline]
        fn reason(self) -> &'static ::core::primitive::str {
            CloseCode::reason(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            CloseCode::description(self)
        }
        #[inline]
        fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            CloseCode::reference(self)
        }
        #[inline]
        fn is_listed(self) -> ::core::primitive::bool {
            CloseCode::is_listed(self)
        }
        #[inline]
        fn class(self) -> ::core::option::Option<CloseCodeClass> {
            CloseCode::class(self)
        }
    }
    __codes_core::__private_0_1_0::integrate! {
        CloseCode, u16, []
    }
    #[automatically_derived]
    impl __codes_core::ToCode<CloseCode> for CloseCode {
        #[inline]
        fn to_code(&self) -> CloseCode {
            *self
        }
    }
    static SPELLINGS: [&::core::primitive::str; 36] = [
        "",
        "Normal Closure",
        "Going Away",
        "Protocol error",
        "Unsupported Data",
        "No Status Rcvd",
        "Abnormal Closure",
        "Invalid frame payload data",
        "Policy Violation",
        "Message Too Big",
        "Mandatory Ext.",
        "Internal Error",
        "Service Restart",
        "Try Again Later",
        "Bad Gateway",
        "TLS handshake",
        "Internal Server Error",
        "NormalClosure",
        "GoingAway",
        "ProtocolError",
        "UnsupportedData",
        "NoStatusRcvd",
        "AbnormalClosure",
        "InvalidFramePayloadData",
        "PolicyViolation",
        "MessageTooBig",
        "MandatoryExt",
        "InternalError",
        "ServiceRestart",
        "TryAgainLater",
        "BadGateway",
        "TlsHandshake",
        "Unauthorized",
        "Forbidden",
        "Timeout",
        "InternalServerError",
    ];
    static SLOTS: [::core::primitive::u8; 128] = *b"\x0e\0\0\x09\0\0\0\0\0\x17\0\0\0\x0a\x18\x1c\0\x06\0\x04\0\x05\0\0\x02\0\0\0\0\0\0\x1f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0f\0\x0d\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x15\x16\0\x14\0\0\0\0\x12\x0b\x03\0\"\0\0\0\0\0\0\0#\0\0\0\0\0\0\x08\x0c\0!\0\0\0\0\0\0\x19\x1a\0\0\0\0\0\0\0 \0\x11\0\0\x10\0\x07\0\0\0\0\x1b\x13\x1d\x1e\0";
    static SPELLED: [CloseCode; 36] = {
        static SPELLED_ROWS: [::core::primitive::u8; 36] = *b"\0\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0a\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x0a";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(CloseCode::ALL, 0)
        }; 36];
        let mut id = 0;
        while id < 36 {
            codes[id] = __codes_core::__private_0_1_0::code_at(
                CloseCode::ALL,
                __codes_core::__private_0_1_0::bytes::index::<1>(&SPELLED_ROWS, id),
            );
            id += 1;
        }
        codes
    };
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Names for CloseCode {
        const SLOTS: &'static [::core::primitive::u8] = &SLOTS;
        const SLOT_WIDTH: ::core::primitive::usize = 1;
        const MULTIPLIER: ::core::option::Option<::core::primitive::u32> = ::core::option::Option::Some(
            2654435769,
        );
        const PLAIN: ::core::primitive::bool = true;
        const FIRST_NAME: ::core::primitive::usize = 17;
        #[inline]
        fn spelling(id: ::core::primitive::usize) -> &'static ::core::primitive::str {
            __codes_core::__private_0_1_0::bytes::at(&SPELLINGS, id)
        }
        #[inline]
        fn spelled(id: ::core::primitive::usize) -> CloseCode {
            __codes_core::__private_0_1_0::code_at(&SPELLED, id)
        }
    }
};
#[allow(
    non_upper_case_globals,
    trivial_numeric_casts,
    unreachable_patterns,
    unreachable_pub,
    unused_imports,
    unused_macros,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
#[doc(hidden)]
#[macro_export]
#[allow(non_local_definitions)]
macro_rules! __CloseCode_04cbf2229ebe9a25 {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole
1000 NormalClosure NORMAL_CLOSURE
1001 GoingAway GOING_AWAY
1002 ProtocolError PROTOCOL_ERROR
1003 UnsupportedData UNSUPPORTED_DATA
1005 NoStatusRcvd NO_STATUS_RCVD
1006 AbnormalClosure ABNORMAL_CLOSURE
1007 InvalidFramePayloadData INVALID_FRAME_PAYLOAD_DATA
1008 PolicyViolation POLICY_VIOLATION
1009 MessageTooBig MESSAGE_TOO_BIG
1010 MandatoryExt MANDATORY_EXT
1011 InternalError INTERNAL_ERROR InternalServerError INTERNAL_SERVER_ERROR
1012 ServiceRestart SERVICE_RESTART
1013 TryAgainLater TRY_AGAIN_LATER
1014 BadGateway BAD_GATEWAY
1015 TlsHandshake TLS_HANDSHAKE
3000 Unauthorized UNAUTHORIZED
3003 Forbidden FORBIDDEN
3008 Timeout TIMEOUT"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "websocket.json"
        r##"{
  "$schema": "../schema.json",
  "title": "WebSocket close codes",
  "description": "Why a WebSocket connection closes: a number in the Close frame, or one that a library makes up if there is none.",
  "source": "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
  "updated": "2026-11-21",
  "repr": "u16",
  "classes": [
    {"name": "Protocol", "range": [1000, 2999], "description": "Reserved for the protocol, its revisions and extensions (RFC 6455, section 7.4.2)."},
    {
      "name": "Registered",
      "range": [3000, 3999],
      "description": "For libraries, frameworks and applications, which register their codes with IANA (RFC 6455, section 7.4.2)."
    },
    {
      "name": "Private",
      "range": [4000, 4999],
      "description": "For private use: applications that agree on a meaning need not register it (RFC 6455, section 7.4.2)."
    }
  ],
  "attributes": {
    "sender": {
      "type": "enum",
      "required": true,
      "values": {
        "Either": "Both endpoints may send it: no source limits it to one of them.",
        "Client": "Only a client sends it.",
        "Server": "Only a server sends it.",
        "Nobody": "It must not be sent: a library reports it to the application if no Close frame says why the connection is closed."
      },
      "description": "Returns who sends the code in a Close frame (RFC 6455, section 7.4.1, and the sources of the registry)."
    },
    "reconnect": {
      "type": "enum",
      "values": {
        "AfterDelay": "The client may reconnect after a random delay.",
        "ElsewhereOrByUser": "The client should connect only to another IP address of the server, or to the same one when the user asks for it."
      },
      "description": "Returns how a client reconnects, or `None` if the sources of the code say nothing."
    }
  },
  "codes": [
    {
      "code": 1000,
      "reason": "Normal Closure",
      "description": "The purpose of the connection has been fulfilled.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
      "sender": "Either"
    },
    {
      "code": 1001,
      "reason": "Going Away",
      "description": "The endpoint is going away, such as a server that shuts down or a browser that leaves the page.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
      "sender": "Either"
    },
    {
      "code": 1002,
      "reason": "Protocol error",
      "description": "The peer violated the protocol.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
      "sender": "Either"
    },
    {
      "code": 1003,
      "reason": "Unsupported Data",
      "description": "The endpoint received data of a type that it cannot accept, such as a binary message if it understands only text.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
      "sender": "Either"
    },
    {
      "code": 1005,
      "reason": "No Status Rcvd",
      "description": "The Close frame of the peer has no code.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
      "sender": "Nobody"
    },
    {
      "code": 1006,
      "reason": "Abnormal Closure",
      "description": "The connection is closed, but no Close frame was sent or received. A client that reconnects should wait for a random time, and longer after each failure (RFC 6455, section 7.2.3).",
      "reference": "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
      "sender": "Nobody",
      "reconnect": "AfterDelay"
    },
    {
      "code": 1007,
      "reason": "Invalid frame payload data",
      "description": "The data of a message does not fit its type, such as a text message that is not UTF-8.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
      "sender": "Either"
    },
    {
      "code": 1008,
      "reason": "Policy Violation",
      "description": "A message violates the policy of the endpoint. For use if no other code fits, or to hide details of the policy.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
      "sender": "Either"
    },
    {
      "code": 1009,
      "reason": "Message Too Big",
      "description": "A message is too big for the endpoint to process.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
      "sender": "Either"
    },
    {
      "code": 1010,
      "reason": "Mandatory Ext.",
      "description": "The client needs extensions that the server did not negotiate; the text of the Close frame should list them. A server fails the handshake instead.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
      "sender": "Client"
    },
    {
      "code": 1011,
      "reason": "Internal Error",
      "description": "An unexpected condition prevented the endpoint from fulfilling a request. The RFC has servers only, which an erratum (3227) corrects to either endpoint.",
      "aliases": ["Internal Server Error"],
      "reference": "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
      "sender": "Either"
    },
    {
      "code": 1012,
      "reason": "Service Restart",
      "description": "The service is restarting. A client that reconnects should first wait for a random time of 5 to 30 seconds.",
      "reference": "https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html",
      "sender": "Server",
      "reconnect": "AfterDelay"
    },
    {
      "code": 1013,
      "reason": "Try Again Later",
      "description": "The service is overloaded.",
      "reference": "https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html",
      "sender": "Server",
      "reconnect": "ElsewhereOrByUser"
    },
    {
      "code": 1014,
      "reason": "Bad Gateway",
      "description": "A gateway or proxy received an invalid response from the server behind it, as with the HTTP status code 502.",
      "reference": "https://www.ietf.org/mail-archive/web/hybi/current/msg10748.html",
      "sender": "Server"
    },
    {
      "code": 1015,
      "reason": "TLS handshake",
      "description": "The TLS handshake failed, for example because the certificate of the server could not be verified.",
      "reference": "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
      "sender": "Nobody"
    },
    {
      "code": 3000,
      "reason": "Unauthorized",
      "description": "The endpoint must be authorized to do what it asked for, as with the HTTP status code 401.",
      "reference": "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
      "sender": "Either"
    },
    {
      "code": 3003,
      "reason": "Forbidden",
      "description": "The endpoint is authorized but not permitted to do what it asked for, as with the HTTP status code 403.",
      "reference": "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
      "sender": "Either"
    },
    {
      "code": 3008,
      "reason": "Timeout",
      "description": "The endpoint took too long to respond, as with the HTTP status code 408.",
      "reference": "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
      "sender": "Either"
    }
  ]
}
"##
        }
    };
}
#[allow(
    non_upper_case_globals,
    trivial_numeric_casts,
    unreachable_patterns,
    unreachable_pub,
    unused_imports,
    unused_macros,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
#[doc(hidden)]
pub use __CloseCode_04cbf2229ebe9a25 as CloseCode;
