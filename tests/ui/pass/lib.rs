//! The programs are tests of this package.
