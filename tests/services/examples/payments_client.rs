//! A client of `payments.rs`, which uses the same catalogue of errors.
//!
//! ```console
//! $ cargo run --package codes-services --example payments &
//! $ cargo run --package codes-services --example payments_client
//! ```

use codes_core::problem::Problem;
use codes_core::{StatusCode, code_table};
use serde_json::{Value, json};

/// The catalogue of the service.
#[code_table("codes-core/examples/payments.json")]
pub enum PaymentCode {}

#[derive(Debug, thiserror::Error)]
pub(crate) enum ClientError {
    /// A response of the service with a code from its catalogue.
    #[error("{0}: {1}")]
    Payment(PaymentCode, String),
    /// Another response, such as that of a proxy or of a newer version of the service.
    #[error("unknown problem: {}", .0.to_json())]
    Other(Problem),
    #[error(transparent)]
    Transport(#[from] reqwest::Error),
}

/// Charges a card, and returns the number of the payment.
pub(crate) async fn pay(base: &str, card: &str, amount: u32) -> Result<Option<u64>, ClientError> {
    let charge = json!({"card": card, "amount": amount});
    let request = reqwest::Client::new().post(format!("{base}/payments"));
    let response = request.json(&charge).send().await?;
    let status = StatusCode::from(response.status());
    if status.is_success() {
        let payment: Value = response.json().await?;
        return Ok(payment["id"].as_u64());
    }
    let problem = response.json::<Problem>().await?.with_status(status);
    Err(match problem.code() {
        Some(code) => {
            let detail = problem.detail().unwrap_or_default();
            ClientError::Payment(code, detail.to_owned())
        }
        None => ClientError::Other(problem),
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for (card, amount) in [
        ("4242424242424242", 5),
        ("4000000000000002", 5),
        ("4000000000000119", 5),
        ("4242424242424242", 5000),
    ] {
        match pay("http://127.0.0.1:3000", card, amount).await {
            Ok(id) => println!("paid: {id:?}"),
            Err(ClientError::Payment(code, _)) if code.retryable() => {
                println!("{code}; try again after {:?} s", code.retry_after());
            }
            Err(error) => println!("{error}"),
        }
    }
}
