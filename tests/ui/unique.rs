use codes_core::code_table;

#[code_table("spec/unique.json")]
pub enum OAuthError {}

fn main() {
    // Only the findings are reported.
    let _ = (OAuthError::from_error("invalid_grant"), OAuthError::from_id("1"));
}
