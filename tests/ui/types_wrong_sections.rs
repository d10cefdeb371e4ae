use codes_core::code_table;

#[code_table("spec/types_wrong_sections.json")]
pub enum ErrorCode {}

fn main() {}
