use codes_core::code_table;

#[code_table("spec/radix_missing.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskGone;
}
