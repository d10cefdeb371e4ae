//! Problem details ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)): what
//! went wrong, as a JSON document that programs can read.
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
//! With the feature `axum` or `actix-web` a problem is a response. An error type
//! answers with problems by attributes alone:
//! [`derive(ToCode)`](derive@crate::ToCode#responses).

use crate::StatusCode;
use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use serde_core::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

/// The members that RFC 9457 defines, which no extension replaces.
const MEMBERS: [&str; 5] = ["type", "title", "status", "detail", "instance"];

/// The media type of a problem document.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// A problem document, and the fields to send with it.
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
    /// A problem without a type of its own: its title is the reason phrase of
    /// the status ([RFC 9457, section 4.2.1](https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1)).
    ///
    /// A 1xx status is no final response, so it becomes 500 Internal Server
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

    /// With a URI that identifies the type of the problem, the member `type`.
    pub fn with_type(mut self, uri: impl Into<Cow<'static, str>>) -> Self {
        self.kind = Some(uri.into());
        self
    }

    /// With a summary of the type of the problem, the same for each occurrence.
    pub fn with_title(mut self, title: impl Into<Cow<'static, str>>) -> Self {
        self.title = title.into();
        self
    }

    /// With what is special about this occurrence, for the client to read.
    pub fn with_detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// With a URI that identifies this occurrence.
    pub fn with_instance(mut self, uri: impl Into<Cow<'static, str>>) -> Self {
        self.instance = Some(uri.into());
        self
    }

    /// With a member beyond those of RFC 9457; one of theirs is left as it is.
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

    /// With a header field, such as `Retry-After`. The response does without a
    /// field whose name or value HTTP does not allow.
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

    /// The header fields beside `Content-Type`.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The document.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Only maps whose keys are no text fail, and there are none in it.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// An error that knows the problem document to answer with.
///
/// [`derive(ToCode)`](derive@crate::ToCode#responses) implements it for a type with
/// `#[to_code(…, respond)]`. A status has its problem without a type. By hand:
///
/// ```
/// use codes_core::StatusCode;
/// use codes_core::problem::{Problem, ToProblem};
///
/// /// So many bytes are allowed.
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
    message = "`{Self}` has no problem document",
    note = "for one by `#[derive(ToCode)]`, write `#[to_code(StatusCode, respond)]` on the type",
    note = "a `transparent` variant of an error that responds takes the problem of its inner value, unless `#[problem(…)]` describes another"
)]
pub trait ToProblem {
    /// The problem of the value.
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
