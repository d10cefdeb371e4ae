use codes_core::code_table;

#[code_table("spec/codes_empty.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
