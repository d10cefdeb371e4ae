use codes_core::code_table;

#[code_table("spec/repr_unknown.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
