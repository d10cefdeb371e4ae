use codes_core::code_table;

#[code_table("spec/date_impossible.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
