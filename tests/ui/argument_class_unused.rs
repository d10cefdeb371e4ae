// The name of an enum that there is nothing for.
use codes_core::code_table;

#[code_table("spec/smallest.json", class = Class)]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
