use codes_core::{StatusCode, ToCode};
use std::fmt;
use std::time::Duration;

#[derive(ToCode)]
#[to_code(StatusCode)]
#[code(BadGateway)]
struct WithoutResponse;

struct WithoutSerialize;

#[derive(ToCode)]
#[to_code(StatusCode, respond)]
enum ApiError {
    #[code(transparent)]
    Inner(WithoutResponse),
    #[code(transparent)]
    Boxed(Box<WithoutResponse>),
    #[code(TooManyRequests)]
    Busy {
        #[problem(header = "Retry-After")]
        retry_after: Duration,
    },
    #[code(NotFound)]
    NoUser {
        #[problem(extension)]
        user: Option<WithoutSerialize>,
    },
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it did not work")
    }
}

fn main() {}
