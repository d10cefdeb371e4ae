// What follows from a wrong `repr` is not reported.
use codes_core::code_table;

#[code_table("spec/repr_too_wide.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
