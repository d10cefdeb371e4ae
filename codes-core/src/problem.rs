//! Problem details ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)): errors
//! as machine-readable JSON documents.
//!
//! ```
//! use codes_core::StatusCode;
//! use codes_core::problem::Problem;
//!
//! let problem = Problem::new(StatusCode::TooManyRequests)
//!     .with_detail("at most 10 uploads a minute")
//!     .with_extension("limit", 10)
//!     .with_field("Retry-After", 60);
//! assert_eq!(
//!     problem.to_json(),
//!     r#"{"title":"Too Many Requests","status":429,"detail":"at most 10 uploads a minute","limit":10}"#
//! );
//! ```
//!
//! Clients read a problem with serde_json. They should replace its status with that of
//! the response, which takes precedence:
//!
//! ```
//! use codes_core::StatusCode;
//! use codes_core::problem::Problem;
//!
//! # let (status, body) = (429, br#"{"title":"Too Many Requests","limit":10}"#);
//! let problem: Problem = serde_json::from_slice(body)?;
//! let problem = problem.with_status(StatusCode::from_u16(status)?);
//! assert_eq!(problem.status(), StatusCode::TooManyRequests);
//! assert_eq!(problem.title(), Some("Too Many Requests"));
//! assert_eq!(problem.extension("limit"), Some(&10.into()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! If server and client share a table whose spec
//! [describes problem documents](macro@crate::code_table#problem-documents), the client gets
//! the code back:
//!
//! ```
//! use codes_core::code_table;
//! use codes_core::problem::{Problem, ToProblem};
//!
//! #[code_table("examples/payments.json")]
//! pub enum PaymentCode {}
//!
//! let sent = PaymentCode::CardDeclined.to_problem().to_json();
//! let read: Problem = serde_json::from_str(&sent)?;
//! assert_eq!(read.code(), Some(PaymentCode::CardDeclined));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! With the feature `axum` or `actix-web`, a problem is a response. To make an
//! error type respond with problems, describe them in its attributes:
//! [`derive(ToCode)`](derive@crate::ToCode#responses). With `schemars` or
//! `utoipa`, `Problem` has a schema.

mod code;
mod json;
#[cfg(feature = "utoipa")]
pub(crate) mod openapi;
mod report;
#[cfg(any(feature = "actix-web", feature = "axum"))]
mod responses;
#[cfg(any(feature = "schemars", feature = "utoipa"))]
mod schema;
mod to_problem;

use crate::StatusCode;
use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use serde_json::Value;

pub use report::Report;
pub use to_problem::ToProblem;

/// The members that RFC 9457 defines. Extensions cannot replace them.
const MEMBERS: [&str; 5] = ["type", "title", "status", "detail", "instance"];

