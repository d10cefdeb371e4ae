// A misspelt key is one mistake, not an unknown key and a missing one.
use codes_core::code_table;

#[code_table("spec/keys_misspelt_required.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskGone;
}
