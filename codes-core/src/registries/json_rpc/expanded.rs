// @generated from json-rpc.json by codes 0.1.0: edit that file instead.

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
/// # JSON-RPC 2.0 and LSP 3.17 error codes
///
/// The errors that JSON-RPC 2.0 and the Language Server Protocol reserve numbers for. Applications may use all other numbers for errors of their own.
///
/// Source: <https://www.jsonrpc.org/specification#error_object>, as of 2026-11-21.
///
/// ## LSP reserved, -32899 to -32800
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | -32803 | [RequestFailed](Self::RequestFailed) | The request is correct, with a known method and valid parameters, but it failed. |
/// | -32802 | [ServerCancelled](Self::ServerCancelled) | The server cancelled the request. |
/// | -32801 | [ContentModified](Self::ContentModified) | The content of a document changed in an unusual way while the server worked on the request. |
/// | -32800 | [RequestCancelled](Self::RequestCancelled) | The client cancelled the request, and the server noticed. |
///
/// ## JSON-RPC predefined, -32768 to -32100
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | -32700 | [Parse error](Self::ParseError) | The text that the server received is not valid JSON. |
/// | -32603 | [Internal error](Self::InternalError) | An error inside the implementation of JSON-RPC. |
/// | -32602 | [Invalid params](Self::InvalidParams) | The parameters of the method are not valid. |
/// | -32601 | [Method not found](Self::MethodNotFound) | The method does not exist or is not available. |
/// | -32600 | [Invalid Request](Self::InvalidRequest) | The JSON is not a valid request object. |
///
/// ## JSON-RPC server error, -32099 to -32000
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | -32002 | [ServerNotInitialized](Self::ServerNotInitialized) | The server received a request or notification before the request `initialize`. |
/// | -32001 | [UnknownErrorCode](Self::UnknownErrorCode) | The error is unknown. |
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(i32)]
#[allow(dead_code, clippy::enum_variant_names)]
pub enum ErrorCode {
    /// **-32803 RequestFailed**
    ///
    /// The request is correct, with a known method and valid parameters, but it failed. The message should tell people why.
    ///
    /// Reference: <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes>
    ///
    /// - [`defined_by`](Self::defined_by): `Lsp`. The Language Server Protocol 3.17.
    RequestFailed = -32803,
    /// **-32802 ServerCancelled**
    ///
    /// The server cancelled the request. Only for requests that support this explicitly.
    ///
    /// Reference: <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes>
    ///
    /// - [`defined_by`](Self::defined_by): `Lsp`. The Language Server Protocol 3.17.
    ServerCancelled,
    /// **-32801 ContentModified**
    ///
    /// The content of a document changed in an unusual way while the server worked on the request. Not for a change that the server finds in messages that it has yet to process.
    ///
    /// Reference: <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes>
    ///
    /// - [`defined_by`](Self::defined_by): `Lsp`. The Language Server Protocol 3.17.
    ContentModified,
    /// **-32800 RequestCancelled**
    ///
    /// The client cancelled the request, and the server noticed.
    ///
    /// Reference: <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes>
    ///
    /// - [`defined_by`](Self::defined_by): `Lsp`. The Language Server Protocol 3.17.
    RequestCancelled,
    /// **-32700 Parse error**
    ///
    /// The text that the server received is not valid JSON.
    ///
    /// Reference: <https://www.jsonrpc.org/specification#error_object>
    ///
    /// - [`defined_by`](Self::defined_by): `JsonRpc`. JSON-RPC 2.0, section 5.1.
    ParseError = -32700,
    /// **-32603 Internal error**
    ///
    /// An error inside the implementation of JSON-RPC.
    ///
    /// Reference: <https://www.jsonrpc.org/specification#error_object>
    ///
    /// - [`defined_by`](Self::defined_by): `JsonRpc`. JSON-RPC 2.0, section 5.1.
    InternalError = -32603,
    /// **-32602 Invalid params**
    ///
    /// The parameters of the method are not valid.
    ///
    /// Reference: <https://www.jsonrpc.org/specification#error_object>
    ///
    /// - [`defined_by`](Self::defined_by): `JsonRpc`. JSON-RPC 2.0, section 5.1.
    InvalidParams,
    /// **-32601 Method not found**
    ///
    /// The method does not exist or is not available.
    ///
    /// Reference: <https://www.jsonrpc.org/specification#error_object>
    ///
    /// - [`defined_by`](Self::defined_by): `JsonRpc`. JSON-RPC 2.0, section 5.1.
    MethodNotFound,
    /// **-32600 Invalid Request**
    ///
    /// The JSON is not a valid request object.
    ///
    /// Reference: <https://www.jsonrpc.org/specification#error_object>
    ///
    /// - [`defined_by`](Self::defined_by): `JsonRpc`. JSON-RPC 2.0, section 5.1.
    InvalidRequest,
    /// **-32002 ServerNotInitialized**
    ///
    /// The server received a request or notification before the request `initialize`. The number is from the range of JSON-RPC's server errors, for historical reasons.
    ///
    /// Reference: <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes>
    ///
    /// - [`defined_by`](Self::defined_by): `Lsp`. The Language Server Protocol 3.17.
    ServerNotInitialized = -32002,
    /// **-32001 UnknownErrorCode**
    ///
    /// The error is unknown. The number is from the range of JSON-RPC's server errors, for historical reasons.
    ///
    /// Reference: <https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes>
    ///
    /// - [`defined_by`](Self::defined_by): `Lsp`. The Language Server Protocol 3.17.
    UnknownErrorCode,
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
    /// LSP reserved: -32899 to -32800.
    ///
    /// Reserved by the Language Server Protocol for its errors.
    LspReserved,
    /// JSON-RPC predefined: -32768 to -32100.
    ///
    /// Reserved by JSON-RPC for errors that it defines now or in the future.
    JsonRpcPredefined,
    /// JSON-RPC server error: -32099 to -32000.
    ///
    /// Reserved by JSON-RPC for errors that each implementation of a server defines.
    JsonRpcServerError,
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
/// The values of [`ErrorCode::defined_by`].
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
pub enum ErrorCodeDefinedBy {
    /// JSON-RPC 2.0, section 5.1.
    JsonRpc,
    /// The Language Server Protocol 3.17.
    Lsp,
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
    static ROWS: [::core::primitive::u8; 803] = *b"\0\x01\x02\x03\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x04\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x05\x06\x07\x08\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x09\x0a";
    static BY_CODE: [::core::option::Option<ErrorCode>; 804] = {
        let mut by_code = [::core::option::Option::None; 804];
        let mut row = 0;
        while row < ErrorCode::ALL.len() {
            let code = __codes_core::__private_0_1_0::bytes::at(ErrorCode::ALL, row);
            let number = code as ::core::primitive::i32;
            let offset = number.wrapping_sub(-32803) as ::core::primitive::u32
                as ::core::primitive::u64;
            by_code[offset as ::core::primitive::usize] = ::core::option::Option::Some(
                code,
            );
            row += 1;
        }
        by_code
    };
    #[inline]
    const fn row_of_number(number: ::core::primitive::i32) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(-32803) as ::core::primitive::u32
            as ::core::primitive::u64;
        if offset >= 803 {
            return 11;
        }
        __codes_core::__private_0_1_0::bytes::at(
            &ROWS,
            offset as ::core::primitive::usize,
        ) as ::core::primitive::usize
    }
    #[inline]
    const fn row(code: ErrorCode) -> ::core::primitive::usize {
        row_of_number(code as ::core::primitive::i32)
    }
    #[inline]
    const fn find(number: ::core::primitive::i32) -> ::core::option::Option<ErrorCode> {
        let offset = number.wrapping_sub(-32803) as ::core::primitive::u32
            as ::core::primitive::u64;
        let offset = if offset < 803 { offset as ::core::primitive::usize } else { 803 };
        __codes_core::__private_0_1_0::bytes::at(&BY_CODE, offset)
    }
    impl ErrorCode {
        /// -32803 RequestFailed: [`RequestFailed`](Self::RequestFailed).
        pub const REQUEST_FAILED: ErrorCode = ErrorCode::RequestFailed;
        /// -32802 ServerCancelled: [`ServerCancelled`](Self::ServerCancelled).
        pub const SERVER_CANCELLED: ErrorCode = ErrorCode::ServerCancelled;
        /// -32801 ContentModified: [`ContentModified`](Self::ContentModified).
        pub const CONTENT_MODIFIED: ErrorCode = ErrorCode::ContentModified;
        /// -32800 RequestCancelled: [`RequestCancelled`](Self::RequestCancelled).
        pub const REQUEST_CANCELLED: ErrorCode = ErrorCode::RequestCancelled;
        /// -32700 Parse error: [`ParseError`](Self::ParseError).
        pub const PARSE_ERROR: ErrorCode = ErrorCode::ParseError;
        /// -32603 Internal error: [`InternalError`](Self::InternalError).
        pub const INTERNAL_ERROR: ErrorCode = ErrorCode::InternalError;
        /// -32602 Invalid params: [`InvalidParams`](Self::InvalidParams).
        pub const INVALID_PARAMS: ErrorCode = ErrorCode::InvalidParams;
        /// -32601 Method not found: [`MethodNotFound`](Self::MethodNotFound).
        pub const METHOD_NOT_FOUND: ErrorCode = ErrorCode::MethodNotFound;
        /// -32600 Invalid Request: [`InvalidRequest`](Self::InvalidRequest).
        pub const INVALID_REQUEST: ErrorCode = ErrorCode::InvalidRequest;
        /// -32002 ServerNotInitialized: [`ServerNotInitialized`](Self::ServerNotInitialized).
        pub const SERVER_NOT_INITIALIZED: ErrorCode = ErrorCode::ServerNotInitialized;
        /// -32001 UnknownErrorCode: [`UnknownErrorCode`](Self::UnknownErrorCode).
        pub const UNKNOWN_ERROR_CODE: ErrorCode = ErrorCode::UnknownErrorCode;
    }
    impl ErrorCode {
        /// All 11 rows of the table, in order of codes.
        pub const ALL: &'static [ErrorCode] = &[
            ErrorCode::RequestFailed,
            ErrorCode::ServerCancelled,
            ErrorCode::ContentModified,
            ErrorCode::RequestCancelled,
            ErrorCode::ParseError,
            ErrorCode::InternalError,
            ErrorCode::InvalidParams,
            ErrorCode::MethodNotFound,
            ErrorCode::InvalidRequest,
            ErrorCode::ServerNotInitialized,
            ErrorCode::UnknownErrorCode,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for ErrorCode {
        const ROWS: &'static [ErrorCode] = ErrorCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 12] = [
        "-32803",
        "-32802",
        "-32801",
        "-32800",
        "-32700",
        "-32603",
        "-32602",
        "-32601",
        "-32600",
        "-32002",
        "-32001",
        "",
    ];
    static NAMES: [&::core::primitive::str; 12] = [
        "RequestFailed",
        "ServerCancelled",
        "ContentModified",
        "RequestCancelled",
        "ParseError",
        "InternalError",
        "InvalidParams",
        "MethodNotFound",
        "InvalidRequest",
        "ServerNotInitialized",
        "UnknownErrorCode",
        "",
    ];
    static REASONS: [&::core::primitive::str; 12] = [
        "RequestFailed",
        "ServerCancelled",
        "ContentModified",
        "RequestCancelled",
        "Parse error",
        "Internal error",
        "Invalid params",
        "Method not found",
        "Invalid Request",
        "ServerNotInitialized",
        "UnknownErrorCode",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 12] = [
        "The request is correct, with a known method and valid parameters, but it failed. The message should tell people why.",
        "The server cancelled the request. Only for requests that support this explicitly.",
        "The content of a document changed in an unusual way while the server worked on the request. Not for a change that the server finds in messages that it has yet to process.",
        "The client cancelled the request, and the server noticed.",
        "The text that the server received is not valid JSON.",
        "An error inside the implementation of JSON-RPC.",
        "The parameters of the method are not valid.",
        "The method does not exist or is not available.",
        "The JSON is not a valid request object.",
        "The server received a request or notification before the request `initialize`. The number is from the range of JSON-RPC's server errors, for historical reasons.",
        "The error is unknown. The number is from the range of JSON-RPC's server errors, for historical reasons.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 12] = [
        "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
        "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
        "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
        "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
        "https://www.jsonrpc.org/specification#error_object",
        "https://www.jsonrpc.org/specification#error_object",
        "https://www.jsonrpc.org/specification#error_object",
        "https://www.jsonrpc.org/specification#error_object",
        "https://www.jsonrpc.org/specification#error_object",
        "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
        "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
        "",
    ];
    impl ErrorCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If no row has the number.
        #[inline]
        pub const fn from_i32(
            number: ::core::primitive::i32,
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
        /// The code with the number in this text, such as `b"-32803"`.
        ///
        /// # Errors
        ///
        /// If the text is not the number of a row in decimal, without a plus sign or leading zeros.
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            match __codes_core::__private_0_1_0::decimal::i32(text) {
                ::core::option::Option::Some(number) => ErrorCode::from_i32(number),
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
        pub const fn as_i32(self) -> ::core::primitive::i32 {
            self as ::core::primitive::i32
        }
        /// The number as decimal text.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            let row = row(self);
            if row < 11 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                ""
            }
        }
        /// The name of the variant, such as `RequestFailed`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 11 {
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
            if row < 11 {
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
        number: ::core::primitive::i32,
    ) -> ::core::option::Option<ErrorCodeClass> {
        match number {
            -32899..=-32800 => ::core::option::Option::Some(ErrorCodeClass::LspReserved),
            -32768..=-32100 => {
                ::core::option::Option::Some(ErrorCodeClass::JsonRpcPredefined)
            }
            -32099..=-32000 => {
                ::core::option::Option::Some(ErrorCodeClass::JsonRpcServerError)
            }
            _ => ::core::option::Option::None,
        }
    }
    impl ErrorCode {
        /// The class whose range contains the code.
        #[inline]
        #[must_use]
        pub const fn class(self) -> ::core::option::Option<ErrorCodeClass> {
            class_of_number(self as ::core::primitive::i32)
        }
        /// Whether the code belongs to the class [`LSP reserved`](ErrorCodeClass::LspReserved), -32899 to -32800.
        #[inline]
        #[must_use]
        pub const fn is_lsp_reserved(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::i32, - 32899..=- 32800)
        }
        /// Whether the code belongs to the class [`JSON-RPC predefined`](ErrorCodeClass::JsonRpcPredefined), -32768 to -32100.
        #[inline]
        #[must_use]
        pub const fn is_json_rpc_predefined(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::i32, - 32768..=- 32100)
        }
        /// Whether the code belongs to the class [`JSON-RPC server error`](ErrorCodeClass::JsonRpcServerError), -32099 to -32000.
        #[inline]
        #[must_use]
        pub const fn is_json_rpc_server_error(self) -> ::core::primitive::bool {
            ::core::matches!(self as ::core::primitive::i32, - 32099..=- 32000)
        }
    }
    impl ErrorCodeClass {
        /// Every class, in order of ranges.
        pub const ALL: &'static [ErrorCodeClass] = &[
            ErrorCodeClass::LspReserved,
            ErrorCodeClass::JsonRpcPredefined,
            ErrorCodeClass::JsonRpcServerError,
        ];
        /// The name of the class.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ErrorCodeClass::LspReserved => "LSP reserved",
                ErrorCodeClass::JsonRpcPredefined => "JSON-RPC predefined",
                ErrorCodeClass::JsonRpcServerError => "JSON-RPC server error",
            }
        }
        /// The description of the class in the spec.
        #[inline]
        #[must_use]
        pub const fn description(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                ErrorCodeClass::LspReserved => {
                    ::core::option::Option::Some(
                        "Reserved by the Language Server Protocol for its errors.",
                    )
                }
                ErrorCodeClass::JsonRpcPredefined => {
                    ::core::option::Option::Some(
                        "Reserved by JSON-RPC for errors that it defines now or in the future.",
                    )
                }
                ErrorCodeClass::JsonRpcServerError => {
                    ::core::option::Option::Some(
                        "Reserved by JSON-RPC for errors that each implementation of a server defines.",
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
            number: ::core::primitive::i32,
        ) -> ::core::option::Option<ErrorCodeClass> {
            class_of_number(number)
        }
        /// The range of the class, from its lowest to its highest code.
        #[inline]
        #[must_use]
        pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::i32> {
            let (low, high) = range_of_class(self);
            ::core::ops::RangeInclusive::new(low, high)
        }
        /// Whether the number is in the range of the class, even if it is not a valid [`ErrorCode`].
        #[inline]
        #[must_use]
        pub const fn contains(
            self,
            number: ::core::primitive::i32,
        ) -> ::core::primitive::bool {
            let (low, high) = range_of_class(self);
            low <= number && number <= high
        }
    }
    #[inline]
    const fn range_of_class(
        class: ErrorCodeClass,
    ) -> (::core::primitive::i32, ::core::primitive::i32) {
        match class {
            ErrorCodeClass::LspReserved => (-32899, -32800),
            ErrorCodeClass::JsonRpcPredefined => (-32768, -32100),
            ErrorCodeClass::JsonRpcServerError => (-32099, -32000),
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
        type Repr = ::core::primitive::i32;
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
        fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::i32> {
            ErrorCodeClass::range(self)
        }
    }
    impl ErrorCodeDefinedBy {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [ErrorCodeDefinedBy] = &[
            ErrorCodeDefinedBy::JsonRpc,
            ErrorCodeDefinedBy::Lsp,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                ErrorCodeDefinedBy::JsonRpc => "JsonRpc",
                ErrorCodeDefinedBy::Lsp => "Lsp",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                ErrorCodeDefinedBy::JsonRpc => "JSON-RPC 2.0, section 5.1.",
                ErrorCodeDefinedBy::Lsp => "The Language Server Protocol 3.17.",
            }
        }
    }
    impl ErrorCodeDefinedBy {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            ErrorCodeDefinedBy::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for ErrorCodeDefinedBy {
        const KIND: &'static ::core::primitive::str = "ErrorCodeDefinedBy";
        const VALUES: &'static [ErrorCodeDefinedBy] = ErrorCodeDefinedBy::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            ErrorCodeDefinedBy::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(ErrorCodeDefinedBy::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        ErrorCodeDefinedBy
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<0> for ErrorCode {
        type Enum = ErrorCodeDefinedBy;
    }
    static ATTRIBUTE_0: [::core::primitive::u8; 11] = *b"\x01\x01\x01\x01\0\0\0\0\0\x01\x01";
    const ATTRIBUTE_0_IS_PRESENT: ::core::primitive::u64 = 2047;
    impl ErrorCode {
        /// Returns the specification that defines the code, or `None` for a code that neither defines.
        #[inline]
        #[must_use]
        pub const fn defined_by(self) -> ::core::option::Option<ErrorCodeDefinedBy> {
            let row = row(self);
            if ATTRIBUTE_0_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        ErrorCodeDefinedBy::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_0, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
    }
    static DISPLAYED: [&::core::primitive::str; 12] = [
        "-32803 RequestFailed",
        "-32802 ServerCancelled",
        "-32801 ContentModified",
        "-32800 RequestCancelled",
        "-32700 Parse error",
        "-32603 Internal error",
        "-32602 Invalid params",
        "-32601 Method not found",
        "-32600 Invalid Request",
        "-32002 ServerNotInitialized",
        "-32001 UnknownErrorCode",
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
    impl ::core::convert::From<ErrorCode> for ::core::primitive::i32 {
        #[inline]
        fn from(code: ErrorCode) -> ::core::primitive::i32 {
            code as ::core::primitive::i32
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
    impl ::core::cmp::PartialEq<::core::primitive::i32> for ErrorCode {
        #[inline]
        fn eq(&self, number: &::core::primitive::i32) -> ::core::primitive::bool {
            *self as ::core::primitive::i32 == *number
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<ErrorCode> for ::core::primitive::i32 {
        #[inline]
        fn eq(&self, code: &ErrorCode) -> ::core::primitive::bool {
            *self == *code as ::core::primitive::i32
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for ErrorCode {
        type Repr = ::core::primitive::i32;
        type Class = ErrorCodeClass;
        const TABLE: &'static ::core::primitive::str = "ErrorCode";
        #[inline]
        fn from_repr(
            number: ::core::primitive::i32,
        ) -> ::core::result::Result<ErrorCode, __codes_core::UnknownCode<ErrorCode>> {
            ErrorCode::from_i32(number)
        }
        #[inline]
        fn to_repr(self) -> ::core::primitive::i32 {
            self as ::core::primitive::i32
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
        ErrorCode, i32, []
    }
    #[automatically_derived]
    impl __codes_core::ToCode<ErrorCode> for ErrorCode {
        #[inline]
        fn to_code(&self) -> ErrorCode {
            *self
        }
    }
    static SPELLINGS: [&::core::primitive::str; 17] = [
        "",
        "Parse error",
        "Internal error",
        "Invalid params",
        "Method not found",
        "Invalid Request",
        "RequestFailed",
        "ServerCancelled",
        "ContentModified",
        "RequestCancelled",
        "ParseError",
        "InternalError",
        "InvalidParams",
        "MethodNotFound",
        "InvalidRequest",
        "ServerNotInitialized",
        "UnknownErrorCode",
    ];
    static SLOTS: [::core::primitive::u8; 32] = *b"\x07\x0d\x06\x09\0\0\0\x03\x04\0\0\0\0\x0f\0\x10\x05\x01\x02\x08\x0c\0\0\0\0\0\0\0\x0e\0\x0a\x0b";
    static SPELLED: [ErrorCode; 17] = {
        static SPELLED_ROWS: [::core::primitive::u8; 17] = *b"\0\x04\x05\x06\x07\x08\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(ErrorCode::ALL, 0)
        }; 17];
        let mut id = 0;
        while id < 17 {
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
            2654435769,
        );
        const PLAIN: ::core::primitive::bool = true;
        const FIRST_NAME: ::core::primitive::usize = 6;
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
macro_rules! __ErrorCode_d908d2624cfbbe32 {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole
-32803 RequestFailed REQUEST_FAILED
-32802 ServerCancelled SERVER_CANCELLED
-32801 ContentModified CONTENT_MODIFIED
-32800 RequestCancelled REQUEST_CANCELLED
-32700 ParseError PARSE_ERROR
-32603 InternalError INTERNAL_ERROR
-32602 InvalidParams INVALID_PARAMS
-32601 MethodNotFound METHOD_NOT_FOUND
-32600 InvalidRequest INVALID_REQUEST
-32002 ServerNotInitialized SERVER_NOT_INITIALIZED
-32001 UnknownErrorCode UNKNOWN_ERROR_CODE"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "json-rpc.json"
        r##"{
  "$schema": "../schema.json",
  "title": "JSON-RPC 2.0 and LSP 3.17 error codes",
  "description": "The errors that JSON-RPC 2.0 and the Language Server Protocol reserve numbers for. Applications may use all other numbers for errors of their own.",
  "source": "https://www.jsonrpc.org/specification#error_object",
  "updated": "2026-11-21",
  "repr": "i32",
  "classes": [
    {"name": "LSP reserved", "range": [-32899, -32800], "description": "Reserved by the Language Server Protocol for its errors."},
    {"name": "JSON-RPC predefined", "range": [-32768, -32100], "description": "Reserved by JSON-RPC for errors that it defines now or in the future."},
    {
      "name": "JSON-RPC server error",
      "range": [-32099, -32000],
      "description": "Reserved by JSON-RPC for errors that each implementation of a server defines."
    }
  ],
  "attributes": {
    "defined_by": {
      "type": "enum",
      "values": {"JsonRpc": "JSON-RPC 2.0, section 5.1.", "Lsp": "The Language Server Protocol 3.17."},
      "description": "Returns the specification that defines the code, or `None` for a code that neither defines."
    }
  },
  "codes": [
    {
      "code": -32803,
      "reason": "RequestFailed",
      "description": "The request is correct, with a known method and valid parameters, but it failed. The message should tell people why.",
      "reference": "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
      "defined_by": "Lsp"
    },
    {
      "code": -32802,
      "reason": "ServerCancelled",
      "description": "The server cancelled the request. Only for requests that support this explicitly.",
      "reference": "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
      "defined_by": "Lsp"
    },
    {
      "code": -32801,
      "reason": "ContentModified",
      "description": "The content of a document changed in an unusual way while the server worked on the request. Not for a change that the server finds in messages that it has yet to process.",
      "reference": "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
      "defined_by": "Lsp"
    },
    {
      "code": -32800,
      "reason": "RequestCancelled",
      "description": "The client cancelled the request, and the server noticed.",
      "reference": "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
      "defined_by": "Lsp"
    },
    {
      "code": -32700,
      "reason": "Parse error",
      "description": "The text that the server received is not valid JSON.",
      "reference": "https://www.jsonrpc.org/specification#error_object",
      "defined_by": "JsonRpc"
    },
    {
      "code": -32603,
      "reason": "Internal error",
      "description": "An error inside the implementation of JSON-RPC.",
      "reference": "https://www.jsonrpc.org/specification#error_object",
      "defined_by": "JsonRpc"
    },
    {
      "code": -32602,
      "reason": "Invalid params",
      "description": "The parameters of the method are not valid.",
      "reference": "https://www.jsonrpc.org/specification#error_object",
      "defined_by": "JsonRpc"
    },
    {
      "code": -32601,
      "reason": "Method not found",
      "description": "The method does not exist or is not available.",
      "reference": "https://www.jsonrpc.org/specification#error_object",
      "defined_by": "JsonRpc"
    },
    {
      "code": -32600,
      "reason": "Invalid Request",
      "description": "The JSON is not a valid request object.",
      "reference": "https://www.jsonrpc.org/specification#error_object",
      "defined_by": "JsonRpc"
    },
    {
      "code": -32002,
      "reason": "ServerNotInitialized",
      "description": "The server received a request or notification before the request `initialize`. The number is from the range of JSON-RPC's server errors, for historical reasons.",
      "reference": "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
      "defined_by": "Lsp"
    },
    {
      "code": -32001,
      "reason": "UnknownErrorCode",
      "description": "The error is unknown. The number is from the range of JSON-RPC's server errors, for historical reasons.",
      "reference": "https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes",
      "defined_by": "Lsp"
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
pub use __ErrorCode_d908d2624cfbbe32 as ErrorCode;
