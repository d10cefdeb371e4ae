use codes_core::code_table;

#[code_table("spec/extends_missing.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::TapeTorn;
}
