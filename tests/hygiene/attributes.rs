//! Attributes that the user writes on the enum are kept.

use codes_tests_hygiene::Closed;
use kodes::code_table;
use std::collections::{BTreeSet, HashSet};

/// Traits that every table implements may also be derived.
#[code_table("spec/full.json", crate = kodes)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum DerivesEverything {}

#[code_table("spec/closed.json", crate = kodes)]
#[derive(std::fmt::Debug, ::core::clone::Clone, Copy, PartialEq, Eq)]
enum DerivesByPath {}

#[code_table("spec/small.json", crate = kodes)]
#[cfg_attr(all(), derive(Debug, Clone), doc = "Docs under a condition.")]
#[cfg_attr(any(), derive(NoSuchTrait))]
enum DerivesUnderACondition {}

#[code_table("spec/small.json", crate = kodes)]
#[cfg(any())]
#[derive(NoSuchTrait)]
enum NotThere {}

// The name is free: the table above is disabled by `cfg`.
struct NotThere;

#[code_table("spec/small.json", crate = kodes)]
#[must_use = "a code says what went wrong"]
#[deprecated(note = "for the test")]
#[doc(alias = "error")]
#[doc(hidden)]
#[allow(clippy::exhaustive_enums)]
enum Decorated {}

#[test]
fn derived_traits_are_those_of_the_table() {
    assert_eq!(format!("{:?}", DerivesEverything::DiskFull), "DiskFull");
    // The derived `Debug` would show the hidden variant in the same way.
    let unlisted = DerivesEverything::from_u16(101).unwrap();
    assert_eq!(format!("{unlisted:?}"), "Unlisted101");
    let all = DerivesEverything::ALL;
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
    assert!(all.iter().collect::<BTreeSet<_>>().into_iter().eq(all));
    assert_eq!(DerivesByPath::ALL[0].clone(), DerivesByPath::ParseError);
    assert_eq!(format!("{:?}", DerivesByPath::ParseError), "ParseError");
    assert_eq!(
        format!("{:?}", DerivesUnderACondition::DiskFull),
        "DiskFull"
    );
}

#[test]
fn a_table_that_is_configured_out_leaves_nothing_behind() {
    let NotThere = NotThere;
}

#[test]
#[expect(deprecated, reason = "`Decorated` is, so the attribute was kept")]
fn other_attributes_are_kept() {
    assert_eq!(Decorated::DiskFull.as_u16(), 1);
}

#[test]
#[deny(unreachable_patterns)]
fn non_exhaustive_is_kept() {
    let number = match Closed::ParseError {
        Closed::ParseError => -32_700,
        Closed::InternalError => -32_603,
        #[expect(deprecated, reason = "so is the row")]
        Closed::QuotaExceeded => 7,
        // `#[non_exhaustive]` applies in other crates, so this arm is reachable.
        _ => 0,
    };
    assert_eq!(Closed::ParseError.as_i32(), number);
}
