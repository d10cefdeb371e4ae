//! Problems as responses of axum and actix-web.

use super::{MEDIA_TYPE, Problem};

#[cfg(feature = "axum")]
/// The document, with the [report](Problem::report) in the extensions of the response.
impl axum_core::response::IntoResponse for Problem {
    fn into_response(self) -> axum_core::response::Response {
        use ::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};

        let mut response = self.status().into_response();
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
        if let Some(report) = self.report {
            response.extensions_mut().insert(report);
        }
        response
    }
}

#[cfg(feature = "actix-web")]
/// The document, with the [report](Problem::report) in the extensions of the response.
impl From<&Problem> for actix_web::HttpResponse {
    fn from(problem: &Problem) -> Self {
        use actix_web::body::BoxBody;
        use actix_web::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};

        let mut response = actix_web::ResponseError::error_response(&problem.status())
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
        if let Some(report) = problem.report.clone() {
            response.extensions_mut().insert(report);
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
