//! Reads and checks a spec of numeric codes and generates the Rust enum for it.
//!
//! This is the library behind `codes-macros`; programs depend on `codes-core`.
//! The path of a spec goes in, tokens and findings come out:
//!
//! ```text
//! locate the file → read JSON with positions → check every rule → emit tokens
//! ```
//!
//! Each step takes what the previous step returns. A finding is a value, a
//! [`Diagnostic`], and becomes text at the very end.
//!
//! In addition to what the macros call, there is [`Builder`] for build scripts,
//! [`check_file`] for programs that show findings, and [`Outline`] for those that
//! compare tables. The command `codes` of `codes-cli` is built on these.

// The docs above link to items that exist only with the feature `tools`.
#![cfg_attr(not(feature = "tools"), allow(rustdoc::broken_intra_doc_links))]
// Some methods serve the tools only.
#![cfg_attr(
    not(feature = "tools"),
    allow(dead_code, unreachable_pub, unused_imports)
)]

extern crate proc_macro;

#[macro_use]
mod template;

mod args;
mod attribute;
#[cfg(feature = "tools")]
mod builder;
mod callback;
mod characters;
mod check;
mod derive;
mod diagnostic;
mod emit;
#[cfg(feature = "tools")]
mod error;
#[cfg(feature = "tools")]
mod expansion;
mod files;
// The same file as in codes-core, which uses more of it, and in public.
mod extending;
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
#[cfg(feature = "tools")]
mod outline;
#[cfg(feature = "tools")]
mod parsing;
mod prose;
mod read;
mod render;
#[cfg(feature = "tools")]
mod report;
mod spellings;
mod storage;
mod suggest;

#[cfg(feature = "tools")]
pub use builder::Builder;
// For a test that compares them with what is generated.
#[cfg(feature = "tools")]
#[doc(hidden)]
pub use check::METHODS;
pub use derive::{code_of_table, derive_code, derive_to_code, to_code_of_table};
pub use diagnostic::{Diagnostic, Span};
#[cfg(feature = "tools")]
pub use error::Error;
#[cfg(feature = "tools")]
pub use expansion::Expansion;
pub use extending::code_table_of_table;
#[cfg(feature = "tools")]
pub use lines::{Lines, Position};
#[cfg(feature = "tools")]
pub use outline::{Outline, OutlineAlias, OutlineAttribute, OutlineClass, OutlineRow};
#[cfg(feature = "tools")]
pub use read::{json, keys};
pub use render::{Message, Style};
#[cfg(feature = "tools")]
pub use report::{Place, Report, check_extending_file, check_file};

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
use syn::ext::IdentExt;

/// Expands `#[code_table(arguments)] item`.
///
/// Findings become `compile_error!`s next to the type, which is emitted with
/// the rows that are right.
#[must_use]
// The signature of an attribute macro.
#[allow(clippy::needless_pass_by_value)]
pub fn code_table(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let written = arguments.clone();
    let arguments = syn::parse2::<Arguments>(arguments);
    let parsed = syn::parse2::<Item>(item.clone());
    match (arguments, parsed) {
        (Ok(arguments), Ok(parsed)) => match &arguments.extends {
            Some(table) => extending::call_table(table, &arguments, &written, &item),
            None => expand(arguments, &parsed, None),
        },
        (arguments, parsed) => {
            let mut errors: Vec<syn::Error> = arguments.err().into_iter().collect();
            errors.extend(parsed.err());
            // The item is kept, so that its uses find it.
            report(&errors, item)
        }
    }
}

/// Everything that is wrong with the text of a spec, by place. If the spec
/// extends another, what can be said without the other.
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

/// A spec and those that it extends, read and checked.
pub(crate) struct Loaded {
    /// `None` without a valid row.
    pub(crate) checked: Option<CheckedSpec>,
    /// By place.
    pub(crate) findings: Vec<Diagnostic>,
    /// The files that could be read.
    pub(crate) files: Files,
    /// The files that rustc has to watch.
    pub(crate) tracked: Vec<Tracked>,
}

/// The first three steps: locate → read → check. The last one is
/// [`emit::emit`], or [`emit::emit_derived`] for an enum that the user wrote.
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

    /// The names of the rows, for those who refer to them.
    pub(crate) fn listing(&self) -> Listing {
        Listing::of(self.checked.as_ref(), self.findings.is_empty())
    }

    /// Forgets the findings that are in extended files only: the table of those
    /// files reports them.
    fn forget_extended(&mut self) {
        self.findings.retain(|finding| {
            let related = finding.related.iter().map(|(span, _)| span);
            let mut spans = finding.span.iter().chain(related);
            finding.span.is_none() || spans.any(|span| files::file_of(span) == 0)
        });
    }
}

/// Expands the attribute, with the table that it extends.
pub(crate) fn expand(
    mut arguments: Arguments,
    item: &Item,
    extended: Option<&Extended>,
) -> TokenStream {
    let class = class_of(arguments.class.as_ref(), item, &mut arguments.errors);
    let names = TypeNames {
        table: item.name.unraw().to_string(),
        class: class.to_string(),
    };
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
        krate: arguments.krate(),
        tracking,
        of: of.filter(|_| checked.extended_has_rows),
    };
    let table = emit::emit(checked, &target);
    quote!(#errors #table #callback_macro)
}
