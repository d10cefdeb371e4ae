use codes_core::code_table;

#[code_table("spec/code_attribute_tables.json")]
pub enum Broken {}

fn main() {
    let _ = Broken::DiskFull.flag();
}
