// @generated from http2.json by codes 0.1.0: edit that file instead.

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
/// # HTTP/2 error codes
///
/// Why an endpoint ends a stream or a connection of HTTP/2, or why it is about to: a field of 32 bits in RST\_STREAM and GOAWAY frames.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc9113#section-7>, as of 2026-11-21.
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 0x00 | [NO\_ERROR](Self::NoError) | The stream or connection ends without an error, such as when a GOAWAY frame announces a graceful shutdown. |
/// | 0x01 | [PROTOCOL\_ERROR](Self::ProtocolError) | The peer violated the protocol, and no other code describes the error more precisely. |
/// | 0x02 | [INTERNAL\_ERROR](Self::InternalError) | An unexpected error occurred inside the endpoint. |
/// | 0x03 | [FLOW\_CONTROL\_ERROR](Self::FlowControlError) | The peer violated the rules of flow control. |
/// | 0x04 | [SETTINGS\_TIMEOUT](Self::SettingsTimeout) | The peer did not acknowledge a SETTINGS frame in time. |
/// | 0x05 | [STREAM\_CLOSED](Self::StreamClosed) | A frame arrived on a stream that its sender had already closed, at least for its own direction. |
/// | 0x06 | [FRAME\_SIZE\_ERROR](Self::FrameSizeError) | A frame has a size that is not valid. |
/// | 0x07 | [REFUSED\_STREAM](Self::RefusedStream) | The endpoint refused the stream before the application processed anything of it. |
/// | 0x08 | [CANCEL](Self::Cancel) | The sender no longer needs the stream. |
/// | 0x09 | [COMPRESSION\_ERROR](Self::CompressionError) | The sender cannot maintain the state of header compression for the connection. |
/// | 0x0a | [CONNECT\_ERROR](Self::ConnectError) | The connection that a CONNECT request opened was reset or closed abnormally. |
/// | 0x0b | [ENHANCE\_YOUR\_CALM](Self::EnhanceYourCalm) | The peer behaves in a way that may cause excessive load. |
/// | 0x0c | [INADEQUATE\_SECURITY](Self::InadequateSecurity) | The properties of the transport, such as the version of TLS or the cipher suite, do not meet the minimum security requirements. |
/// | 0x0d | [HTTP\_1\_1\_REQUIRED](Self::Http11Required) | The sender requires HTTP/1.1 instead of HTTP/2, for example because the request needs a renegotiation of TLS (section 9.2.1). |
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u32)]
#[allow(dead_code, clippy::enum_variant_names)]
pub enum ErrorCode {
    /// **0x00 NO\_ERROR**
    ///
    /// The stream or connection ends without an error, such as when a GOAWAY frame announces a graceful shutdown.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    NoError = 0,
    /// **0x01 PROTOCOL\_ERROR**
    ///
    /// The peer violated the protocol, and no other code describes the error more precisely.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Either`. The error ends a stream or the connection, depending on the case.
    ProtocolError,
    /// **0x02 INTERNAL\_ERROR**
    ///
    /// An unexpected error occurred inside the endpoint. Like PROTOCOL\_ERROR, the code can take the place of any more specific one (section 5.4). Unknown codes may be treated as this one.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Either`. The error ends a stream or the connection, depending on the case.
    InternalError,
    /// **0x03 FLOW\_CONTROL\_ERROR**
    ///
    /// The peer violated the rules of flow control.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Either`. The error ends a stream or the connection, depending on the case.
    FlowControlError,
    /// **0x04 SETTINGS\_TIMEOUT**
    ///
    /// The peer did not acknowledge a SETTINGS frame in time.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    SettingsTimeout,
    /// **0x05 STREAM\_CLOSED**
    ///
    /// A frame arrived on a stream that its sender had already closed, at least for its own direction.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Either`. The error ends a stream or the connection, depending on the case.
    StreamClosed,
    /// **0x06 FRAME\_SIZE\_ERROR**
    ///
    /// A frame has a size that is not valid.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Either`. The error ends a stream or the connection, depending on the case.
    FrameSizeError,
    /// **0x07 REFUSED\_STREAM**
    ///
    /// The endpoint refused the stream before the application processed anything of it. If it was the server, the client can safely retry the request. A client refuses a pushed response with it (section 8.4.2).
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Stream`. The error ends a stream.
    /// - [`unprocessed`](Self::unprocessed): the server has not processed the request
    RefusedStream,
    /// **0x08 CANCEL**
    ///
    /// The sender no longer needs the stream.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Stream`. The error ends a stream.
    Cancel,
    /// **0x09 COMPRESSION\_ERROR**
    ///
    /// The sender cannot maintain the state of header compression for the connection.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    CompressionError,
    /// **0x0a CONNECT\_ERROR**
    ///
    /// The connection that a CONNECT request opened was reset or closed abnormally.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Stream`. The error ends a stream.
    ConnectError,
    /// **0x0b ENHANCE\_YOUR\_CALM**
    ///
    /// The peer behaves in a way that may cause excessive load.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Either`. The error ends a stream or the connection, depending on the case.
    EnhanceYourCalm,
    /// **0x0c INADEQUATE\_SECURITY**
    ///
    /// The properties of the transport, such as the version of TLS or the cipher suite, do not meet the minimum security requirements.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    InadequateSecurity,
    /// **0x0d HTTP\_1\_1\_REQUIRED**
    ///
    /// The sender requires HTTP/1.1 instead of HTTP/2, for example because the request needs a renegotiation of TLS (section 9.2.1).
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9113#section-7>
    ///
    /// - [`scope`](Self::scope): `Either`. The error ends a stream or the connection, depending on the case.
    Http11Required,
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
/// The values of [`ErrorCode::scope`].
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
pub enum ErrorCodeScope {
    /// The error ends a stream.
    Stream,
    /// The error ends the connection.
    Connection,
    /// The error ends a stream or the connection, depending on the case.
    Either,
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
    #[inline]
    const fn row_of_number(number: ::core::primitive::u32) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(0) as ::core::primitive::u32
            as ::core::primitive::u64;
        if offset < 14 { offset as ::core::primitive::usize } else { 14 }
    }
    #[inline]
    const fn row(code: ErrorCode) -> ::core::primitive::usize {
        row_of_number(code as ::core::primitive::u32)
    }
    #[inline]
    const fn find(number: ::core::primitive::u32) -> ::core::option::Option<ErrorCode> {
        let row = row_of_number(number);
        if row < 14 {
            ::core::option::Option::Some(
                __codes_core::__private_0_1_0::code_at(ErrorCode::ALL, row),
            )
        } else {
            ::core::option::Option::None
        }
    }
    impl ErrorCode {
        /// 0x00 NO\_ERROR: [`NoError`](Self::NoError).
        pub const NO_ERROR: ErrorCode = ErrorCode::NoError;
        /// 0x01 PROTOCOL\_ERROR: [`ProtocolError`](Self::ProtocolError).
        pub const PROTOCOL_ERROR: ErrorCode = ErrorCode::ProtocolError;
        /// 0x02 INTERNAL\_ERROR: [`InternalError`](Self::InternalError).
        pub const INTERNAL_ERROR: ErrorCode = ErrorCode::InternalError;
        /// 0x03 FLOW\_CONTROL\_ERROR: [`FlowControlError`](Self::FlowControlError).
        pub const FLOW_CONTROL_ERROR: ErrorCode = ErrorCode::FlowControlError;
        /// 0x04 SETTINGS\_TIMEOUT: [`SettingsTimeout`](Self::SettingsTimeout).
        pub const SETTINGS_TIMEOUT: ErrorCode = ErrorCode::SettingsTimeout;
        /// 0x05 STREAM\_CLOSED: [`StreamClosed`](Self::StreamClosed).
        pub const STREAM_CLOSED: ErrorCode = ErrorCode::StreamClosed;
        /// 0x06 FRAME\_SIZE\_ERROR: [`FrameSizeError`](Self::FrameSizeError).
        pub const FRAME_SIZE_ERROR: ErrorCode = ErrorCode::FrameSizeError;
        /// 0x07 REFUSED\_STREAM: [`RefusedStream`](Self::RefusedStream).
        pub const REFUSED_STREAM: ErrorCode = ErrorCode::RefusedStream;
        /// 0x08 CANCEL: [`Cancel`](Self::Cancel).
        pub const CANCEL: ErrorCode = ErrorCode::Cancel;
        /// 0x09 COMPRESSION\_ERROR: [`CompressionError`](Self::CompressionError).
        pub const COMPRESSION_ERROR: ErrorCode = ErrorCode::CompressionError;
        /// 0x0a CONNECT\_ERROR: [`ConnectError`](Self::ConnectError).
        pub const CONNECT_ERROR: ErrorCode = ErrorCode::ConnectError;
        /// 0x0b ENHANCE\_YOUR\_CALM: [`EnhanceYourCalm`](Self::EnhanceYourCalm).
        pub const ENHANCE_YOUR_CALM: ErrorCode = ErrorCode::EnhanceYourCalm;
        /// 0x0c INADEQUATE\_SECURITY: [`InadequateSecurity`](Self::InadequateSecurity).
        pub const INADEQUATE_SECURITY: ErrorCode = ErrorCode::InadequateSecurity;
        /// 0x0d HTTP\_1\_1\_REQUIRED: [`Http11Required`](Self::Http11Required).
        pub const HTTP_1_1_REQUIRED: ErrorCode = ErrorCode::Http11Required;
    }
    impl ErrorCode {
        /// All 14 rows of the table, in order of codes.
        pub const ALL: &'static [ErrorCode] = &[
            ErrorCode::NoError,
            ErrorCode::ProtocolError,
            ErrorCode::InternalError,
            ErrorCode::FlowControlError,
            ErrorCode::SettingsTimeout,
            ErrorCode::StreamClosed,
            ErrorCode::FrameSizeError,
            ErrorCode::RefusedStream,
            ErrorCode::Cancel,
            ErrorCode::CompressionError,
            ErrorCode::ConnectError,
            ErrorCode::EnhanceYourCalm,
            ErrorCode::InadequateSecurity,
            ErrorCode::Http11Required,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for ErrorCode {
        const ROWS: &'static [ErrorCode] = ErrorCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 15] = [
        "0x00",
        "0x01",
        "0x02",
        "0x03",
        "0x04",
        "0x05",
        "0x06",
        "0x07",
        "0x08",
        "0x09",
        "0x0a",
        "0x0b",
        "0x0c",
        "0x0d",
        "",
    ];
    static NAMES: [&::core::primitive::str; 15] = [
        "NoError",
        "ProtocolError",
        "InternalError",
        "FlowControlError",
        "SettingsTimeout",
        "StreamClosed",
        "FrameSizeError",
        "RefusedStream",
        "Cancel",
        "CompressionError",
        "ConnectError",
        "EnhanceYourCalm",
        "InadequateSecurity",
        "Http11Required",
        "",
    ];
    static REASONS: [&::core::primitive::str; 15] = [
        "NO_ERROR",
        "PROTOCOL_ERROR",
        "INTERNAL_ERROR",
        "FLOW_CONTROL_ERROR",
        "SETTINGS_TIMEOUT",
        "STREAM_CLOSED",
        "FRAME_SIZE_ERROR",
        "REFUSED_STREAM",
        "CANCEL",
        "COMPRESSION_ERROR",
        "CONNECT_ERROR",
        "ENHANCE_YOUR_CALM",
        "INADEQUATE_SECURITY",
        "HTTP_1_1_REQUIRED",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 15] = [
        "The stream or connection ends without an error, such as when a GOAWAY frame announces a graceful shutdown.",
        "The peer violated the protocol, and no other code describes the error more precisely.",
        "An unexpected error occurred inside the endpoint. Like PROTOCOL_ERROR, the code can take the place of any more specific one (section 5.4). Unknown codes may be treated as this one.",
        "The peer violated the rules of flow control.",
        "The peer did not acknowledge a SETTINGS frame in time.",
        "A frame arrived on a stream that its sender had already closed, at least for its own direction.",
        "A frame has a size that is not valid.",
        "The endpoint refused the stream before the application processed anything of it. If it was the server, the client can safely retry the request. A client refuses a pushed response with it (section 8.4.2).",
        "The sender no longer needs the stream.",
        "The sender cannot maintain the state of header compression for the connection.",
        "The connection that a CONNECT request opened was reset or closed abnormally.",
        "The peer behaves in a way that may cause excessive load.",
        "The properties of the transport, such as the version of TLS or the cipher suite, do not meet the minimum security requirements.",
        "The sender requires HTTP/1.1 instead of HTTP/2, for example because the request needs a renegotiation of TLS (section 9.2.1).",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 15] = [
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "https://www.rfc-editor.org/rfc/rfc9113#section-7",
        "",
    ];
    impl ErrorCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If no row has the number.
        #[inline]
        pub const fn from_u32(
            number: ::core::primitive::u32,
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            match find(number) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        __codes_core::__private_0_1_0::unknown_number(number),
                    )
                }
            }
        }
        /// The code with the number in this text, such as `b"0x00"`.
        ///
        /// # Errors
        ///
        /// If the text is not the number of a row in hexadecimal after `0x`, or in decimal without a plus sign or leading zeros.
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            match __codes_core::__private_0_1_0::hexadecimal::u32(text) {
                ::core::option::Option::Some(number) => ErrorCode::from_u32(number),
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
        pub const fn as_u32(self) -> ::core::primitive::u32 {
            self as ::core::primitive::u32
        }
        /// The number as hexadecimal text.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            let row = row(self);
            if row < 14 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                ""
            }
        }
        /// The name of the variant, such as `NoError`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 14 {
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
            if row < 14 {
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
    impl ErrorCodeScope {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [ErrorCodeScope] = &[
            ErrorCodeScope::Stream,
            ErrorCodeScope::Connection,
            ErrorCodeScope::Either,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ErrorCodeScope::Stream => "Stream",
                ErrorCodeScope::Connection => "Connection",
                ErrorCodeScope::Either => "Either",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                ErrorCodeScope::Stream => "The error ends a stream.",
                ErrorCodeScope::Connection => "The error ends the connection.",
                ErrorCodeScope::Either => {
                    "The error ends a stream or the connection, depending on the case."
                }
            }
        }
    }
    impl ErrorCodeScope {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            ErrorCodeScope::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for ErrorCodeScope {
        const KIND: &'static ::core::primitive::str = "ErrorCodeScope";
        const VALUES: &'static [ErrorCodeScope] = ErrorCodeScope::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            ErrorCodeScope::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(ErrorCodeScope::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        ErrorCodeScope
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<0> for ErrorCode {
        type Enum = ErrorCodeScope;
    }
    static ATTRIBUTE_0: [::core::primitive::u8; 14] = *b"\0\x02\x02\x02\x01\x02\x02\0\0\x01\0\x02\x01\x02";
    const ATTRIBUTE_0_IS_PRESENT: ::core::primitive::u64 = 16382;
    const ATTRIBUTE_1: ::core::primitive::u64 = 128;
    impl ErrorCode {
        /// Returns what ends with the error, or `None` for NO\_ERROR, which is not an error. An endpoint may treat any error of a stream as one of the connection (RFC 9113, section 5.4.1).
        #[inline]
        #[must_use]
        pub const fn scope(self) -> ::core::option::Option<ErrorCodeScope> {
            let row = row(self);
            if ATTRIBUTE_0_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        ErrorCodeScope::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_0, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns `true` if the code guarantees that the server has not processed the request, so that the client can safely send it again whatever its method (RFC 9113, section 8.7). The same holds, with any code, for requests on streams above the last one that a GOAWAY frame names.
        #[inline]
        #[must_use]
        pub const fn unprocessed(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_1 >> (row & 63) & 1 != 0
        }
    }
    static DISPLAYED: [&::core::primitive::str; 15] = [
        "0x00 NO_ERROR",
        "0x01 PROTOCOL_ERROR",
        "0x02 INTERNAL_ERROR",
        "0x03 FLOW_CONTROL_ERROR",
        "0x04 SETTINGS_TIMEOUT",
        "0x05 STREAM_CLOSED",
        "0x06 FRAME_SIZE_ERROR",
        "0x07 REFUSED_STREAM",
        "0x08 CANCEL",
        "0x09 COMPRESSION_ERROR",
        "0x0a CONNECT_ERROR",
        "0x0b ENHANCE_YOUR_CALM",
        "0x0c INADEQUATE_SECURITY",
        "0x0d HTTP_1_1_REQUIRED",
        "",
    ];
    #[automatically_derived]
    impl ::core::fmt::Display for ErrorCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let row = row(*self);
            __codes_core::__private_0_1_0::pad(
                __codes_core::__private_0_1_0::bytes::at(&DISPLAYED, row),
                f,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for ErrorCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match ErrorCode::name(*self) {
                ::core::option::Option::Some(name) => f.write_str(name),
                ::core::option::Option::None => ::core::result::Result::Ok(()),
            }
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for ErrorCode {
        type Err = __codes_core::UnknownCode<ErrorCode>;
        #[inline]
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            __codes_core::__private_0_1_0::parse(text)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for ErrorCode {
        type Error = __codes_core::UnknownCode<ErrorCode>;
        #[inline]
        fn try_from(
            value: &::core::primitive::str,
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            __codes_core::__private_0_1_0::parse(value)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&[::core::primitive::u8]> for ErrorCode {
        type Error = __codes_core::UnknownCode<ErrorCode>;
        #[inline]
        fn try_from(
            value: &[::core::primitive::u8],
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            ErrorCode::from_bytes(value)
        }
    }
    __codes_core::__private_0_1_0::integers! {
        ErrorCode
    }
    #[automatically_derived]
    impl ::core::convert::From<ErrorCode> for ::core::primitive::u32 {
        #[inline]
        fn from(code: ErrorCode) -> ::core::primitive::u32 {
            code as ::core::primitive::u32
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&ErrorCode> for ErrorCode {
        #[inline]
        fn from(code: &ErrorCode) -> ErrorCode {
            *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::u32> for ErrorCode {
        #[inline]
        fn eq(&self, number: &::core::primitive::u32) -> ::core::primitive::bool {
            *self as ::core::primitive::u32 == *number
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<ErrorCode> for ::core::primitive::u32 {
        #[inline]
        fn eq(&self, code: &ErrorCode) -> ::core::primitive::bool {
            *self == *code as ::core::primitive::u32
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for ErrorCode {
        type Repr = ::core::primitive::u32;
        type Class = __codes_core::NoClass<::core::primitive::u32>;
        const TABLE: &'static ::core::primitive::str = "ErrorCode";
        const RADIX: ::core::primitive::u32 = 16;
        const DIGITS: ::core::primitive::usize = 2;
        #[inline]
        fn from_repr(
            number: ::core::primitive::u32,
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            ErrorCode::from_u32(number)
        }
        #[inline]
        fn to_repr(self) -> ::core::primitive::u32 {
            self as ::core::primitive::u32
        }
        #[inline]
        fn as_str(self) -> &'static ::core::primitive::str {
            ErrorCode::as_str(self)
        }
        #[inline]
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ErrorCode::name(self)
        }
        #[inline]
        fn reason(self) -> &'static ::core::primitive::str {
            ErrorCode::reason(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ErrorCode::description(self)
        }
        #[inline]
        fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ErrorCode::reference(self)
        }
        #[inline]
        fn is_listed(self) -> ::core::primitive::bool {
            ErrorCode::is_listed(self)
        }
        #[inline]
        fn class(
            self,
        ) -> ::core::option::Option<__codes_core::NoClass<::core::primitive::u32>> {
            ::core::option::Option::None
        }
    }
    __codes_core::__private_0_1_0::integrate! {
        ErrorCode, u32, []
    }
    #[automatically_derived]
    impl __codes_core::ToCode<ErrorCode> for ErrorCode {
        #[inline]
        fn to_code(&self) -> ErrorCode {
            *self
        }
    }
    #[automatically_derived]
    impl ::core::fmt::LowerHex for ErrorCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::LowerHex::fmt(&(*self as ::core::primitive::u32), f)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::UpperHex for ErrorCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::UpperHex::fmt(&(*self as ::core::primitive::u32), f)
        }
    }
    static SPELLINGS: [&::core::primitive::str; 28] = [
        "",
        "NO_ERROR",
        "PROTOCOL_ERROR",
        "INTERNAL_ERROR",
        "FLOW_CONTROL_ERROR",
        "SETTINGS_TIMEOUT",
        "STREAM_CLOSED",
        "FRAME_SIZE_ERROR",
        "REFUSED_STREAM",
        "COMPRESSION_ERROR",
        "CONNECT_ERROR",
        "ENHANCE_YOUR_CALM",
        "INADEQUATE_SECURITY",
        "HTTP_1_1_REQUIRED",
        "NoError",
        "ProtocolError",
        "InternalError",
        "FlowControlError",
        "SettingsTimeout",
        "StreamClosed",
        "FrameSizeError",
        "RefusedStream",
        "Cancel",
        "CompressionError",
        "ConnectError",
        "EnhanceYourCalm",
        "InadequateSecurity",
        "Http11Required",
    ];
    static SLOTS: [::core::primitive::u8; 64] = *b"\0\x0a\0\0\0\0\0\0\0\0\0\0\x13\0\x06\x15\x08\x0c\x1a\0\x14\0\0\0\x07\0\x17\0\x09\0\0\0\0\x10\0\x03\x12\x05\0\0\0\x1b\x0f\0\x02\0\x11\x01\x0d\0\x04\0\0\x16\0\x0e\x19\0\0\x0b\0\0\0\x18";
    static SPELLED: [ErrorCode; 28] = {
        static SPELLED_ROWS: [::core::primitive::u8; 28] = *b"\0\0\x01\x02\x03\x04\x05\x06\x07\x09\x0a\x0b\x0c\x0d\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(ErrorCode::ALL, 0)
        }; 28];
        let mut id = 0;
        while id < 28 {
            codes[id] = __codes_core::__private_0_1_0::code_at(
                ErrorCode::ALL,
                __codes_core::__private_0_1_0::bytes::index::<1>(&SPELLED_ROWS, id),
            );
            id += 1;
        }
        codes
    };
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Names for ErrorCode {
        const SLOTS: &'static [::core::primitive::u8] = &SLOTS;
        const SLOT_WIDTH: ::core::primitive::usize = 1;
        const MULTIPLIER: ::core::option::Option<::core::primitive::u32> = ::core::option::Option::Some(
            147926629,
        );
        const PLAIN: ::core::primitive::bool = false;
        const FIRST_NAME: ::core::primitive::usize = 14;
        #[inline]
        fn spelling(id: ::core::primitive::usize) -> &'static ::core::primitive::str {
            __codes_core::__private_0_1_0::bytes::at(&SPELLINGS, id)
        }
        #[inline]
        fn spelled(id: ::core::primitive::usize) -> ErrorCode {
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
macro_rules! __ErrorCode_fbb2a480df7b5034 {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole hexadecimal:u32:2
0 NoError NO_ERROR
1 ProtocolError PROTOCOL_ERROR
2 InternalError INTERNAL_ERROR
3 FlowControlError FLOW_CONTROL_ERROR
4 SettingsTimeout SETTINGS_TIMEOUT
5 StreamClosed STREAM_CLOSED
6 FrameSizeError FRAME_SIZE_ERROR
7 RefusedStream REFUSED_STREAM
8 Cancel CANCEL
9 CompressionError COMPRESSION_ERROR
10 ConnectError CONNECT_ERROR
11 EnhanceYourCalm ENHANCE_YOUR_CALM
12 InadequateSecurity INADEQUATE_SECURITY
13 Http11Required HTTP_1_1_REQUIRED"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "http2.json"
        r##"{
  "$schema": "../schema.json",
  "title": "HTTP/2 error codes",
  "description": "Why an endpoint ends a stream or a connection of HTTP/2, or why it is about to: a field of 32 bits in RST_STREAM and GOAWAY frames.",
  "source": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
  "updated": "2026-11-21",
  "repr": "u32",
  "radix": 16,
  "digits": 2,
  "attributes": {
    "scope": {
      "type": "enum",
      "values": {
        "Stream": "The error ends a stream.",
        "Connection": "The error ends the connection.",
        "Either": "The error ends a stream or the connection, depending on the case."
      },
      "description": "Returns what ends with the error, or `None` for NO_ERROR, which is not an error. An endpoint may treat any error of a stream as one of the connection (RFC 9113, section 5.4.1)."
    },
    "unprocessed": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` if the code guarantees that the server has not processed the request, so that the client can safely send it again whatever its method (RFC 9113, section 8.7). The same holds, with any code, for requests on streams above the last one that a GOAWAY frame names.",
      "phrase": "the server has not processed the request"
    }
  },
  "codes": [
    {
      "code": "0x00",
      "reason": "NO_ERROR",
      "description": "The stream or connection ends without an error, such as when a GOAWAY frame announces a graceful shutdown.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7"
    },
    {
      "code": "0x01",
      "reason": "PROTOCOL_ERROR",
      "description": "The peer violated the protocol, and no other code describes the error more precisely.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Either"
    },
    {
      "code": "0x02",
      "reason": "INTERNAL_ERROR",
      "description": "An unexpected error occurred inside the endpoint. Like PROTOCOL_ERROR, the code can take the place of any more specific one (section 5.4). Unknown codes may be treated as this one.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Either"
    },
    {
      "code": "0x03",
      "reason": "FLOW_CONTROL_ERROR",
      "description": "The peer violated the rules of flow control.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Either"
    },
    {
      "code": "0x04",
      "reason": "SETTINGS_TIMEOUT",
      "description": "The peer did not acknowledge a SETTINGS frame in time.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Connection"
    },
    {
      "code": "0x05",
      "reason": "STREAM_CLOSED",
      "description": "A frame arrived on a stream that its sender had already closed, at least for its own direction.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Either"
    },
    {
      "code": "0x06",
      "reason": "FRAME_SIZE_ERROR",
      "description": "A frame has a size that is not valid.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Either"
    },
    {
      "code": "0x07",
      "reason": "REFUSED_STREAM",
      "description": "The endpoint refused the stream before the application processed anything of it. If it was the server, the client can safely retry the request. A client refuses a pushed response with it (section 8.4.2).",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Stream",
      "unprocessed": true
    },
    {
      "code": "0x08",
      "reason": "CANCEL",
      "description": "The sender no longer needs the stream.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Stream"
    },
    {
      "code": "0x09",
      "reason": "COMPRESSION_ERROR",
      "description": "The sender cannot maintain the state of header compression for the connection.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Connection"
    },
    {
      "code": "0x0a",
      "reason": "CONNECT_ERROR",
      "description": "The connection that a CONNECT request opened was reset or closed abnormally.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Stream"
    },
    {
      "code": "0x0b",
      "reason": "ENHANCE_YOUR_CALM",
      "description": "The peer behaves in a way that may cause excessive load.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Either"
    },
    {
      "code": "0x0c",
      "reason": "INADEQUATE_SECURITY",
      "description": "The properties of the transport, such as the version of TLS or the cipher suite, do not meet the minimum security requirements.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Connection"
    },
    {
      "code": "0x0d",
      "reason": "HTTP_1_1_REQUIRED",
      "description": "The sender requires HTTP/1.1 instead of HTTP/2, for example because the request needs a renegotiation of TLS (section 9.2.1).",
      "reference": "https://www.rfc-editor.org/rfc/rfc9113#section-7",
      "scope": "Either"
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
pub use __ErrorCode_fbb2a480df7b5034 as ErrorCode;
