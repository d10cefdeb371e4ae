//! gRPC's status codes, which are also the canonical error codes of Google's APIs.
//!
//! The numbers and names are those of [gRPC][statuscodes]; the HTTP status codes and
//! the advice about retries are from [`google.rpc.Code`][code].
//!
//! ```
//! use codes_core::StatusCode as HttpStatus;
//! use codes_core::grpc::{StatusCode, StatusCodeRetry, StatusCodeSender};
//!
//! let code = StatusCode::from_u32(14)?;
//! assert_eq!(code, StatusCode::Unavailable);
//! assert_eq!(code.to_string(), "14 UNAVAILABLE");
//! assert_eq!(code.http_status(), HttpStatus::ServiceUnavailable);
//! assert_eq!(code.retry(), Some(StatusCodeRetry::Call));
//! assert_eq!("deadline_exceeded".parse(), Ok(StatusCode::DeadlineExceeded));
//!
//! // The libraries never generate it, so the server's application has sent it.
//! assert_eq!(StatusCode::NotFound.sender(), StatusCodeSender::Application);
//! # Ok::<(), codes_core::UnknownCode<StatusCode>>(())
//! ```
//!
//! # Unknown numbers
//!
//! The numbers of the table are 0 to 16. Libraries treat any other number that they
//! receive as [`Unknown`](StatusCode::Unknown):
//!
//! ```
//! use codes_core::grpc::StatusCode;
//!
//! let received = 17;
//! let code = StatusCode::from_u32(received).unwrap_or(StatusCode::Unknown);
//! assert_eq!(code, StatusCode::Unknown);
//! ```
//!
//! # From HTTP and back
//!
//! [`http_status`](StatusCode::http_status) is for servers and gateways that offer an
//! API over HTTP as well. Several codes share a status, so there is no way back from
//! it. A client of gRPC that receives an HTTP response without `grpc-status` uses
//! [another mapping][mapping], in which 404 is `UNIMPLEMENTED` and 429 is
//! `UNAVAILABLE`.
//!
//! # With tonic
//!
//! The numbers of `tonic::Code` are the same, so both types convert by number:
//!
//! ```ignore
//! use codes_core::grpc::StatusCode;
//!
//! let code = StatusCode::try_from(status.code() as i32)?;
//! let code = tonic::Code::from_i32(code.as_u32() as i32);
//! ```
//!
//! [statuscodes]: https://github.com/grpc/grpc/blob/master/doc/statuscodes.md
//! [code]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
//! [mapping]: https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
