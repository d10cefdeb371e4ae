//! Reads and checks a spec of numeric codes and generates the Rust enum for it.
//!
//! `codes-macros` calls this library. Programs depend on `codes-core`.
//!
//! It turns the path of a spec into tokens and findings:
//!
//! ```text
//! locate the file → read JSON with positions → check every rule → emit tokens
//! ```
//!
//! Each step takes the result of the previous one. A finding is a [`Diagnostic`], which
//! becomes text at the end.
//!
//! [`Builder`] is for build scripts, [`check_file`] for programs that show findings, and
//! [`Outline`] for programs that compare tables. The command `codes` uses all three.

// The docs above link to items that exist only with the feature `tools`.
#![cfg_attr(not(feature = "tools"), allow(rustdoc::broken_intra_doc_links))]
// Some methods are only for the tools.
#![cfg_attr(
    not(feature = "tools"),
    allow(dead_code, unreachable_pub, unused_imports)
)]

extern crate proc_macro;

#[macro_use]
mod template;

mod args;
mod attribute;
mod callback;
mod check;
mod code_table;
mod derive;
mod derives;
mod diagnostic;
mod emit;
mod features;
mod files;
mod gathering;
// The same file as in codes-core, where more of it is used, and public.
#[allow(dead_code, unreachable_pub)]
mod hash;
mod lines;
mod listing;
mod locate;
mod markdown;
mod mistake;
mod names;
mod options;
mod order;
mod prose;
mod read;
mod render;
mod spellings;
mod storage;
mod suggest;
#[cfg(feature = "tools")]
mod tools;
mod web;

// For a test that compares them with the generated methods.
#[cfg(feature = "tools")]
#[doc(hidden)]
pub use check::METHODS;
pub use code_table::{code_table, code_table_of_table};
pub use derive::{code_of_table, derive_code, derive_to_code, to_code_of_table};
pub use diagnostic::{Diagnostic, Span};
#[cfg(feature = "tools")]
pub use lines::{Lines, Position};
#[cfg(feature = "tools")]
pub use read::{json, keys};
pub use render::{Message, Style};
#[cfg(feature = "tools")]
pub use tools::*;

use callback::Reply;
use check::{Around, CheckedSpec, TypeNames};
use code_table::parse_and_expand;
use derive::derive_with_listings;
use files::Files;
use gathering::Gathering;
use listing::Listing;
use locate::{Origin, Tracked, locate};
use proc_macro2::TokenStream;
use read::read;

/// Adds the listing from a callback macro to those that a table needs. Then expands the
/// table, or calls the next callback macro if a listing is still missing.
#[must_use]
pub fn table_with_listings(reply: TokenStream) -> TokenStream {
    let Reply { state, literals } = match syn::parse2::<Reply<Gathering>>(reply) {
        Ok(reply) => reply,
        Err(error) => return error.into_compile_error(),
    };
    let mut gathering = state;
    gathering.add(literals.first().map_or("", String::as_str));
    if let Some(call) = gathering.call() {
        return call;
    }
    let listings = gathering.listings();
    if gathering.what == "derive" {
        derive_with_listings(gathering.input, &listings)
    } else {
        parse_and_expand(&gathering.input, gathering.extended, Some(&listings))
    }
}

/// The findings in the text of a spec, by place. If the spec extends another, findings
/// that depend on the other are left out.
///
/// ```
/// let findings = codes_codegen::check(r#"{"codes": [{"code": 1, "raeson": "Disk Full"}]}"#);
/// assert_eq!(findings[0].message, "unknown key `raeson` in a row");
/// assert_eq!(findings[0].help.as_deref(), Some("did you mean `reason`?"));
/// ```
#[must_use]
pub fn check(text: &str) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let spec = read(text, 0, &mut findings);
    let around = Around {
        names: &TypeNames::placeholders(),
        listings: &[],
        on_disk: 1,
    };
    check::check(vec![spec], &around, &mut findings);
    findings
}

/// A checked spec, with those that it extends.
#[derive(Default)]
pub(crate) struct Loaded {
    /// `None` without a valid row.
    pub(crate) checked: Option<CheckedSpec>,
    /// By place.
    pub(crate) findings: Vec<Diagnostic>,
    /// The files that could be read.
    pub(crate) files: Files,
    /// The files for rustc to watch.
    pub(crate) tracked: Vec<Tracked>,
}

/// The first three steps: locate, read and check. The last one is [`emit::emit`], or
/// [`emit::emit_derived`] for an enum that the user wrote.
pub(crate) fn load(origin: Origin, names: &TypeNames, listings: &[(String, Listing)]) -> Loaded {
    let mut findings = Vec::new();
    let mut listings = listings.to_vec();
    if let Origin::Extending(_, extended) | Origin::Table(extended) = origin {
        listings.extend(extended.listings.iter().cloned());
    }
    let mut located = locate(origin, &mut findings);
    let mut specs = Vec::new();
    while let Some((text, start)) = located.next() {
        let mut spec = read(text, start, &mut findings);
        located.follow(&mut spec.extends, &mut findings);
        specs.push(spec);
    }
    let around = Around {
        names,
        listings: &listings,
        on_disk: located.on_disk(),
    };
    let checked = check::check(specs, &around, &mut findings);
    Loaded {
        checked,
        findings,
        files: located.files,
        tracked: located.tracked,
    }
}

impl Loaded {
    pub(crate) fn messages(&self) -> Vec<Message> {
        render::render(&self.findings, &self.files)
    }

    pub(crate) fn listing(&self) -> Listing {
        let is_whole = self.checked.is_some() && self.findings.is_empty();
        Listing::of(self.checked.as_ref(), is_whole)
    }

    /// Attributes and the tables whose codes they are, if those are not known.
    pub(crate) fn unknown_tables(&self) -> Vec<(String, String)> {
        let mut unknown = Vec::new();
        for attribute in self.checked.iter().flat_map(|checked| &checked.attributes) {
            if let Some(code_of) = attribute.values.code_of() {
                if code_of.listing.is_none() && !code_of.is_foreign {
                    unknown.push((attribute.name.clone(), code_of.table.clone()));
                }
            }
        }
        unknown
    }

    /// Drops findings that are only about extended files, since the table of those
    /// files, which has some, reports them.
    fn forget_extended(&mut self) {
        for mut finding in std::mem::take(&mut self.findings) {
            let is_of_file = finding.span.is_none();
            let spans = finding.spans();
            if is_of_file || spans.iter().any(|span| files::file_of(span) == 0) {
                self.findings.push(finding);
            }
        }
    }
}
