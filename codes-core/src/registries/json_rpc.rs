//! The error codes of JSON-RPC 2.0 and of the Language Server Protocol.
//!
//! [JSON-RPC][rpc] predefines five errors, and [LSP][lsp] adds six, two of them in the
//! range that JSON-RPC leaves to servers. The reasons of JSON-RPC's codes are the
//! messages that it prescribes; those of LSP's codes are its names of constants.
//!
//! ```
//! use codes_core::json_rpc::{ErrorCode, ErrorCodeDefinedBy};
//!
//! let code = ErrorCode::from_i32(-32601)?;
//! assert_eq!(code, ErrorCode::MethodNotFound);
//! assert_eq!(code.reason(), "Method not found");
//! assert_eq!(code.defined_by(), Some(ErrorCodeDefinedBy::JsonRpc));
//! assert_eq!("ContentModified".parse(), Ok(ErrorCode::ContentModified));
//! # Ok::<(), codes_core::UnknownCode<ErrorCode>>(())
//! ```
//!
//! # Errors of servers and of applications
//!
//! The table holds every number from -32899 to -32000, so an error that a server has
//! defined for itself is not lost:
//!
//! ```
//! use codes_core::json_rpc::ErrorCode;
//!
//! let code = ErrorCode::from_i32(-32050)?;
//! assert!(code.is_json_rpc_server_error() && !code.is_listed());
//! assert_eq!(code.as_i32(), -32050);
//! # Ok::<(), codes_core::UnknownCode<ErrorCode>>(())
//! ```
//!
//! All numbers outside of that range are for the errors of applications. Make them a
//! table of your own with `#[code_table("…", extends = codes_core::json_rpc::ErrorCode)]`.
//!
//! [rpc]: https://www.jsonrpc.org/specification#error_object
//! [lsp]: https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
