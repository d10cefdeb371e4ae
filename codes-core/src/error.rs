//! The error for what is no code of a table.

use crate::Code;
use core::fmt;
use core::hash::{Hash, Hasher};

/// A number or text that is no code of the table `T`.
///
/// ```
/// use codes_core::StatusCode;
///
/// let error = StatusCode::from_u16(1000).unwrap_err();
/// assert_eq!(error.number(), Some(1000));
/// assert_eq!(error.to_string(), "1000 is no code of StatusCode");
///
/// let error = "Not Fund".parse::<StatusCode>().unwrap_err();
/// assert_eq!(error.number(), None);
/// assert_eq!(error.to_string(), "the text is no code of StatusCode");
/// ```
pub struct UnknownCode<T: Code> {
    number: Option<T::Repr>,
}

impl<T: Code> UnknownCode<T> {
    /// The error for a number.
    pub(crate) const fn of_number(number: T::Repr) -> Self {
        Self {
            number: Some(number),
        }
    }

    /// The error for a text that is no number.
    pub(crate) const fn of_text() -> Self {
        Self { number: None }
    }

    /// The number that the table lacks; `None` if it was text other than a
    /// number of the table's integer type.
    #[must_use]
    pub const fn number(&self) -> Option<T::Repr> {
        self.number
    }
}

impl<T: Code> fmt::Display for UnknownCode<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.number {
            Some(number) => write!(f, "{number} is no code of {}", T::TABLE),
            None => write!(f, "the text is no code of {}", T::TABLE),
        }
    }
}

impl<T: Code> fmt::Debug for UnknownCode<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownCode")
            .field("table", &T::TABLE)
            .field("number", &self.number)
            .finish()
    }
}

impl<T: Code> core::error::Error for UnknownCode<T> {}

// Deriving these would ask `T::Repr` for traits that it has anyway.
#[allow(clippy::expl_impl_clone_on_copy)]
impl<T: Code> Clone for UnknownCode<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Code> Copy for UnknownCode<T> {}

impl<T: Code> PartialEq for UnknownCode<T> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<T: Code> Eq for UnknownCode<T> {}

impl<T: Code> Hash for UnknownCode<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}
