//! The macros of the features, and what they expand to names of.

pub use crate::__codes_integrate as integrate;

#[cfg(feature = "serde")]
pub use crate::integrations::serde::number;
#[cfg(feature = "serde")]
pub use serde_core;

/// The macro of each feature, or nothing where the feature is off.
macro_rules! features {
    ($($feature:literal $name:ident $macro:ident)*) => {$(
        #[cfg(feature = $feature)]
        pub use crate::$macro as $name;
        #[cfg(not(feature = $feature))]
        pub use crate::__codes_nothing as $name;
    )*};
}

features! {
    "serde" integrate_serde __codes_serde
}
