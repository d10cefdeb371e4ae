use codes_core::{Code, ToCode, code_table};

#[code_table("spec/radix_base.json")]
pub enum ErrorCode {}

#[code_table("spec/radix_attributes.json")]
pub enum Failure {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = ErrorCode)]
enum Handled {
    DiskGone = 0x0b,
    DiskFul,
    #[code(0x0c)]
    DiskSlow,
    #[code(DiskFull)]
    First,
    #[code(11)]
    Second,
}

#[derive(ToCode)]
#[to_code(ErrorCode)]
enum Error {
    #[code(0x2f)]
    Gone,
    #[code(0x1f)]
    Late,
}

fn main() {}
