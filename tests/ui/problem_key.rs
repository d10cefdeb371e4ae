//! What the key `problem` of a spec can't say.

use codes_core::code_table;

#[code_table("spec/problem_key.json")]
pub enum Mistaken {}

#[code_table("spec/problem_status.json")]
pub enum NoStatus {}

#[code_table("spec/problem_optional.json")]
pub enum Optional {}

#[code_table("spec/problem_type.json")]
pub enum WrongType {}

fn main() {
    let _ = (Mistaken::CardDeclined, NoStatus::CardDeclined);
    let _ = (Optional::CardDeclined, WrongType::CardDeclined);
}
