use codes_core::{StatusCode, ToCode};

#[derive(ToCode)]
#[to_code(StatusCode, respond)]
#[code(NotFound)]
struct NotThere;

fn main() {}
