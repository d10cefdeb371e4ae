use codes_core::code_table;

#[code_table("spec/json_quotes.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskGone;
}