/// The media type of a problem document.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// A problem document, the header fields to send with it, and a report for logs.
///
/// The [report](Problem::report) is not part of the document: problems with equal
/// documents and header fields are equal.
#[derive(Clone, Debug)]
#[must_use]
pub struct Problem {
    kind: Option<Cow<'static, str>>,
    title: Option<Cow<'static, str>>,
    /// `None` if it is missing from the document of a server.
    status: Option<StatusCode>,
    detail: Option<Cow<'static, str>>,
    instance: Option<Cow<'static, str>>,
    extensions: Vec<(Cow<'static, str>, Value)>,
    fields: Vec<(Cow<'static, str>, String)>,
    report: Option<Report>,
}

impl Problem {
    /// Creates a problem without a specific type, whose title is the reason phrase
    /// of the status ([RFC 9457, section 4.2.1](https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1)).
    ///
    /// A 1xx status is not a final response, so it becomes 500 Internal Server
    /// Error.
    pub fn new(status: StatusCode) -> Self {
        let status = sendable(status);
        Self {
            kind: None,
            title: Some(Cow::Borrowed(status.effective().reason())),
            status: Some(status),
            detail: None,
            instance: None,
            extensions: Vec::new(),
            fields: Vec::new(),
            report: None,
        }
    }

    /// Sets the URI that identifies the type of the problem.
    pub fn with_type(mut self, uri: impl Into<Cow<'static, str>>) -> Self {
        self.kind = Some(uri.into());
        self
    }

    /// Sets the summary of the problem type, which is the same for each occurrence.
    pub fn with_title(mut self, title: impl Into<Cow<'static, str>>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets the status, and leaves the title as it is. A 1xx status becomes 500, as in
    /// [`new`](Self::new).
    ///
    /// Clients should call it with the status of the response: the member `status` is only
    /// advisory, and an intermediary may have changed the response
    /// ([RFC 9457, section 3.1.2](https://www.rfc-editor.org/rfc/rfc9457#section-3.1.2)).
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = Some(sendable(status));
        self
    }

    /// Sets the explanation of this occurrence of the problem.
    pub fn with_detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets the URI that identifies this occurrence of the problem.
    pub fn with_instance(mut self, uri: impl Into<Cow<'static, str>>) -> Self {
        self.instance = Some(uri.into());
        self
    }

    /// Adds an extension member, or replaces the one of the same name. Does nothing if
    /// RFC 9457 defines the name.
    pub fn with_extension(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Value>,
    ) -> Self {
        let name = name.into();
        if !MEMBERS.contains(&name.as_ref()) {
            self.extensions.retain(|(present, _)| *present != name);
            self.extensions.push((name, value.into()));
        }
        self
    }

    /// Adds a header field, such as `Retry-After`. A field whose name or value is
    /// not valid in HTTP is not sent.
    pub fn with_field(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl fmt::Display,
    ) -> Self {
        self.fields.push((name.into(), value.to_string()));
        self
    }

    /// Sets the report of the error, for logs. It is not sent.
    pub fn with_report(mut self, report: Report) -> Self {
        self.report = Some(report);
        self
    }

    /// The URI reference that identifies the type of the problem. It is `about:blank`
    /// for a problem without a specific type
    /// ([RFC 9457, section 3.1.1](https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1)).
    ///
    /// A relative reference is relative to the URI of the document.
    #[must_use]
    pub fn type_uri(&self) -> &str {
        self.kind.as_deref().unwrap_or("about:blank")
    }

    /// The summary of the problem type. It is `None` only if a server sent none.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The status of the response.
    ///
    /// If the document of a server has no status, or a number below 200 or above 999,
    /// which no final response can have, the result is 500 Internal Server Error. That is
    /// how clients treat a response with an invalid status
    /// ([RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)).
    /// Clients should use the status of the response: see
    /// [`with_status`](Self::with_status).
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self.status {
            Some(status) => status,
            None => StatusCode::InternalServerError,
        }
    }

    /// The explanation of this occurrence of the problem, for people to read.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// The URI reference that identifies this occurrence of the problem.
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }

    /// The value of an extension member
    /// ([RFC 9457, section 3.2](https://www.rfc-editor.org/rfc/rfc9457#section-3.2)).
    #[must_use]
    pub fn extension(&self, name: &str) -> Option<&Value> {
        let mut extensions = self.extensions.iter();
        let (_, value) = extensions.find(|(present, _)| present == name)?;
        Some(value)
    }

    /// The names and values of the extension members, in the order of the document.
    pub fn extensions(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.extensions.iter().map(|(name, value)| (&**name, value))
    }

    /// The names and values of the header fields, except `Content-Type`. A problem that
    /// a client has read has none, since they are not part of the document.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The text of the error and those of its sources, for logs. Problems of error
    /// types with [`respond`](derive@crate::ToCode#responses) have one.
    #[must_use]
    pub const fn report(&self) -> Option<&Report> {
        self.report.as_ref()
    }

    /// The document as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Serializing fails only for maps whose keys are not strings.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl PartialEq for Problem {
    fn eq(&self, other: &Self) -> bool {
        let Self {
            kind,
            title,
            status,
            detail,
            instance,
            extensions,
            fields,
            report: _,
        } = self;
        *kind == other.kind
            && *title == other.title
            && *status == other.status
            && *detail == other.detail
            && *instance == other.instance
            && *extensions == other.extensions
            && *fields == other.fields
    }
}

/// The status to send: 1xx is not final.
fn sendable(status: StatusCode) -> StatusCode {
    if status.is_final() {
        status
    } else {
        StatusCode::InternalServerError
    }
}
