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

// A default that is not used.
#[derive(ToCode)]
#[to_code(ErrorCode, default = 17)]
#[code(DiskFull)]
struct Marked;

#[derive(ToCode)]
#[to_code(ErrorCode)]
struct Unmarked;

// Options of other attributes.
#[derive(ToCode)]
#[to_code(StatusCode)]
enum Elsewhere {
    #[code(NotFound, type = "https://example.com/problems/no-user")]
    Type,
    #[code(NotFound, problem(title = "No User"))]
    Problem,
    #[code(TooManyRequests, retry_after = 60)]
    Unknown,
    #[code(status = 404)]
    Status,
    #[to_code(NotFound)]
    ToCode,
    #[code(NotFound)]
    OnField(#[to_code(StatusCode)] u8),
    #[code(NotFound)]
    HeaderOnField(#[code(header = "Retry-After")] u8),
    #[code(transparent, transparent)]
    Twice(StatusCode),
}

fn main() {
    // Mistakes cause no follow-up errors.
    let _ = StatusCode::from(&OpenTable::Misspelt).is_success();
    let _ = Unmarked.to_code().as_u16();
}
