use codes_core::code_table;

#[code_table("spec/attribute_values.json")]
pub enum ErrorCode {}

fn main() {
    let _: (bool, i64, &str) = {
        let code = ErrorCode::DiskGone;
        (code.retryable(), code.weight(), code.unit())
    };
    let _: &[&str] = ErrorCode::DiskGone.parts();
    let _: &[i64] = ErrorCode::DiskGone.slots();
    let _ = ErrorCode::DiskGone.severity() == ErrorCodeSeverity::High;
}
