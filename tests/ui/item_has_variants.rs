use codes_core::code_table;

#[code_table("spec/smallest.json")]
pub enum ErrorCode {
    DiskFull,
    DiskGone,
}

fn main() {
    let code = ErrorCode::DiskGone;
    println!("{code} {}", code.as_u16());
}
