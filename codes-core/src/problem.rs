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
//! With the feature `axum` or `actix-web`, a problem is a response. To make an
//! error type respond with problems, describe them in its attributes:
//! [`derive(ToCode)`](derive@crate::ToCode#responses).

use crate::StatusCode;
use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use serde_core::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

/// The members that RFC 9457 defines. Extensions cannot replace them.
const MEMBERS: [&str; 5] = ["type", "title", "status", "detail", "instance"];

/// The media type of a problem document.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// A problem document and the header fields to send with it.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Problem {
    kind: Option<Cow<'static, str>>,
    title: Cow<'static, str>,
    status: StatusCode,
    detail: Option<Cow<'static, str>>,
    instance: Option<Cow<'static, str>>,
    extensions: Vec<(Cow<'static, str>, Value)>,
    fields: Vec<(Cow<'static, str>, String)>,
}

impl Problem {
    /// Creates a problem without a specific type, whose title is the reason phrase
    /// of the status ([RFC 9457, section 4.2.1](https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1)).
    ///
    /// A 1xx status is not a final response, so it becomes 500 Internal Server
    /// Error.
    pub fn new(status: StatusCode) -> Self {
        let status = if status.is_informational() {
            StatusCode::InternalServerError
        } else {
            status
        };
        Self {
            kind: None,
            title: Cow::Borrowed(status.effective().reason()),
            status,
            detail: None,
            instance: None,
            extensions: Vec::new(),
            fields: Vec::new(),
        }
    }

    /// Sets the URI that identifies the type of the problem.
    pub fn with_type(mut self, uri: impl Into<Cow<'static, str>>) -> Self {
        self.kind = Some(uri.into());
        self
    }

    /// Sets the summary of the problem type, which is the same for each occurrence.
    pub fn with_title(mut self, title: impl Into<Cow<'static, str>>) -> Self {
        self.title = title.into();
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

    /// Adds an extension member, or replaces the one of the same name. A name that
    /// RFC 9457 defines is ignored.
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

    /// The status of the response.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The names and values of the header fields, except `Content-Type`.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The document as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Serializing fails only for maps whose keys are not strings.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// An error that can be turned into a problem document.
///
/// [`derive(ToCode)`](derive@crate::ToCode#responses) implements it for types with
/// `#[to_code(…, respond)]`. [`StatusCode`] implements it with
/// [`Problem::new`]. To implement it by hand:
///
/// ```
/// use codes_core::StatusCode;
/// use codes_core::problem::{Problem, ToProblem};
///
/// /// An upload of more bytes than this limit.
/// struct TooLarge(u64);
///
/// impl ToProblem for TooLarge {
///     fn to_problem(&self) -> Problem {
///         Problem::new(StatusCode::ContentTooLarge).with_extension("limit", self.0)
///     }
/// }
///
/// assert_eq!(
///     TooLarge(1024).to_problem().to_json(),
///     r#"{"title":"Content Too Large","status":413,"limit":1024}"#
/// );
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be turned into a problem document",
    note = "to implement `ToProblem`, add `#[derive(ToCode)]` and `#[to_code(StatusCode, respond)]` to the type",
    note = "a `transparent` variant of an error with `respond` uses the problem of its inner value, unless the variant has `#[problem(…)]`"
)]
pub trait ToProblem {
    /// The problem document for the value.
    fn to_problem(&self) -> Problem;
}

impl<E: ToProblem + ?Sized> ToProblem for &E {
    fn to_problem(&self) -> Problem {
        E::to_problem(self)
    }
}

impl ToProblem for StatusCode {
    fn to_problem(&self) -> Problem {
        Problem::new(*self)
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(kind) = &self.kind {
            map.serialize_entry("type", kind)?;
        }
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("status", &self.status)?;
        if let Some(detail) = &self.detail {
            map.serialize_entry("detail", detail)?;
        }
        if let Some(instance) = &self.instance {
            map.serialize_entry("instance", instance)?;
        }
        for (name, value) in &self.extensions {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

#[cfg(feature = "axum")]
impl axum_core::response::IntoResponse for Problem {
    fn into_response(self) -> axum_core::response::Response {
        use ::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};

        let mut response = self.status.into_response();
        *response.body_mut() = self.to_json().into();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        for (name, value) in self.fields() {
            if let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::try_from(value))
            {
                headers.append(name, value);
            }
        }
        response
    }
}

#[cfg(feature = "actix-web")]
impl From<&Problem> for actix_web::HttpResponse {
    fn from(problem: &Problem) -> Self {
        use actix_web::body::BoxBody;
        use actix_web::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};

        let mut response = actix_web::ResponseError::error_response(&problem.status)
            .set_body(BoxBody::new(problem.to_json()));
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        for (name, value) in problem.fields() {
            if let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::try_from(value))
            {
                headers.append(name, value);
            }
        }
        response
    }
}

#[cfg(feature = "actix-web")]
impl actix_web::Responder for Problem {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, _: &actix_web::HttpRequest) -> actix_web::HttpResponse {
        (&self).into()
    }
}
