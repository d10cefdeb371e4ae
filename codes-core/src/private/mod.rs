//! What generated code calls. Nothing here is for people: it changes with
//! every release, and so does the name of the module.

pub mod bytes;
pub mod decimal;
pub mod hash;
#[cfg(test)]
mod hash_tests;
mod integrations;
mod parse;
mod same;
mod texts;

#[cfg(feature = "macros")]
pub use codes_macros::{code_of_table, code_table_of_table, to_code_of_table};
pub use integrations::*;
pub use parse::{Names, parse};
pub use texts::{Numbers, Texts};

use crate::{Code, UnknownCode};
use core::fmt;

/// The rows of a table, by code.
///
/// The parameter means nothing. It keeps rustc from evaluating the constant of
/// each `impl` where it is declared, which takes seconds for tables of very
/// many rows.
pub trait Rows<const LAZY: usize>: Sized + 'static {
    /// Every row.
    const ROWS: &'static [Self];
}

/// The enum of a table's attribute, by the place of the attribute in the spec:
/// in another crate it may have no name.
pub trait AttributeEnum<const AT: usize> {
    /// What the method of the attribute returns, perhaps in an `Option`.
    type Enum;
}

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

/// [`Formatter::pad`](fmt::Formatter::pad), with a shortcut for the many times
/// that there is nothing to fill up and nothing to cut.
///
/// # Errors
///
/// If writing fails.
#[inline]
pub fn pad(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        f.write_str(text)
    } else {
        f.pad(text)
    }
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
