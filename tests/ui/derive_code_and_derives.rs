// Traits that `Code` implements cannot be derived a second time.
use codes_core::{Code, StatusCode};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode)]
enum Handled {
    NotFound,
}

fn main() {}
