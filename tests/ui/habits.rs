// What is right in other formats and languages.
use codes_core::code_table;

#[code_table("spec/habits.json")]
pub enum ErrorCode {}

#[code_table("spec/habits.yaml")]
pub enum Yaml {}

#[code_table("spec/habits_empty.json")]
pub enum Empty {}

fn main() {
    // The attribute is of the type that is meant.
    let _: Option<bool> = ErrorCode::DiskFull.retryable();
    let _ = Empty::DiskFull;
    let _ = Yaml::DiskFull;
}
