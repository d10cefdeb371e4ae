use codes_core::{StatusCode, ToCode, code_table};

#[code_table("spec/good.json")]
pub enum ErrorCode {}

mod other {
    #[codes_core::code_table("spec/good.json")]
    pub enum ErrorCode {}
}

#[derive(ToCode)]
#[to_code(StatusCode, ErrorCode)]
enum Failure {
    #[code(NotFound)]
    WhichTable,
    #[code(404)]
    WhichNumber,
    #[code(StatusCode::NotFound)]
    OneMissing,
    #[code(StatusCod::NotFound, ErrorCode::DiskFull)]
    NoSuchTable,
    #[code(codes_core::StatusCode::NotFound, crate::other::ErrorCode::DiskFull)]
    OtherPaths,
    #[code(codes_core::StatusCod::NotFound, ErrorCode::DiskFull)]
    NoSuchTableOfAPath,
    #[code(StatusCode::NotFound, StatusCode::Gone, ErrorCode::DiskFull)]
    Twice,
    #[code(StatusCode::DiskFull, ErrorCode::NotFound)]
    Swapped,
    #[code(transparent, StatusCode::NotFound, ErrorCode::DiskFull)]
    NothingLeft(other::ErrorCode),
    None,
}

#[derive(ToCode)]
#[to_code(ErrorCode, other::ErrorCode)]
enum SameName {
    #[code(ErrorCode::DiskFull, other::ErrorCode::DiskFull)]
    Full,
    #[code(another::ErrorCode::DiskFull, self::other::ErrorCode::DiskFull)]
    OtherPaths,
}

#[derive(ToCode)]
#[to_code(other::ErrorCode)]
enum OnlyTable {
    #[code(errors::ErrorCode::DiskFull)]
    Full,
}

fn main() {}
