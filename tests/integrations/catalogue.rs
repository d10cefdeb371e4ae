//! Tables whose spec describes the problem documents of their codes.

use actix_web::{App, web};
use axum::Router;
use axum::routing::get;
use kodes::problem::{Problem, ToProblem};
use kodes::{StatusCode, ToCode, code_table};
use serde_json::{Value, json};
use std::fmt::{self, Display, Formatter};
use utoipa::IntoResponses;

#[code_table("spec/catalogue.json", crate = kodes)]
pub enum Failure {}

/// An open table, whose codes are statuses.
#[code_table("spec/gateway.json", extends = StatusCode, crate = kodes)]
pub enum Gateway {}

#[code_table("spec/typed.json", crate = kodes)]
pub enum Typed {}

#[derive(Debug, ToCode)]
#[to_code(Failure, respond, crate = kodes)]
enum PaymentError {
    #[code(CardDeclined)]
    Declined {
        #[problem(extension)]
        last_digits: &'static str,
    },
    #[code(CardExpired)]
    #[problem(
        title = "Renew Your Card",
        type = "https://example.com/renew",
        detail = false
    )]
    Expired,
    #[code(BankDown)]
    Bank,
    #[code(transparent)]
    Other(Failure),
}

impl Display for PaymentError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("this happened")
    }
}

fn document(error: &impl ToProblem) -> Value {
    serde_json::to_value(error.to_problem()).unwrap()
}

#[test]
fn a_document_has_what_the_row_says() {
    assert_eq!(
        document(&Failure::CardDeclined),
        json!({
            "type": "https://example.com/errors/card-declined?code=1000&name=CardDeclined",
            "title": "Card Declined",
            "status": 402,
            "detail": "The bank refused the card.",
            "code": 1000,
            "name": "CardDeclined",
            "reason": "Card Declined",
            "reference": "https://example.com/1000",
            "severity": "Low",
            "retryable": false,
            "hints": ["other card"],
            "like": [403, 410, 471],
        })
    );
    let problem = Failure::BankDown.to_problem();
    assert_eq!(
        problem.fields().collect::<Vec<_>>(),
        [("Retry-After", "30")]
    );
    assert_eq!(
        document(&Failure::BankDown),
        json!({
            "type": "https://example.com/errors/bank-down?code=-1&name=BankDown",
            "title": "Bank Down",
            "status": 503,
            "code": -1,
            "name": "BankDown",
            "reason": "Bank Down",
            "severity": "High",
            "retryable": true,
        })
    );
    assert_eq!(Failure::CardExpired.to_problem().fields().count(), 0);
}

#[test]
fn statuses_can_be_problems_themselves() {
    assert_eq!(
        document(&Gateway::OriginUnreachable),
        json!({"type": "/errors/origin", "title": "Origin Unreachable", "status": 530, "code": 530})
    );
    let unlisted = Gateway::from_u16(471).unwrap();
    let expected = json!({"title": "Bad Request", "status": 471, "code": 471});
    assert_eq!(document(&unlisted), expected);
}

#[test]
fn an_error_adds_to_the_document_of_its_code() {
    let error = PaymentError::Declined {
        last_digits: "0042",
    };
    let mut expected = document(&Failure::CardDeclined);
    expected["detail"] = json!("this happened");
    expected["last_digits"] = json!("0042");
    assert_eq!(document(&error), expected);

    let mut expected = document(&Failure::CardExpired);
    expected["title"] = json!("Renew Your Card");
    expected["type"] = json!("https://example.com/renew");
    assert_eq!(document(&PaymentError::Expired), expected);

    // Of a 5xx, clients see only what the table says.
    assert_eq!(document(&PaymentError::Bank), document(&Failure::BankDown));
    assert_eq!(
        document(&PaymentError::Other(Failure::BankDown)),
        document(&Failure::BankDown)
    );
}

