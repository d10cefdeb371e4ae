use codes_core::code_table;

#[code_table("spec/extends_nothing.json")]
pub enum ErrorCode {}

fn main() {
    let _ = [ErrorCode::DiskFull, ErrorCode::DiskSlow];
}
