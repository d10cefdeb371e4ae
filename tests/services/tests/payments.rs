//! The payment service and its client.

#[allow(dead_code)]
#[path = "../examples/payments.rs"]
mod service;

#[allow(dead_code)]
#[path = "../examples/payments_client.rs"]
mod client;

use client::{ClientError, PaymentCode};
use reqwest::{Client, Method, Response};
use serde_json::{Value, json};

async fn start() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(axum::serve(listener, service::service()).into_future());
    base
}

async fn ask(method: Method, url: String, body: &'static str) -> Response {
    let request = Client::new().request(method, url).body(body);
    let request = request.header("content-type", "application/json");
    request.send().await.unwrap()
}

/// Compares a response with what the catalogue says, and with further members.
async fn check(response: Response, code: PaymentCode, more: &Value) {
    assert_eq!(
        response.status().as_u16(),
        code.http_status().as_u16(),
        "{code}"
    );
    assert_eq!(
        response.headers()["content-type"],
        "application/problem+json"
    );
    let seconds = code.retry_after().map(|seconds| seconds.to_string());
    let field = response
        .headers()
        .get("retry-after")
        .map(|value| value.to_str().unwrap());
    assert_eq!(field, seconds.as_deref(), "{code}");
    let document: Value = response.json().await.unwrap();
    let slug = code.name().unwrap();
    assert_eq!(document["code"], code.as_u16(), "{code}");
    assert_eq!(document["title"], code.reason());
    assert_eq!(document["status"], code.http_status().as_u16());
    assert_eq!(document["retryable"], code.retryable());
    let uri = document["type"].as_str().unwrap();
    let words = uri
        .strip_prefix("https://errors.example.com/payments/")
        .unwrap();
    assert_eq!(words.replace('-', ""), slug.to_lowercase());
    for (member, value) in more.as_object().unwrap() {
        assert_eq!(document[member], *value, "{code}: {member}");
    }
}

/// A request, the code of its answer, and further members of the document.
type Case = (Method, &'static str, &'static str, PaymentCode, Value);

fn cases() -> [Case; 8] {
    [
        (
            Method::POST,
            "/payments",
            r#"{"card": "4000000000000002", "amount": 5}"#,
            PaymentCode::CardDeclined,
            json!({"last_digits": "0002", "detail": "the bank declined the card ending in 0002"}),
        ),
        (
            Method::POST,
            "/payments",
            r#"{"card": "", "amount": 501}"#,
            PaymentCode::AmountOutOfRange,
            json!({"amount": 501, "detail": "501 is not from 1 to 500"}),
        ),
        (
            Method::POST,
            "/payments",
            "{",
            PaymentCode::UnreadableRequest,
            json!({}),
        ),
        (
            Method::POST,
            "/payments",
            r#"{"card": "4000000000000119", "amount": 5}"#,
            PaymentCode::BankUnavailable,
            json!({"detail": null}),
        ),
        (
            Method::GET,
            "/payments/8",
            "",
            PaymentCode::NoSuchPayment,
            json!({"detail": "there is no payment \"8\""}),
        ),
        (
            Method::GET,
            "/payments/x",
            "",
            PaymentCode::NoSuchPayment,
            json!({}),
        ),
        (
            Method::GET,
            "/",
            "",
            PaymentCode::NoSuchPath,
            json!({"detail": null}),
        ),
        (
            Method::DELETE,
            "/payments",
            "",
            PaymentCode::MethodNotAllowed,
            json!({"detail": null}),
        ),
    ]
}

#[tokio::test]
async fn every_answer_is_a_payment_or_a_problem() {
    let base = start().await;
    for (method, path, body, code, more) in cases() {
        let response = ask(method, format!("{base}{path}"), body).await;
        check(response, code, &more).await;
    }
    let response = ask(Method::GET, format!("{base}/payments/7"), "").await;
    assert_eq!(response.status(), 200);
    let response = ask(Method::DELETE, format!("{base}/payments"), "").await;
    assert_eq!(response.headers()["allow"], "POST");
}

#[tokio::test]
async fn the_page_shows_the_answer() {
    let base = start().await;
    let response = ask(Method::GET, format!("{base}/payments/8"), "").await;
    let page = include_str!("../../../codes-core/src/pages/error_responses.md");
    assert!(page.contains(&response.text().await.unwrap()));
}

#[tokio::test]
async fn the_client_gets_the_code_back() {
    let base = start().await;
    assert_eq!(
        client::pay(&base, "4242424242424242", 5).await.unwrap(),
        Some(7)
    );
    for (card, amount, expected) in [
        ("4000000000000002", 5, PaymentCode::CardDeclined),
        ("4000000000000119", 5, PaymentCode::BankUnavailable),
        ("4242424242424242", 0, PaymentCode::AmountOutOfRange),
    ] {
        match client::pay(&base, card, amount).await {
            Err(ClientError::Payment(code, _)) => assert_eq!(code, expected),
            other => panic!("{other:?}"),
        }
    }
}
