//! Tests of the public behaviour. Every other file in this folder is a test.

/// Runs the examples of the format as doctests.
#[cfg(doctest)]
#[doc = include_str!("../spec/README.md")]
pub struct Format;
