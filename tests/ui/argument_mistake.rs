// The table is generated in spite of a mistake in an option.
use codes_core::code_table;

#[code_table("spec/good.json", clas = Class)]
pub enum Misspelt {}

#[code_table("spec/good.json", class = Class, class = Kind)]
pub enum Twice {}

#[code_table("spec/good.json", class)]
pub enum NoValue {}

fn main() {
    let _ = Misspelt::DiskFull.is_warning();
    let _ = Twice::DiskFull.retryable();
    let _ = NoValue::VolumeFull;
}
