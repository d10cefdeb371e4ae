use codes_core::code_table;

#[code_table("spec/attribute_required.json")]
pub enum ErrorCode {}

fn main() {
    let _: (&str, bool) = (
        ErrorCode::DiskSlow.severity(),
        ErrorCode::DiskSlow.retryable(),
    );
}
