// Carets stand below what they mean, whatever comes before it in the line.
use codes_core::code_table;

#[code_table("spec/columns.json")]
pub enum ErrorCode {}

fn main() {
    let _ = [ErrorCode::DiskFull, ErrorCode::Summer, ErrorCode::DiskGone];
}
