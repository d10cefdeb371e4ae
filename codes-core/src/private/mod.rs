//! What generated code calls. Nothing here is for people: it changes with
//! every release, and so does the name of the module.

pub mod bytes;
pub mod decimal;
pub mod hash;
mod integrations;
mod parse;
mod texts;

pub use integrations::*;
pub use parse::{Names, parse};
pub use texts::{Numbers, Texts};

use crate::{Code, UnknownCode};
use core::fmt;

/// The error for a number.
#[must_use]
pub const fn unknown_number<T: Code>(number: T::Repr) -> UnknownCode<T> {
    UnknownCode::of_number(number)
}

/// The error for a text that is no number.
#[must_use]
pub const fn unknown_text<T: Code>() -> UnknownCode<T> {
    UnknownCode::of_text()
}

/// Names an unlisted code like its hidden variant.
///
/// # Errors
///
/// If writing fails.
pub fn debug_unlisted(number: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match number.strip_prefix('-') {
        Some(digits) => write!(f, "UnlistedMinus{digits}"),
        None => write!(f, "Unlisted{number}"),
    }
}
