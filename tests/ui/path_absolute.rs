// The place is shown as seen from the folder that rustc runs in.
use codes_core::code_table;

#[code_table(concat!(env!("CARGO_MANIFEST_DIR"), "/spec/codes_twice.json"))]
pub enum ErrorCode {}

#[code_table(concat!(env!("CARGO_MANIFEST_DIR"), "/spec/smalest.json"))]
pub enum OtherCode {}

#[code_table("./spec/../spec/codes_twice.json")]
pub enum ThirdCode {}

fn main() {
    let _ = (ErrorCode::DiskFull, ThirdCode::DiskFull);
}
