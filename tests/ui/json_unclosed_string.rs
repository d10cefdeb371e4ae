use codes_core::code_table;

#[code_table("spec/json_unclosed_string.json")]
pub enum ErrorCode {}

fn main() {
    let _ = [ErrorCode::DiskSlow, ErrorCode::DiskGone];
}
