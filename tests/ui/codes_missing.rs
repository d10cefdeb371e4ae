use codes_core::code_table;

#[code_table("spec/codes_missing.json")]
pub enum ErrorCode {}

fn main() {}
