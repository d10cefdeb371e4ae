use codes_core::code_table;

#[code_table("spec/smallest.json")]
pub enum ErrorCode {}

fn main() {
    assert_eq!(ErrorCode::DiskFull.as_u16(), 1);
    assert_eq!(ErrorCode::ALL, [ErrorCode::DISK_FULL]);
}
