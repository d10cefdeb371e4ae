// The enum of classes needs a name of its own.
use codes_core::code_table;

#[code_table("spec/good.json", class = ErrorCode)]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
