// Without a single row there is no type: one message says why, and the
// program around it adds none.
use codes_core::{Code, code_table};
use std::fmt;

#[code_table("spec/smalest.json")]
#[derive(Debug)]
pub enum ErrorCode {}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Failure {
    code: ErrorCode,
    class: Option<ErrorCodeClass>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            ErrorCode::DiskFull | ErrorCode::DISK_GONE => f.write_str("disk"),
            other => write!(f, "{} {}", other.as_u16(), other.reason()),
        }
    }
}

impl From<ErrorCode> for Failure {
    fn from(code: ErrorCode) -> Self {
        let class = code.class();
        Self { code, class }
    }
}

impl std::error::Error for ErrorCode {}

impl ErrorCode {
    fn is_final(self) -> bool {
        !self.retry()
    }
}

impl From<fmt::Error> for ErrorCode {
    fn from(_: fmt::Error) -> Self {
        Self::DiskGone
    }
}

trait Retry {
    fn retry(self) -> bool;
}

impl Retry for ErrorCode {
    fn retry(self) -> bool {
        self == ErrorCode::DiskFull || self.is_warning()
    }
}

fn number<T: Code>(code: T) -> String {
    code.to_string()
}

fn main() {
    let code = ErrorCode::from_u16(7).unwrap_or(ErrorCode::DiskFull);
    println!("{} {}", Failure::from(code), number(code));
    for code in ErrorCode::ALL {
        assert!(code.retry() && !code.is_final());
    }
    assert_eq!("Disk Full".parse::<ErrorCode>(), Ok(ErrorCode::DiskFull));
}
