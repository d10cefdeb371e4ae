//! What the features of this crate add to tables, one file for each feature.
//!
//! An `impl` of another crate's trait has to stand in the crate of the table,
//! so each file has a macro, and the code of every table calls them all: this
//! crate's features decide for all tables of a program.

#[cfg(feature = "actix-web")]
pub(crate) mod actix_web;
#[cfg(feature = "arbitrary")]
pub(crate) mod arbitrary;
#[cfg(feature = "axum")]
pub(crate) mod axum;
#[cfg(feature = "http")]
pub(crate) mod http;
#[cfg(feature = "proptest")]
pub(crate) mod proptest;
pub(crate) mod respond;
#[cfg(feature = "schemars")]
pub(crate) mod schemars;
#[cfg(feature = "serde")]
pub mod serde;
#[cfg(feature = "utoipa")]
pub(crate) mod utoipa;

/// What the switched-on features add to a table: `Name, repr, [lowest, highest]`,
/// with empty brackets for a closed table.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_integrate {
    ($($table:tt)*) => {
        $crate::__private_0_1_0::integrate_actix_web! { $($table)* }
        $crate::__private_0_1_0::integrate_arbitrary! { $($table)* }
        $crate::__private_0_1_0::integrate_axum! { $($table)* }
        $crate::__private_0_1_0::integrate_http! { $($table)* }
        $crate::__private_0_1_0::integrate_proptest! { $($table)* }
        $crate::__private_0_1_0::integrate_schemars! { $($table)* }
        $crate::__private_0_1_0::integrate_serde! { $($table)* }
        $crate::__private_0_1_0::integrate_utoipa! { $($table)* }
    };
}

/// The macro of a feature that is off.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_nothing {
    ($($table:tt)*) => {};
}

/// The range of an open table as an `Option`.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_open {
    ([]) => {
        ::core::option::Option::None
    };
    ([$lowest:expr, $highest:expr]) => {
        ::core::option::Option::Some(($lowest, $highest))
    };
}

/// The status to send for a code: 1xx is no final response, and whoever gets
/// one waits for another.
#[cfg(any(feature = "actix-web", feature = "axum"))]
fn final_status(number: u16) -> u16 {
    if number < 200 { 500 } else { number }
}

/// A text on a code for people who read a schema.
#[cfg(any(feature = "schemars", feature = "utoipa"))]
fn summary(code: impl crate::Code) -> &'static str {
    code.description().unwrap_or_else(|| code.reason())
}
