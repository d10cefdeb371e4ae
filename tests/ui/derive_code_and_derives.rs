// What `Code` implements can't be derived as well.
use codes_core::{Code, StatusCode};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode)]
enum Handled {
    NotFound,
}

fn main() {}
