use codes_core::code_table;

#[code_table("spec/file_not_utf8.json")]
pub enum ErrorCode {}

fn main() {}
