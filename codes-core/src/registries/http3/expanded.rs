// @generated from http3.json by codes 0.1.0: edit that file instead.

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
/// # HTTP/3 and QPACK error codes
///
/// Why an endpoint ends a stream or a connection of HTTP/3, or stops reading a stream: a QUIC integer of up to 62 bits. QPACK, the compression of its header fields, has a range of its own.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>, as of 2026-11-21.
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 0x0033 | [H3\_DATAGRAM\_ERROR](Self::H3DatagramError) | An HTTP datagram or a capsule is malformed, or belongs to a request for which datagrams have no meaning. |
///
/// ## HTTP/3, 0x0100 to 0x01ff
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 0x0100 | [H3\_NO\_ERROR](Self::H3NoError) | The stream or connection ends without an error. |
/// | 0x0101 | [H3\_GENERAL\_PROTOCOL\_ERROR](Self::H3GeneralProtocolError) | The peer violated the protocol, and no other code describes the error more precisely, or the sender does not want to use that one. |
/// | 0x0102 | [H3\_INTERNAL\_ERROR](Self::H3InternalError) | An error occurred inside the sender's implementation of HTTP. |
/// | 0x0103 | [H3\_STREAM\_CREATION\_ERROR](Self::H3StreamCreationError) | The peer created a stream that the sender does not accept. |
/// | 0x0104 | [H3\_CLOSED\_CRITICAL\_STREAM](Self::H3ClosedCriticalStream) | A stream that the connection needs, such as a control stream, was closed or reset. |
/// | 0x0105 | [H3\_FRAME\_UNEXPECTED](Self::H3FrameUnexpected) | A frame arrived that is not permitted in the current state or on this stream. |
/// | 0x0106 | [H3\_FRAME\_ERROR](Self::H3FrameError) | A frame has an invalid layout or size. |
/// | 0x0107 | [H3\_EXCESSIVE\_LOAD](Self::H3ExcessiveLoad) | The peer behaves in a way that may cause excessive load. |
/// | 0x0108 | [H3\_ID\_ERROR](Self::H3IdError) | A stream ID or push ID was used incorrectly, such as one above a limit or one used before. |
/// | 0x0109 | [H3\_SETTINGS\_ERROR](Self::H3SettingsError) | The content of a SETTINGS frame is not valid. |
/// | 0x010a | [H3\_MISSING\_SETTINGS](Self::H3MissingSettings) | The control stream does not begin with a SETTINGS frame. |
/// | 0x010b | [H3\_REQUEST\_REJECTED](Self::H3RequestRejected) | The server rejected the request before the application processed anything of it, so the client can safely retry it. |
/// | 0x010c | [H3\_REQUEST\_CANCELLED](Self::H3RequestCancelled) | The request or its response, including a pushed response, is cancelled. |
/// | 0x010d | [H3\_REQUEST\_INCOMPLETE](Self::H3RequestIncomplete) | The client's stream ended before the request was complete. |
/// | 0x010e | [H3\_MESSAGE\_ERROR](Self::H3MessageError) | An HTTP message is malformed and cannot be processed. |
/// | 0x010f | [H3\_CONNECT\_ERROR](Self::H3ConnectError) | The TCP connection that a CONNECT request opened was reset or closed abnormally. |
/// | 0x0110 | [H3\_VERSION\_FALLBACK](Self::H3VersionFallback) | The request cannot be served over HTTP/3, so the client should retry it over HTTP/1.1. |
///
/// ## QPACK, 0x0200 to 0x02ff
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 0x0200 | [QPACK\_DECOMPRESSION\_FAILED](Self::QpackDecompressionFailed) | The decoder could not interpret an encoded field section. |
/// | 0x0201 | [QPACK\_ENCODER\_STREAM\_ERROR](Self::QpackEncoderStreamError) | The decoder could not interpret an instruction on the encoder stream. |
/// | 0x0202 | [QPACK\_DECODER\_STREAM\_ERROR](Self::QpackDecoderStreamError) | The encoder could not interpret an instruction on the decoder stream. |
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u64)]
#[allow(dead_code, clippy::enum_variant_names)]
pub enum ErrorCode {
    /// **0x0033 H3\_DATAGRAM\_ERROR**
    ///
    /// An HTTP datagram or a capsule is malformed, or belongs to a request for which datagrams have no meaning.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9297#section-5.2>
    ///
    /// - [`scope`](Self::scope): `Either`. The error ends a stream or the connection, depending on the case.
    H3DatagramError = 51,
    /// **0x0100 H3\_NO\_ERROR**
    ///
    /// The stream or connection ends without an error. Unknown codes are treated as this one.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    H3NoError = 256,
    /// **0x0101 H3\_GENERAL\_PROTOCOL\_ERROR**
    ///
    /// The peer violated the protocol, and no other code describes the error more precisely, or the sender does not want to use that one.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Either`. The error ends a stream or the connection, depending on the case.
    H3GeneralProtocolError,
    /// **0x0102 H3\_INTERNAL\_ERROR**
    ///
    /// An error occurred inside the sender's implementation of HTTP.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    H3InternalError,
    /// **0x0103 H3\_STREAM\_CREATION\_ERROR**
    ///
    /// The peer created a stream that the sender does not accept.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Either`. The error ends a stream or the connection, depending on the case.
    H3StreamCreationError,
    /// **0x0104 H3\_CLOSED\_CRITICAL\_STREAM**
    ///
    /// A stream that the connection needs, such as a control stream, was closed or reset.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    H3ClosedCriticalStream,
    /// **0x0105 H3\_FRAME\_UNEXPECTED**
    ///
    /// A frame arrived that is not permitted in the current state or on this stream.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    H3FrameUnexpected,
    /// **0x0106 H3\_FRAME\_ERROR**
    ///
    /// A frame has an invalid layout or size.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    H3FrameError,
    /// **0x0107 H3\_EXCESSIVE\_LOAD**
    ///
    /// The peer behaves in a way that may cause excessive load.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    H3ExcessiveLoad,
    /// **0x0108 H3\_ID\_ERROR**
    ///
    /// A stream ID or push ID was used incorrectly, such as one above a limit or one used before.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    H3IdError,
    /// **0x0109 H3\_SETTINGS\_ERROR**
    ///
    /// The content of a SETTINGS frame is not valid.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    H3SettingsError,
    /// **0x010a H3\_MISSING\_SETTINGS**
    ///
    /// The control stream does not begin with a SETTINGS frame.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    H3MissingSettings,
    /// **0x010b H3\_REQUEST\_REJECTED**
    ///
    /// The server rejected the request before the application processed anything of it, so the client can safely retry it.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Stream`. The error ends a stream.
    /// - [`unprocessed`](Self::unprocessed): the server has not processed the request
    H3RequestRejected,
    /// **0x010c H3\_REQUEST\_CANCELLED**
    ///
    /// The request or its response, including a pushed response, is cancelled. Some of the request may have been processed.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Stream`. The error ends a stream.
    H3RequestCancelled,
    /// **0x010d H3\_REQUEST\_INCOMPLETE**
    ///
    /// The client's stream ended before the request was complete.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Stream`. The error ends a stream.
    H3RequestIncomplete,
    /// **0x010e H3\_MESSAGE\_ERROR**
    ///
    /// An HTTP message is malformed and cannot be processed.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Stream`. The error ends a stream.
    H3MessageError,
    /// **0x010f H3\_CONNECT\_ERROR**
    ///
    /// The TCP connection that a CONNECT request opened was reset or closed abnormally.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    ///
    /// - [`scope`](Self::scope): `Stream`. The error ends a stream.
    H3ConnectError,
    /// **0x0110 H3\_VERSION\_FALLBACK**
    ///
    /// The request cannot be served over HTTP/3, so the client should retry it over HTTP/1.1.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9114#section-8.1>
    H3VersionFallback,
    /// **0x0200 QPACK\_DECOMPRESSION\_FAILED**
    ///
    /// The decoder could not interpret an encoded field section.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9204#section-6>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    QpackDecompressionFailed = 512,
    /// **0x0201 QPACK\_ENCODER\_STREAM\_ERROR**
    ///
    /// The decoder could not interpret an instruction on the encoder stream.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9204#section-6>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    QpackEncoderStreamError,
    /// **0x0202 QPACK\_DECODER\_STREAM\_ERROR**
    ///
    /// The encoder could not interpret an instruction on the decoder stream.
    ///
    /// Reference: <https://www.rfc-editor.org/rfc/rfc9204#section-6>
    ///
    /// - [`scope`](Self::scope): `Connection`. The error ends the connection.
    QpackDecoderStreamError,
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
/// The classes of [`ErrorCode`].
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
pub enum ErrorCodeClass {
    /// HTTP/3: 0x0100 to 0x01ff.
    ///
    /// Errors of HTTP/3 itself (RFC 9114, section 8.1).
    Http3,
    /// QPACK: 0x0200 to 0x02ff.
    ///
    /// Errors of the compression of header fields (RFC 9204, section 6).
    Qpack,
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
    static ROWS: [::core::primitive::u8; 464] = *b"\0\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x15\x12\x13\x14";
    static BY_CODE: [::core::option::Option<ErrorCode>; 516] = {
        let mut by_code = [::core::option::Option::None; 516];
        let mut row = 0;
        while row < ErrorCode::ALL.len() {
            let code = __codes_core::__private_0_1_0::bytes::at(ErrorCode::ALL, row);
            let number = code as ::core::primitive::u64;
            let offset = number.wrapping_sub(0) as ::core::primitive::u64
                as ::core::primitive::u64;
            by_code[offset as ::core::primitive::usize] = ::core::option::Option::Some(
                code,
            );
            row += 1;
        }
        by_code
    };
    #[inline]
    const fn row_of_number(number: ::core::primitive::u64) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(51) as ::core::primitive::u64
            as ::core::primitive::u64;
        if offset >= 464 {
            return 21;
        }
        __codes_core::__private_0_1_0::bytes::at(
            &ROWS,
            offset as ::core::primitive::usize,
        ) as ::core::primitive::usize
    }
    #[inline]
    const fn row(code: ErrorCode) -> ::core::primitive::usize {
        row_of_number(code as ::core::primitive::u64)
    }
    #[inline]
    const fn find(number: ::core::primitive::u64) -> ::core::option::Option<ErrorCode> {
        let offset = number.wrapping_sub(0) as ::core::primitive::u64
            as ::core::primitive::u64;
        let offset = if offset < 515 { offset as ::core::primitive::usize } else { 515 };
        __codes_core::__private_0_1_0::bytes::at(&BY_CODE, offset)
    }
    impl ErrorCode {
        /// 0x0033 H3\_DATAGRAM\_ERROR: [`H3DatagramError`](Self::H3DatagramError).
        pub const H3_DATAGRAM_ERROR: ErrorCode = ErrorCode::H3DatagramError;
        /// 0x0100 H3\_NO\_ERROR: [`H3NoError`](Self::H3NoError).
        pub const H3_NO_ERROR: ErrorCode = ErrorCode::H3NoError;
        /// 0x0101 H3\_GENERAL\_PROTOCOL\_ERROR: [`H3GeneralProtocolError`](Self::H3GeneralProtocolError).
        pub const H3_GENERAL_PROTOCOL_ERROR: ErrorCode = ErrorCode::H3GeneralProtocolError;
        /// 0x0102 H3\_INTERNAL\_ERROR: [`H3InternalError`](Self::H3InternalError).
        pub const H3_INTERNAL_ERROR: ErrorCode = ErrorCode::H3InternalError;
        /// 0x0103 H3\_STREAM\_CREATION\_ERROR: [`H3StreamCreationError`](Self::H3StreamCreationError).
        pub const H3_STREAM_CREATION_ERROR: ErrorCode = ErrorCode::H3StreamCreationError;
        /// 0x0104 H3\_CLOSED\_CRITICAL\_STREAM: [`H3ClosedCriticalStream`](Self::H3ClosedCriticalStream).
        pub const H3_CLOSED_CRITICAL_STREAM: ErrorCode = ErrorCode::H3ClosedCriticalStream;
        /// 0x0105 H3\_FRAME\_UNEXPECTED: [`H3FrameUnexpected`](Self::H3FrameUnexpected).
        pub const H3_FRAME_UNEXPECTED: ErrorCode = ErrorCode::H3FrameUnexpected;
        /// 0x0106 H3\_FRAME\_ERROR: [`H3FrameError`](Self::H3FrameError).
        pub const H3_FRAME_ERROR: ErrorCode = ErrorCode::H3FrameError;
        /// 0x0107 H3\_EXCESSIVE\_LOAD: [`H3ExcessiveLoad`](Self::H3ExcessiveLoad).
        pub const H3_EXCESSIVE_LOAD: ErrorCode = ErrorCode::H3ExcessiveLoad;
        /// 0x0108 H3\_ID\_ERROR: [`H3IdError`](Self::H3IdError).
        pub const H3_ID_ERROR: ErrorCode = ErrorCode::H3IdError;
        /// 0x0109 H3\_SETTINGS\_ERROR: [`H3SettingsError`](Self::H3SettingsError).
        pub const H3_SETTINGS_ERROR: ErrorCode = ErrorCode::H3SettingsError;
        /// 0x010a H3\_MISSING\_SETTINGS: [`H3MissingSettings`](Self::H3MissingSettings).
        pub const H3_MISSING_SETTINGS: ErrorCode = ErrorCode::H3MissingSettings;
        /// 0x010b H3\_REQUEST\_REJECTED: [`H3RequestRejected`](Self::H3RequestRejected).
        pub const H3_REQUEST_REJECTED: ErrorCode = ErrorCode::H3RequestRejected;
        /// 0x010c H3\_REQUEST\_CANCELLED: [`H3RequestCancelled`](Self::H3RequestCancelled).
        pub const H3_REQUEST_CANCELLED: ErrorCode = ErrorCode::H3RequestCancelled;
        /// 0x010d H3\_REQUEST\_INCOMPLETE: [`H3RequestIncomplete`](Self::H3RequestIncomplete).
        pub const H3_REQUEST_INCOMPLETE: ErrorCode = ErrorCode::H3RequestIncomplete;
        /// 0x010e H3\_MESSAGE\_ERROR: [`H3MessageError`](Self::H3MessageError).
        pub const H3_MESSAGE_ERROR: ErrorCode = ErrorCode::H3MessageError;
        /// 0x010f H3\_CONNECT\_ERROR: [`H3ConnectError`](Self::H3ConnectError).
        pub const H3_CONNECT_ERROR: ErrorCode = ErrorCode::H3ConnectError;
        /// 0x0110 H3\_VERSION\_FALLBACK: [`H3VersionFallback`](Self::H3VersionFallback).
        pub const H3_VERSION_FALLBACK: ErrorCode = ErrorCode::H3VersionFallback;
        /// 0x0200 QPACK\_DECOMPRESSION\_FAILED: [`QpackDecompressionFailed`](Self::QpackDecompressionFailed).
        pub const QPACK_DECOMPRESSION_FAILED: ErrorCode = ErrorCode::QpackDecompressionFailed;
        /// 0x0201 QPACK\_ENCODER\_STREAM\_ERROR: [`QpackEncoderStreamError`](Self::QpackEncoderStreamError).
        pub const QPACK_ENCODER_STREAM_ERROR: ErrorCode = ErrorCode::QpackEncoderStreamError;
        /// 0x0202 QPACK\_DECODER\_STREAM\_ERROR: [`QpackDecoderStreamError`](Self::QpackDecoderStreamError).
        pub const QPACK_DECODER_STREAM_ERROR: ErrorCode = ErrorCode::QpackDecoderStreamError;
    }
    impl ErrorCode {
        /// All 21 rows of the table, in order of codes.
        pub const ALL: &'static [ErrorCode] = &[
            ErrorCode::H3DatagramError,
            ErrorCode::H3NoError,
            ErrorCode::H3GeneralProtocolError,
            ErrorCode::H3InternalError,
            ErrorCode::H3StreamCreationError,
            ErrorCode::H3ClosedCriticalStream,
            ErrorCode::H3FrameUnexpected,
            ErrorCode::H3FrameError,
            ErrorCode::H3ExcessiveLoad,
            ErrorCode::H3IdError,
            ErrorCode::H3SettingsError,
            ErrorCode::H3MissingSettings,
            ErrorCode::H3RequestRejected,
            ErrorCode::H3RequestCancelled,
            ErrorCode::H3RequestIncomplete,
            ErrorCode::H3MessageError,
            ErrorCode::H3ConnectError,
            ErrorCode::H3VersionFallback,
            ErrorCode::QpackDecompressionFailed,
            ErrorCode::QpackEncoderStreamError,
            ErrorCode::QpackDecoderStreamError,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for ErrorCode {
        const ROWS: &'static [ErrorCode] = ErrorCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 22] = [
        "0x0033",
        "0x0100",
        "0x0101",
        "0x0102",
        "0x0103",
        "0x0104",
        "0x0105",
        "0x0106",
        "0x0107",
        "0x0108",
        "0x0109",
        "0x010a",
        "0x010b",
        "0x010c",
        "0x010d",
        "0x010e",
        "0x010f",
        "0x0110",
        "0x0200",
        "0x0201",
        "0x0202",
        "",
    ];
    static NAMES: [&::core::primitive::str; 22] = [
        "H3DatagramError",
        "H3NoError",
        "H3GeneralProtocolError",
        "H3InternalError",
        "H3StreamCreationError",
        "H3ClosedCriticalStream",
        "H3FrameUnexpected",
        "H3FrameError",
        "H3ExcessiveLoad",
        "H3IdError",
        "H3SettingsError",
        "H3MissingSettings",
        "H3RequestRejected",
        "H3RequestCancelled",
        "H3RequestIncomplete",
        "H3MessageError",
        "H3ConnectError",
        "H3VersionFallback",
        "QpackDecompressionFailed",
        "QpackEncoderStreamError",
        "QpackDecoderStreamError",
        "",
    ];
    static REASONS: [&::core::primitive::str; 22] = [
        "H3_DATAGRAM_ERROR",
        "H3_NO_ERROR",
        "H3_GENERAL_PROTOCOL_ERROR",
        "H3_INTERNAL_ERROR",
        "H3_STREAM_CREATION_ERROR",
        "H3_CLOSED_CRITICAL_STREAM",
        "H3_FRAME_UNEXPECTED",
        "H3_FRAME_ERROR",
        "H3_EXCESSIVE_LOAD",
        "H3_ID_ERROR",
        "H3_SETTINGS_ERROR",
        "H3_MISSING_SETTINGS",
        "H3_REQUEST_REJECTED",
        "H3_REQUEST_CANCELLED",
        "H3_REQUEST_INCOMPLETE",
        "H3_MESSAGE_ERROR",
        "H3_CONNECT_ERROR",
        "H3_VERSION_FALLBACK",
        "QPACK_DECOMPRESSION_FAILED",
        "QPACK_ENCODER_STREAM_ERROR",
        "QPACK_DECODER_STREAM_ERROR",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 22] = [
        "An HTTP datagram or a capsule is malformed, or belongs to a request for which datagrams have no meaning.",
        "The stream or connection ends without an error. Unknown codes are treated as this one.",
        "The peer violated the protocol, and no other code describes the error more precisely, or the sender does not want to use that one.",
        "An error occurred inside the sender's implementation of HTTP.",
        "The peer created a stream that the sender does not accept.",
        "A stream that the connection needs, such as a control stream, was closed or reset.",
        "A frame arrived that is not permitted in the current state or on this stream.",
        "A frame has an invalid layout or size.",
        "The peer behaves in a way that may cause excessive load.",
        "A stream ID or push ID was used incorrectly, such as one above a limit or one used before.",
        "The content of a SETTINGS frame is not valid.",
        "The control stream does not begin with a SETTINGS frame.",
        "The server rejected the request before the application processed anything of it, so the client can safely retry it.",
        "The request or its response, including a pushed response, is cancelled. Some of the request may have been processed.",
        "The client's stream ended before the request was complete.",
        "An HTTP message is malformed and cannot be processed.",
        "The TCP connection that a CONNECT request opened was reset or closed abnormally.",
        "The request cannot be served over HTTP/3, so the client should retry it over HTTP/1.1.",
        "The decoder could not interpret an encoded field section.",
        "The decoder could not interpret an instruction on the encoder stream.",
        "The encoder could not interpret an instruction on the decoder stream.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 22] = [
        "https://www.rfc-editor.org/rfc/rfc9297#section-5.2",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
        "https://www.rfc-editor.org/rfc/rfc9204#section-6",
        "https://www.rfc-editor.org/rfc/rfc9204#section-6",
        "https://www.rfc-editor.org/rfc/rfc9204#section-6",
        "",
    ];
    impl ErrorCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If no row has the number.
        #[inline]
        pub const fn from_u64(
            number: ::core::primitive::u64,
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
        /// The code with the number in this text, such as `b"0x0033"`.
        ///
        /// # Errors
        ///
        /// If the text is not the number of a row in hexadecimal after `0x`, or in decimal without a plus sign or leading zeros.
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            match __codes_core::__private_0_1_0::hexadecimal::u64(text) {
                ::core::option::Option::Some(number) => ErrorCode::from_u64(number),
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
        pub const fn as_u64(self) -> ::core::primitive::u64 {
            self as ::core::primitive::u64
        }
        /// The number as hexadecimal text.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            let row = row(self);
            if row < 21 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                ""
            }
        }
        /// The name of the variant, such as `H3DatagramError`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 21 {
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
            if row < 21 {
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
        number: ::core::primitive::u64,
    ) -> ::core::option::Option<ErrorCodeClass> {
        match number {
            256..=511 => ::core::option::Option::Some(ErrorCodeClass::Http3),
            512..=767 => ::core::option::Option::Some(ErrorCodeClass::Qpack),
            _ => ::core::option::Option::None,
        }
    }
    impl ErrorCode {
        /// The class whose range contains the code.
        #[inline]
        #[must_use]
        pub const fn class(self) -> ::core::option::Option<ErrorCodeClass> {
            class_of_number(self as ::core::primitive::u64)
        }
        /// Whether the code belongs to the class [`HTTP/3`](ErrorCodeClass::Http3), 0x0100 to 0x01ff.
        #[inline]
        #[must_use]
        pub const fn is_http_3(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u64, 256..= 511)
        }
        /// Whether the code belongs to the class [`QPACK`](ErrorCodeClass::Qpack), 0x0200 to 0x02ff.
        #[inline]
        #[must_use]
        pub const fn is_qpack(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::u64, 512..= 767)
        }
    }
    impl ErrorCodeClass {
        /// Every class, in order of ranges.
        pub const ALL: &'static [ErrorCodeClass] = &[
            ErrorCodeClass::Http3,
            ErrorCodeClass::Qpack,
        ];
        /// The name of the class.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ErrorCodeClass::Http3 => "HTTP/3",
                ErrorCodeClass::Qpack => "QPACK",
            }
        }
        /// The description of the class in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                ErrorCodeClass::Http3 => {
                    ::core::option::Option::Some(
                        "Errors of HTTP/3 itself (RFC 9114, section 8.1).",
                    )
                }
                ErrorCodeClass::Qpack => {
                    ::core::option::Option::Some(
                        "Errors of the compression of header fields (RFC 9204, section 6).",
                    )
                }
            }
        }
    }
    impl ErrorCodeClass {
        /// The class whose range contains the number, even if it is not a valid [`ErrorCode`].
        #[inline]
        #[must_use]
        pub const fn of(
            number: ::core::primitive::u64,
        ) -> ::core::option::Option<ErrorCodeClass> {
            class_of_number(number)
        }
        /// The range of the class, from its lowest to its highest code.
        #[inline]
        #[must_use]
        pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u64> {
            let (low, high) = range_of_class(self);
            ::core::ops::RangeInclusive::new(low, high)
        }
        /// Whether the number is in the range of the class, even if it is not a valid [`ErrorCode`].
        #[inline]
        #[must_use]
        pub const fn contains(
            self,
            number: ::core::primitive::u64,
        ) -> ::core::primitive::bool {
            let (low, high) = range_of_class(self);
            low <= number && number <= high
        }
    }
    #[inline]
    const fn range_of_class(
        class: ErrorCodeClass,
    ) -> (::core::primitive::u64, ::core::primitive::u64) {
        match class {
            ErrorCodeClass::Http3 => (256, 511),
            ErrorCodeClass::Qpack => (512, 767),
        }
    }
    impl ErrorCodeClass {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            ErrorCodeClass::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for ErrorCodeClass {
        const KIND: &'static ::core::primitive::str = "ErrorCodeClass";
        const VALUES: &'static [ErrorCodeClass] = ErrorCodeClass::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            ErrorCodeClass::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ErrorCodeClass::description(self)
        }
    }
    __codes_core::__private_0_1_0::named! {
        ErrorCodeClass
    }
    #[automatically_derived]
    impl __codes_core::CodeClass for ErrorCodeClass {
        type Repr = ::core::primitive::u64;
        const ALL: &'static [ErrorCodeClass] = ErrorCodeClass::ALL;
        #[inline]
        fn name(self) -> &'static ::core::primitive::str {
            ErrorCodeClass::name(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ErrorCodeClass::description(self)
        }
        #[inline]
        fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u64> {
            ErrorCodeClass::range(self)
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
    static ATTRIBUTE_0: [::core::primitive::u8; 21] = *b"\x02\0\x02\0\x02\x01\x01\x01\x01\x01\x01\x01\0\0\0\0\0\0\x01\x01\x01";
    const ATTRIBUTE_0_IS_PRESENT: ::core::primitive::u64 = 1966069;
    const ATTRIBUTE_1: ::core::primitive::u64 = 4096;
    impl ErrorCode {
        /// Returns what ends with the error, or `None` for H3\_NO\_ERROR, which is not an error, and for codes whose RFC does not say it. An endpoint may treat an error of a stream as one of the connection in certain cases (RFC 9114, section 8).
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
        /// Returns `true` if the code guarantees that the server has not processed the request, so that the client can treat it as if it had never been sent (RFC 9114, section 4.1.1).
        #[inline]
        #[must_use]
        pub const fn unprocessed(self) -> ::core::primitive::bool {
            let row = row(self);
            ATTRIBUTE_1 >> (row & 63) & 1 != 0
        }
    }
    static DISPLAYED: [&::core::primitive::str; 22] = [
        "0x0033 H3_DATAGRAM_ERROR",
        "0x0100 H3_NO_ERROR",
        "0x0101 H3_GENERAL_PROTOCOL_ERROR",
        "0x0102 H3_INTERNAL_ERROR",
        "0x0103 H3_STREAM_CREATION_ERROR",
        "0x0104 H3_CLOSED_CRITICAL_STREAM",
        "0x0105 H3_FRAME_UNEXPECTED",
        "0x0106 H3_FRAME_ERROR",
        "0x0107 H3_EXCESSIVE_LOAD",
        "0x0108 H3_ID_ERROR",
        "0x0109 H3_SETTINGS_ERROR",
        "0x010a H3_MISSING_SETTINGS",
        "0x010b H3_REQUEST_REJECTED",
        "0x010c H3_REQUEST_CANCELLED",
        "0x010d H3_REQUEST_INCOMPLETE",
        "0x010e H3_MESSAGE_ERROR",
        "0x010f H3_CONNECT_ERROR",
        "0x0110 H3_VERSION_FALLBACK",
        "0x0200 QPACK_DECOMPRESSION_FAILED",
        "0x0201 QPACK_ENCODER_STREAM_ERROR",
        "0x0202 QPACK_DECODER_STREAM_ERROR",
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
    impl ::core::convert::From<ErrorCode> for ::core::primitive::u64 {
        #[inline]
        fn from(code: ErrorCode) -> ::core::primitive::u64 {
            code as ::core::primitive::u64
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
    impl ::core::cmp::PartialEq<::core::primitive::u64> for ErrorCode {
        #[inline]
        fn eq(&self, number: &::core::primitive::u64) -> ::core::primitive::bool {
            *self as ::core::primitive::u64 == *number
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<ErrorCode> for ::core::primitive::u64 {
        #[inline]
        fn eq(&self, code: &ErrorCode) -> ::core::primitive::bool {
            *self == *code as ::core::primitive::u64
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for ErrorCode {
        type Repr = ::core::primitive::u64;
        type Class = ErrorCodeClass;
        const TABLE: &'static ::core::primitive::str = "ErrorCode";
        const RADIX: ::core::primitive::u32 = 16;
        const DIGITS: ::core::primitive::usize = 4;
        #[inline]
        fn from_repr(
            number: ::core::primitive::u64,
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            ErrorCode::from_u64(number)
        }
        #[inline]
        fn to_repr(self) -> ::core::primitive::u64 {
            self as ::core::primitive::u64
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
        fn class(self) -> ::core::option::Option<ErrorCodeClass> {
            ErrorCode::class(self)
        }
    }
    __codes_core::__private_0_1_0::integrate! {
        ErrorCode, u64, []
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
            ::core::fmt::LowerHex::fmt(&(*self as ::core::primitive::u64), f)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::UpperHex for ErrorCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::UpperHex::fmt(&(*self as ::core::primitive::u64), f)
        }
    }
    static SPELLINGS: [&::core::primitive::str; 43] = [
        "",
        "H3_DATAGRAM_ERROR",
        "H3_NO_ERROR",
        "H3_GENERAL_PROTOCOL_ERROR",
        "H3_INTERNAL_ERROR",
        "H3_STREAM_CREATION_ERROR",
        "H3_CLOSED_CRITICAL_STREAM",
        "H3_FRAME_UNEXPECTED",
        "H3_FRAME_ERROR",
        "H3_EXCESSIVE_LOAD",
        "H3_ID_ERROR",
        "H3_SETTINGS_ERROR",
        "H3_MISSING_SETTINGS",
        "H3_REQUEST_REJECTED",
        "H3_REQUEST_CANCELLED",
        "H3_REQUEST_INCOMPLETE",
        "H3_MESSAGE_ERROR",
        "H3_CONNECT_ERROR",
        "H3_VERSION_FALLBACK",
        "QPACK_DECOMPRESSION_FAILED",
        "QPACK_ENCODER_STREAM_ERROR",
        "QPACK_DECODER_STREAM_ERROR",
        "H3DatagramError",
        "H3NoError",
        "H3GeneralProtocolError",
        "H3InternalError",
        "H3StreamCreationError",
        "H3ClosedCriticalStream",
        "H3FrameUnexpected",
        "H3FrameError",
        "H3ExcessiveLoad",
        "H3IdError",
        "H3SettingsError",
        "H3MissingSettings",
        "H3RequestRejected",
        "H3RequestCancelled",
        "H3RequestIncomplete",
        "H3MessageError",
        "H3ConnectError",
        "H3VersionFallback",
        "QpackDecompressionFailed",
        "QpackEncoderStreamError",
        "QpackDecoderStreamError",
    ];
    static SLOTS: [::core::primitive::u8; 128] = *b"\0\0\0\x16\0\0\x04\0\x07\0\0\0%\0\0\0\0\0\0\0\0\0\0#\0\0\0\0\0\0\0\x14\x15\x18\0\0\0\0\x1f\0\x0d\0\0\x1b\0\0\0\"\0\0\0\0\x1c\x09\0!\0\x17\0\0\x06\0'\0\0\x08\x1a\0\x0c\0\x13\x19\0\0\0\0\0\0\x10\0\0\0\0\0\x11\x0e$)*\0\0\0\0\0\x1e\0\0\x03\0\0\x01\x02\x12\x0f\0\x05\0(\x0b\0\0&\0\0\0\x1d\0 \0\x0a\0\0\0\0\0\0\0\0";
    static SPELLED: [ErrorCode; 43] = {
        static SPELLED_ROWS: [::core::primitive::u8; 43] = *b"\0\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(ErrorCode::ALL, 0)
        }; 43];
        let mut id = 0;
        while id < 43 {
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
            3668340011,
        );
        const PLAIN: ::core::primitive::bool = false;
        const FIRST_NAME: ::core::primitive::usize = 22;
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
macro_rules! __ErrorCode_d3671991f3494582 {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole hexadecimal:u64:4
51 H3DatagramError H3_DATAGRAM_ERROR
256 H3NoError H3_NO_ERROR
257 H3GeneralProtocolError H3_GENERAL_PROTOCOL_ERROR
258 H3InternalError H3_INTERNAL_ERROR
259 H3StreamCreationError H3_STREAM_CREATION_ERROR
260 H3ClosedCriticalStream H3_CLOSED_CRITICAL_STREAM
261 H3FrameUnexpected H3_FRAME_UNEXPECTED
262 H3FrameError H3_FRAME_ERROR
263 H3ExcessiveLoad H3_EXCESSIVE_LOAD
264 H3IdError H3_ID_ERROR
265 H3SettingsError H3_SETTINGS_ERROR
266 H3MissingSettings H3_MISSING_SETTINGS
267 H3RequestRejected H3_REQUEST_REJECTED
268 H3RequestCancelled H3_REQUEST_CANCELLED
269 H3RequestIncomplete H3_REQUEST_INCOMPLETE
270 H3MessageError H3_MESSAGE_ERROR
271 H3ConnectError H3_CONNECT_ERROR
272 H3VersionFallback H3_VERSION_FALLBACK
512 QpackDecompressionFailed QPACK_DECOMPRESSION_FAILED
513 QpackEncoderStreamError QPACK_ENCODER_STREAM_ERROR
514 QpackDecoderStreamError QPACK_DECODER_STREAM_ERROR"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "http3.json"
        r##"{
  "$schema": "../schema.json",
  "title": "HTTP/3 and QPACK error codes",
  "description": "Why an endpoint ends a stream or a connection of HTTP/3, or stops reading a stream: a QUIC integer of up to 62 bits. QPACK, the compression of its header fields, has a range of its own.",
  "source": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
  "updated": "2026-11-21",
  "repr": "u64",
  "radix": 16,
  "digits": 4,
  "classes": [
    {"name": "HTTP/3", "range": ["0x0100", "0x01ff"], "description": "Errors of HTTP/3 itself (RFC 9114, section 8.1)."},
    {"name": "QPACK", "range": ["0x0200", "0x02ff"], "description": "Errors of the compression of header fields (RFC 9204, section 6)."}
  ],
  "attributes": {
    "scope": {
      "type": "enum",
      "values": {
        "Stream": "The error ends a stream.",
        "Connection": "The error ends the connection.",
        "Either": "The error ends a stream or the connection, depending on the case."
      },
      "description": "Returns what ends with the error, or `None` for H3_NO_ERROR, which is not an error, and for codes whose RFC does not say it. An endpoint may treat an error of a stream as one of the connection in certain cases (RFC 9114, section 8)."
    },
    "unprocessed": {
      "type": "bool",
      "default": false,
      "description": "Returns `true` if the code guarantees that the server has not processed the request, so that the client can treat it as if it had never been sent (RFC 9114, section 4.1.1).",
      "phrase": "the server has not processed the request"
    }
  },
  "codes": [
    {
      "code": "0x0033",
      "reason": "H3_DATAGRAM_ERROR",
      "description": "An HTTP datagram or a capsule is malformed, or belongs to a request for which datagrams have no meaning.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9297#section-5.2",
      "scope": "Either"
    },
    {
      "code": "0x0100",
      "reason": "H3_NO_ERROR",
      "description": "The stream or connection ends without an error. Unknown codes are treated as this one.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"
    },
    {
      "code": "0x0101",
      "reason": "H3_GENERAL_PROTOCOL_ERROR",
      "description": "The peer violated the protocol, and no other code describes the error more precisely, or the sender does not want to use that one.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Either"
    },
    {
      "code": "0x0102",
      "reason": "H3_INTERNAL_ERROR",
      "description": "An error occurred inside the sender's implementation of HTTP.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"
    },
    {
      "code": "0x0103",
      "reason": "H3_STREAM_CREATION_ERROR",
      "description": "The peer created a stream that the sender does not accept.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Either"
    },
    {
      "code": "0x0104",
      "reason": "H3_CLOSED_CRITICAL_STREAM",
      "description": "A stream that the connection needs, such as a control stream, was closed or reset.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Connection"
    },
    {
      "code": "0x0105",
      "reason": "H3_FRAME_UNEXPECTED",
      "description": "A frame arrived that is not permitted in the current state or on this stream.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Connection"
    },
    {
      "code": "0x0106",
      "reason": "H3_FRAME_ERROR",
      "description": "A frame has an invalid layout or size.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Connection"
    },
    {
      "code": "0x0107",
      "reason": "H3_EXCESSIVE_LOAD",
      "description": "The peer behaves in a way that may cause excessive load.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Connection"
    },
    {
      "code": "0x0108",
      "reason": "H3_ID_ERROR",
      "description": "A stream ID or push ID was used incorrectly, such as one above a limit or one used before.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Connection"
    },
    {
      "code": "0x0109",
      "reason": "H3_SETTINGS_ERROR",
      "description": "The content of a SETTINGS frame is not valid.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Connection"
    },
    {
      "code": "0x010a",
      "reason": "H3_MISSING_SETTINGS",
      "description": "The control stream does not begin with a SETTINGS frame.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Connection"
    },
    {
      "code": "0x010b",
      "reason": "H3_REQUEST_REJECTED",
      "description": "The server rejected the request before the application processed anything of it, so the client can safely retry it.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Stream",
      "unprocessed": true
    },
    {
      "code": "0x010c",
      "reason": "H3_REQUEST_CANCELLED",
      "description": "The request or its response, including a pushed response, is cancelled. Some of the request may have been processed.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Stream"
    },
    {
      "code": "0x010d",
      "reason": "H3_REQUEST_INCOMPLETE",
      "description": "The client's stream ended before the request was complete.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Stream"
    },
    {
      "code": "0x010e",
      "reason": "H3_MESSAGE_ERROR",
      "description": "An HTTP message is malformed and cannot be processed.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Stream"
    },
    {
      "code": "0x010f",
      "reason": "H3_CONNECT_ERROR",
      "description": "The TCP connection that a CONNECT request opened was reset or closed abnormally.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1",
      "scope": "Stream"
    },
    {
      "code": "0x0110",
      "reason": "H3_VERSION_FALLBACK",
      "description": "The request cannot be served over HTTP/3, so the client should retry it over HTTP/1.1.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"
    },
    {
      "code": "0x0200",
      "reason": "QPACK_DECOMPRESSION_FAILED",
      "description": "The decoder could not interpret an encoded field section.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9204#section-6",
      "scope": "Connection"
    },
    {
      "code": "0x0201",
      "reason": "QPACK_ENCODER_STREAM_ERROR",
      "description": "The decoder could not interpret an instruction on the encoder stream.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9204#section-6",
      "scope": "Connection"
    },
    {
      "code": "0x0202",
      "reason": "QPACK_DECODER_STREAM_ERROR",
      "description": "The encoder could not interpret an instruction on the decoder stream.",
      "reference": "https://www.rfc-editor.org/rfc/rfc9204#section-6",
      "scope": "Connection"
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
pub use __ErrorCode_d3671991f3494582 as ErrorCode;
