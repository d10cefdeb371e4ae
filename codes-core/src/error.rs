//! The error of a failed conversion to a code.

use crate::Code;
use core::fmt;
use core::hash::{Hash, Hasher};

/// The error for a number or text that is not a valid code of the table `T`.
///
/// ```
/// use codes_core::StatusCode;
///
/// let error = StatusCode::from_u16(1000).unwrap_err();
/// assert_eq!(error.number(), Some(1000));
/// assert_eq!(error.to_string(), "1000 is not a valid StatusCode");
///
/// let error = "Not Fund".parse::<StatusCode>().unwrap_err();
/// assert_eq!(error.number(), None);
/// assert_eq!(error.to_string(), "not a valid StatusCode");
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

    /// The error for text that is not a number.
    pub(crate) const fn of_text() -> Self {
        Self { number: None }
    }

    /// The number that is not in the table; `None` for text that is not a number
    /// of the table's integer type.
    #[must_use]
    pub const fn number(&self) -> Option<T::Repr> {
        self.number
    }
}

impl<T: Code> fmt::Display for UnknownCode<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = T::TABLE;
        match self.number {
            Some(number) => write!(f, "{number} is not a valid {table}"),
            None => write!(f, "not a valid {table}"),
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
        self.number == other.number
    }
}

impl<T: Code> Eq for UnknownCode<T> {}

impl<T: Code> Hash for UnknownCode<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}
