//! What logs are told about an error, and clients are not.

use actix_web::ResponseError;
use axum::response::IntoResponse;
use kodes::problem::{Problem, Report, ToProblem};
use kodes::{StatusCode, ToCode};
use std::error::Error;
use std::fmt;

#[derive(Debug, thiserror::Error)]
#[error("connection refused")]
struct Refused;

#[derive(Debug, thiserror::Error)]
#[error("no connection to {0}")]
struct Unconnected(&'static str, #[source] Refused);

#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode, respond, crate = kodes)]
enum ApiError {
    #[error("the user cannot be read")]
    #[code(InternalServerError)]
    Database(#[from] Unconnected),
    #[error("no user {0}")]
    #[code(NotFound)]
    NoUser(u64),
}

fn unconnected() -> Unconnected {
    Unconnected("10.0.0.7", Refused)
}

fn report(error: &impl ToProblem) -> String {
    error.to_problem().report().unwrap().to_string()
}

#[test]
fn a_report_has_the_text_of_the_error_and_of_its_sources() {
    let problem = ApiError::from(unconnected()).to_problem();
    let document = r#"{"title":"Internal Server Error","status":500}"#;
    assert_eq!(problem.to_json(), document);
    let report = problem.report().unwrap();
    assert_eq!(report.text(), "the user cannot be read");
    let sources: Vec<_> = report.sources().collect();
    assert_eq!(sources, ["no connection to 10.0.0.7", "connection refused"]);
    assert_eq!(
        report.to_string(),
        "the user cannot be read: no connection to 10.0.0.7: connection refused"
    );
    assert_eq!(Report::new(&ApiError::from(unconnected())), *report);
}

#[test]
fn a_report_goes_with_every_status() {
    assert_eq!(report(&ApiError::NoUser(7)), "no user 7");
}

#[test]
fn problems_are_equal_whatever_their_reports() {
    let problem = Problem::new(StatusCode::BadGateway);
    let reported = problem.clone().with_report(Report::from_text("refused"));
    assert_eq!(problem, reported);
    assert_eq!(problem.to_json(), reported.to_json());
    assert_eq!(problem.report(), None);
    assert_ne!(problem, reported.with_detail("refused"));
}

#[derive(Debug, ToCode)]
#[to_code(StatusCode, respond, crate = kodes)]
#[code(BadGateway)]
struct WithoutError(Refused);

impl fmt::Display for WithoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no answer: {}", self.0)
    }
}

#[test]
fn the_report_of_a_type_that_is_no_error_is_its_text() {
    assert_eq!(
        report(&WithoutError(Refused)),
        "no answer: connection refused"
    );
}

#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode, respond, crate = kodes)]
enum Outer<E: Error + 'static> {
    #[error("the request failed")]
    #[code(transparent)]
    Api(#[source] Box<ApiError>),
    #[error(transparent)]
    #[code(transparent)]
    Forwarded(ApiError),
    #[error("generic")]
    #[code(transparent)]
    Generic(#[source] E),
}

#[test]
fn the_report_of_a_transparent_variant_is_that_of_the_outer_error() {
    let text = "no connection to 10.0.0.7: connection refused";
    let api = || ApiError::from(unconnected());
    for (error, expected) in [
        (
            Outer::Api(Box::new(api())),
            format!("the request failed: the user cannot be read: {text}"),
        ),
        (
            Outer::Forwarded(api()),
            format!("the user cannot be read: {text}"),
        ),
        (
            Outer::Generic(api()),
            format!("generic: the user cannot be read: {text}"),
        ),
    ] {
        assert_eq!(report(&error), expected);
    }
}

/// `Error` is implemented for some `E` only, so the generated code cannot use it.
#[derive(Debug, ToCode)]
#[to_code(StatusCode, respond, crate = kodes)]
#[code(BadGateway)]
struct Sometimes<E: fmt::Debug>(E);

impl<E: fmt::Debug> fmt::Display for Sometimes<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sometimes an error")
    }
}

impl<E: Error + 'static> Error for Sometimes<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

#[test]
fn an_error_under_conditions_has_a_report_without_sources() {
    let error = Sometimes(Refused);
    assert!(error.source().is_some());
    assert_eq!(report(&error), "sometimes an error");
}

#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode, respond, crate = kodes)]
#[error("{0} is borrowed")]
#[code(BadRequest)]
struct Borrowed<'a>(&'a str);

#[test]
fn an_error_that_borrows_has_a_report() {
    let text = "7".to_owned();
    assert_eq!(report(&Borrowed(&text)), "7 is borrowed");
}

const REPORT: &str = "the user cannot be read: no connection to 10.0.0.7: connection refused";

#[tokio::test]
async fn the_report_is_in_the_extensions_of_axum_s_response() {
    let response = ApiError::from(unconnected()).into_response();
    let report = response.extensions().get::<Report>().unwrap();
    assert_eq!(report.to_string(), REPORT);
    let body = axum::body::to_bytes(response.into_body(), 1000).await;
    let document = r#"{"title":"Internal Server Error","status":500}"#;
    assert_eq!(body.unwrap(), document);

    let response = Problem::new(StatusCode::NotFound).into_response();
    assert!(response.extensions().get::<Report>().is_none());
}

#[test]
fn the_report_is_in_the_extensions_of_actix_web_s_response() {
    let response = ApiError::from(unconnected()).error_response();
    let extensions = response.extensions();
    assert_eq!(extensions.get::<Report>().unwrap().to_string(), REPORT);
}

async fn fail() -> Result<&'static str, ApiError> {
    Err(unconnected().into())
}

#[actix_web::test]
async fn the_error_of_actix_web_s_response_is_the_error() {
    use actix_web::test::{TestRequest, call_service, init_service};

    let app = actix_web::App::new().route("/", actix_web::web::get().to(fail));
    let service = init_service(app).await;
    let response = call_service(&service, TestRequest::get().uri("/").to_request()).await;
    let error = response.response().error().unwrap();
    assert_eq!(error.to_string(), "the user cannot be read");
    let error = error.as_error::<ApiError>().unwrap();
    assert!(matches!(
        error,
        ApiError::Database(Unconnected("10.0.0.7", _))
    ));
    let extensions = response.response().extensions();
    assert_eq!(extensions.get::<Report>().unwrap().to_string(), REPORT);
}
