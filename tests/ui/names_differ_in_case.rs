use codes_core::code_table;

#[code_table("spec/names_differ_in_case.json")]
pub enum ErrorCode {}

fn main() {
    let _ = [ErrorCode::TimeOut, ErrorCode::DiskGone];
}
