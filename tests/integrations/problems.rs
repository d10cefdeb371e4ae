//! Error types that respond with the problems that their attributes describe.

use kodes::problem::{Problem, ToProblem};
use kodes::{StatusCode, ToCode};
use std::collections::BTreeMap;
use std::fmt::{Debug, Display};

#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode, respond, crate = kodes)]
enum ApiError {
    #[error("no user {id}")]
    #[code(NotFound)]
    #[problem(type = "https://example.com/problems/no-user", title = "No Such User")]
    NoUser {
        #[problem(extension)]
        id: u64,
    },
    #[error("at most {1} uploads a minute")]
    #[code(TooManyRequests)]
    Busy(
        #[problem(header = "Retry-After", extension = "seconds")] u32,
        #[problem(extension = "limit")] u16,
    ),
    #[error("log in")]
    #[code(Unauthorized)]
    #[problem(
        header = "WWW-Authenticate: Bearer",
        header = "WWW-Authenticate: Basic realm=\"a:b\""
    )]
    LoggedOut,
    #[error("password of the database refused")]
    #[code(InternalServerError)]
    Broken,
    #[error("back at six")]
    #[code(ServiceUnavailable)]
    #[problem(detail = true)]
    Closed,
    #[error("the token {0} is forged")]
    #[code(Forbidden)]
    #[problem(detail = false)]
    Forged(String),
    #[error("what is optional")]
    #[code(BadRequest)]
    Optional {
        #[problem(header = "X-Hint")]
        hint: Option<&'static str>,
        #[problem(extension)]
        r#in: Option<Vec<&'static str>>,
    },
    #[error("what JSON and HTTP can't hold")]
    #[code(BadRequest)]
    Unfit {
        #[problem(extension)]
        map: BTreeMap<Vec<u8>, u8>,
        #[problem(header = "X-Line")]
        line: &'static str,
    },
}

fn document(error: &impl ToProblem) -> String {
    error.to_problem().to_json()
}

