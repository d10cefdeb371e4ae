//! A status with a body, for frameworks.

use crate::StatusCode;

/// A response with this status: what [`StatusCode::with`] returns.
///
/// If the body is a response of axum (`IntoResponse`) or actix-web (`Responder`), so is
/// this type, with the feature of the same name: the response of the body, with this
/// status. A 1xx status is not a final response and becomes 500. If the body fails to
/// serialize, the response has the status of that error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "it has an effect only as a response"]
// Only the frameworks read the fields.
#[cfg_attr(not(any(feature = "actix-web", feature = "axum")), allow(dead_code))]
pub struct WithStatus<B> {
    status: StatusCode,
    body: B,
}

impl StatusCode {
    /// A response with this status and a body. The body can be any response of axum or
    /// actix-web, and keeps its header fields.
    ///
    /// It replaces axum's tuples, such as `(StatusCode::CREATED, body)`, which accept only
    /// `http::StatusCode`.
    #[cfg_attr(feature = "axum", doc = "```")]
    #[cfg_attr(not(feature = "axum"), doc = "```ignore")]
    /// use axum_core::response::IntoResponse;
    /// use codes_core::StatusCode;
    ///
    /// async fn create() -> impl IntoResponse {
    ///     StatusCode::CREATED.with(([("Location", "/users/7")], "Emma"))
    /// }
    ///
    /// let response = StatusCode::CREATED.with("Emma").into_response();
    /// assert_eq!(response.status(), StatusCode::CREATED);
    /// ```
    #[cfg_attr(
        not(any(feature = "actix-web", feature = "axum")),
        deprecated = "not a response without the feature `axum` or `actix-web` of codes-core: turn one on in Cargo.toml, such as `codes-core = { version = \"0.1\", features = [\"axum\"] }`"
    )]
    pub const fn with<B>(self, body: B) -> WithStatus<B> {
        WithStatus { status: self, body }
    }
}

#[cfg(feature = "axum")]
impl<B: axum_core::response::IntoResponse> axum_core::response::IntoResponse for WithStatus<B> {
    fn into_response(self) -> axum_core::response::Response {
        use crate::integrations::{final_status, http::to_status};

        (to_status(final_status(self.status.as_u16())), self.body).into_response()
    }
}

#[cfg(feature = "actix-web")]
impl<B: actix_web::Responder> actix_web::Responder for WithStatus<B> {
    type Body = B::Body;

    fn respond_to(self, request: &actix_web::HttpRequest) -> actix_web::HttpResponse<B::Body> {
        let mut response = self.body.respond_to(request);
        if response.error().is_none() {
            *response.status_mut() = actix_web::ResponseError::status_code(&self.status);
        }
        response
    }
}
