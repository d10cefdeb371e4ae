use codes_core::{Code, StatusCode, StatusClass};

#[derive(Code)]
#[code(of = StatusCod)]
enum Misspelt {
    NotFound,
}

// A table is more than its type.
type Status = StatusCode;

#[derive(Code)]
#[code(of = Status)]
enum OfAlias {
    NotFound,
}

#[derive(Code)]
#[code(of = StatusClass)]
enum OfNoTable {
    NotFound,
}

fn main() {}
