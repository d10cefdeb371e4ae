//! The trait of tables with keys.

use crate::Code;

/// A table whose rows have texts that identify them, such as `invalid_grant`.
///
/// [`code_table`](crate::code_table) and [`derive(Code)`](derive@crate::Code) implement it
/// for a table with a [`unique`](crate::spec_format#keys) attribute. The keys are those of
/// the first such attribute. Tables also have these operations as inherent `const`
/// functions that are named after the attribute, such as `error` and `from_error`, so you
/// need the trait only in code that is generic over tables.
///
/// ```
/// use codes_core::{Keyed, code_table};
///
/// #[code_table("examples/oauth_errors.json")]
/// pub enum OAuthError {}
///
/// fn keys<T: Keyed>() -> impl Iterator<Item = &'static str> {
///     T::ALL.iter().filter_map(|code| code.key())
/// }
///
/// assert_eq!(keys::<OAuthError>().next(), Some("invalid_request"));
/// assert_eq!(OAuthError::from_key("invalid_grant"), Some(OAuthError::InvalidGrant));
/// ```
pub trait Keyed: Code {
    /// The key of the code; `None` for an unlisted code and for a row without a key.
    #[must_use]
    fn key(self) -> Option<&'static str>;

    /// The code with this key, whose letters A to Z can be in either case.
    #[must_use]
    fn from_key(text: &str) -> Option<Self>;
}
