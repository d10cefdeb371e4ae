use codes_core::code_table;

#[code_table("spec/attribute_records.json")]
pub enum Broken {}

fn main() {
    let _ = Broken::DiskLost.limits().unwrap()[0].name();
}
