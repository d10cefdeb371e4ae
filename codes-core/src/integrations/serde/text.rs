//! Fields that serialize as texts instead of numbers.

use super::CodeVisitor;
use crate::Code;
use core::fmt;
use core::marker::PhantomData;
use serde_core::de::{Deserializer, Error, Visitor};
use serde_core::ser::Serializer;

/// Serializes a field as its reason phrase: `#[serde(with = "codes_core::serde::reason")]`.
///
/// A code that its reason does not identify, because the code is unlisted or
/// shares the reason with another, is written as [`Display`](core::fmt::Display)
/// shows it. Deserializing accepts everything that
/// [`FromStr`](core::str::FromStr) accepts.
///
/// ```
/// use codes_core::StatusCode;
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Debug, PartialEq, Serialize, Deserialize)]
/// struct Answer {
///     #[serde(with = "codes_core::serde::reason")]
///     status: StatusCode,
/// }
///
/// let answer = Answer { status: StatusCode::NotFound };
/// assert_eq!(serde_json::to_string(&answer)?, r#"{"status":"Not Found"}"#);
/// assert_eq!(serde_json::from_str::<Answer>(r#"{"status":"not found"}"#)?, answer);
///
/// let answer = Answer { status: StatusCode::from_u16(471).unwrap() };
/// assert_eq!(serde_json::to_string(&answer)?, r#"{"status":"471"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod reason {
    use super::{Code, Deserializer, Serializer, read_text, write_text};

    /// Serializes the reason phrase.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn serialize<T: Code, S: Serializer>(code: &T, serializer: S) -> Result<S::Ok, S::Error> {
        write_text(*code, code.reason(), serializer)
    }

    /// Deserializes text.
    ///
    /// # Errors
    ///
    /// If the input is not text, or not a valid code of the table.
    pub fn deserialize<'de, T: Code, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        read_text(deserializer)
    }
}

/// Serializes a field as the name of its variant: `#[serde(with = "codes_core::serde::name")]`.
///
/// An unlisted code is written as its number. Deserializing accepts everything
/// that [`FromStr`](core::str::FromStr) accepts.
///
/// ```
/// use codes_core::StatusCode;
/// use serde::Serialize;
///
/// #[derive(Serialize)]
/// struct Answer {
///     #[serde(with = "codes_core::serde::name")]
///     status: StatusCode,
/// }
///
/// let answer = Answer { status: StatusCode::NotFound };
/// assert_eq!(serde_json::to_string(&answer)?, r#"{"status":"NotFound"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod name {
    use super::{Code, Deserializer, Serializer, read_text, write_text};

    /// Serializes the name of the variant.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn serialize<T: Code, S: Serializer>(code: &T, serializer: S) -> Result<S::Ok, S::Error> {
        write_text(*code, code.name().unwrap_or_default(), serializer)
    }

    /// Deserializes text.
    ///
    /// # Errors
    ///
    /// If the input is not text, or not a valid code of the table.
    pub fn deserialize<'de, T: Code, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        read_text(deserializer)
    }
}

/// Serializes a field as the key of its code: `#[serde(with = "codes_core::serde::key")]`.
///
/// The table needs a [`unique`](crate::spec_format#keys) attribute; its first one has the
/// keys. A code without a key is written as [`Display`](core::fmt::Display) shows it.
/// Deserializing accepts everything that [`FromStr`](core::str::FromStr) accepts.
///
/// ```
/// use codes_core::code_table;
/// use serde::{Deserialize, Serialize};
///
/// #[code_table("examples/oauth_errors.json")]
/// pub enum OAuthError {}
///
/// #[derive(Debug, PartialEq, Serialize, Deserialize)]
/// struct Failure {
///     #[serde(with = "codes_core::serde::key")]
///     error: OAuthError,
/// }
///
/// let failure = Failure { error: OAuthError::InvalidGrant };
/// assert_eq!(serde_json::to_string(&failure)?, r#"{"error":"invalid_grant"}"#);
/// assert_eq!(serde_json::from_str::<Failure>(r#"{"error":"invalid_grant"}"#)?, failure);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod key {
    use super::{Code, Deserializer, Serializer, read_text, write_text};
    use crate::Keyed;

    /// Serializes the key.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn serialize<T: Keyed, S: Serializer>(code: &T, serializer: S) -> Result<S::Ok, S::Error> {
        write_text(*code, code.key().unwrap_or_default(), serializer)
    }

    /// Deserializes text.
    ///
    /// # Errors
    ///
    /// If the input is not text, or not a valid code of the table.
    pub fn deserialize<'de, T: Code, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        read_text(deserializer)
    }
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: Code> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a valid {} as text", T::TABLE)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        CodeVisitor(PhantomData).visit_str(text)
    }
}

fn write_text<T: Code, S: Serializer>(
    code: T,
    text: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if text.parse() == Ok(code) {
        serializer.serialize_str(text)
    } else {
        serializer.collect_str(&code)
    }
}

fn read_text<'de, T: Code, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_str(TextVisitor(PhantomData))
}
