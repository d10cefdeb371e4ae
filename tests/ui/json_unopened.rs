use codes_core::code_table;

#[code_table("spec/json_unopened.json")]
pub enum ErrorCode {}

fn main() {
    let _ = [ErrorCode::DiskFull, ErrorCode::DiskSlow];
    let _: bool = ErrorCode::DiskSlow.retryable();
}
