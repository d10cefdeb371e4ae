use codes_core::code_table;

#[code_table("spec/reasons_invalid.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskGone;
}
