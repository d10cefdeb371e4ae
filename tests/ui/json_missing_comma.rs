use codes_core::code_table;

#[code_table("spec/json_missing_comma.json")]
pub enum ErrorCode {}

fn main() {
    let _ = [
        ErrorCode::DiskFull,
        ErrorCode::DiskSlow,
        ErrorCode::DiskGone,
    ];
}
