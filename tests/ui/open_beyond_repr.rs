use codes_core::code_table;

#[code_table("spec/open_beyond_repr.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull;
}
