// `Code` needs traits that Rust derives, and does not implement them.
use codes_core::{Code, StatusCode};

#[derive(Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode)]
enum NoDebug {
    NotFound,
}

#[derive(Debug, Clone, Copy, Code)]
#[code(of = StatusCode)]
enum NoEq {
    NotFound,
}

#[derive(Debug, Clone, PartialEq, Eq, Code)]
#[code(of = StatusCode)]
enum NoCopy {
    NotFound,
}

#[derive(Code)]
#[code(of = StatusCode)]
enum NoDerive {
    NotFound,
}

#[derive(Debug, Clone, Copy, PartialEq, Code)]
#[code("spec/good.json")]
enum OfSpec {
    DiskFull,
}

fn main() {}
