// Each is near to a key that there is, or not.
use codes_core::code_table;

#[code_table("spec/keys_unknown.json")]
pub enum ErrorCode {}

fn main() {
    let _ = [
        ErrorCode::DiskFull,
        ErrorCode::DiskSlow,
        ErrorCode::DiskGone,
    ];
    let _ = (
        ErrorCode::DiskFull.is_warning(),
        ErrorCode::DiskFull.retryable(),
    );
    let _ = ErrorCode::DiskFull.weight();
}
