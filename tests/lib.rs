//! Tests of the project from the outside: each file beside this one is a test.

/// The examples of the format.
#[cfg(doctest)]
#[doc = include_str!("../spec/README.md")]
pub struct Format;
