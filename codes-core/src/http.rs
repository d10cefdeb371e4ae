//! HTTP's table, and the rules of RFC 9110 for interim responses and unlisted codes.

use crate::UnknownCode;

#[cfg(not(feature = "macros"))]
#[rustfmt::skip]
mod expanded;
#[cfg(feature = "macros")]
mod table;

#[cfg(not(feature = "macros"))]
pub use expanded::*;
#[cfg(feature = "macros")]
pub use table::*;

/// The error for a number or text that is not a valid HTTP status code, under
/// the name that it has in the `http` crate.
pub type InvalidStatusCode = UnknownCode<StatusCode>;

impl StatusCode {
    /// Returns `true` for the status code of an interim response, which is any 1xx
    /// code, listed or not.
    ///
    /// Any number of interim responses can precede the final response to a request
    /// ([RFC 9110, section 15.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2)).
    /// After each, a client continues to read, even if it does not expect or know the
    /// code. A server does not send any to a client of HTTP/1.0. After 101 Switching
    /// Protocols, the connection uses the new protocol
    /// ([section 15.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2)).
    ///
    /// ```
    /// use codes_core::StatusCode;
    ///
    /// let received = [StatusCode::Continue, StatusCode::EarlyHints, StatusCode::Created];
    /// let response = received.into_iter().find(|code| !code.is_interim());
    /// assert_eq!(response, Some(StatusCode::Created));
    /// ```
    #[must_use]
    pub const fn is_interim(self) -> bool {
        self.is_informational()
    }

    /// Returns `true` for the status code of a final response, which is any code
    /// outside 1xx.
    ///
    /// Each request has exactly one final response
    /// ([RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)), and
    /// only final responses can be stored by a cache
    /// ([RFC 9111, section 3](https://www.rfc-editor.org/rfc/rfc9111#section-3)). The
    /// codes 600 to 999 are invalid, but a response with one is still final: see
    /// [`effective_class`](Self::effective_class).
    ///
    /// ```
    /// use codes_core::StatusCode;
    ///
    /// assert!(StatusCode::NotModified.is_final());
    /// assert!(!StatusCode::Processing.is_final());
    /// ```
    #[must_use]
    pub const fn is_final(self) -> bool {
        !self.is_interim()
    }

    /// The class to treat this code as: its own, or [`StatusClass::ServerError`]
    /// for 600 to 999.
    ///
    /// Codes outside 100 to 599 are invalid on the wire; a client that receives
    /// one should process the response as if it had a 5xx status code
    /// ([RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)).
    ///
    /// ```
    /// use codes_core::{StatusClass, StatusCode};
    ///
    /// assert_eq!(StatusCode::NotFound.effective_class(), StatusClass::ClientError);
    /// let invalid = StatusCode::from_u16(777)?;
    /// assert_eq!(invalid.class(), None);
    /// assert_eq!(invalid.effective_class(), StatusClass::ServerError);
    /// # Ok::<(), codes_core::UnknownCode<StatusCode>>(())
    /// ```
    #[must_use]
    pub const fn effective_class(self) -> StatusClass {
        match self.class() {
            Some(class) => class,
            None => StatusClass::ServerError,
        }
    }

    /// The listed code to treat this code as: the code itself if it is listed,
    /// otherwise the x00 code of its class, and 500 for 600 to 999.
    ///
    /// A client need not understand every code, but must understand the class of
    /// any code, and treat a code that it does not recognize as the x00 code of
    /// that class
    /// ([RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)).
    ///
    /// ```
    /// use codes_core::StatusCode;
    ///
    /// let effective = |number| StatusCode::from_u16(number).map(StatusCode::effective);
    /// assert_eq!(effective(404), Ok(StatusCode::NotFound));
    /// assert_eq!(effective(471), Ok(StatusCode::BadRequest));
    /// assert_eq!(effective(777), Ok(StatusCode::InternalServerError));
    /// ```
    #[must_use]
    pub const fn effective(self) -> Self {
        match self.fallback() {
            Some(code) => code,
            None => Self::InternalServerError,
        }
    }
}
