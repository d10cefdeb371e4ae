use codes_core::code_table;

#[code_table("spec/unique_extends.json")]
pub enum OAuthError {}

fn main() {}
