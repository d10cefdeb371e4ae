use codes_core::code_table;

const PATH: &str = "spec/smallest.json";

#[code_table(PATH)]
pub enum Constant {}

#[code_table(spec/smallest.json)]
pub enum Unquoted {}

#[code_table(404)]
pub enum Number {}

#[code_table(b"spec/smallest.json")]
pub enum Bytes {}

#[code_table(include_str!("spec/smallest.json"))]
pub enum Included {}

#[code_table("spec/" + "smallest.json")]
pub enum Added {}

#[code_table("")]
pub enum Empty {}

#[code_table(path = "spec/smallest.json")]
pub enum Named {}

#[code_table(class = Class)]
pub enum Forgotten {}

fn main() {}
