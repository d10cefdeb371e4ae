// The row is there, if only with a mistake, so one message is enough.
use codes_core::code_table;

#[code_table("spec/default_of_bad_row.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskGone;
}
