use codes_core::{StatusCode, ToCode};

#[derive(ToCode)]
#[to_code(StatusCode)]
#[code(transparent)]
struct NoField;

struct NoCode;

#[derive(ToCode)]
#[to_code(StatusCode)]
enum Failure {
    #[code(transparent)]
    NoField,
    #[code(transparent)]
    NoFields {},
    #[code(transparent)]
    Two(StatusCode, u8),
    #[code(transparent)]
    BothMarked(#[code] StatusCode, #[code] StatusCode),
    #[code(transparent)]
    MarkedWithCode(#[code(NotFound)] StatusCode),
    #[code(NotFound)]
    MarkedForNothing(#[code] StatusCode),
    #[code(transparent, NotFound)]
    BesideACode(StatusCode),
    #[code(trasparent)]
    Misspelt(StatusCode),
}

#[derive(ToCode)]
#[to_code(StatusCode)]
enum Inner {
    #[code(transparent)]
    WithoutCode(NoCode),
    #[code(transparent)]
    Boxed { inner: Box<NoCode> },
}

fn main() {}
