// A wrong range does not make the table a closed one, about which there would
// be more to say.
use codes_core::code_table;

#[code_table("spec/open_mistake.json")]
pub enum ErrorCode {}

fn main() {
    let _: Option<&str> = ErrorCode::DiskFull.severity();
    let _ = ErrorCode::from_u16(7).map(ErrorCode::retryable);
}
