use codes_core::code_table;

#[code_table("spec/codes_outside_open.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskSlow;
}
