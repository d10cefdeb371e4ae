use codes_core::code_table;

#[code_table("spec/extends_no_rows.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::ALL;
}
