use codes_core::code_table;

#[code_table("spec/file_too_large.json")]
pub enum ErrorCode {}

fn main() {}
