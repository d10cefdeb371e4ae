//! The codes of a company and of one of its services, and errors with these codes.
//! `README.md` in this folder describes the example.
//!
//! ```text
//! cargo run --example company
//! ```

use codes_core::{StatusCode, ToCode, code_table};
use std::fmt;

/// The errors that any service can report.
#[code_table("examples/company/errors.json")]
pub enum ErrorCode {}

/// The errors that the parcel service can report.
#[code_table("examples/company/parcels.json", extends = ErrorCode)]
pub enum ParcelCode {}

#[derive(Debug, ToCode)]
#[to_code(ParcelCode, StatusCode)]
enum TrackingError {
    #[code(ParcelCode::NoSuchParcel, StatusCode::NotFound)]
    NoParcel(u64),
    #[code(ParcelCode::ParcelLost, StatusCode::Gone)]
    Lost(u64, &'static str),
    #[code(ParcelCode::DatabaseDown, StatusCode::ServiceUnavailable)]
    Unconnected(&'static str),
}

impl fmt::Display for TrackingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoParcel(parcel) => write!(f, "there is no parcel {parcel}"),
            Self::Lost(parcel, day) => write!(f, "nobody has seen parcel {parcel} since {day}"),
            Self::Unconnected(host) => write!(f, "no connection to {host}"),
        }
    }
}

fn track(parcel: u64) -> Result<&'static str, TrackingError> {
    match parcel {
        1 => Ok("in the van"),
        2 => Err(TrackingError::Lost(parcel, "Tuesday")),
        3 => Err(TrackingError::Unconnected("db-7")),
        _ => Err(TrackingError::NoParcel(parcel)),
    }
}

/// The response to the client, and the log entry of the service.
fn report(error: &TrackingError) -> String {
    let code: ParcelCode = error.to_code();
    let status: StatusCode = error.to_code();
    let message = code.user_message();
    let owner = code.owner();
    format!("{status}: {message}\n  log, for {owner}: {code}: {error}")
}

/// How a service handles the codes of the company.
fn advice(code: ErrorCode) -> &'static str {
    match code {
        ErrorCode::BadRequest | ErrorCode::UnknownCustomer => "ask the user",
        ErrorCode::Overloaded => "wait",
        ErrorCode::DatabaseDown => "use the cache",
    }
}

fn main() {
    for parcel in 1..=4 {
        match track(parcel) {
            Ok(place) => println!("{place}"),
            Err(error) => println!("{}", report(&error)),
        }
    }

    // Every code of the company is also a code of the service.
    let code = ParcelCode::from(ErrorCode::Overloaded);
    println!(
        "{code}, since {}, retry: {}",
        code.since(),
        code.retryable()
    );
    // But the service has codes that the company does not.
    let shared = [ParcelCode::Overloaded, ParcelCode::ParcelLost].map(ErrorCode::try_from);
    for code in shared {
        match code {
            Ok(code) => println!("{code}: {}", advice(code)),
            Err(unknown) => println!("{unknown}"),
        }
    }
}
