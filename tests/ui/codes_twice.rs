use codes_core::code_table;

#[code_table("spec/codes_twice.json")]
pub enum ErrorCode {}

fn main() {
    // The name of a row with a mistake is there all the same.
    let _ = [
        ErrorCode::DiskFull,
        ErrorCode::DiskSlow,
        ErrorCode::VolumeFull,
    ];
    let _ = ErrorCode::QUOTA_EXCEEDED;
}
