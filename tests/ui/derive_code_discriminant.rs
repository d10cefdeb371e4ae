// rustc evaluates discriminants that are expressions.
use codes_core::{Code, StatusCode};

const BASE: isize = 400;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode)]
enum Handled {
    BadRequest = BASE,
    NotFound = BASE + 3,
}

fn main() {}
