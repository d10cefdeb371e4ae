// @generated from grpc.json by codes 0.1.0: edit that file instead.

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
/// # gRPC status codes
///
/// The result of a gRPC call, which the server sends in the trailer `grpc-status`, or the client's library generates. The same codes are the canonical error codes of Google's APIs, `google.rpc.Code`.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>, as of 2026-11-21.
///
/// | Code | Reason | Meaning |
/// |---|:--|:--|
/// | 0 | [OK](Self::Ok) | The call succeeded. |
/// | 1 | [CANCELLED](Self::Cancelled) | The call was cancelled, typically by the caller. |
/// | 2 | [UNKNOWN](Self::Unknown) | The error is unknown, for example because it is from a system whose errors this one does not know, or because an API did not return enough about it. |
/// | 3 | [INVALID\_ARGUMENT](Self::InvalidArgument) | An argument is invalid whatever the state of the system, such as a malformed file name. |
/// | 4 | [DEADLINE\_EXCEEDED](Self::DeadlineExceeded) | The deadline expired before the call was complete. |
/// | 5 | [NOT\_FOUND](Self::NotFound) | An entity that the call needs, such as a file, was not found. |
/// | 6 | [ALREADY\_EXISTS](Self::AlreadyExists) | The entity that the client tried to create, such as a file, exists already. |
/// | 7 | [PERMISSION\_DENIED](Self::PermissionDenied) | The caller is known but not permitted to carry out the operation. |
/// | 8 | [RESOURCE\_EXHAUSTED](Self::ResourceExhausted) | A resource is used up, such as the quota of a user or the space of a file system. |
/// | 9 | [FAILED\_PRECONDITION](Self::FailedPrecondition) | The system is not in the state that the operation needs, such as a directory that is not empty when it is to be removed. |
/// | 10 | [ABORTED](Self::Aborted) | The operation was aborted, typically because of a conflict with a concurrent one, such as an aborted transaction or a failed sequencer check. |
/// | 11 | [OUT\_OF\_RANGE](Self::OutOfRange) | The operation went past the valid range, such as the end of a file. |
/// | 12 | [UNIMPLEMENTED](Self::Unimplemented) | The service does not implement the operation, or it is not supported or not enabled. |
/// | 13 | [INTERNAL](Self::Internal) | An internal error: something that the underlying system relies on does not hold. |
/// | 14 | [UNAVAILABLE](Self::Unavailable) | The service is unavailable, most likely for a short time. |
/// | 15 | [DATA\_LOSS](Self::DataLoss) | Data is lost or corrupted, and cannot be recovered. |
/// | 16 | [UNAUTHENTICATED](Self::Unauthenticated) | The call has no valid credentials. |
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
pub enum StatusCode {
    /// **0 OK**
    ///
    /// The call succeeded.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`Ok`](codes_core::StatusCode::Ok)
    /// - [`sender`](Self::sender): `Application`. Only applications generate the code: the gRPC libraries never do.
    Ok = 0,
    /// **1 CANCELLED**
    ///
    /// The call was cancelled, typically by the caller. The HTTP status code 499 Client Closed Request is not registered.
    ///
    /// Also known as: Canceled.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): 499
    /// - [`sender`](Self::sender): `ApplicationOrLibrary`. Applications and the gRPC libraries generate the code.
    Cancelled,
    /// **2 UNKNOWN**
    ///
    /// The error is unknown, for example because it is from a system whose errors this one does not know, or because an API did not return enough about it. The library of the server generates the code if the application throws an exception, that of the client if it cannot parse the status.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`InternalServerError`](codes_core::StatusCode::InternalServerError)
    /// - [`sender`](Self::sender): `ApplicationOrLibrary`. Applications and the gRPC libraries generate the code.
    Unknown,
    /// **3 INVALID\_ARGUMENT**
    ///
    /// An argument is invalid whatever the state of the system, such as a malformed file name. If the state matters, the code is FAILED\_PRECONDITION or OUT\_OF\_RANGE.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`BadRequest`](codes_core::StatusCode::BadRequest)
    /// - [`sender`](Self::sender): `Application`. Only applications generate the code: the gRPC libraries never do.
    InvalidArgument,
    /// **4 DEADLINE\_EXCEEDED**
    ///
    /// The deadline expired before the call was complete. An operation that changes the state of the system may have succeeded all the same, with a response that was too late.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`GatewayTimeout`](codes_core::StatusCode::GatewayTimeout)
    /// - [`sender`](Self::sender): `ApplicationOrLibrary`. Applications and the gRPC libraries generate the code.
    DeadlineExceeded,
    /// **5 NOT\_FOUND**
    ///
    /// An entity that the call needs, such as a file, was not found. A server that denies a request to a whole class of users, as during a gradual rollout, may send this code too; if it denies some users of a class, the code is PERMISSION\_DENIED.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`NotFound`](codes_core::StatusCode::NotFound)
    /// - [`sender`](Self::sender): `Application`. Only applications generate the code: the gRPC libraries never do.
    NotFound,
    /// **6 ALREADY\_EXISTS**
    ///
    /// The entity that the client tried to create, such as a file, exists already.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`Conflict`](codes_core::StatusCode::Conflict)
    /// - [`sender`](Self::sender): `Application`. Only applications generate the code: the gRPC libraries never do.
    AlreadyExists,
    /// **7 PERMISSION\_DENIED**
    ///
    /// The caller is known but not permitted to carry out the operation. The code does not imply that the request is valid, or that the entity exists. If the caller cannot be identified, the code is UNAUTHENTICATED; if a quota is used up, it is RESOURCE\_EXHAUSTED. The library of the client generates the code for a 403 response without `grpc-status`.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`Forbidden`](codes_core::StatusCode::Forbidden)
    /// - [`sender`](Self::sender): `ApplicationOrLibrary`. Applications and the gRPC libraries generate the code.
    PermissionDenied,
    /// **8 RESOURCE\_EXHAUSTED**
    ///
    /// A resource is used up, such as the quota of a user or the space of a file system. The libraries generate the code if they run out of memory or threads, or if a message is larger than their limit.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`TooManyRequests`](codes_core::StatusCode::TooManyRequests)
    /// - [`sender`](Self::sender): `ApplicationOrLibrary`. Applications and the gRPC libraries generate the code.
    ResourceExhausted,
    /// **9 FAILED\_PRECONDITION**
    ///
    /// The system is not in the state that the operation needs, such as a directory that is not empty when it is to be removed. If the client can retry just this call, the code is UNAVAILABLE; if it should retry at a higher level, it is ABORTED.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`BadRequest`](codes_core::StatusCode::BadRequest)
    /// - [`retry`](Self::retry): `AfterFix`. The client should not retry until the state of the system has been explicitly fixed.
    /// - [`sender`](Self::sender): `Application`. Only applications generate the code: the gRPC libraries never do.
    FailedPrecondition,
    /// **10 ABORTED**
    ///
    /// The operation was aborted, typically because of a conflict with a concurrent one, such as an aborted transaction or a failed sequencer check.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`Conflict`](codes_core::StatusCode::Conflict)
    /// - [`retry`](Self::retry): `HigherLevel`. The client should retry at a higher level, such as from the start of a read-modify-write sequence.
    /// - [`sender`](Self::sender): `Application`. Only applications generate the code: the gRPC libraries never do.
    Aborted,
    /// **11 OUT\_OF\_RANGE**
    ///
    /// The operation went past the valid range, such as the end of a file. Unlike with INVALID\_ARGUMENT, another state of the system may make the same arguments valid. Prefer this code to FAILED\_PRECONDITION, so that callers who iterate see that they are done.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`BadRequest`](codes_core::StatusCode::BadRequest)
    /// - [`sender`](Self::sender): `Application`. Only applications generate the code: the gRPC libraries never do.
    OutOfRange,
    /// **12 UNIMPLEMENTED**
    ///
    /// The service does not implement the operation, or it is not supported or not enabled. The libraries generate the code for an unknown method or compression, and if the number of requests or responses is not the one that the method has.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`NotImplemented`](codes_core::StatusCode::NotImplemented)
    /// - [`sender`](Self::sender): `ApplicationOrLibrary`. Applications and the gRPC libraries generate the code.
    Unimplemented,
    /// **13 INTERNAL**
    ///
    /// An internal error: something that the underlying system relies on does not hold. The code is for serious errors. The libraries generate it for messages that they cannot parse or decompress, and for violations of flow control.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`InternalServerError`](codes_core::StatusCode::InternalServerError)
    /// - [`sender`](Self::sender): `ApplicationOrLibrary`. Applications and the gRPC libraries generate the code.
    Internal,
    /// **14 UNAVAILABLE**
    ///
    /// The service is unavailable, most likely for a short time. A call that is not idempotent is not always safe to retry. The libraries generate the code if the server shuts down or the connection breaks.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`ServiceUnavailable`](codes_core::StatusCode::ServiceUnavailable)
    /// - [`retry`](Self::retry): `Call`. The client can retry just the failing call, after a backoff.
    /// - [`sender`](Self::sender): `ApplicationOrLibrary`. Applications and the gRPC libraries generate the code.
    Unavailable,
    /// **15 DATA\_LOSS**
    ///
    /// Data is lost or corrupted, and cannot be recovered.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`InternalServerError`](codes_core::StatusCode::InternalServerError)
    /// - [`sender`](Self::sender): `Application`. Only applications generate the code: the gRPC libraries never do.
    DataLoss,
    /// **16 UNAUTHENTICATED**
    ///
    /// The call has no valid credentials. The libraries generate the code if they cannot get the credentials, or if those do not fit the call.
    ///
    /// Reference: <https://github.com/grpc/grpc/blob/master/doc/statuscodes.md>
    ///
    /// - [`http_status`](Self::http_status): [`Unauthorized`](codes_core::StatusCode::Unauthorized)
    /// - [`sender`](Self::sender): `ApplicationOrLibrary`. Applications and the gRPC libraries generate the code.
    Unauthenticated,
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
/// The values of [`StatusCode::retry`].
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
pub enum StatusCodeRetry {
    /// The client can retry just the failing call, after a backoff.
    Call,
    /// The client should retry at a higher level, such as from the start of a read-modify-write sequence.
    HigherLevel,
    /// The client should not retry until the state of the system has been explicitly fixed.
    AfterFix,
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
/// The values of [`StatusCode::sender`].
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
pub enum StatusCodeSender {
    /// Only applications generate the code: the gRPC libraries never do.
    Application,
    /// Applications and the gRPC libraries generate the code.
    ApplicationOrLibrary,
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
#[allow(deprecated)]
const _: () = {
    use crate as __codes_core;
    #[inline]
    const fn row_of_number(number: ::core::primitive::u32) -> ::core::primitive::usize {
        let offset = number.wrapping_sub(0) as ::core::primitive::u32
            as ::core::primitive::u64;
        if offset < 17 { offset as ::core::primitive::usize } else { 17 }
    }
    #[inline]
    const fn row(code: StatusCode) -> ::core::primitive::usize {
        row_of_number(code as ::core::primitive::u32)
    }
    #[inline]
    const fn find(number: ::core::primitive::u32) -> ::core::option::Option<StatusCode> {
        let row = row_of_number(number);
        if row < 17 {
            ::core::option::Option::Some(
                __codes_core::__private_0_1_0::code_at(StatusCode::ALL, row),
            )
        } else {
            ::core::option::Option::None
        }
    }
    impl StatusCode {
        /// 0 OK: [`Ok`](Self::Ok).
        pub const OK: StatusCode = StatusCode::Ok;
        /// 1 CANCELLED: [`Cancelled`](Self::Cancelled).
        pub const CANCELLED: StatusCode = StatusCode::Cancelled;
        /// Canceled, another name for 1 [`Cancelled`](Self::Cancelled).
        pub const Canceled: StatusCode = StatusCode::Cancelled;
        /// Canceled, another name for 1 [`Cancelled`](Self::Cancelled).
        pub const CANCELED: StatusCode = StatusCode::Cancelled;
        /// 2 UNKNOWN: [`Unknown`](Self::Unknown).
        pub const UNKNOWN: StatusCode = StatusCode::Unknown;
        /// 3 INVALID\_ARGUMENT: [`InvalidArgument`](Self::InvalidArgument).
        pub const INVALID_ARGUMENT: StatusCode = StatusCode::InvalidArgument;
        /// 4 DEADLINE\_EXCEEDED: [`DeadlineExceeded`](Self::DeadlineExceeded).
        pub const DEADLINE_EXCEEDED: StatusCode = StatusCode::DeadlineExceeded;
        /// 5 NOT\_FOUND: [`NotFound`](Self::NotFound).
        pub const NOT_FOUND: StatusCode = StatusCode::NotFound;
        /// 6 ALREADY\_EXISTS: [`AlreadyExists`](Self::AlreadyExists).
        pub const ALREADY_EXISTS: StatusCode = StatusCode::AlreadyExists;
        /// 7 PERMISSION\_DENIED: [`PermissionDenied`](Self::PermissionDenied).
        pub const PERMISSION_DENIED: StatusCode = StatusCode::PermissionDenied;
        /// 8 RESOURCE\_EXHAUSTED: [`ResourceExhausted`](Self::ResourceExhausted).
        pub const RESOURCE_EXHAUSTED: StatusCode = StatusCode::ResourceExhausted;
        /// 9 FAILED\_PRECONDITION: [`FailedPrecondition`](Self::FailedPrecondition).
        pub const FAILED_PRECONDITION: StatusCode = StatusCode::FailedPrecondition;
        /// 10 ABORTED: [`Aborted`](Self::Aborted).
        pub const ABORTED: StatusCode = StatusCode::Aborted;
        /// 11 OUT\_OF\_RANGE: [`OutOfRange`](Self::OutOfRange).
        pub const OUT_OF_RANGE: StatusCode = StatusCode::OutOfRange;
        /// 12 UNIMPLEMENTED: [`Unimplemented`](Self::Unimplemented).
        pub const UNIMPLEMENTED: StatusCode = StatusCode::Unimplemented;
        /// 13 INTERNAL: [`Internal`](Self::Internal).
        pub const INTERNAL: StatusCode = StatusCode::Internal;
        /// 14 UNAVAILABLE: [`Unavailable`](Self::Unavailable).
        pub const UNAVAILABLE: StatusCode = StatusCode::Unavailable;
        /// 15 DATA\_LOSS: [`DataLoss`](Self::DataLoss).
        pub const DATA_LOSS: StatusCode = StatusCode::DataLoss;
        /// 16 UNAUTHENTICATED: [`Unauthenticated`](Self::Unauthenticated).
        pub const UNAUTHENTICATED: StatusCode = StatusCode::Unauthenticated;
    }
    impl StatusCode {
        /// All 17 rows of the table, in order of codes.
        pub const ALL: &'static [StatusCode] = &[
            StatusCode::Ok,
            StatusCode::Cancelled,
            StatusCode::Unknown,
            StatusCode::InvalidArgument,
            StatusCode::DeadlineExceeded,
            StatusCode::NotFound,
            StatusCode::AlreadyExists,
            StatusCode::PermissionDenied,
            StatusCode::ResourceExhausted,
            StatusCode::FailedPrecondition,
            StatusCode::Aborted,
            StatusCode::OutOfRange,
            StatusCode::Unimplemented,
            StatusCode::Internal,
            StatusCode::Unavailable,
            StatusCode::DataLoss,
            StatusCode::Unauthenticated,
        ];
    }
    impl<const LAZY: ::core::primitive::usize> __codes_core::__private_0_1_0::Rows<LAZY>
    for StatusCode {
        const ROWS: &'static [StatusCode] = StatusCode::ALL;
    }
    static NUMBERS: [&::core::primitive::str; 18] = [
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "",
    ];
    static NAMES: [&::core::primitive::str; 18] = [
        "Ok",
        "Cancelled",
        "Unknown",
        "InvalidArgument",
        "DeadlineExceeded",
        "NotFound",
        "AlreadyExists",
        "PermissionDenied",
        "ResourceExhausted",
        "FailedPrecondition",
        "Aborted",
        "OutOfRange",
        "Unimplemented",
        "Internal",
        "Unavailable",
        "DataLoss",
        "Unauthenticated",
        "",
    ];
    static REASONS: [&::core::primitive::str; 18] = [
        "OK",
        "CANCELLED",
        "UNKNOWN",
        "INVALID_ARGUMENT",
        "DEADLINE_EXCEEDED",
        "NOT_FOUND",
        "ALREADY_EXISTS",
        "PERMISSION_DENIED",
        "RESOURCE_EXHAUSTED",
        "FAILED_PRECONDITION",
        "ABORTED",
        "OUT_OF_RANGE",
        "UNIMPLEMENTED",
        "INTERNAL",
        "UNAVAILABLE",
        "DATA_LOSS",
        "UNAUTHENTICATED",
        "",
    ];
    static DESCRIPTIONS: [&::core::primitive::str; 18] = [
        "The call succeeded.",
        "The call was cancelled, typically by the caller. The HTTP status code 499 Client Closed Request is not registered.",
        "The error is unknown, for example because it is from a system whose errors this one does not know, or because an API did not return enough about it. The library of the server generates the code if the application throws an exception, that of the client if it cannot parse the status.",
        "An argument is invalid whatever the state of the system, such as a malformed file name. If the state matters, the code is FAILED_PRECONDITION or OUT_OF_RANGE.",
        "The deadline expired before the call was complete. An operation that changes the state of the system may have succeeded all the same, with a response that was too late.",
        "An entity that the call needs, such as a file, was not found. A server that denies a request to a whole class of users, as during a gradual rollout, may send this code too; if it denies some users of a class, the code is PERMISSION_DENIED.",
        "The entity that the client tried to create, such as a file, exists already.",
        "The caller is known but not permitted to carry out the operation. The code does not imply that the request is valid, or that the entity exists. If the caller cannot be identified, the code is UNAUTHENTICATED; if a quota is used up, it is RESOURCE_EXHAUSTED. The library of the client generates the code for a 403 response without `grpc-status`.",
        "A resource is used up, such as the quota of a user or the space of a file system. The libraries generate the code if they run out of memory or threads, or if a message is larger than their limit.",
        "The system is not in the state that the operation needs, such as a directory that is not empty when it is to be removed. If the client can retry just this call, the code is UNAVAILABLE; if it should retry at a higher level, it is ABORTED.",
        "The operation was aborted, typically because of a conflict with a concurrent one, such as an aborted transaction or a failed sequencer check.",
        "The operation went past the valid range, such as the end of a file. Unlike with INVALID_ARGUMENT, another state of the system may make the same arguments valid. Prefer this code to FAILED_PRECONDITION, so that callers who iterate see that they are done.",
        "The service does not implement the operation, or it is not supported or not enabled. The libraries generate the code for an unknown method or compression, and if the number of requests or responses is not the one that the method has.",
        "An internal error: something that the underlying system relies on does not hold. The code is for serious errors. The libraries generate it for messages that they cannot parse or decompress, and for violations of flow control.",
        "The service is unavailable, most likely for a short time. A call that is not idempotent is not always safe to retry. The libraries generate the code if the server shuts down or the connection breaks.",
        "Data is lost or corrupted, and cannot be recovered.",
        "The call has no valid credentials. The libraries generate the code if they cannot get the credentials, or if those do not fit the call.",
        "",
    ];
    static REFERENCES: [&::core::primitive::str; 18] = [
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
        "",
    ];
    impl StatusCode {
        /// The code with this number.
        ///
        /// # Errors
        ///
        /// If no row has the number.
        #[inline]
        pub const fn from_u32(
            number: ::core::primitive::u32,
        ) -> ::core::result::Result<StatusCode, __codes_core::UnknownCode<StatusCode>> {
            match find(number) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        __codes_core::__private_0_1_0::unknown_number(number),
                    )
                }
            }
        }
        /// The code with the number in this text, such as `b"0"`.
        ///
        /// # Errors
        ///
        /// If the text is not the number of a row in decimal, without a plus sign or leading zeros.
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<StatusCode, __codes_core::UnknownCode<StatusCode>> {
            match __codes_core::__private_0_1_0::decimal::u32(text) {
                ::core::option::Option::Some(number) => StatusCode::from_u32(number),
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
        /// The number as decimal text.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            let row = row(self);
            if row < 17 {
                __codes_core::__private_0_1_0::bytes::at(&NUMBERS, row)
            } else {
                ""
            }
        }
        /// The name of the variant, such as `Ok`; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            if row < 17 {
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
            if row < 17 {
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
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<0> for StatusCode {
        type Enum = codes_core::StatusCode;
    }
    impl StatusCodeRetry {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeRetry] = &[
            StatusCodeRetry::Call,
            StatusCodeRetry::HigherLevel,
            StatusCodeRetry::AfterFix,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRetry::Call => "Call",
                StatusCodeRetry::HigherLevel => "HigherLevel",
                StatusCodeRetry::AfterFix => "AfterFix",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeRetry::Call => {
                    "The client can retry just the failing call, after a backoff."
                }
                StatusCodeRetry::HigherLevel => {
                    "The client should retry at a higher level, such as from the start of a read-modify-write sequence."
                }
                StatusCodeRetry::AfterFix => {
                    "The client should not retry until the state of the system has been explicitly fixed."
                }
            }
        }
    }
    impl StatusCodeRetry {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeRetry::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeRetry {
        const KIND: &'static ::core::primitive::str = "StatusCodeRetry";
        const VALUES: &'static [StatusCodeRetry] = StatusCodeRetry::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeRetry::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeRetry::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeRetry
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<1> for StatusCode {
        type Enum = StatusCodeRetry;
    }
    impl StatusCodeSender {
        /// Every value, in the order of the spec.
        pub const ALL: &'static [StatusCodeSender] = &[
            StatusCodeSender::Application,
            StatusCodeSender::ApplicationOrLibrary,
        ];
        /// The name of the value.
        #[inline]
        #[must_use]
        pub const fn name(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeSender::Application => "Application",
                StatusCodeSender::ApplicationOrLibrary => "ApplicationOrLibrary",
            }
        }
        /// The description of the value in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            match self {
                StatusCodeSender::Application => {
                    "Only applications generate the code: the gRPC libraries never do."
                }
                StatusCodeSender::ApplicationOrLibrary => {
                    "Applications and the gRPC libraries generate the code."
                }
            }
        }
    }
    impl StatusCodeSender {
        /// The name, which `Display` shows and `FromStr` parses.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            StatusCodeSender::name(self)
        }
    }
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Named for StatusCodeSender {
        const KIND: &'static ::core::primitive::str = "StatusCodeSender";
        const VALUES: &'static [StatusCodeSender] = StatusCodeSender::ALL;
        #[inline]
        fn text(self) -> &'static ::core::primitive::str {
            StatusCodeSender::name(self)
        }
        #[inline]
        fn meaning(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::Some(StatusCodeSender::description(self))
        }
    }
    __codes_core::__private_0_1_0::named! {
        StatusCodeSender
    }
    #[automatically_derived]
    impl __codes_core::__private_0_1_0::AttributeEnum<2> for StatusCode {
        type Enum = StatusCodeSender;
    }
    static ATTRIBUTE_0: [codes_core::StatusCode; 12] = [
        codes_core::StatusCode::Ok,
        __codes_core::__private_0_1_0::code_or_panic(
            codes_core::StatusCode::from_bytes(b"499"),
            "499 is not a valid StatusCode",
        ),
        codes_core::StatusCode::InternalServerError,
        codes_core::StatusCode::BadRequest,
        codes_core::StatusCode::GatewayTimeout,
        codes_core::StatusCode::NotFound,
        codes_core::StatusCode::Conflict,
        codes_core::StatusCode::Forbidden,
        codes_core::StatusCode::TooManyRequests,
        codes_core::StatusCode::NotImplemented,
        codes_core::StatusCode::ServiceUnavailable,
        codes_core::StatusCode::Unauthorized,
    ];
    static ATTRIBUTE_0_INDEX: [::core::primitive::u8; 17] = *b"\0\x01\x02\x03\x04\x05\x06\x07\x08\x03\x06\x03\x09\x02\x0a\x02\x0b";
    static ATTRIBUTE_1: [::core::primitive::u8; 17] = *b"\0\0\0\0\0\0\0\0\0\x02\x01\0\0\0\0\0\0";
    const ATTRIBUTE_1_IS_PRESENT: ::core::primitive::u64 = 17920;
    static ATTRIBUTE_2: [::core::primitive::u8; 17] = *b"\0\x01\x01\0\x01\0\0\x01\x01\0\0\0\x01\x01\x01\0\x01";
    impl StatusCode {
        /// Returns the HTTP status code that an HTTP API sends for this code, such as one that translates requests to gRPC (`google/rpc/code.proto`). The way back is another mapping, for clients that receive a response without `grpc-status` (`http-grpc-status-mapping.md` of gRPC).
        #[inline]
        #[must_use]
        pub const fn http_status(self) -> codes_core::StatusCode {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::at(
                &ATTRIBUTE_0,
                __codes_core::__private_0_1_0::bytes::signed::<
                    1,
                >(&ATTRIBUTE_0_INDEX, row) as ::core::primitive::usize,
            )
        }
        /// Returns what `google/rpc/code.proto` advises clients about retries, or `None` if it advises nothing. gRPC itself has no fixed list of codes to retry: the same code can have several causes, so each application decides (`statuscodes.md` of gRPC).
        #[inline]
        #[must_use]
        pub const fn retry(self) -> ::core::option::Option<StatusCodeRetry> {
            let row = row(self);
            if ATTRIBUTE_1_IS_PRESENT >> (row & 63) & 1 != 0 {
                ::core::option::Option::Some(
                    __codes_core::__private_0_1_0::bytes::at(
                        StatusCodeRetry::ALL,
                        __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_1, row)
                            as ::core::primitive::usize,
                    ),
                )
            } else {
                ::core::option::Option::None
            }
        }
        /// Returns who generates the code (`statuscodes.md` and `http-grpc-status-mapping.md` of gRPC).
        #[inline]
        #[must_use]
        pub const fn sender(self) -> StatusCodeSender {
            let row = row(self);
            __codes_core::__private_0_1_0::bytes::at(
                StatusCodeSender::ALL,
                __codes_core::__private_0_1_0::bytes::at(&ATTRIBUTE_2, row)
                    as ::core::primitive::usize,
            )
        }
    }
    static DISPLAYED: [&::core::primitive::str; 18] = [
        "0 OK",
        "1 CANCELLED",
        "2 UNKNOWN",
        "3 INVALID_ARGUMENT",
        "4 DEADLINE_EXCEEDED",
        "5 NOT_FOUND",
        "6 ALREADY_EXISTS",
        "7 PERMISSION_DENIED",
        "8 RESOURCE_EXHAUSTED",
        "9 FAILED_PRECONDITION",
        "10 ABORTED",
        "11 OUT_OF_RANGE",
        "12 UNIMPLEMENTED",
        "13 INTERNAL",
        "14 UNAVAILABLE",
        "15 DATA_LOSS",
        "16 UNAUTHENTICATED",
        "",
    ];
    #[automatically_derived]
    impl ::core::fmt::Display for StatusCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let row = row(*self);
            __codes_core::__private_0_1_0::pad(
                __codes_core::__private_0_1_0::bytes::at(&DISPLAYED, row),
                f,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for StatusCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match StatusCode::name(*self) {
                ::core::option::Option::Some(name) => f.write_str(name),
                ::core::option::Option::None => ::core::result::Result::Ok(()),
            }
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for StatusCode {
        type Err = __codes_core::UnknownCode<StatusCode>;
        #[inline]
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<StatusCode, __codes_core::UnknownCode<StatusCode>> {
            __codes_core::__private_0_1_0::parse(text)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for StatusCode {
        type Error = __codes_core::UnknownCode<StatusCode>;
        #[inline]
        fn try_from(
            value: &::core::primitive::str,
        ) -> ::core::result::Result<StatusCode, __codes_core::UnknownCode<StatusCode>> {
            __codes_core::__private_0_1_0::parse(value)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&[::core::primitive::u8]> for StatusCode {
        type Error = __codes_core::UnknownCode<StatusCode>;
        #[inline]
        fn try_from(
            value: &[::core::primitive::u8],
        ) -> ::core::result::Result<StatusCode, __codes_core::UnknownCode<StatusCode>> {
            StatusCode::from_bytes(value)
        }
    }
    __codes_core::__private_0_1_0::integers! {
        StatusCode
    }
    #[automatically_derived]
    impl ::core::convert::From<StatusCode> for ::core::primitive::u32 {
        #[inline]
        fn from(code: StatusCode) -> ::core::primitive::u32 {
            code as ::core::primitive::u32
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&StatusCode> for StatusCode {
        #[inline]
        fn from(code: &StatusCode) -> StatusCode {
            *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::u32> for StatusCode {
        #[inline]
        fn eq(&self, number: &::core::primitive::u32) -> ::core::primitive::bool {
            *self as ::core::primitive::u32 == *number
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<StatusCode> for ::core::primitive::u32 {
        #[inline]
        fn eq(&self, code: &StatusCode) -> ::core::primitive::bool {
            *self == *code as ::core::primitive::u32
        }
    }
    #[automatically_derived]
    impl __codes_core::Code for StatusCode {
        type Repr = ::core::primitive::u32;
        type Class = __codes_core::NoClass<::core::primitive::u32>;
        const TABLE: &'static ::core::primitive::str = "StatusCode";
        #[inline]
        fn from_repr(
            number: ::core::primitive::u32,
        ) -> ::core::result::Result<StatusCode, __codes_core::UnknownCode<StatusCode>> {
            StatusCode::from_u32(number)
        }
        #[inline]
        fn to_repr(self) -> ::core::primitive::u32 {
            self as ::core::primitive::u32
        }
        #[inline]
        fn as_str(self) -> &'static ::core::primitive::str {
            StatusCode::as_str(self)
        }
        #[inline]
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            StatusCode::name(self)
        }
        #[inline]
        fn reason(self) -> &'static ::core::primitive::str {
            StatusCode::reason(self)
        }
        #[inline]
        fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            StatusCode::description(self)
        }
        #[inline]
        fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            StatusCode::reference(self)
        }
        #[inline]
        fn is_listed(self) -> ::core::primitive::bool {
            StatusCode::is_listed(self)
        }
        #[inline]
        fn class(
            self,
        ) -> ::core::option::Option<__codes_core::NoClass<::core::primitive::u32>> {
            ::core::option::Option::None
        }
    }
    __codes_core::__private_0_1_0::integrate! {
        StatusCode, u32, []
    }
    #[automatically_derived]
    impl __codes_core::ToCode<StatusCode> for StatusCode {
        #[inline]
        fn to_code(&self) -> StatusCode {
            *self
        }
    }
    static SPELLINGS: [&::core::primitive::str; 28] = [
        "",
        "INVALID_ARGUMENT",
        "DEADLINE_EXCEEDED",
        "NOT_FOUND",
        "ALREADY_EXISTS",
        "PERMISSION_DENIED",
        "RESOURCE_EXHAUSTED",
        "FAILED_PRECONDITION",
        "OUT_OF_RANGE",
        "DATA_LOSS",
        "Ok",
        "Cancelled",
        "Unknown",
        "InvalidArgument",
        "DeadlineExceeded",
        "NotFound",
        "AlreadyExists",
        "PermissionDenied",
        "ResourceExhausted",
        "FailedPrecondition",
        "Aborted",
        "OutOfRange",
        "Unimplemented",
        "Internal",
        "Unavailable",
        "DataLoss",
        "Unauthenticated",
        "Canceled",
    ];
    static SLOTS: [::core::primitive::u8; 64] = *b"\0\x04\0\0\0\x03\x1b\0\0\0\x16\0\x0d\x12\x01\x06\x0e\x02\x15\0\0\0\0\0\0\0\x19\x0b\x09\x11\x05\0\0\0\0\0\0\x18\0\0\0\x17\x0c\x13\x14\x07\x1a\0\0\0\0\0\x0f\0\0\0\x0a\0\x08\0\0\0\0\x10";
    static SPELLED: [StatusCode; 28] = {
        static SPELLED_ROWS: [::core::primitive::u8; 28] = *b"\0\x03\x04\x05\x06\x07\x08\x09\x0b\x0f\0\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x01";
        let mut codes = [const {
            __codes_core::__private_0_1_0::code_at(StatusCode::ALL, 0)
        }; 28];
        let mut id = 0;
        while id < 28 {
            codes[id] = __codes_core::__private_0_1_0::code_at(
                StatusCode::ALL,
                __codes_core::__private_0_1_0::bytes::index::<1>(&SPELLED_ROWS, id),
            );
            id += 1;
        }
        codes
    };
    #[doc(hidden)]
    impl __codes_core::__private_0_1_0::Names for StatusCode {
        const SLOTS: &'static [::core::primitive::u8] = &SLOTS;
        const SLOT_WIDTH: ::core::primitive::usize = 1;
        const MULTIPLIER: ::core::option::Option<::core::primitive::u32> = ::core::option::Option::Some(
            147926629,
        );
        const PLAIN: ::core::primitive::bool = false;
        const FIRST_NAME: ::core::primitive::usize = 10;
        #[inline]
        fn spelling(id: ::core::primitive::usize) -> &'static ::core::primitive::str {
            __codes_core::__private_0_1_0::bytes::at(&SPELLINGS, id)
        }
        #[inline]
        fn spelled(id: ::core::primitive::usize) -> StatusCode {
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
macro_rules! __StatusCode_19c5c3fc9ab38d5a {
    (names[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything
        r#"whole
0 Ok OK
1 Cancelled CANCELLED Canceled CANCELED
2 Unknown UNKNOWN
3 InvalidArgument INVALID_ARGUMENT
4 DeadlineExceeded DEADLINE_EXCEEDED
5 NotFound NOT_FOUND
6 AlreadyExists ALREADY_EXISTS
7 PermissionDenied PERMISSION_DENIED
8 ResourceExhausted RESOURCE_EXHAUSTED
9 FailedPrecondition FAILED_PRECONDITION
10 Aborted ABORTED
11 OutOfRange OUT_OF_RANGE
12 Unimplemented UNIMPLEMENTED
13 Internal INTERNAL
14 Unavailable UNAVAILABLE
15 DataLoss DATA_LOSS
16 Unauthenticated UNAUTHENTICATED"#
        }
    };
    (spec[$($callback:tt)*] $anything:tt) => {
        $($callback)* ! { $anything "grpc.json"
        r#"{
  "$schema": "../schema.json",
  "title": "gRPC status codes",
  "description": "The result of a gRPC call, which the server sends in the trailer `grpc-status`, or the client's library generates. The same codes are the canonical error codes of Google's APIs, `google.rpc.Code`.",
  "source": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
  "updated": "2026-11-21",
  "repr": "u32",
  "attributes": {
    "http_status": {
      "type": "code",
      "table": "codes_core::StatusCode",
      "required": true,
      "description": "Returns the HTTP status code that an HTTP API sends for this code, such as one that translates requests to gRPC (`google/rpc/code.proto`). The way back is another mapping, for clients that receive a response without `grpc-status` (`http-grpc-status-mapping.md` of gRPC)."
    },
    "retry": {
      "type": "enum",
      "values": {
        "Call": "The client can retry just the failing call, after a backoff.",
        "HigherLevel": "The client should retry at a higher level, such as from the start of a read-modify-write sequence.",
        "AfterFix": "The client should not retry until the state of the system has been explicitly fixed."
      },
      "description": "Returns what `google/rpc/code.proto` advises clients about retries, or `None` if it advises nothing. gRPC itself has no fixed list of codes to retry: the same code can have several causes, so each application decides (`statuscodes.md` of gRPC)."
    },
    "sender": {
      "type": "enum",
      "required": true,
      "values": {
        "Application": "Only applications generate the code: the gRPC libraries never do.",
        "ApplicationOrLibrary": "Applications and the gRPC libraries generate the code."
      },
      "description": "Returns who generates the code (`statuscodes.md` and `http-grpc-status-mapping.md` of gRPC)."
    }
  },
  "codes": [
    {
      "code": 0,
      "reason": "OK",
      "description": "The call succeeded.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "OK",
      "sender": "Application"
    },
    {
      "code": 1,
      "reason": "CANCELLED",
      "description": "The call was cancelled, typically by the caller. The HTTP status code 499 Client Closed Request is not registered.",
      "aliases": ["Canceled"],
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": 499,
      "sender": "ApplicationOrLibrary"
    },
    {
      "code": 2,
      "reason": "UNKNOWN",
      "description": "The error is unknown, for example because it is from a system whose errors this one does not know, or because an API did not return enough about it. The library of the server generates the code if the application throws an exception, that of the client if it cannot parse the status.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Internal Server Error",
      "sender": "ApplicationOrLibrary"
    },
    {
      "code": 3,
      "reason": "INVALID_ARGUMENT",
      "description": "An argument is invalid whatever the state of the system, such as a malformed file name. If the state matters, the code is FAILED_PRECONDITION or OUT_OF_RANGE.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Bad Request",
      "sender": "Application"
    },
    {
      "code": 4,
      "reason": "DEADLINE_EXCEEDED",
      "description": "The deadline expired before the call was complete. An operation that changes the state of the system may have succeeded all the same, with a response that was too late.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Gateway Timeout",
      "sender": "ApplicationOrLibrary"
    },
    {
      "code": 5,
      "reason": "NOT_FOUND",
      "description": "An entity that the call needs, such as a file, was not found. A server that denies a request to a whole class of users, as during a gradual rollout, may send this code too; if it denies some users of a class, the code is PERMISSION_DENIED.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Not Found",
      "sender": "Application"
    },
    {
      "code": 6,
      "reason": "ALREADY_EXISTS",
      "description": "The entity that the client tried to create, such as a file, exists already.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Conflict",
      "sender": "Application"
    },
    {
      "code": 7,
      "reason": "PERMISSION_DENIED",
      "description": "The caller is known but not permitted to carry out the operation. The code does not imply that the request is valid, or that the entity exists. If the caller cannot be identified, the code is UNAUTHENTICATED; if a quota is used up, it is RESOURCE_EXHAUSTED. The library of the client generates the code for a 403 response without `grpc-status`.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Forbidden",
      "sender": "ApplicationOrLibrary"
    },
    {
      "code": 8,
      "reason": "RESOURCE_EXHAUSTED",
      "description": "A resource is used up, such as the quota of a user or the space of a file system. The libraries generate the code if they run out of memory or threads, or if a message is larger than their limit.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Too Many Requests",
      "sender": "ApplicationOrLibrary"
    },
    {
      "code": 9,
      "reason": "FAILED_PRECONDITION",
      "description": "The system is not in the state that the operation needs, such as a directory that is not empty when it is to be removed. If the client can retry just this call, the code is UNAVAILABLE; if it should retry at a higher level, it is ABORTED.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Bad Request",
      "retry": "AfterFix",
      "sender": "Application"
    },
    {
      "code": 10,
      "reason": "ABORTED",
      "description": "The operation was aborted, typically because of a conflict with a concurrent one, such as an aborted transaction or a failed sequencer check.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Conflict",
      "retry": "HigherLevel",
      "sender": "Application"
    },
    {
      "code": 11,
      "reason": "OUT_OF_RANGE",
      "description": "The operation went past the valid range, such as the end of a file. Unlike with INVALID_ARGUMENT, another state of the system may make the same arguments valid. Prefer this code to FAILED_PRECONDITION, so that callers who iterate see that they are done.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Bad Request",
      "sender": "Application"
    },
    {
      "code": 12,
      "reason": "UNIMPLEMENTED",
      "description": "The service does not implement the operation, or it is not supported or not enabled. The libraries generate the code for an unknown method or compression, and if the number of requests or responses is not the one that the method has.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Not Implemented",
      "sender": "ApplicationOrLibrary"
    },
    {
      "code": 13,
      "reason": "INTERNAL",
      "description": "An internal error: something that the underlying system relies on does not hold. The code is for serious errors. The libraries generate it for messages that they cannot parse or decompress, and for violations of flow control.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Internal Server Error",
      "sender": "ApplicationOrLibrary"
    },
    {
      "code": 14,
      "reason": "UNAVAILABLE",
      "description": "The service is unavailable, most likely for a short time. A call that is not idempotent is not always safe to retry. The libraries generate the code if the server shuts down or the connection breaks.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Service Unavailable",
      "retry": "Call",
      "sender": "ApplicationOrLibrary"
    },
    {
      "code": 15,
      "reason": "DATA_LOSS",
      "description": "Data is lost or corrupted, and cannot be recovered.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Internal Server Error",
      "sender": "Application"
    },
    {
      "code": 16,
      "reason": "UNAUTHENTICATED",
      "description": "The call has no valid credentials. The libraries generate the code if they cannot get the credentials, or if those do not fit the call.",
      "reference": "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
      "http_status": "Unauthorized",
      "sender": "ApplicationOrLibrary"
    }
  ]
}
"#
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
pub use __StatusCode_19c5c3fc9ab38d5a as StatusCode;
