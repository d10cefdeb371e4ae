use codes_core::code_table;

#[code_table("spec/default_and_fallback.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskGone.is_failure();
}
