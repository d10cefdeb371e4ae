use codes_core::code_table;

#[code_table("spec/codes_misspelt.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
