//! One table of each spec, in a crate without `std` and without a prelude, in
//! which codes-core is renamed and all lints of rustc are on.
//!
//! The tables must compile without warnings.

#![no_std]
#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(
    warnings,
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_compatibility,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused
)]
#![deny(
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    deprecated_in_future,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unstable_features,
    unused_crate_dependencies,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![deny(rustdoc::all)]
// For `cargo clippy`. The restriction lints are those that projects turn on, and
// that concern generated code, not the user's choices.
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![deny(
    clippy::absolute_paths,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::default_numeric_fallback,
    clippy::else_if_without_else,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::integer_division,
    clippy::integer_division_remainder_used,
    clippy::missing_docs_in_private_items,
    clippy::missing_inline_in_public_items,
    clippy::missing_trait_methods,
    clippy::multiple_inherent_impl,
    clippy::panic,
    clippy::panic_in_result_fn,
    clippy::pattern_type_mismatch,
    clippy::same_name_method,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated,
    clippy::single_call_fn,
    clippy::std_instead_of_core,
    clippy::string_slice,
    clippy::unreachable,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm
)]

// Only the tests in the other files use it.
#[cfg(test)]
use ::codes_tests_reexport as _;

/// A table with every key of the format, and docs of its own.
///
/// # The user's section
///
/// See [`Full::DiskFull`].
#[::kodes::code_table("spec/full.json", class = FullGroup, crate = ::kodes)]
#[derive(Debug)]
#[non_exhaustive]
#[must_use]
pub enum Full {}

#[::kodes::code_table("spec/closed.json", crate = ::kodes)]
#[non_exhaustive]
pub enum Closed {}

#[::kodes::code_table("spec/hexadecimal.json", crate = ::kodes)]
#[non_exhaustive]
pub enum Hexadecimal {}

#[::kodes::code_table("spec/small.json", crate = ::kodes)]
pub enum Small {}

#[::kodes::code_table("spec/prefixed.json", crate = ::kodes)]
pub enum Prefixed {}

/// A table whose spec extends another.
#[::kodes::code_table("spec/extending.json", crate = ::kodes)]
#[non_exhaustive]
pub enum Extending {}

/// A table that extends a table of another crate.
#[::kodes::code_table("spec/extends/statuses.json", extends = ::kodes::StatusCode, crate = ::kodes)]
#[non_exhaustive]
pub enum Statuses {}

/// A table with codes of other tables, and one that extends it.
#[::kodes::code_table("spec/codes.json", crate = ::kodes)]
#[non_exhaustive]
pub enum Codes {}

#[::kodes::code_table("spec/extends/codes.json", extends = Codes, crate = ::kodes)]
#[non_exhaustive]
pub enum OfCodes {}

#[::kodes::code_table("spec/names.json", crate = ::kodes)]
pub enum Names {}

#[::kodes::code_table(::core::concat!(::core::env!("OUT_DIR"), "/large.json"), crate = ::kodes)]
pub enum Large {}

/// Tables of the remaining integer types.
pub mod integers {
    #[::kodes::code_table("spec/u8.json", crate = ::kodes)]
    pub enum U8 {}

    #[::kodes::code_table("spec/i8.json", crate = ::kodes)]
    pub enum I8 {}

    #[::kodes::code_table("spec/i16.json", crate = ::kodes)]
    pub enum I16 {}

    #[::kodes::code_table("spec/u32.json", crate = ::kodes)]
    pub enum U32 {}

    #[::kodes::code_table("spec/u64.json", crate = ::kodes)]
    pub enum U64 {}

    #[::kodes::code_table("spec/i64.json", crate = ::kodes)]
    pub enum I64 {}
}

/// A table with the names of a table at the root of the crate.
pub mod again {
    #[::kodes::code_table("spec/full.json", class = FullGroup, crate = ::kodes)]
    pub enum Full {}
}

/// Derived enums and errors.
pub mod derived {
    /// Codes of a table of this crate.
    #[derive(
        ::core::fmt::Debug,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::kodes::Code,
    )]
    #[code(of = super::Full, crate = ::kodes)]
    #[non_exhaustive]
    pub enum Handled {
        /// The first.
        DiskFull,
        /// A variant with another name than its row.
        #[code(104)]
        Slow,
    }

    /// Codes of a table of another crate.
    #[derive(
        ::core::fmt::Debug,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::kodes::Code,
    )]
    #[code(of = ::kodes::StatusCode, crate = ::kodes)]
    #[non_exhaustive]
    pub enum Status {
        /// A row of the table.
        NotFound,
    }

    /// Codes of a table that extends another.
    #[derive(
        ::core::fmt::Debug,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::kodes::Code,
    )]
    #[code(of = super::Statuses, crate = ::kodes)]
    #[non_exhaustive]
    pub enum Extended {
        /// A row of the table itself.
        NothingHere,
        /// A row of the extended table.
        #[code(410)]
        Gone,
    }

    /// Codes of a table with codes of others.
    #[derive(
        ::core::fmt::Debug,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::kodes::Code,
    )]
    #[code(of = super::Codes, crate = ::kodes)]
    #[non_exhaustive]
    pub enum OfCodes {
        /// A row of the table.
        Two,
    }

    /// Codes of a spec.
    #[derive(
        ::core::fmt::Debug,
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::kodes::Code,
    )]
    #[code("spec/full.json", class = Group, crate = ::kodes)]
    #[non_exhaustive]
    pub enum OfSpec {
        /// The first.
        DiskFull,
        /// A row of another class.
        #[code(310)]
        TooBig,
    }

    /// An error with codes of two tables.
    #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy, ::kodes::ToCode)]
    #[to_code(super::Full, ::kodes::StatusCode, default = StatusCode::NotFound, crate = ::kodes)]
    #[non_exhaustive]
    pub enum Failure<T> {
        /// Something is missing.
        #[code(Full::DiskFull)]
        Missing {
            /// How much.
            #[doc(hidden)]
            bytes: u64,
        },
        /// An inner error.
        #[code(transparent)]
        Inner(T),
    }

    /// A struct.
    #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy, ::kodes::ToCode)]
    #[to_code(::kodes::StatusCode, crate = ::kodes)]
    #[code(NotFound)]
    #[non_exhaustive]
    pub struct Nothing;
}

mod unused;
