//! Integrations with other crates: one file per feature.
//!
//! The orphan rule requires that a table's crate itself implements the traits of
//! other crates. So each integration is a macro, and the generated code of every
//! table invokes all of them: the features of this crate apply to all tables of a
//! program.

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

/// Implements the enabled integrations for a table, given as
/// `Name, repr, [lowest, highest]`, with empty brackets for a closed table.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_integrate {
    ($($table:tt)*) => {
        $crate::__codes_integrate_without_responses! { $($table)* }
        $crate::__private_0_1_0::integrate_actix_web! { $($table)* }
        $crate::__private_0_1_0::integrate_axum! { $($table)* }
    };
}

/// The integrations that do not make a code a response.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_integrate_without_responses {
    ($($table:tt)*) => {
        $crate::__private_0_1_0::integrate_arbitrary! { $($table)* }
        $crate::__private_0_1_0::integrate_http! { $($table)* }
        $crate::__private_0_1_0::integrate_proptest! { $($table)* }
        $crate::__private_0_1_0::integrate_schemars! { $($table)* }
        $crate::__private_0_1_0::integrate_serde! { $($table)* }
        $crate::__private_0_1_0::integrate_utoipa! { $($table)* }
    };
}

/// Implements the enabled integrations for a table whose spec describes problem
/// documents, given as for [`__codes_integrate`] in brackets, and as for
/// [`__codes_respond`]. A response is then a problem.
#[cfg(feature = "problem")]
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_integrate_with_problems {
    ([$($table:tt)*] $($respond:tt)*) => {
        $crate::__codes_integrate_without_responses! { $($table)* }
        $crate::__private_0_1_0::respond! { $($respond)* }
        $crate::__private_0_1_0::responder_actix_web! { $($table)* }
        $crate::__private_0_1_0::responses_utoipa! { $($table)* }
    };
}

#[cfg(not(feature = "problem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_integrate_with_problems {
    ([$($table:tt)*] $($respond:tt)*) => {
        $crate::__private_0_1_0::integrate! { $($table)* }
    };
}

/// The macro of a disabled feature, which a derived enum may have named.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_nothing {
    ($table:ident, $repr:ident, $open:tt, $feature:literal) => {
        ::core::compile_error!(::core::concat!(
            "the feature `",
            $feature,
            "` of codes-core is off\n = help: turn it on in Cargo.toml: `codes-core = { version = \"0.1\", features = [\"",
            $feature,
            "\"] }`"
        ));
    };
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

/// The status to send for a code. A 1xx status is not a final response: the
/// client would keep waiting for one.
#[cfg(any(feature = "actix-web", feature = "axum"))]
pub(crate) fn final_status(number: u16) -> u16 {
    if number < 200 { 500 } else { number }
}

/// The text that describes a code in a schema.
#[cfg(any(feature = "schemars", feature = "utoipa"))]
fn summary(code: impl crate::Code) -> &'static str {
    code.description().unwrap_or_else(|| code.reason())
}

/// The names of an enum, and what the spec says about each: the name itself if
/// nothing.
#[cfg(any(feature = "schemars", feature = "utoipa"))]
fn names<T: crate::__private_0_1_0::Named>()
-> (alloc::vec::Vec<&'static str>, alloc::vec::Vec<&'static str>) {
    let values = T::VALUES.iter();
    values
        .map(|value| (value.text(), value.meaning().unwrap_or(value.text())))
        .unzip()
}
