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
mod diagnostic;
mod emit;
mod locate;
mod read;
mod render;
mod suggest;

pub use diagnostic::{Diagnostic, Span};

use args::{Arguments, Item};
use check::{TypeNames, check as check_spec};
use emit::{Target, emit};
use locate::{SpecFile, locate};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use read::read;
use render::Source;
use std::path::PathBuf;

/// Expands `#[code_table(arguments)] item`.
///
/// Findings become `compile_error!`s beside the type, which is emitted with
/// the rows that are right.
#[must_use]
// The signature of an attribute macro.
#[allow(clippy::needless_pass_by_value)]
pub fn code_table(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let arguments = syn::parse2::<Arguments>(arguments);
    let item_read = syn::parse2::<Item>(item.clone());
    let errors = match (arguments, item_read) {
        (Ok(arguments), Ok(item)) => match arguments.conflict_with(&item) {
            None => return expand(&arguments, &item),
            Some(error) => vec![error],
        },
        (arguments, item) => [arguments.err(), item.err()]
            .into_iter()
            .flatten()
            .collect(),
    };
    let errors = errors.into_iter().map(syn::Error::into_compile_error);
    // The item is passed on, so that its uses find it.
    quote!(#(#errors)* #item)
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
    sort(&mut findings);
    findings
}

fn sort(findings: &mut [Diagnostic]) {
    findings.sort_by_key(|finding| finding.span.as_ref().map(|span| span.start));
}

fn expand(arguments: &Arguments, item: &Item) -> TokenStream {
    let name = &item.name;
    let class = arguments
        .class
        .clone()
        .unwrap_or_else(|| format_ident!("{name}Class"));
    let (file, text) = match open(arguments) {
        Ok(found) => found,
        Err(message) => return nothing(arguments, item, &class, &[message]),
    };
    let names = TypeNames {
        table: name.to_string(),
        class: class.to_string(),
    };
    let mut findings = Vec::new();
    let spec = read(&text, &mut findings);
    let checked = check_spec(spec, &names, &mut findings);
    sort(&mut findings);
    let shown = file.shown();
    let source = Source::new(&shown, &text);
    let messages: Vec<String> = findings
        .iter()
        .map(|finding| source.render(finding))
        .collect();
    let Some(checked) = checked else {
        return nothing(arguments, item, &class, &messages);
    };
    let target = Target {
        item,
        class,
        krate: arguments
            .krate
            .as_ref()
            .map_or_else(|| quote!(::codes_core), |path| quote!(#path)),
        tracked: tracked(arguments, &file),
    };
    let errors = messages.iter().map(|message| error(arguments, message));
    let table = emit(&checked, &target);
    quote!(#(#errors;)* #table)
}

fn error(arguments: &Arguments, message: &str) -> TokenStream {
    quote_spanned!(arguments.path.span=> ::core::compile_error!(#message))
}

/// The errors of a spec without a single good row.
///
/// The last one takes the place of the type itself, as the length of an array:
/// rustc reports nothing about the uses of a type with an error in it.
fn nothing(arguments: &Arguments, item: &Item, class: &Ident, messages: &[String]) -> TokenStream {
    let Some((last, others)) = messages.split_last() else {
        return TokenStream::new();
    };
    let visibility = &item.visibility;
    let name = &item.name;
    let others = others.iter().map(|message| error(arguments, message));
    let last = error(arguments, last);
    quote! {
        #(#others;)*
        #[allow(missing_docs)]
        #visibility type #name = [(); #last];
        #[allow(missing_docs, dead_code)]
        #visibility type #class = #name;
    }
}

fn open(arguments: &Arguments) -> Result<(SpecFile, String), String> {
    let manifest_dir = std::env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    let file = locate(&arguments.path.value, &manifest_dir)?;
    let text = file.read()?;
    Ok((file, text))
}

/// Makes rustc build again when the file changes, wherever the crate lies.
fn tracked(arguments: &Arguments, file: &SpecFile) -> TokenStream {
    let path = match &file.relative {
        Some(relative) => {
            quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #relative))
        }
        None => arguments.path.tokens.clone(),
    };
    quote!(
        const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
    )
}
