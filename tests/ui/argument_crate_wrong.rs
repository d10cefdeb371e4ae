use codes_core::code_table;

#[code_table("spec/smallest.json", crate = codes_kore)]
pub enum ErrorCode {}

fn main() {}
