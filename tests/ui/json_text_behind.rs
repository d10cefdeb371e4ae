use codes_core::code_table;

#[code_table("spec/json_text_behind.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
