//! The package of the examples.
