//! Derived enums, and error types that respond with the problem of their code.

use actix_web::ResponseError;
use axum::response::IntoResponse;
use kodes::problem::Problem;
use kodes::{Code, StatusCode, ToCode};
use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, integrate(serde), crate = kodes)]
enum Handled {
    Ok,
    NotFound,
}

/// With the traits of all features.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code("spec/exit.json", integrate(arbitrary, proptest, schemars, serde, utoipa), crate = kodes)]
enum Exit {
    Success,
    Misuse,
}

/// With derives of the same traits, which no feature gets in the way of.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Code,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
    utoipa::ToSchema,
)]
#[serde(rename_all = "snake_case")]
#[code(of = StatusCode, crate = kodes)]
enum Named {
    NotFound,
    Gone,
}

/// With a schema but without the traits of `serde`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, integrate(schemars), crate = kodes)]
enum Described {
    Ok,
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
fn features_are_integrated_on_request() {
    let codes = [Exit::Success, Exit::Misuse];
    assert_eq!(serde_json::to_string(&codes).unwrap(), "[0,2]");
    let schema = schemars::schema_for!(Exit);
    assert_eq!(schema.get("enum"), Some(&serde_json::json!([0, 2])));
    let schema = serde_json::to_value(<Exit as utoipa::PartialSchema>::schema()).unwrap();
    assert_eq!(schema["enum"], serde_json::json!([0, 2]));
    let mut data = arbitrary::Unstructured::new(&[0]);
    assert_eq!(data.arbitrary::<Exit>().unwrap(), Exit::Success);
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let any = proptest::arbitrary::any::<Exit>();
    runner
        .run(&any, |code| {
            assert!(codes.contains(&code));
            Ok(())
        })
        .unwrap();
}

#[test]
fn traits_of_features_may_be_derived() {
    assert_eq!(
        serde_json::to_string(&Named::NotFound).unwrap(),
        "\"not_found\""
    );
    assert_eq!(
        serde_json::from_str::<Named>("\"gone\"").unwrap(),
        Named::Gone
    );
    let schema = schemars::schema_for!(Named);
    let names = serde_json::json!(["not_found", "gone"]);
    assert_eq!(schema.get("enum"), Some(&names));
    assert_eq!(Named::try_from(http::StatusCode::GONE), Ok(Named::Gone));
}

#[test]
fn a_schema_needs_no_serialize() {
    let schema = schemars::schema_for!(Described);
    assert_eq!(schema.get("enum"), Some(&serde_json::json!([200])));
    assert_eq!(Described::Ok.to_string(), "200 OK");
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
