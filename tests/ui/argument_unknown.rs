use codes_core::code_table;

#[code_table("spec/smallest.json", clas = Class)]
pub enum Misspelt {}

#[code_table("spec/smallest.json", open = true)]
pub enum Unknown {}

#[code_table("spec/smallest.json", clas = Class, crat = codes_core)]
pub enum Both {}

#[code_table("spec/good.json", class = Class, class = Kind)]
pub enum Twice {}

#[code_table("spec/good.json", class)]
pub enum NoValue {}

#[code_table("spec/good.json", class = "Class")]
pub enum Quoted {}

#[code_table("spec/good.json", class = crate::Class)]
pub enum Path {}

#[code_table("spec/good.json" class = Group)]
pub enum NoComma {}

#[code_table("spec/good.json", "spec/smallest.json")]
pub enum TwoPaths {}

#[code_table("spec/good.json", class: Class)]
pub enum Colon {}

fn main() {}
