use codes_core::code_table;

#[code_table("spec/smalest.json")]
pub enum Near {}

#[code_table("smallest.json")]
pub enum InAnotherFolder {}

#[code_table("specs/smallest.json")]
pub enum NoSuchFolder {}

fn main() {}
