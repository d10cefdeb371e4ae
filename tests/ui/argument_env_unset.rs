use codes_core::code_table;

#[code_table(concat!(env!("NOPE"), "/smallest.json"))]
pub enum ErrorCode {}

#[code_table(env!("NOPE"))]
pub enum OtherCode {}

#[code_table(concat!(env!(), "/smallest.json"))]
pub enum ThirdCode {}

fn main() {}
