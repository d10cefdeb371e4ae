use codes_core::code_table;

#[code_table("spec/types_wrong.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskGone;
}
