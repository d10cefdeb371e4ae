use codes_core::{StatusCode, ToCode};

// The detail is what `Display` shows.
#[derive(Debug, ToCode)]
#[to_code(StatusCode, respond)]
enum ApiError {
    #[code(NotFound)]
    NoUser,
    #[code(Gone)]
    #[problem(title = "Long Gone")]
    Gone,
}

fn main() {}
