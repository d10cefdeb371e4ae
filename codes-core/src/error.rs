//! The errors of failed conversions.

use crate::__private_0_1_0::{Wide, hexadecimal};
use crate::Code;
use crate::excerpt::Excerpt;
use core::fmt;
use core::hash::{Hash, Hasher};

/// The error for a number or text that is not a valid code of the table `T`.
///
/// Its message shows the number, or the first 30 bytes of the text:
///
/// ```
/// use codes_core::StatusCode;
///
/// let error = StatusCode::from_u16(1000).unwrap_err();
/// assert_eq!(error.number(), Some(1000));
/// assert_eq!(error.to_string(), "1000 is not a valid StatusCode");
///
/// let error = StatusCode::try_from(-1_i32).unwrap_err();
/// assert_eq!(error.number(), None);
/// assert_eq!(error.to_string(), "-1 is not a valid StatusCode");
///
/// let error = "Not Fund".parse::<StatusCode>().unwrap_err();
/// assert_eq!(error.number(), None);
/// assert_eq!(error.to_string(), "\"Not Fund\" is not a valid StatusCode");
///
/// let error = StatusCode::from_bytes(b"no reason phrase has so many words").unwrap_err();
/// assert_eq!(error.to_string(), "\"no reason phrase has so many w…\" is not a valid StatusCode");
/// ```
pub struct UnknownCode<T: Code> {
    given: Given<T::Repr>,
}

/// The input that is not a code.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Given<R> {
    Number(R),
    OtherNumber(Wide),
    Text(Excerpt),
}

impl<T: Code> UnknownCode<T> {
    /// The error for a number.
    pub(crate) const fn of_number(number: T::Repr) -> Self {
        Self {
            given: Given::Number(number),
        }
    }

    /// The error for a number outside the range of the table's integer type.
    pub(crate) const fn of_other_number(number: Wide) -> Self {
        Self {
            given: Given::OtherNumber(number),
        }
    }

    /// The error for text that is not a number.
    #[inline]
    pub(crate) const fn of_text(text: &[u8]) -> Self {
        Self {
            given: Given::Text(Excerpt::of(text)),
        }
    }

    /// The number that is not in the table; `None` for text that is not a number,
    /// and for a number outside the range of the table's integer type.
    #[must_use]
    pub const fn number(&self) -> Option<T::Repr> {
        match self.given {
            Given::Number(number) => Some(number),
            Given::OtherNumber(_) | Given::Text(_) => None,
        }
    }
}

/// Shows what was given as the table shows its codes.
struct Shown<T: Code>(Given<T::Repr>);

impl<T: Code> fmt::Display for Shown<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_hexadecimal = T::RADIX == 16;
        match self.0 {
            Given::Number(number) if is_hexadecimal => hexadecimal::write::<T>(number, f),
            Given::OtherNumber(number) if is_hexadecimal => {
                hexadecimal::write_wide(number, size_of::<T::Repr>(), f)
            }
            Given::Number(number) => number.fmt(f),
            Given::OtherNumber(number) => number.fmt(f),
            Given::Text(text) => text.fmt(f),
        }
    }
}

impl<T: Code> fmt::Display for UnknownCode<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a valid {}", Shown::<T>(self.given), T::TABLE)
    }
}

impl<T: Code> fmt::Debug for UnknownCode<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownCode")
            .field("table", &T::TABLE)
            .field("given", &format_args!("{}", Shown::<T>(self.given)))
            .finish()
    }
}

impl<T: Code> core::error::Error for UnknownCode<T> {}

// Derives would add redundant bounds on `T::Repr` to these impls.
#[allow(clippy::expl_impl_clone_on_copy)]
impl<T: Code> Clone for UnknownCode<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Code> Copy for UnknownCode<T> {}

impl<T: Code> PartialEq for UnknownCode<T> {
    fn eq(&self, other: &Self) -> bool {
        self.given == other.given
    }
}

impl<T: Code> Eq for UnknownCode<T> {}

impl<T: Code> Hash for UnknownCode<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.given.hash(state);
    }
}

/// The error for text that is not the name of a class, or of a value of an attribute.
///
/// Its message shows the first 30 bytes of the text, and the name of the enum:
///
/// ```
/// use codes_core::{StatusClass, StatusCodeRetry};
///
/// let error = "Client Eror".parse::<StatusClass>().unwrap_err();
/// assert_eq!(error.to_string(), "\"Client Eror\" is not a valid StatusClass");
/// assert_eq!("after delay".parse(), Ok(StatusCodeRetry::AfterDelay));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownName {
    /// The name of the enum.
    kind: &'static str,
    text: Excerpt,
}

impl UnknownName {
    #[cold]
    pub(crate) const fn of(text: &str, kind: &'static str) -> Self {
        Self {
            kind,
            text: Excerpt::of(text.as_bytes()),
        }
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a valid {}", self.text, self.kind)
    }
}

impl fmt::Debug for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownName")
            .field("kind", &self.kind)
            .field("given", &self.text)
            .finish()
    }
}

impl core::error::Error for UnknownName {}
