// Rust takes these for two spellings of the same name.
use codes_core::code_table;

#[code_table("spec/names_normalized.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskGone;
}
