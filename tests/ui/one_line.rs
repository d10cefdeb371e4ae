// Of a long line, the part around the mistake is shown.
use codes_core::code_table;

#[code_table("spec/one_line.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskError1;
}
