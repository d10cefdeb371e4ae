use codes_core::{ToCode, code_table};

#[code_table]
pub enum ErrorCode {}

#[code_table()]
pub enum OtherCode {}

#[code_table = "spec/smallest.json"]
pub enum ThirdCode {}

#[derive(ToCode)]
#[to_code(ErrorCode, default = DiskFull)]
struct Failure;

fn main() {
    // Uses of the tables cause no follow-up errors.
    let code = ErrorCode::DiskFull;
    if code.retryable() || ErrorCode::from_u16(1) == Ok(code) {
        println!("{code} {}", OtherCode::DISK_FULL);
    }
}
