use codes_core::{Code, StatusCode, StatusClass};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCod)]
enum Misspelt {
    NotFound,
}

// A table is more than its type.
type Status = StatusCode;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = Status)]
enum OfAlias {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusClass)]
enum OfNoTable {
    NotFound,
}

fn main() {}
