// The class enum and the table need different names.
use codes_core::code_table;

#[code_table("spec/good.json", class = ErrorCode)]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
