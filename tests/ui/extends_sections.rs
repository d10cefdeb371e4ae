use codes_core::code_table;

#[code_table("spec/extends_sections.json")]
pub enum ErrorCode {}

fn main() {
    let _: bool = ErrorCode::TapeTorn.retryable();
}
