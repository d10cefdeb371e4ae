// Mistakes in the spec are reported at the table, and only there.
use codes_core::{Code, StatusCode, ToCode, code_table};

#[code_table("spec/good_rows_stay.json")]
pub enum ErrorCode {}

#[code_table("spec/json_empty.json")]
pub enum NoRows {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = ErrorCode)]
enum Handled {
    DiskFull,
    DiskSlow,
    SomethingElse,
}

#[derive(ToCode)]
#[to_code(ErrorCode, NoRows, StatusCode, default = StatusCode::Ok)]
enum Failure {
    #[code(ErrorCode::DiskFull, NoRows::Anything)]
    Full,
    #[code(ErrorCode::SomethingElse, NoRows::Anything)]
    Other,
}

fn main() {
    let _: ErrorCode = Handled::SomethingElse.into();
    let _: ErrorCode = Failure::Full.to_code();
    let _: NoRows = Failure::Other.to_code();
}
