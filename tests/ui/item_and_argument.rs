// Mistakes in the arguments and in the item are reported together.
use codes_core::code_table;

#[code_table("spec/smallest.json", clas = Class)]
#[repr(u8)]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
