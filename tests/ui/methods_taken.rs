use codes_core::code_table;

#[code_table("spec/methods_taken.json")]
pub enum ErrorCode {}

fn main() {
    let _ = (ErrorCode::DiskFull.is_bad(), ErrorCode::DiskFull.as_u8());
}
