//! A crate that does not link `std`. It defines a panic handler, which would clash
//! with that of `std`.

#![no_std]

use core::panic::PanicInfo;
use kodes::{Code, StatusCode, ToCode, UnknownCode, code_table};

#[code_table("spec/full.json", crate = kodes)]
pub enum ErrorCode {}

#[code_table("spec/wide_classes.json", crate = kodes)]
pub enum Wide {}

// `usize` may have fewer bits than the codes.
const _: () = {
    assert!(matches!(Wide::One.class(), Some(WideClass::Low)));
    assert!(matches!(Wide::Two.class(), Some(WideClass::Middle)));
    assert!(matches!(Wide::Three.class(), Some(WideClass::High)));
};

/// The codes that this crate handles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
#[code(of = StatusCode, crate = kodes)]
pub enum Handled {
    /// Success.
    Ok,
    /// Not found.
    NotFound,
}

/// An error with codes.
#[derive(Debug, ToCode)]
#[to_code(StatusCode, crate = kodes)]
pub enum Failure {
    /// Out of space.
    #[code(507)]
    Full,
    /// Another code.
    #[code(transparent)]
    Other(Handled),
}

/// Uses tables without an allocator.
///
/// # Errors
///
/// If the text is not a status code.
pub fn describe(
    text: &str,
    to: &mut impl core::fmt::Write,
) -> Result<ErrorCode, UnknownCode<StatusCode>> {
    let status: StatusCode = text.parse()?;
    // The writer may be full.
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
