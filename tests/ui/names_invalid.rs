use codes_core::code_table;

#[code_table("spec/names_invalid.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskGone;
}
