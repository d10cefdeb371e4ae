use codes_core::code_table;

#[code_table("spec/json_unclosed.json")]
pub enum ErrorCode {}

fn main() {
    let _ = [ErrorCode::DiskFull, ErrorCode::DiskGone];
}
