//! Reads and checks a spec of numeric codes and generates the Rust enum for it.
//!
//! This is the library behind `codes-macros`; programs depend on `codes-core`.
//! Text of a spec goes in, tokens and findings come out:
//!
//! ```text
//! locate the file → read JSON with positions → check every rule → emit tokens
//! ```
//!
//! Each step takes what the step before it returns. A finding is a value, a
//! [`Diagnostic`], and becomes text in the last step.

mod args;
mod check;
mod derive;
mod diagnostic;
mod emit;
mod listing;

mod locate;
mod read;
mod remainder;
mod render;
mod suggest;

pub use derive::{code_of_table, derive_code, derive_to_code, to_code_of_table};
pub use diagnostic::{Diagnostic, Span};

use args::{Arguments, Item, SpecPath, class_of, unused_class};
use check::{CheckedSpec, TypeNames, check as check_spec};
use emit::{Handed, Target, emit, macro_item};
use listing::Listing;
use locate::{SpecFile, locate};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use read::read;
use remainder::remainder;
use render::Source;
use std::path::PathBuf;
use syn::ext::IdentExt;

/// The most findings that one build shows in full.
const MAX_SHOWN: usize = 100;

/// Expands `#[code_table(arguments)] item`.
///
/// Findings become `compile_error!`s beside the type, which is emitted with
/// the rows that are right.
#[must_use]
// The signature of an attribute macro.
#[allow(clippy::needless_pass_by_value)]
pub fn code_table(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let arguments = syn::parse2::<Arguments>(arguments);
    let parsed = syn::parse2::<Item>(item.clone());
    match (arguments, parsed) {
        (Ok(arguments), Ok(parsed)) => expand(arguments, &parsed),
        (arguments, parsed) => {
            let errors = [arguments.err(), parsed.err()];
            let errors = errors.into_iter().flatten();
            let errors = errors.map(syn::Error::into_compile_error);
            // The item is passed on, so that its uses find it.
            quote!(#(#errors)* #item)
        }
    }
}

/// Everything that is wrong with the text of a spec, by place.
///
/// ```
/// let findings = codes_codegen::check(r#"{"codes": [{"code": 1, "raeson": "Disk Full"}]}"#);
/// assert_eq!(findings[0].message, "unknown key `raeson` in a row");
/// assert_eq!(findings[0].help.as_deref(), Some("did you mean `reason`?"));
/// ```
#[must_use]
pub fn check(text: &str) -> Vec<Diagnostic> {
    let names = TypeNames {
        table: "Table".to_owned(),
        class: "TableClass".to_owned(),
    };
    let mut findings = Vec::new();
    let spec = read(text, &mut findings);
    let _ = check_spec(spec, &names, &mut findings);
    arrange(text, &mut findings);
    findings
}

/// Sorts findings by place, and keeps the places within the text: brackets
/// that were never closed are closed behind it.
fn arrange(text: &str, findings: &mut [Diagnostic]) {
    for finding in findings.iter_mut() {
        let related = finding.related.iter_mut().map(|(span, _)| span);
        for span in finding.span.iter_mut().chain(related) {
            span.end = span.end.min(text.len());
            span.start = span.start.min(span.end);
        }
    }
    findings.sort_by_key(|finding| finding.span.as_ref().map(|span| span.start));
}

fn expand(mut arguments: Arguments, item: &Item) -> TokenStream {
    let class = class_of(arguments.class.as_ref(), item, &mut arguments.errors);
    let errors = arguments.errors.iter().chain(&item.errors);
    let errors: TokenStream = errors.map(syn::Error::to_compile_error).collect();
    let table = table(&arguments, item, class);
    quote!(#errors #table)
}

fn table(arguments: &Arguments, item: &Item, class: Ident) -> TokenStream {
    let names = TypeNames {
        table: item.name.unraw().to_string(),
        class: class.to_string(),
    };
    let loaded = Loaded::of(&arguments.path, &names);
    let handed = Handed {
        listing: Listing::of(loaded.checked.as_ref(), loaded.is_whole),
        path: &arguments.path.value,
        text: &loaded.text,
    };
    let handing_on = macro_item(&handed, item);
    let tracked = loaded.tracked;
    let Some(checked) = loaded.checked else {
        let types = check::type_names(&names, &read::enum_attributes(&loaded.text));
        let nothing = nothing(arguments, item, &types, &loaded.messages);
        return quote!(#nothing #handing_on #tracked);
    };
    let target = Target {
        item,
        class,
        krate: arguments
            .krate
            .as_ref()
            .map_or_else(|| quote!(::codes_core), |path| quote!(#path)),
        tracked,
    };
    let errors = errors(&arguments.path, &loaded.messages);
    let has_no_classes = checked.classes.is_empty() && loaded.is_whole;
    let unused = arguments.class.as_ref().filter(|_| has_no_classes);
    let unused = unused.map(|class| unused_class(class).into_compile_error());
    let table = emit(&checked, &target);
    quote!(#errors #unused #table #handing_on)
}

/// What became of the file that a path names.
struct Loaded {
    /// Empty if it could not be read.
    text: String,
    /// `None` without a single good row.
    checked: Option<CheckedSpec>,
    messages: Vec<String>,
    /// Whether there are no messages.
    is_whole: bool,
    /// Makes rustc build again when the file changes.
    tracked: TokenStream,
}

impl Loaded {
    fn of(path: &SpecPath, names: &TypeNames) -> Self {
        let manifest_dir = std::env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .unwrap_or_default();
        let file = match locate(&path.value, &manifest_dir) {
            Ok(file) => file,
            Err(message) => return Self::without_text(message, TokenStream::new()),
        };
        let tracked = tracked(path, &file);
        let text = match file.read() {
            Ok(text) => text,
            Err(message) => {
                let tracked = file.can_be_included().then_some(tracked);
                return Self::without_text(message, tracked.unwrap_or_default());
            }
        };
        let mut findings = Vec::new();
        let spec = read(&text, &mut findings);
        let checked = check_spec(spec, names, &mut findings);
        arrange(&text, &mut findings);
        Self {
            checked,
            messages: messages(&file.shown(), &text, &findings),
            is_whole: findings.is_empty(),
            tracked,
            text,
        }
    }

    fn without_text(message: String, tracked: TokenStream) -> Self {
        Self {
            text: String::new(),
            checked: None,
            messages: vec![message],
            is_whole: false,
            tracked,
        }
    }
}

/// The findings as text, by place. Of very many the first are shown, and the
/// others listed in one message more.
fn messages(path: &str, text: &str, findings: &[Diagnostic]) -> Vec<String> {
    if findings.is_empty() {
        // Finding the lines of a large file takes a while.
        return Vec::new();
    }
    let source = Source::new(path, text);
    let (shown, others) = findings.split_at(findings.len().min(MAX_SHOWN));
    let shown = shown.iter().map(|finding| source.render(finding));
    shown.chain(remainder(&source, others)).collect()
}

fn error(path: &SpecPath, message: &str) -> TokenStream {
    quote_spanned!(path.span=> ::core::compile_error!(#message))
}

fn errors(path: &SpecPath, messages: &[String]) -> TokenStream {
    let errors = messages.iter().map(|message| error(path, message));
    quote!(#(#errors;)*)
}

/// The errors of a spec without a single good row, and the names of the types
/// that there would be.
///
/// The last one takes the place of the type itself, as an argument of it:
/// rustc reports nothing about the uses of a type with an error in it.
fn nothing(
    arguments: &Arguments,
    item: &Item,
    types: &[String],
    messages: &[String],
) -> TokenStream {
    let Some((last, others)) = messages.split_last() else {
        return TokenStream::new();
    };
    let visibility = &item.visibility;
    let name = &item.name;
    let wrong = format_ident!("__Wrong{}", name);
    let others = errors(&arguments.path, others);
    let last = error(&arguments.path, last);
    let types = types.iter().map(|name| format_ident!("{name}"));
    quote! {
        #others
        // A type of the user's own crate, for which traits can be implemented.
        #[doc(hidden)]
        #[allow(missing_docs, dead_code, non_camel_case_types)]
        #visibility struct #wrong<const ERROR: ::core::primitive::usize>;
        #[allow(missing_docs)]
        #visibility type #name = #wrong<{ #last }>;
        #(
            #[allow(missing_docs, dead_code)]
            #visibility type #types = #name;
        )*
    }
}

/// Makes rustc build again when the file changes, wherever the crate lies.
fn tracked(path: &SpecPath, file: &SpecFile) -> TokenStream {
    let path = match &file.relative {
        Some(relative) => {
            quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #relative))
        }
        None => path.tokens.clone(),
    };
    quote!(
        const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_very_many_findings_the_first_are_shown_and_the_rest_listed() {
        let row = r#"{"code": 1, "reason": "Disk Full", "colour": "red"},"#;
        let text = format!("{{\"codes\": [{}]}}", row.repeat(5_000));
        let findings = check(&text);
        let messages = messages("a.json", &text, &findings);
        assert_eq!(messages.len(), MAX_SHOWN + 1);
        let more = findings.len() - MAX_SHOWN;
        let last = messages.last().unwrap();
        assert!(last.starts_with(&format!("and {more} more findings in a.json")));
        // The last row, whose code is that of the first.
        let column = text.rfind("1, \"reason\"").unwrap() + 1;
        assert!(last.contains(&format!("1:{column} and 1:21")), "{last}");
    }
}
