use codes_core::code_table;

#[code_table("spec/attribute_names.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskGone.r#type();
}
