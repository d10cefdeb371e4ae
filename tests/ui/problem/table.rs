use codes_core::{StatusCode, ToCode, code_table};
use std::fmt;

#[code_table("spec/good.json")]
pub enum ErrorCode {}

// The codes of the first table must convert to a status.
#[derive(Debug, ToCode)]
#[to_code(ErrorCode, StatusCode, respond)]
#[code(ErrorCode::DiskFull, StatusCode::InsufficientStorage)]
struct Full;

impl fmt::Display for Full {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("full")
    }
}

fn main() {}
