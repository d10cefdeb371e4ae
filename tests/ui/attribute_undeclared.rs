use codes_core::code_table;

#[code_table("spec/attribute_undeclared.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull.retryable();
}
