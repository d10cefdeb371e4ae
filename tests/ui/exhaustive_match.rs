// A closed table is matched exhaustively: rustc names the row that is missing.
use codes_core::code_table;

#[code_table("spec/good.json")]
pub enum ErrorCode {}

fn main() {
    match ErrorCode::DiskFull {
        ErrorCode::DiskSlow => {}
    }
}
