// No row could be read: the program sees that, and all types are there.
use codes_core::code_table;

#[code_table("spec/json_hopeless.json", class = Class)]
pub enum ErrorCode {}

mod other {
    pub use super::ErrorCodeSeverity;
}

fn main() {
    let code = ErrorCode::default();
    assert_eq!(code.severity(), Some(other::ErrorCodeSeverity::Low));
    assert_eq!(code.class(), None::<Class>);
    match code {
        ErrorCode::DiskFull | ErrorCode::DISK_SLOW => {}
    }
}
