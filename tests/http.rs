//! HTTP's table, for every number: held against the registry, the RFCs and the
//! `http` crate.
//!
//! The tests that are named after RFCs are a second table of truth: they say in code
//! what the sections say about status codes, and hold every row and every code
//! without a row against it. A change of `spec/http.json` that breaks a rule fails
//! there, and a rule changes only if its RFC does.

#[path = "http/caching.rs"]
mod caching;
#[path = "http/content.rs"]
mod content;
#[path = "http/drop_in.rs"]
mod drop_in;
#[path = "http/field_rules.rs"]
mod field_rules;
#[path = "http/field_sections.rs"]
mod field_sections;
#[path = "http/numbers.rs"]
mod numbers;
#[path = "http/redirects.rs"]
mod redirects;
#[path = "http/registry.rs"]
mod registry;
#[path = "http/retries.rs"]
mod retries;
#[path = "http/senders.rs"]
mod senders;
#[path = "http/texts.rs"]
mod texts;
#[path = "http/wording.rs"]
mod wording;

use codes_core::StatusCode;

/// Every code of which the RFCs and the registry can say something: all from 100 to
/// 999 except rows that are not registered, such as one that somebody added.
fn every_code() -> impl Iterator<Item = StatusCode> {
    let codes = (100..=999).filter_map(|number| StatusCode::from_u16(number).ok());
    codes.filter(|code| !code.is_listed() || code.registration().is_some())
}

/// Every code of 1xx, listed or not.
fn interim_codes() -> impl Iterator<Item = StatusCode> {
    (100..=199).filter_map(|number| StatusCode::from_u16(number).ok())
}
