use codes_core::code_table;

#[code_table]
pub enum ErrorCode {}

#[code_table()]
pub enum OtherCode {}

#[code_table = "spec/smallest.json"]
pub enum ThirdCode {}

fn main() {}
