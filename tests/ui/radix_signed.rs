use codes_core::code_table;

#[code_table("spec/radix_signed.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskGone;
}
