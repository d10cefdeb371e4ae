use codes_core::{Code, code_table};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code("spec/code_attribute_derives.json")]
pub enum Derived {
    DiskFull,
}

#[code_table("spec/code_attribute_extending.json", extends = Whole)]
pub enum Extending {}

#[code_table("spec/code_attribute_whole.json")]
pub enum Whole {}

fn main() {
    let _ = Derived::DiskFull.status();
    let _ = Extending::DiskSlow.status();
}
