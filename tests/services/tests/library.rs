//! Requests to the library: the same errors on axum and on actix-web.

// Each example has the errors as a module.
#![allow(clippy::duplicate_mod)]

// The `main` functions are not used: they never return.
#[allow(dead_code)]
#[path = "../examples/library_actix.rs"]
mod library_actix;
#[allow(dead_code)]
#[path = "../examples/library_axum.rs"]
mod library_axum;

use reqwest::Client;

/// Path, status, content type, `Retry-After` and body.
type Case = (
    &'static str,
    u16,
    &'static str,
    Option<&'static str>,
    &'static str,
);

const TEXT: &str = "text/plain; charset=utf-8";
const PROBLEM: &str = "application/problem+json";

const CASES: [Case; 5] = [
    ("1", 200, TEXT, None, "Emma"),
    (
        "2",
        429,
        PROBLEM,
        Some("60"),
        r#"{"type":"https://example.com/problems/lent","title":"Too Many Requests","status":429,"detail":"\"Ulysses\" is on loan","seconds":60}"#,
    ),
    (
        "3",
        503,
        PROBLEM,
        Some("3600"),
        r#"{"title":"Service Unavailable","status":503}"#,
    ),
    (
        "4",
        404,
        PROBLEM,
        None,
        r#"{"type":"https://example.com/problems/no-book","title":"No Such Book","status":404,"detail":"there is no book 4","book":4}"#,
    ),
    (
        "four",
        400,
        PROBLEM,
        None,
        r#"{"title":"Bad Request","status":400,"detail":"\"four\" is not a valid book number"}"#,
    ),
];

async fn check(base: &str) {
    let client = Client::new();
    for (path, status, content_type, retry_after, body) in CASES {
        let url = format!("{base}/books/{path}");
        let answer = client.get(url).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{path}");
        assert_eq!(answer.headers()["content-type"], content_type, "{path}");
        let field = answer.headers().get("retry-after");
        let field = field.map(|value| value.to_str().unwrap());
        assert_eq!(field, retry_after, "{path}");
        assert_eq!(answer.text().await.unwrap(), body, "{path}");
    }
}

#[tokio::test]
async fn axum_answers_with_problems() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(axum::serve(listener, library_axum::service()).into_future());
    check(&base).await;
    server.abort();
}

#[actix_web::test]
async fn actix_web_answers_with_the_same_problems() {
    let app = || actix_web::App::new().configure(library_actix::service);
    let server = actix_web::HttpServer::new(app)
        .workers(1)
        .bind("127.0.0.1:0")
        .unwrap();
    let base = format!("http://{}", server.addrs()[0]);
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    check(&base).await;
    handle.stop(false).await;
}

#[test]
fn the_page_shows_the_example_as_it_is() {
    let item = |text: &str| {
        let start = text.find("enum LibraryError {").unwrap();
        let end = text[start..].find("\n}\n").unwrap();
        text[start..start + end].to_owned()
    };
    let page = include_str!("../../../codes-core/src/pages/error_responses.md");
    let example = include_str!("../examples/library/mod.rs");
    assert_eq!(item(page), item(example));
    assert!(page.contains(CASES[1].4));
}
