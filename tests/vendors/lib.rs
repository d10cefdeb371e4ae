//! Tests of the codes of vendors.

/// Runs the examples of the README, some of which use the feature `vendor`.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
