//! A crate that links no `std`: it has the one panic handler that a program
//! can have, and `std` would bring another.

#![no_std]

use core::panic::PanicInfo;
use kodes::{Code, StatusCode, ToCode, UnknownCode, code_table};

#[code_table("spec/full.json", crate = kodes)]
pub enum ErrorCode {}

/// The codes that this crate knows.
#[derive(Code)]
#[code(of = StatusCode, crate = kodes)]
pub enum Handled {
    /// All went well.
    Ok,
    /// There is nothing.
    NotFound,
}

/// An error that knows its code.
#[derive(Debug, ToCode)]
#[to_code(StatusCode, crate = kodes)]
pub enum Failure {
    /// No room was left.
    #[code(507)]
    Full,
    /// Another code.
    #[code(transparent)]
    Other(Handled),
}

/// What a program without an allocator can do with a table.
///
/// # Errors
///
/// If the text is no status code.
pub fn describe(
    text: &str,
    to: &mut impl core::fmt::Write,
) -> Result<ErrorCode, UnknownCode<StatusCode>> {
    let status: StatusCode = text.parse()?;
    // A writer that is full is not this example's concern.
    let _ = write!(to, "{status}: {:?}", ErrorCode::ALL);
    Ok(match status.class() {
        None => ErrorCode::default(),
        Some(_) => <ErrorCode as Code>::ALL[0],
    })
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}
