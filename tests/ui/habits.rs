// What is right in other formats and languages.
use codes_core::code_table;

#[code_table("spec/habits.json")]
pub enum ErrorCode {}

#[code_table("spec/habits.yaml")]
pub enum Yaml {}

fn main() {
    let _ = ErrorCode::DiskFull;
    let _ = Yaml::DiskFull;
}
