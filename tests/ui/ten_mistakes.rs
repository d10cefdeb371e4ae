use codes_core::code_table;

// What `codes check` says of this spec is compared with the messages here.
#[code_table("spec/ten_mistakes.json")]
pub enum ErrorCode {}

fn main() {}
