//! Classes and values of attributes serialize as their names in every format.

use crate::__private_0_1_0::Named;
use core::fmt;
use core::marker::PhantomData;
use serde_core::de::{Deserializer, Error, Unexpected, Visitor};

/// Called by the implementations for enums of names.
pub mod name_text {
    use super::{Deserializer, NameVisitor, Named, PhantomData};

    /// Deserializes a name.
    ///
    /// # Errors
    ///
    /// If the input is not text, or not a name of the enum.
    pub fn deserialize<'de, T: Named, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        deserializer.deserialize_str(NameVisitor(PhantomData))
    }
}

struct NameVisitor<T>(PhantomData<T>);

impl<T: Named> Visitor<'_> for NameVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a valid {}", T::KIND)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let known = crate::__private_0_1_0::named(text);
        known.map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_named_serde {
    ($kind:ident) => {
        #[automatically_derived]
        impl $crate::__private_0_1_0::serde_core::Serialize for $kind {
            fn serialize<S: $crate::__private_0_1_0::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str($kind::name(*self))
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private_0_1_0::serde_core::Deserialize<'de> for $kind {
            fn deserialize<D: $crate::__private_0_1_0::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private_0_1_0::name_text::deserialize(deserializer)
            }
        }
    };
}
