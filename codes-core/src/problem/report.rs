//! The text of an error for the operators of a server.

use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;

/// The text of an error and the texts of its sources, for logs.
///
/// By default, a 5xx response does not contain the text of the error, but the operators of
/// the server need it. So each problem of an error type with
/// [`respond`](derive@crate::ToCode#responses) has a report. It is not part of the
/// document: when the problem becomes a response, the report moves to the extensions of
/// the response, where a logging middleware finds it.
///
/// [`Display`](fmt::Display) joins the texts with `: `.
///
/// ```
/// use codes_core::StatusCode;
/// use codes_core::problem::{Problem, Report};
///
/// let error = "4o4".parse::<u16>().unwrap_err();
/// let problem = Problem::new(StatusCode::BadGateway).with_report(Report::new(&error));
/// assert_eq!(problem.to_json(), r#"{"title":"Bad Gateway","status":502}"#);
/// let report = problem.report().unwrap();
/// assert_eq!(report.to_string(), "invalid digit found in string");
/// ```
///
/// A middleware for axum:
///
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// # use axum_core::response::{IntoResponse, Response};
/// use codes_core::problem::Report;
///
/// fn log(response: &Response) {
///     if let Some(report) = response.extensions().get::<Report>() {
///         eprintln!("{}: {report}", response.status());
///     }
/// }
/// # log(&().into_response());
/// ```
///
/// With actix-web, the report is in `response.response().extensions()`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The text of the error, then those of its sources.
    texts: Arc<[String]>,
}

impl Report {
    /// The report of an error and its [sources](Error::source).
    #[must_use]
    pub fn new(error: &dyn Error) -> Self {
        Self::with_source(error.to_string(), error.source())
    }

    /// The report of a text without sources.
    #[must_use]
    pub fn from_text(text: impl Into<String>) -> Self {
        Self::with_source(text.into(), None)
    }

    fn with_source(text: String, mut source: Option<&(dyn Error + 'static)>) -> Self {
        let mut texts = Vec::from([text]);
        while let Some(error) = source {
            texts.push(error.to_string());
            source = error.source();
        }
        let texts = texts.into();
        Self { texts }
    }

    /// The text of the error.
    #[must_use]
    pub fn text(&self) -> &str {
        self.texts.first().map_or("", String::as_str)
    }

    /// The texts of the sources, starting with the direct cause of the error.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().skip(1).map(String::as_str)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())?;
        for source in self.sources() {
            write!(f, ": {source}")?;
        }
        Ok(())
    }
}
