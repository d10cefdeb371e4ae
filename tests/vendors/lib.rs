//! Tests of the codes of vendors.

/// The examples of the README, as tests: some are about vendors.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
