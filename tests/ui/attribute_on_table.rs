// What stands on the enum is kept, so it can be wrong in rustc's own words.
use codes_core::code_table;

#[code_table("spec/smallest.json")]
#[derive(Clone, Copy, Debug, Unheard)]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
