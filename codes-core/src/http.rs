//! HTTP's table, and the rules of RFC 9110 for unlisted codes.

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
