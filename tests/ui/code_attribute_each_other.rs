use codes_core::code_table;

#[code_table("spec/code_attribute_one.json")]
pub enum One {}

#[code_table("spec/code_attribute_other.json")]
pub enum Other {}

fn main() {}
