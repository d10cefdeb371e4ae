// A name for a class enum that is not generated.
use codes_core::code_table;

#[code_table("spec/smallest.json", class = Class)]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
