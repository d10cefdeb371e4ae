use codes_core::code_table;

#[code_table("spec/extends_hopeless.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
