//! Requests to an axum server on the loopback interface.

use axum::Router;
use axum::extract::Path;
use axum::response::IntoResponse;
use axum::routing::get;
use codes_tests_integrations::Status;
use kodes::StatusCode;
use kodes::problem::Problem;
use reqwest::Client;
use reqwest::redirect::Policy;

async fn code(Path(number): Path<u16>) -> StatusCode {
    StatusCode::from_u16(number).unwrap()
}

async fn error(Path(number): Path<u16>) -> Result<&'static str, StatusCode> {
    Err(StatusCode::from_u16(number).unwrap())
}

async fn table(Path(number): Path<u16>) -> Status {
    Status::from_u16(number).unwrap()
}

async fn with_body(Path(number): Path<u16>) -> impl IntoResponse {
    let code = StatusCode::from_u16(number).unwrap();
    (http::StatusCode::from(code), code.reason())
}

async fn code_with_body(Path(number): Path<u16>) -> impl IntoResponse {
    let code = StatusCode::from_u16(number).unwrap();
    code.with(([("x-kind", "body")], code.reason()))
}

async fn problem() -> Problem {
    Problem::new(StatusCode::TooManyRequests)
        .with_type("https://example.com/slow-down")
        .with_detail("at most \"10\" a minute")
        .with_extension("limit", 10)
        .with_extension("status", 200)
        .with_field("Retry-After", 60)
        .with_field("no field", "is left out")
}

async fn ask(client: &Client, url: String) -> (u16, String) {
    let answer = client.get(url).send().await.unwrap();
    let status = answer.status().as_u16();
    (status, answer.text().await.unwrap())
}

#[tokio::test]
async fn a_code_is_a_response() {
    let router = Router::new()
        .route("/code/{number}", get(code))
        .route("/error/{number}", get(error))
        .route("/table/{number}", get(table))
        .route("/problem", get(problem))
        .route("/body/{number}", get(with_body))
        .route("/with/{number}", get(code_with_body));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(axum::serve(listener, router).into_future());

    let client = Client::builder().redirect(Policy::none()).build().unwrap();

    for number in 100..=999 {
        // A 1xx code is not a final response, so the server sends 500.
        let expected = if number < 200 { 500 } else { number };
        for path in ["code", "error", "table"] {
            let answer = ask(&client, format!("{base}/{path}/{number}")).await;
            assert_eq!(answer, (expected, String::new()), "{path}/{number}");
        }
    }
    let with_body = |code: &&StatusCode| !matches!(code.as_u16(), 100..200 | 204 | 205 | 304);
    for code in StatusCode::ALL.iter().filter(with_body) {
        let number = code.as_u16();
        let answer = ask(&client, format!("{base}/body/{number}")).await;
        assert_eq!(answer, (number, code.reason().to_owned()));
        let url = format!("{base}/with/{number}");
        let answer = client.get(url).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), number);
        assert_eq!(answer.headers()["x-kind"], "body");
        assert_eq!(
            answer.headers()["content-type"],
            "text/plain; charset=utf-8"
        );
        assert_eq!(answer.text().await.unwrap(), code.reason());
    }
    let answer = ask(&client, format!("{base}/with/100")).await;
    assert_eq!(answer, (500, "Continue".to_owned()));

    let answer = client.get(format!("{base}/problem")).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::TooManyRequests);
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    assert_eq!(answer.headers()["retry-after"], "60");
    let document = r#"{"type":"https://example.com/slow-down","title":"Too Many Requests","status":429,"detail":"at most \"10\" a minute","limit":10}"#;
    assert_eq!(answer.text().await.unwrap(), document);
    server.abort();
}
