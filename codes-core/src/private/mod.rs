//! Items that generated code uses. They are not part of the public API and
//! change with every release, and so does the name of the module.

pub mod bytes;
pub mod decimal;
pub mod hash;
#[cfg(test)]
mod hash_tests;
pub mod hexadecimal;
mod integer;
mod integrations;
mod named;
mod parse;
#[cfg(feature = "problem")]
mod reported;
mod same;
mod texts;

#[cfg(feature = "macros")]
pub use codes_macros::{code_of_table, code_table_of_table, table_with_listings, to_code_of_table};
pub use integer::{Integer, Wide, from_integer};
pub use integrations::*;
pub use named::{Named, named};
pub use parse::{Names, parse};
#[cfg(feature = "problem")]
pub use reported::reported;
pub use same::equal_in_any_case;
pub use texts::{Numbers, Texts};

use crate::{Code, UnknownCode};
use core::fmt;

/// The rows of a table, in order of codes.
///
/// The parameter has no meaning. It keeps rustc from evaluating the constant of
/// each `impl` where it is declared, which takes seconds for very large tables.
pub trait Rows<const LAZY: usize>: Sized + 'static {
    /// Every row.
    const ROWS: &'static [Self];
}

/// The enum of a table's attribute, by the position of the attribute in the
/// spec. Other crates need it because they may not be able to name the enum.
pub trait AttributeEnum<const AT: usize> {
    /// The type that the method of the attribute returns, directly or in an
    /// `Option`.
    type Enum;
}

/// The error for a number.
#[must_use]
pub const fn unknown_number<T: Code>(number: T::Repr) -> UnknownCode<T> {
    UnknownCode::of_number(number)
}

/// The error for text that is not a number.
#[cold]
#[inline(never)]
#[must_use]
pub const fn unknown_text<T: Code>(text: &[u8]) -> UnknownCode<T> {
    UnknownCode::of_text(text)
}

/// The code of another table that a spec gives as a number. It is a constant, so an
/// unknown number is an error of rustc.
///
/// # Panics
///
/// If the table has no such code.
#[must_use]
pub const fn code_or_panic<T: Code>(found: Result<T, UnknownCode<T>>, message: &str) -> T {
    match found {
        Ok(code) => code,
        Err(_) => panic!("{}", message),
    }
}

/// The code of a row.
#[inline]
#[must_use]
pub const fn code_at<T: Code>(codes: &[T], row: usize) -> T {
    codes[row]
}

/// The code that a reference is to.
#[inline]
#[must_use]
pub fn copied<T: Code>(code: &T) -> T {
    *code
}

/// [`Formatter::pad`](fmt::Formatter::pad), with a shortcut for the usual case
/// without width and precision.
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

/// Writes the name of the hidden variant of an unlisted code.
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
