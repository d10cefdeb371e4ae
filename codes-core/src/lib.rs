//! HTTP status codes from the IANA registry, and enums of numeric codes from
//! your own JSON spec.
//!
//! [`StatusCode`] is the table of HTTP: every registered code with its reason
//! phrase, class and description, and with the rules of the RFCs for caching,
//! content, header fields, redirects and retries.
//!
//! ```
//! use codes_core::{StatusCode, StatusCodeRetry};
//!
//! let code = StatusCode::from_u16(404)?;
//! assert_eq!(code, StatusCode::NotFound);
//! assert_eq!(code.to_string(), "404 Not Found");
//! assert!(code.is_client_error() && code.heuristically_cacheable());
//! assert_eq!(StatusCode::TooManyRequests.retry(), Some(StatusCodeRetry::AfterDelay));
//! assert_eq!("payload too large".parse(), Ok(StatusCode::ContentTooLarge));
//! # Ok::<(), codes_core::UnknownCode<StatusCode>>(())
//! ```
//!
//! # In a `match`
//!
//! The registry grows, so the enum is `#[non_exhaustive]`, and a `match` needs a
//! `_` arm. Codes without a row are hidden variants such as `Unlisted471`. Do not
//! name them: such a variant disappears when its code gets a row. Old names are
//! constants, and work as patterns too:
//!
//! ```
//! use codes_core::{StatusCode, StatusCodeRetry as Retry};
//!
//! fn advice(code: StatusCode) -> &'static str {
//!     match code {
//!         StatusCode::Ok | StatusCode::Created => "done",
//!         StatusCode::PAYLOAD_TOO_LARGE => "send less",
//!         code if code.retry() == Some(Retry::AfterDelay) => "try again later",
//!         code if code.retry() == Some(Retry::WithChanges) => "change the request",
//!         code if code.is_server_error() => "wait for a repair",
//!         _ => "give up",
//!     }
//! }
//!
//! assert_eq!(advice(StatusCode::ContentTooLarge), "send less");
//! assert_eq!(advice(StatusCode::TooManyRequests), "try again later");
//! assert_eq!(advice(StatusCode::Unauthorized), "change the request");
//! ```
//!
//! There are longer examples of [a client that retries requests][retry], [a cache that
//! decides what to store][cache] and [a proxy that checks responses][proxy].
//!
//! [retry]: https://docs.rs/crate/codes-core/latest/source/examples/retry.rs
//! [cache]: https://docs.rs/crate/codes-core/latest/source/examples/cache.rs
//! [proxy]: https://docs.rs/crate/codes-core/latest/source/examples/proxy.rs
//!
//! # Coming from `http::StatusCode`
//!
//! The constants, constructors, predicates and conversions of [`StatusCode`] have the
//! same names and meanings as those of `http::StatusCode`, so for most code it is
//! enough to change the `use` line. The differences:
//!
//! - Reason phrases are those of RFC 9110. `http` has different ones for 203, 413
//!   and 422, which also parse here, and none for 104.
//! - [`FromStr`](core::str::FromStr) and `TryFrom<&str>` accept reason phrases and
//!   names as well as numbers: `"Not Found"`, `"NOT_FOUND"`.
//! - [`Display`](core::fmt::Display) honours width and alignment, and shows only
//!   the number of an unlisted code, `471`, so that the output parses back.
//! - [`Debug`](core::fmt::Debug) shows the name of the variant, `NotFound`.
//! - Methods take `self` by value, so a path such as `StatusCode::as_u16` maps over
//!   codes, not over references to codes.
//! - [`InvalidStatusCode`] is at the root of the crate, not in a module `status`,
//!   and its message shows the invalid number or text.
//!
//! Both types hold every code from 100 to 999, so conversions are lossless: with
//! `From` if the feature `http` is on, otherwise with `as_u16` and `from_u16`.
//!
//! The APIs of other crates still use `http::StatusCode`. The feature `http` adds the
//! conversions, and `==` between both types. These lines need a change:
//!
//! | with `http::StatusCode` | with this type |
//! |---|---|
//! | `(StatusCode::CREATED, body)` as a response of axum | `StatusCode::CREATED.with(body)` |
//! | `*response.status_mut() = StatusCode::GONE` | `*response.status_mut() = StatusCode::GONE.into()` |
//! | `match response.status() { … }` | `match StatusCode::from(response.status()) { … }` |
//!
//! # Your own tables
//!
//! [`code_table`] generates the same kind of type from your own JSON file, such as
//!
//! ```json
#![doc = include_str!("../examples/disk_errors.json")]
//! ```
//!
//! ```
//! #[codes_core::code_table("examples/disk_errors.json")]
//! pub enum DiskError {}
//!
//! let error = DiskError::from_u16(101)?;
//! assert_eq!(error, DiskError::FileLocked);
//! assert!(error.retryable() && !error.is_hardware());
//! assert_eq!(error.to_string(), "101 File Locked");
//! assert_eq!("no space left".parse(), Ok(DiskError::DiskFull));
//! # Ok::<(), codes_core::UnknownCode<DiskError>>(())
//! ```
//!
//! When you edit the file, the next build updates the type. Mistakes in the file
//! are reported with their line, like errors in Rust code. See [the format][format],
//! [how to share codes between the services of a company][company], and [what
//! editors show][editors].
//!
//! [format]: https://docs.rs/codes-core/latest/codes_core/spec_format/
//! [company]: https://docs.rs/codes-core/latest/codes_core/company_codes/
//! [editors]: https://docs.rs/codes-core/latest/codes_core/editors/
//!
//! # Your own enums and errors
//!
//! [`derive(Code)`](derive@Code) checks an enum against a table, and gives it the
//! methods and conversions of a table. [`derive(ToCode)`](derive@ToCode) maps each variant
//! of an error type to a code.
//!
//! ```
//! use codes_core::{StatusCode, ToCode};
//!
//! #[derive(ToCode)]
//! #[to_code(StatusCode, default = InternalServerError)]
//! enum ApiError {
//!     #[code(NotFound)]
//!     NoUser(u64),
//!     Database(String),
//! }
//!
//! assert_eq!(ApiError::NoUser(7).to_code(), StatusCode::NotFound);
//! assert!(ApiError::Database("gone".to_owned()).to_code().is_server_error());
//! ```
//!
//! Web services can [return such errors from their handlers][responses].
//!
//! [responses]: https://docs.rs/codes-core/latest/codes_core/error_responses/
//!
//! # Features
//!
//! One feature is on by default:
//!
//! - `macros`: [`code_table`], [`derive(Code)`](derive@Code) and
//!   [`derive(ToCode)`](derive@ToCode). If you need only [`StatusCode`], turn it
//!   off with `default-features = false`. The type stays the same, and the crate
//!   builds in a third of a second instead of five seconds, without dependencies.
//!
//! Some features add tables:
//!
//! - `vendor`: the module [vendor], with the unregistered codes that nginx,
//!   Cloudflare and others use; turns on `macros`.
//! - One for each registry below; none of them needs `macros`. `registries` turns on
//!   all of them.
//!
//! | feature | table |
//! |---|---|
//! | `coap` | `coap::ResponseCode`: the responses of CoAP |
//! | `dns` | `dns::ResponseCode`: the RCODEs of DNS |
//! | `ftp` | `ftp::ReplyCode`: the replies of FTP |
//! | `grpc` | `grpc::StatusCode`: the status codes of gRPC |
//! | `http2` | `http2::ErrorCode`: the errors of HTTP/2 |
//! | `http3` | `http3::ErrorCode`: the errors of HTTP/3 and QPACK |
//! | `json-rpc` | `json_rpc::ErrorCode`: the errors of JSON-RPC and the Language Server Protocol |
//! | `mqtt` | `mqtt::ReasonCode`: the reason codes of MQTT 5 |
//! | `sip` | `sip::StatusCode`: the status codes of SIP |
//! | `smtp` | `smtp::ReplyCode`: the replies of SMTP |
//! | `tls` | `tls::AlertDescription`: the alerts of TLS |
//! | `websocket` | `websocket::CloseCode`: the close codes of WebSocket |
//!
//! The others apply to every table of the program, including tables in other crates.
//! Most implement the traits of the crate that they are named after. If the traits of a
//! feature can also be derived, an enum with [`derive(Code)`](derive@Code#features) gets
//! them only if it names the feature.
//!
//! | feature | what it adds to tables | `std` |
//! |---|---|---|
//! | `serde` | `Serialize` and `Deserialize`: a code is written as a number, and human-readable formats also accept text; modules for fields that are always text, as [reason phrase] or as [name] | no |
//! | `http` | `From` in both directions, and `==`, between `http::StatusCode` and [`StatusCode`], or another `u16` table that is open from 100 to 999; `TryFrom` in both directions for other tables, except those of 8 bits | yes |
//! | `axum` | `IntoResponse`: the status, with an empty body | yes |
//! | `actix-web` | `Responder` and `ResponseError`: the status, with an empty body | yes |
//! | `schemars` | `JsonSchema`: an integer, with the codes, their names and descriptions; turns on `serde` | `alloc` |
//! | `utoipa` | `ToSchema`: the same for OpenAPI | yes |
//! | `problem` | problem documents (RFC 9457), which `axum` and `actix-web` can send, for [error types](derive@ToCode#responses) and for tables whose [spec describes them](macro@code_table#problem-documents); turns on `serde` | yes |
//! | `arbitrary` | `Arbitrary`: any code, rows more often than unlisted codes | yes |
//! | `proptest` | `Arbitrary`: any code, shrinking towards the lowest row | yes |
//!
//! [vendor]: https://docs.rs/codes-core/latest/codes_core/vendor/
//! [reason phrase]: https://docs.rs/codes-core/latest/codes_core/serde/reason/
//! [name]: https://docs.rs/codes-core/latest/codes_core/serde/name/
//!
//! The codes of a table are HTTP responses only if the table has exactly the values of
//! `http::StatusCode`, as [`StatusCode`] does (the integer type `u16` and
//! `"open": [100, 999]`), or if its spec describes [problem
//! documents](macro@code_table#problem-documents). The numbers of other tables, such as
//! SMTP replies, mean something else, so convert them to a [`StatusCode`] before you
//! send them. The first of these rules also decides which tables convert from
//! `http::StatusCode` without failing.
//!
//! A 1xx code is not a final response
//! ([RFC 9110, section 15.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2)):
//! a client that receives one keeps waiting. If a handler returns one, 500 Internal
//! Server Error is sent instead. To respond with 101 Switching Protocols, build the
//! framework's own response.
//!
//! To send a body or header fields with a code, write
//! `StatusCode::NotFound.with("no such page")` for axum and actix-web. axum's own
//! tuples, such as `(status, body)`, accept only `http::StatusCode`.
//!
//! # `no_std`
//!
//! The crate is `no_std`, unless a feature in the table above needs `alloc` or `std`. The
//! crate and the generated code contain no unsafe code. Without the features for other
//! crates, they do not allocate, and have no dependencies at run time.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
// The docs above link to the macros, which exist only with the feature `macros`.
#![cfg_attr(not(feature = "macros"), allow(rustdoc::broken_intra_doc_links))]

#[cfg(any(feature = "problem", feature = "schemars", feature = "utoipa"))]
extern crate alloc;
// So that specs can name the tables of this crate by the path that users write.
extern crate self as codes_core;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private_0_1_0;
mod code;
mod error;
mod excerpt;
mod http;
mod integrations;
mod keyed;
#[cfg(feature = "macros")]
mod macros;
#[cfg(feature = "problem")]
pub mod problem;
mod registries;
mod to_code;
#[cfg(feature = "vendor")]
pub mod vendor;
mod with_status;

#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("../spec/README.md")]
pub mod spec_format {}

#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("../examples/company/README.md")]
pub mod company_codes {}

#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("pages/error_responses.md")]
pub mod error_responses {}

#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("pages/editors.md")]
pub mod editors {}

pub use code::{Code, CodeClass, NoClass, Repr};
pub use error::{UnknownCode, UnknownName};
pub use http::*;
#[cfg(feature = "serde")]
pub use integrations::serde;
pub use keyed::Keyed;
#[cfg(feature = "macros")]
pub use macros::{Code, ToCode, code_table};
// There are none without their features.
#[allow(unreachable_pub, unused_imports)]
pub use registries::*;
pub use to_code::ToCode;
pub use with_status::WithStatus;
