use codes_core::code_table;

#[code_table("spec/attribute_enums.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull.level() == Some(ErrorCodeLevel::High);
}