fn fields(error: &impl ToProblem) -> Vec<(String, String)> {
    let problem = error.to_problem();
    let fields = problem.fields();
    fields
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn field(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[test]
fn type_and_title_are_those_of_the_attribute() {
    assert_eq!(
        document(&ApiError::NoUser { id: 7 }),
        r#"{"type":"https://example.com/problems/no-user","title":"No Such User","status":404,"detail":"no user 7","id":7}"#
    );
}

#[test]
fn a_field_goes_with_the_problem() {
    let error = ApiError::Busy(60, 10);
    assert_eq!(
        document(&error),
        r#"{"title":"Too Many Requests","status":429,"detail":"at most 10 uploads a minute","seconds":60,"limit":10}"#
    );
    assert_eq!(fields(&error), [field("Retry-After", "60")]);
    assert_eq!(
        fields(&ApiError::LoggedOut),
        [
            field("WWW-Authenticate", "Bearer"),
            field("WWW-Authenticate", "Basic realm=\"a:b\"")
        ]
    );
}

#[test]
fn the_status_or_the_attribute_decides_on_the_detail() {
    for (error, expected) in [
        (
            ApiError::Broken,
            r#"{"title":"Internal Server Error","status":500}"#,
        ),
        (
            ApiError::Closed,
            r#"{"title":"Service Unavailable","status":503,"detail":"back at six"}"#,
        ),
        (
            ApiError::Forged("x".to_owned()),
            r#"{"title":"Forbidden","status":403}"#,
        ),
    ] {
        assert_eq!(document(&error), expected);
    }
}

#[test]
fn nothing_is_sent_for_none() {
    let none = ApiError::Optional {
        hint: None,
        r#in: None,
    };
    let detail = r#""title":"Bad Request","status":400,"detail":"what is optional""#;
    assert_eq!(document(&none), format!("{{{detail}}}"));
    assert_eq!(fields(&none), []);
    let some = ApiError::Optional {
        hint: Some("here"),
        r#in: Some(vec!["query"]),
    };
    let expected = format!(r#"{{{detail},"in":["query"]}}"#);
    assert_eq!(document(&some), expected);
    assert_eq!(fields(&some), [field("X-Hint", "here")]);
}

#[test]
fn what_can_not_be_sent_is_left_out() {
    use actix_web::ResponseError;
    use axum::response::IntoResponse;

    let error = ApiError::Unfit {
        map: BTreeMap::from([(vec![1], 1)]),
        line: "a\r\nSet-Cookie: b",
    };
    assert_eq!(
        document(&error),
        r#"{"title":"Bad Request","status":400,"detail":"what JSON and HTTP can't hold"}"#
    );
    let response = error.error_response();
    let names: Vec<&str> = response.headers().keys().map(AsRef::as_ref).collect();
    assert_eq!(names, ["content-type"]);
    let response = error.into_response();
    let names: Vec<&str> = response.headers().keys().map(AsRef::as_ref).collect();
    assert_eq!(names, ["content-type"]);
}

#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode, respond, crate = kodes, default = BadGateway)]
#[problem(type = "/problems/upstream", title = "Upstream", detail = true)]
enum Shared<E: Debug + Display> {
    #[error("nothing said")]
    Default,
    #[error("all said")]
    #[problem(type = "/problems/own", title = "Own", detail = false)]
    Own,
    #[error("one said {value}")]
    #[problem(title = "One")]
    One {
        #[problem(header = "X-Value", extension)]
        value: E,
    },
}

#[test]
fn attributes_of_an_enum_are_for_variants_that_do_not_say_otherwise() {
    for (error, expected) in [
        (
            Shared::Default,
            r#"{"type":"/problems/upstream","title":"Upstream","status":502,"detail":"nothing said"}"#,
        ),
        (
            Shared::Own,
            r#"{"type":"/problems/own","title":"Own","status":502}"#,
        ),
        (
            Shared::One { value: 3 },
            r#"{"type":"/problems/upstream","title":"One","status":502,"detail":"one said 3","value":3}"#,
        ),
    ] {
        assert_eq!(document(&error), expected);
    }
    assert_eq!(fields(&Shared::One { value: 3 }), [field("X-Value", "3")]);
}

#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode, respond, crate = kodes)]
#[error("no answer from {host}")]
#[code(GatewayTimeout)]
#[problem(type = "/problems/timeout", header = "Retry-After: 5")]
struct Timeout {
    #[problem(extension)]
    host: &'static str,
}

/// An error of a library that does not use problems.
#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode, crate = kodes)]
#[error("no such file")]
#[code(NotFound)]
struct NoFile;

#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode, respond, crate = kodes)]
#[problem(type = "/problems/outer", detail = true)]
enum Outer<E: std::error::Error + 'static> {
    #[error("outer: {0}")]
    #[code(transparent)]
    Timeout(#[from] Box<Timeout>),
    #[error("outer: {inner}")]
    #[code(transparent)]
    Generic { inner: E },
    #[error("status")]
    #[code(transparent)]
    Status(StatusCode),
    #[error("outer: {source}")]
    #[code(transparent)]
    #[problem(title = "No File")]
    File {
        #[code]
        source: NoFile,
        #[problem(extension)]
        name: &'static str,
    },
}

#[test]
fn a_transparent_variant_has_the_problem_of_the_inner_value_or_its_own() {
    const TIMEOUT: &str =
        r#"{"type":"/problems/timeout","title":"Gateway Timeout","status":504,"host":"db"}"#;
    let timeout = || Timeout { host: "db" };
    for (error, expected) in [
        (Outer::Timeout(Box::new(timeout())), TIMEOUT),
        (Outer::Generic { inner: timeout() }, TIMEOUT),
        (
            Outer::Status(StatusCode::Gone),
            r#"{"title":"Gone","status":410}"#,
        ),
        (
            Outer::File {
                source: NoFile,
                name: "a.txt",
            },
            r#"{"type":"/problems/outer","title":"No File","status":404,"detail":"outer: no such file","name":"a.txt"}"#,
        ),
    ] {
        assert_eq!(document(&error), expected);
    }
    let error = Outer::<Timeout>::Timeout(Box::new(timeout()));
    assert_eq!(fields(&error), [field("Retry-After", "5")]);
    assert_eq!(Problem::from(&error), timeout().to_problem());
}

#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(kodes::StatusCode, codes_tests_integrations::Rpc, respond, crate = kodes)]
#[error("two tables")]
#[code(kodes::StatusCode::NotFound, Rpc::ParseError)]
struct TwoTables;

#[derive(Debug, thiserror::Error, ToCode)]
#[to_code(StatusCode, respond, crate = kodes)]
enum Never {}

#[test]
fn the_first_table_has_the_status() {
    let expected = r#"{"title":"Not Found","status":404,"detail":"two tables"}"#;
    assert_eq!(document(&TwoTables), expected);
    assert!(std::mem::size_of::<Never>() == 0);
}
