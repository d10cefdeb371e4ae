// The message lists all names of a small table.
use codes_core::{Code, code_table};

#[code_table("spec/good.json")]
pub enum ErrorCode {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = ErrorCode)]
enum Handled {
    DiskSlow,
    Unheard,
    #[code(7)]
    Seven,
    AndMore,
}

fn main() {}
