use codes_core::{StatusCode, ToCode, code_table};

#[code_table("spec/good.json")]
pub enum ErrorCode {}

#[derive(ToCode)]
#[to_code(StatusCode)]
enum OpenTable {
    #[code(NotFond)]
    Misspelt,
    #[code(StatusCode::Whatever)]
    Far,
    #[code(1000)]
    OutOfRange,
    #[code(-404)]
    Negative,
    #[code(499)]
    Unlisted,
    #[code("Not Found")]
    Text,
    #[code(404.0)]
    Float,
    #[code(not_found)]
    SnakeCase,
    #[code(NotFound, Gone)]
    Two,
    #[code(Unlisted471)]
    Hidden,
    Unmarked,
    AlsoUnmarked(u8),
}

#[derive(ToCode)]
#[to_code(ErrorCode, default = DiskFul)]
enum ClosedTable {
    #[code(3)]
    Number,
    #[code(Other)]
    Name,
    #[code(ErrorCode::DiskFull)]
    Right,
    Default,
    AlsoDefault,
}

// A default that nobody needs.
#[derive(ToCode)]
#[to_code(ErrorCode, default = 17)]
#[code(DiskFull)]
struct Marked;

#[derive(ToCode)]
#[to_code(ErrorCode)]
struct Unmarked;

fn main() {
    // There is nothing more to say about what is wrong.
    let _ = StatusCode::from(&OpenTable::Misspelt).is_success();
    let _ = Unmarked.to_code().as_u16();
}
