use codes_core::code_table;

#[code_table("spec/lengths.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskGone;
}
