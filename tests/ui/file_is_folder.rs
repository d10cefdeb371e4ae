use codes_core::code_table;

#[code_table("spec/folder.json")]
pub enum ErrorCode {}

fn main() {}
