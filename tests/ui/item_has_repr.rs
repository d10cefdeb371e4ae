use codes_core::code_table;

#[code_table("spec/smallest.json")]
#[repr(u8)]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
