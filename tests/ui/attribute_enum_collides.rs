use codes_core::code_table;

#[code_table("spec/attribute_enum_collides.json", class = ErrorCodeKind)]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull.class() == Some(ErrorCodeKind::Warning);
    let _ = ErrorCode::DiskFull.level() == Some(ErrorCodeLevel::Low);
}
