//! The spec that `codes new` writes makes a table.

/// What `codes new` writes.
#[codes_core::code_table("codes-macros/cli/src/new.json")]
pub enum Started {}

#[test]
fn the_spec_of_a_start_compiles() {
    assert!(Started::StorageUnavailable.retryable());
    assert_eq!("unknown item".parse(), Ok(Started::UnknownItem));
}
