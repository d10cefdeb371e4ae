//! Requests to an actix-web server on the loopback interface.

use actix_web::web::{Json, Path, get};
use actix_web::{App, HttpServer, Responder};
use codes_tests_integrations::Status;
use kodes::StatusCode;
use kodes::problem::Problem;
use reqwest::Client;
use reqwest::redirect::Policy;

async fn code(number: Path<u16>) -> StatusCode {
    StatusCode::from_u16(*number).unwrap()
}

async fn error(number: Path<u16>) -> Result<&'static str, StatusCode> {
    Err(StatusCode::from_u16(*number).unwrap())
}

async fn table(number: Path<u16>) -> Status {
    Status::from_u16(*number).unwrap()
}

async fn with(number: Path<u16>) -> impl Responder {
    let code = StatusCode::from_u16(*number).unwrap();
    code.with(
        Json([*number])
            .customize()
            .insert_header(("location", "/7")),
    )
}

async fn with_failure() -> impl Responder {
    StatusCode::CREATED.with(Err::<&str, _>(StatusCode::Conflict))
}

async fn problem() -> Problem {
    Problem::new(StatusCode::from_u16(471).unwrap())
        .with_instance("/uploads/7")
        .with_field("Retry-After", 60)
        .with_field("no field", "is left out")
}

#[actix_web::test]
async fn a_code_is_a_response() {
    let server = HttpServer::new(|| {
        App::new()
            .route("/problem", get().to(problem))
            .route("/with/{number}", get().to(with))
            .route("/failure", get().to(with_failure))
            .route("/code/{number}", get().to(code))
            .route("/error/{number}", get().to(error))
            .route("/table/{number}", get().to(table))
    })
    .workers(1)
    .bind("127.0.0.1:0")
    .unwrap();
    let base = format!("http://{}", server.addrs()[0]);
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(server);

    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    for number in 100..=999 {
        for path in ["code", "error", "table"] {
            let url = format!("{base}/{path}/{number}");
            let answer = client.get(url).send().await.unwrap();
            // A 1xx code is not a final response, so the server sends 500.
            let expected = if number < 200 { 500 } else { number };
            assert_eq!(answer.status().as_u16(), expected, "{path}/{number}");
            assert_eq!(answer.text().await.unwrap(), "", "{path}/{number}");
        }
    }
    for (path, expected) in [("with/201", 201), ("with/471", 471), ("with/103", 500)] {
        let answer = client.get(format!("{base}/{path}")).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), expected);
        assert_eq!(answer.headers()["location"], "/7");
        assert_eq!(answer.headers()["content-type"], "application/json");
        let body = format!("[{}]", path.trim_start_matches("with/"));
        assert_eq!(answer.text().await.unwrap(), body);
    }
    let answer = client.get(format!("{base}/failure")).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 409);
    let answer = client.get(format!("{base}/problem")).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 471);
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    assert_eq!(answer.headers()["retry-after"], "60");
    let document = r#"{"title":"Bad Request","status":471,"instance":"/uploads/7"}"#;
    assert_eq!(answer.text().await.unwrap(), document);
    handle.stop(false).await;
}
