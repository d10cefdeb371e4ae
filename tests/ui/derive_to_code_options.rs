use codes_core::{StatusCode, ToCode};

#[derive(ToCode)]
enum NoTable {
    #[code(NotFound)]
    Missing,
}

#[derive(ToCode)]
#[to_code]
#[code(NotFound)]
struct NoList;

#[derive(ToCode)]
#[to_code(404)]
#[code(NotFound)]
struct Number;

#[derive(ToCode)]
#[to_code("StatusCode")]
#[code(NotFound)]
struct Quoted;

#[derive(ToCode)]
#[to_code(StatusCode, defualt = NotFound)]
#[code(NotFound)]
struct Misspelt;

#[derive(ToCode)]
#[to_code(StatusCode, fallback = NotFound)]
#[code(NotFound)]
struct Unknown;

#[derive(ToCode)]
#[to_code(StatusCode, default)]
#[code(NotFound)]
struct NoDefault;

#[derive(ToCode)]
#[to_code(StatusCode, default =, crate =)]
#[code(NotFound)]
struct NoValues;

#[derive(ToCode)]
#[to_code(StatusCode, crate = codes_core, crate = codes_core)]
#[code(NotFound)]
struct TwoCrates;

#[derive(ToCode)]
#[to_code(StatusCode default = NotFound)]
#[code(NotFound)]
struct NoComma;

#[derive(ToCode)]
#[to_code(codes_core::)]
#[code(NotFound)]
struct HalfAPath;

#[derive(ToCode)]
#[to_code = "StatusCode"]
#[code(NotFound)]
struct Assigned;

#[derive(ToCode)]
#[to_code(StatusCode, default = NotFound, default = Gone)]
#[code(NotFound)]
struct TwoDefaults;

#[derive(ToCode)]
#[to_code(StatusCode, StatusCode)]
#[code(NotFound)]
struct SameTable;

#[derive(ToCode)]
#[to_code(StatusCod)]
#[code(NotFound)]
struct NotThere;

#[derive(ToCode)]
#[to_code(StatusCode)]
#[code]
struct NoCode;

#[derive(ToCode)]
#[to_code(StatusCode)]
#[code(StatusCode::)]
struct HalfACode;

#[derive(ToCode)]
#[to_code(StatusCode)]
#[code(default = NotFound)]
struct DefaultAtTheCode;

#[derive(ToCode)]
#[to_code(StatusCode)]
#[code = 404]
struct AssignedCode;

#[derive(ToCode)]
#[to_code(StatusCode)]
#[code(99999999999999999999999999999999999999999999)]
struct LongNumber;

#[derive(ToCode)]
#[to_code(StatusCode)]
#[code(404u16, -)]
struct Suffix;

#[derive(ToCode)]
#[to_code(StatusCode)]
#[code(NotFound)]
enum OnTheEnum {
    #[code(Gone)]
    Left,
}

#[derive(ToCode)]
#[to_code(StatusCode)]
#[code(NotFound)]
union Union {
    number: u16,
}

#[derive(ToCode)]
#[to_code(StatusCode, respnd)]
#[code(NotFound)]
struct MisspeltWord;

fn main() {}
