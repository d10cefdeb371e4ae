//! A payment service whose errors are codes in a JSON file. The file defines what clients
//! receive for each code: number, title, URL, status, header fields and whether to retry.
//!
//! ```console
//! $ cargo run --package codes-services --example payments
//! $ curl -i http://127.0.0.1:3000/payments -d '{"card": "4000000000000002", "amount": 5}' -H 'Content-Type: application/json'
//! ```

use axum::extract::rejection::JsonRejection;
use axum::extract::{Json, Path};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, middleware};
use codes_core::problem::Report;
use codes_core::{StatusCode, ToCode, code_table};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The catalogue of errors, which service and clients share.
#[code_table("codes-core/examples/payments.json")]
pub enum PaymentCode {}

/// The errors of the service. They add details and extensions to what the catalogue
/// defines.
#[derive(Debug, Error, ToCode)]
#[to_code(PaymentCode, respond)]
pub(crate) enum PaymentError {
    #[error("the bank declined the card ending in {last_digits}")]
    #[code(CardDeclined)]
    Declined {
        #[problem(extension)]
        last_digits: String,
    },
    #[error("the request can't be read: {0}")]
    #[code(UnreadableRequest)]
    Unreadable(#[from] JsonRejection),
    #[error("{amount} is not from 1 to {MAX_AMOUNT}")]
    #[code(AmountOutOfRange)]
    Amount {
        #[problem(extension)]
        amount: u32,
    },
    #[error("there is no payment {id:?}")]
    #[code(NoSuchPayment)]
    NoPayment { id: String },
    #[error("no connection to the bank")]
    #[code(BankUnavailable)]
    Bank(#[source] std::io::Error),
}

const MAX_AMOUNT: u32 = 500;

#[derive(Deserialize)]
pub(crate) struct Charge {
    card: String,
    amount: u32,
}

#[derive(Serialize)]
pub(crate) struct Payment {
    id: u32,
}

async fn pay(
    charge: Result<Json<Charge>, JsonRejection>,
) -> Result<impl IntoResponse, PaymentError> {
    let Json(Charge { card, amount }) = charge?;
    if !(1..=MAX_AMOUNT).contains(&amount) {
        return Err(PaymentError::Amount { amount });
    }
    match card.as_str() {
        "4242424242424242" => Ok(StatusCode::CREATED.with(Json(Payment { id: 7 }))),
        "4000000000000119" => Err(PaymentError::Bank(std::io::ErrorKind::TimedOut.into())),
        card => Err(PaymentError::Declined {
            last_digits: card.chars().skip(12).collect(),
        }),
    }
}

async fn payment(Path(id): Path<String>) -> Result<Json<Payment>, PaymentError> {
    match id.parse() {
        Ok(id @ 7) => Ok(Json(Payment { id })),
        _ => Err(PaymentError::NoPayment { id }),
    }
}

/// Logs the text of the error and its causes, which clients do not receive.
async fn log(response: Response) -> Response {
    if let Some(report) = response.extensions().get::<Report>() {
        if response.status().is_server_error() {
            tracing::error!(status = %response.status(), "{report}");
        } else {
            tracing::info!(status = %response.status(), "{report}");
        }
    }
    response
}

pub(crate) fn service() -> Router {
    Router::new()
        .route("/payments", post(pay))
        .route("/payments/{id}", get(payment))
        .fallback(async || PaymentCode::NoSuchPath)
        .method_not_allowed_fallback(async || PaymentCode::MethodNotAllowed)
        .layer(middleware::map_response(log))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt::init();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("http://{}/payments", listener.local_addr()?);
    axum::serve(listener, service()).await
}
