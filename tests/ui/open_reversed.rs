use codes_core::code_table;

#[code_table("spec/open_reversed.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
