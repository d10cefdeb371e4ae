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
//! -32099 to -32000 are for errors that each server defines, and all numbers that are not
//! reserved are for those of applications. A table of your own adds yours:
//!
//! ```json
//! {
//!   "codes": [
//!     {"code": 1, "reason": "Parcel lost"},
//!     {"code": -32050, "reason": "Shutting down"}
//!   ]
//! }
//! ```
//!
//! ```ignore
//! #[code_table("spec/errors.json", extends = codes_core::json_rpc::ErrorCode)]
//! pub enum ParcelError {}
//! ```
//!
//! Two errors of LSP, -32001 and -32002, are in the range of server errors. If your server
//! does not speak LSP and has errors of its own with these numbers, add `"replace": true`
//! to their rows.
//!
//! # Unknown codes
//!
//! The table is closed, because any number can arrive: the error for an unknown one keeps
//! it, and [`ErrorCodeClass`] tells whether it is reserved. With serde, a field can
//! [keep unknown codes](crate::serde#unlisted-codes).
//!
//! ```
//! use codes_core::json_rpc::{ErrorCode, ErrorCodeClass};
//!
//! let error = ErrorCode::from_i32(-32050).unwrap_err();
//! assert_eq!(error.number(), Some(-32050));
//! assert_eq!(ErrorCodeClass::of(-32050), Some(ErrorCodeClass::JsonRpcServerError));
//! // Free for applications.
//! assert_eq!(ErrorCodeClass::of(1), None);
//! ```
//!
//! [rpc]: https://www.jsonrpc.org/specification#error_object
//! [lsp]: https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes

#[rustfmt::skip]
mod expanded;

pub use expanded::*;
