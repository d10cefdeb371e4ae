use codes_core::{Code, StatusCode};

#[derive(Code)]
#[code(of = StatusCode)]
struct Struct;

#[derive(Code)]
#[code(of = StatusCode)]
union Union {
    number: u16,
}

#[derive(Code)]
#[code(of = StatusCode)]
enum Empty {}

#[derive(Code)]
#[code(of = StatusCode)]
enum Generic<T> {
    NotFound,
    Gone(T),
}

#[derive(Code)]
#[code(of = StatusCode)]
enum WithFields {
    NotFound(u64),
    Gone { at: String },
    Ok,
}

#[derive(Code)]
#[code(of = StatusCode)]
enum Constant {
    #[code(200)]
    ALL,
}

fn main() {}
