//! The enums of classes and of attributes, whose values are written as names.

use crate::UnknownName;
use core::fmt;

/// An enum of names.
pub trait Named: Copy + fmt::Debug + 'static {
    /// The name of the enum.
    const KIND: &'static str;
    /// Every value.
    const VALUES: &'static [Self];

    /// The name of the value.
    fn text(self) -> &'static str;

    /// The description of the value in the spec.
    fn meaning(self) -> Option<&'static str>;
}

/// The value with this name, in any case, and with spaces, underscores, hyphens or
/// nothing between its words.
///
/// # Errors
///
/// If the text is not such a name, or several names differ in these respects only
/// and the text is none of them.
pub fn named<T: Named>(text: &str) -> Result<T, UnknownName> {
    let mut found = None;
    let mut count = 0;
    for value in T::VALUES {
        let name = value.text();
        if name == text {
            return Ok(*value);
        }
        if reads_as(text, name) {
            found = Some(*value);
            count += 1;
        }
    }
    match found {
        Some(value) if count == 1 => Ok(value),
        _ => Err(UnknownName::of(text, T::KIND)),
    }
}

/// Whether a text is another spelling of a name.
fn reads_as(text: &str, name: &str) -> bool {
    if text.eq_ignore_ascii_case(name) {
        return true;
    }
    let mut rest = name.chars();
    let mut follows_word = false;
    for character in text.chars() {
        if matches!(character, ' ' | '_' | '-') {
            let starts_word = |next: char| !next.is_lowercase();
            if !follows_word || !rest.as_str().starts_with(starts_word) {
                return false;
            }
            follows_word = false;
            continue;
        }
        let next = rest.find(|next| !is_separator(*next));
        if !next.is_some_and(|next| next.eq_ignore_ascii_case(&character)) {
            return false;
        }
        follows_word = true;
    }
    follows_word && rest.all(is_separator)
}

fn is_separator(character: char) -> bool {
    character.is_ascii() && !character.is_ascii_alphanumeric()
}

/// Implements the traits of an enum of names, those of the enabled integrations
/// included.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_named {
    ($kind:ident) => {
        #[automatically_derived]
        impl ::core::fmt::Display for $kind {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private_0_1_0::pad($kind::name(*self), f)
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for $kind {
            type Err = $crate::UnknownName;

            #[inline]
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<$kind, $crate::UnknownName> {
                $crate::__private_0_1_0::named(text)
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for $kind {
            type Error = $crate::UnknownName;

            #[inline]
            fn try_from(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<$kind, $crate::UnknownName> {
                $crate::__private_0_1_0::named(text)
            }
        }

        $crate::__private_0_1_0::named_arbitrary! { $kind }
        $crate::__private_0_1_0::named_proptest! { $kind }
        $crate::__private_0_1_0::named_schemars! { $kind }
        $crate::__private_0_1_0::named_serde! { $kind }
        $crate::__private_0_1_0::named_utoipa! { $kind }
    };
}

#[cfg(test)]
mod tests {
    use super::reads_as;

    #[test]
    fn words_may_be_joined_and_separated() {
        for name in ["Client Error", "ClientError", "Client-Error"] {
            for text in [
                name,
                "Client Error",
                "ClientError",
                "CLIENT_ERROR",
                "client-error",
                "clienterror",
            ] {
                assert!(reads_as(text, name), "{text} as {name}");
            }
            for text in [
                "",
                "Client",
                "ClientErrors",
                "Client  Error",
                "Client_Error_",
                " Client Error",
                "Cli ent Error",
                "Client/Error",
            ] {
                assert!(!reads_as(text, name), "{text} as {name}");
            }
        }
        assert!(reads_as("HTTP_2", "Http2"));
        assert!(reads_as("final", "Final"));
        assert!(!reads_as("_", "Final"));
        assert!(reads_as("Größe_Zwei", "GrößeZwei"));
        assert!(reads_as("Client4xx", "Client (4xx)"));
    }
}
