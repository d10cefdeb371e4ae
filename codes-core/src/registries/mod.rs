//! The tables of other registries than HTTP's: a module and a feature for each. They
//! are the checked-in output of `.ci/expand`, so they need no macros.

#[cfg(feature = "grpc")]
pub mod grpc;
