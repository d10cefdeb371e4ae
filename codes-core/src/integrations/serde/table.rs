//! The traits of serde for a table.

#[doc(hidden)]
#[macro_export]
macro_rules! __codes_serde {
    ($table:ident, $repr:ident, $open:tt $(, $feature:literal)?) => {
        #[automatically_derived]
        impl $crate::__private_0_1_0::serde_core::Serialize for $table {
            fn serialize<S: $crate::__private_0_1_0::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private_0_1_0::number::serialize(*self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private_0_1_0::serde_core::Deserialize<'de> for $table {
            fn deserialize<D: $crate::__private_0_1_0::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private_0_1_0::number::deserialize(deserializer)
            }
        }
    };
}
