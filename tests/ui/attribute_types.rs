use codes_core::code_table;

#[code_table("spec/attribute_types.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull.unit();
}
