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
mod derive;
mod derives;
mod diagnostic;
mod emit;
mod extending;
mod features;
mod files;
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

// For a test that compares them with the generated methods.
#[cfg(feature = "tools")]
#[doc(hidden)]
pub use check::METHODS;
pub use derive::{code_of_table, derive_code, derive_to_code, to_code_of_table};
pub use diagnostic::{Diagnostic, Span};
pub use extending::code_table_of_table;
#[cfg(feature = "tools")]
pub use lines::{Lines, Position};
#[cfg(feature = "tools")]
pub use read::{json, keys};
pub use render::{Message, Style};
#[cfg(feature = "tools")]
pub use tools::*;

use args::{Arguments, Item, class_of, unused_class};
use check::{CheckedSpec, TypeNames};
use emit::Target;
use files::Files;
use listing::Listing;
use locate::{Extended, Origin, Tracked, locate};
use mistake::report;
use proc_macro2::TokenStream;
use quote::quote;
use read::read;

/// Expands `#[code_table(arguments)] item`.
///
/// Findings become `compile_error!`s, and the type is emitted with the valid rows.
#[must_use]
pub fn code_table(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let written = arguments.clone();
    let arguments = syn::parse2::<Arguments>(arguments);
    let parsed = syn::parse2::<Item>(item.clone());
    match (arguments, parsed) {
        (Ok(arguments), Ok(parsed)) => match &arguments.extends {
            // The specs of the other table come from its callback macro.
            Some(table) => {
                let krate = options::krate(arguments.krate.as_ref());
                let state = quote!({ #written } #item);
                callback::call(table, "spec", &krate, "code_table_of_table", &state)
            }
            None => expand(arguments, &parsed, None),
        },
        (arguments, parsed) => {
            // The item is kept, so that its uses find it.
            let mut errors = Vec::new();
            errors.extend(arguments.err());
            errors.extend(parsed.err());
            report(&errors, item)
        }
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
    check::check(vec![spec], &TypeNames::placeholders(), &mut findings);
    findings
}

/// A checked spec, with those that it extends.
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
pub(crate) fn load(origin: Origin, names: &TypeNames) -> Loaded {
    let mut findings = Vec::new();
    let mut located = locate(origin, &mut findings);
    let mut specs = Vec::new();
    while let Some((text, start)) = located.next() {
        let mut spec = read(text, start, &mut findings);
        located.follow(&mut spec.extends, &mut findings);
        specs.push(spec);
    }
    let checked = check::check(specs, names, &mut findings);
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
        Listing::of(self.checked.as_ref(), self.findings.is_empty())
    }

    /// Drops findings that are only about extended files, since the table of those
    /// files reports them.
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

/// Expands the attribute, possibly with the specs of the table in `extends = …`.
pub(crate) fn expand(
    mut arguments: Arguments,
    item: &Item,
    extended: Option<&Extended>,
) -> TokenStream {
    let class = class_of(arguments.class.as_ref(), item, &mut arguments.errors);
    let names = TypeNames::new(&item.name, &class);
    let path = &arguments.path;
    let origin = match extended {
        Some(extended) => Origin::Extending(&path.value, extended),
        None => Origin::Path(&path.value),
    };
    let mut loaded = load(origin, &names);
    let listing = loaded.listing();
    if extended.is_some() && loaded.checked.is_some() {
        loaded.forget_extended();
    }
    let messages = loaded.messages();
    let mistakes = [&arguments.errors[..], &item.errors].concat();
    let mut errors = report(&mistakes, TokenStream::new());
    let hidden = emit::hidden_name(&item.name);
    let callback_macro = emit::callback_macro(&hidden, item, &listing, &loaded.files);
    let tracking = emit::tracking(&loaded.tracked, path);
    let Some(checked) = &loaded.checked else {
        let enums = names.enums(&read::enum_attributes(&loaded.files));
        let placeholder = emit::placeholder(path, item, &enums, &messages);
        return quote!(#errors #placeholder #callback_macro #tracking);
    };
    errors.extend(emit::errors(path, &messages));
    if let (Some(class), true) = (&arguments.class, checked.classes.is_empty()) {
        if listing.is_whole {
            errors.extend(unused_class(class).into_compile_error());
        }
    }
    let of = arguments.extends.as_ref();
    let target = Target {
        item,
        class,
        krate: options::krate(arguments.krate.as_ref()),
        tracking,
        of: of.filter(|_| checked.extended_has_rows),
    };
    let table = emit::emit(checked, &target);
    quote!(#errors #table #callback_macro)
}
