use codes_core::code_table;

#[code_table("spec/names_collide.json")]
pub enum ErrorCode {}

fn main() {
    let _ = [ErrorCode::DiskFull, ErrorCode::IOError, ErrorCode::DiskGone];
}
