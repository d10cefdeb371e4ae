use codes_core::code_table;

#[code_table("spec/smallest.json")]
#[derive(Debug, Default)]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
