//! Derived enums, and error types that respond with the problem of their code.

use actix_web::ResponseError;
use axum::response::IntoResponse;
use kodes::problem::Problem;
use kodes::{Code, StatusCode, ToCode};
use std::fmt;

#[derive(Code)]
#[code(of = StatusCode, crate = kodes)]
enum Handled {
    Ok,
    NotFound,
}

#[derive(Debug, ToCode)]
#[to_code(StatusCode, respond, crate = kodes)]
enum ApiError<T: fmt::Debug> {
    #[code(NotFound)]
    NoUser(T),
    #[code(500)]
    Broken,
}

impl<T: fmt::Debug> fmt::Display for ApiError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoUser(id) => write!(f, "no user {id:?}"),
            Self::Broken => f.write_str("password of the database refused"),
        }
    }
}

#[test]
fn a_derived_enum_has_what_tables_have() {
    assert_eq!(serde_json::to_string(&Handled::NotFound).unwrap(), "404");
    assert_eq!(
        serde_json::from_str::<Handled>("\"ok\"").unwrap(),
        Handled::Ok
    );
    let error = serde_json::from_str::<Handled>("410")
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("invalid value: integer `410`, expected a valid Handled"));
    assert_eq!(Handled::try_from(http::StatusCode::OK), Ok(Handled::Ok));
    assert!(Handled::try_from(http::StatusCode::GONE).is_err());
    assert_eq!(http::StatusCode::try_from(Handled::NotFound).unwrap(), 404);
}

#[test]
fn an_error_answers_with_its_problem() {
    let error = ApiError::NoUser(7);
    let document = r#"{"title":"Not Found","status":404,"detail":"no user 7"}"#;
    assert_eq!(Problem::from(&error).to_json(), document);
    assert_eq!(error.status_code().as_u16(), 404);
    assert_eq!(error.error_response().status().as_u16(), 404);
    assert_eq!(error.into_response().status(), 404);
}

#[test]
fn a_server_error_keeps_its_detail() {
    let problem = Problem::from(&ApiError::<u64>::Broken);
    let document = r#"{"title":"Internal Server Error","status":500}"#;
    assert_eq!(problem.to_json(), document);
}
