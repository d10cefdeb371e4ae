// Of two equal keys the first counts.
use codes_core::code_table;

#[code_table("spec/keys_twice.json")]
pub enum ErrorCode {}

fn main() {
    let _ = (
        ErrorCode::DiskFull.is_warning(),
        ErrorCode::DiskGone.retryable(),
    );
}
