use codes_core::code_table;

#[code_table("spec/file_byte_order_mark.json")]
pub enum ErrorCode {}

fn main() {}