#[test]
fn a_client_gets_the_code_back() {
    for &code in Failure::ALL {
        let text = code.to_problem().to_json();
        let problem: Problem = serde_json::from_str(&text).unwrap();
        assert_eq!(problem.code(), Some(code), "{text}");
    }
    for &code in Typed::ALL {
        let problem: Problem = serde_json::from_value(document(&code)).unwrap();
        assert_eq!(problem.code(), Some(code));
    }
    let expected = document(&Failure::CardDeclined);
    let without = |key: &str, value: Value| {
        let mut changed = expected.clone();
        changed[key] = value;
        serde_json::from_value::<Problem>(changed).unwrap()
    };
    // Another status, title or detail is that of another version.
    for (key, value) in [
        ("status", json!(400)),
        ("title", json!("Declined")),
        ("detail", Value::Null),
        ("more", json!(true)),
    ] {
        let problem = without(key, value);
        assert_eq!(problem.code(), Some(Failure::CardDeclined), "{key}");
    }
    for (key, value) in [
        ("type", json!("https://example.org/errors/card-declined")),
        ("code", json!(1001)),
        ("code", json!(1_000_000_000_000_i64)),
        ("code", json!("1000")),
        ("name", json!("CardExpired")),
    ] {
        let problem = without(key, value);
        assert_eq!(problem.code::<Failure>(), None, "{key}");
    }
    assert_eq!(
        Problem::new(StatusCode::PaymentRequired).code::<Failure>(),
        None
    );
    let problem = Problem::new(StatusCode::NotFound);
    assert_eq!(problem.code(), Some(StatusCode::NotFound));
}

#[tokio::test]
async fn codes_and_errors_answer_in_axum() {
    let router = Router::new()
        .route("/code", get(|| async { Failure::BankDown }))
        .route("/gateway", get(|| async { Gateway::NotFound }))
        .route("/error", get(|| async { Err::<(), _>(PaymentError::Bank) }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    for (path, status, document) in [
        ("code", 503, document(&Failure::BankDown)),
        ("gateway", 404, document(&Gateway::NotFound)),
        ("error", 503, document(&Failure::BankDown)),
    ] {
        let response = reqwest::get(format!("http://{address}/{path}"))
            .await
            .unwrap();
        assert_eq!(response.status().as_u16(), status, "{path}");
        let headers = response.headers();
        assert_eq!(headers["content-type"], "application/problem+json");
        assert_eq!(headers.contains_key("retry-after"), status == 503);
        let body = response.text().await.unwrap();
        assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), document);
    }
    server.abort();
}

#[actix_web::test]
async fn codes_and_errors_answer_in_actix_web() {
    let app = App::new()
        .route(
            "/code",
            web::get().to(|| async { Err::<(), _>(Failure::BankDown) }),
        )
        .route("/plain", web::get().to(|| async { Failure::BankDown }))
        .route(
            "/error",
            web::get().to(|| async { Err::<(), _>(PaymentError::Bank) }),
        );
    let app = actix_web::test::init_service(app).await;
    for path in ["/code", "/plain", "/error"] {
        let request = actix_web::test::TestRequest::get().uri(path).to_request();
        let response = actix_web::test::call_service(&app, request).await;
        assert_eq!(response.status().as_u16(), 503);
        assert_eq!(response.headers().get("retry-after").unwrap(), "30");
        let body: Value = actix_web::test::read_body_json(response).await;
        assert_eq!(body, document(&Failure::BankDown));
    }
}

#[test]
fn a_table_lists_its_problems_for_openapi() {
    let responses = serde_json::to_value(Failure::responses()).unwrap();
    let statuses: Vec<_> = responses.as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["402", "503"]);
    assert_eq!(
        responses["402"]["description"],
        "Card Declined, Card Expired"
    );
    let content = &responses["402"]["content"]["application/problem+json"];
    assert_eq!(content["schema"]["properties"]["status"]["type"], "integer");
    let example = &content["examples"]["CardDeclined"];
    assert_eq!(example["value"], document(&Failure::CardDeclined));
    assert_eq!(example["summary"], "Card Declined");
}
