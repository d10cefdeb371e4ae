//! A table gives no warning where all warnings are errors.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
#![deny(
    deprecated_safe,
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused
)]
#![deny(
    absolute_paths_not_starting_with_crate,
    explicit_outlives_requirements,
    missing_copy_implementations,
    missing_debug_implementations,
    non_ascii_idents,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]

use codes_core::code_table;

/// Closed, with classes and attributes.
#[code_table("spec/good.json")]
pub enum ErrorCode {}

/// Of which nothing is used.
#[code_table("spec/smallest.json")]
enum Unused {}

/// Open, with everything that a table can have.
#[code_table("spec/full.json", class = Kind)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FullCode {}

/// A table in a module of its own.
pub mod inner {
    /// Closed, as above.
    #[codes_core::code_table("spec/good.json")]
    pub enum ErrorCode {}
}

fn main() {
    /// In a function.
    #[code_table("spec/smallest.json")]
    enum Local {}

    assert!(ErrorCode::DiskSlow.is_warning());
    assert_eq!(FullCode::default(), FullCode::TooLarge);
    assert_eq!(
        FullCode::from_i8(-3).map(FullCode::class),
        Ok(Some(Kind::Below))
    );
    assert_eq!(FullCode::UsedUp, FullCode::DiskFull);
    assert_eq!(Local::DiskFull, 1);
    assert_eq!(FullCode::Injected.reason(), "\"}]); panic!(\"");
}
