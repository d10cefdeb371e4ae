use codes_core::code_table;

#[code_table("spec/class_ranges.json")]
pub enum ErrorCode {}

fn main() {
    let _ = ErrorCode::DiskFull.is_failure();
}
