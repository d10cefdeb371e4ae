//! Tests of the features of codes-core for other registries than HTTP's.
