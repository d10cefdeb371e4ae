// What other macros take.
use codes_core::code_table;

#[code_table(path = "spec/keys_unknown.json")]
pub enum Named {}

#[code_table(r#"{"codes": [{"code": 1, "reason": "Disk Full"}]}"#)]
pub enum Inline {}

#[code_table("spec/smallest.json", class = "Group", crate = "codes_core")]
pub enum Quoted {}

#[code_table("spec/smallest.json", crate = Self::codes_core)]
pub enum OfType {}

fn main() {}
