//! A status and a body as a response of axum and actix-web.

use crate::StatusCode;

/// A response: a status, and a body with its own header fields. It comes from
/// [`StatusCode::with`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct WithBody<B> {
    status: StatusCode,
    body: B,
}

impl StatusCode {
    /// A response with this status and a body, in handlers of axum and actix-web.
    ///
    /// The body is any response, such as text or `Json`, and keeps its header fields;
    /// only its status is replaced. A 1xx status is not a final response, so it becomes
    /// 500 Internal Server Error.
    ///
    /// In axum it takes the place of a tuple such as `(http::StatusCode::CREATED, body)`:
    /// the traits of axum allow no other type than its own in a tuple.
    #[cfg_attr(feature = "axum", doc = "```")]
    #[cfg_attr(not(feature = "axum"), doc = "```ignore")]
    /// # use axum_core as axum;
    /// use axum::response::IntoResponse;
    /// use codes_core::StatusCode;
    ///
    /// async fn create() -> impl IntoResponse {
    ///     StatusCode::CREATED.with("user 7")
    /// }
    /// ```
    ///
    /// Available with the feature `axum` or `actix-web`.
    pub const fn with<B>(self, body: B) -> WithBody<B> {
        WithBody { status: self, body }
    }
}

impl<B> WithBody<B> {
    /// The status, as it was given.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The body.
    #[must_use]
    pub const fn body(&self) -> &B {
        &self.body
    }
}

#[cfg(feature = "axum")]
impl<B: axum_core::response::IntoResponse> axum_core::response::IntoResponse for WithBody<B> {
    fn into_response(self) -> axum_core::response::Response {
        let mut response = self.body.into_response();
        *response.status_mut() = self.status.into_response().status();
        response
    }
}

#[cfg(feature = "actix-web")]
impl<B: actix_web::Responder> actix_web::Responder for WithBody<B> {
    type Body = B::Body;

    fn respond_to(self, request: &actix_web::HttpRequest) -> actix_web::HttpResponse<B::Body> {
        let mut response = self.body.respond_to(request);
        *response.status_mut() = actix_web::ResponseError::status_code(&self.status);
        response
    }
}
