use codes_core::code_table;

#[code_table("spec/inherit_closed.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull.retryable();
}
