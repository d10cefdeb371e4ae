//! What the features of this crate add to tables, one file for each feature.
//!
//! An `impl` of another crate's trait has to stand in the crate of the table,
//! so each file has a macro, and the code of every table calls them all: this
//! crate's features decide for all tables of a program.

#[cfg(feature = "serde")]
pub mod serde;

/// What the switched-on features add to a table: `Name, repr, [lowest, highest]`,
/// with empty brackets for a closed table.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_integrate {
    ($($table:tt)*) => {
        $crate::__private_0_1_0::integrate_serde! { $($table)* }
    };
}

/// The macro of a feature that is off.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes_nothing {
    ($($table:tt)*) => {};
}
