//! The test is all of this package.
