use codes_core::{StatusCode, code_table};

mod levels {
    #[codes_core::code_table("spec/code_attribute_levels.json")]
    pub enum Level {}
}

#[code_table("spec/code_attributes.json")]
pub enum Broken {}

fn main() {
    let _: StatusCode = Broken::DiskHot.status();
    let _: levels::Level = Broken::DiskHot.levels().unwrap()[0];
}
