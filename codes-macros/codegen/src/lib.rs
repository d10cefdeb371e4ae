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
//!
//! Beside what the macros call, there is [`Builder`] for build scripts,
//! [`check_file`] for programs that show findings, and [`Outline`] for those that
//! compare tables. The command `codes` of `codes-cli` is made of these.

// Their names, above, where they are not there.
#![cfg_attr(not(feature = "tools"), allow(rustdoc::broken_intra_doc_links))]

extern crate proc_macro;

mod args;
#[cfg(feature = "tools")]
mod builder;
mod callback;
mod check;
mod derive;
mod diagnostic;
mod emit;
#[cfg(feature = "tools")]
mod error;
mod extending;
mod listing;
mod load;
mod locate;
mod mistake;
mod options;
#[cfg(feature = "tools")]
mod outline;
mod read;
mod remainder;
mod render;
#[cfg(feature = "tools")]
mod report;
mod suggest;

#[cfg(feature = "tools")]
pub use builder::{Builder, Expansion};
pub use derive::{code_of_table, derive_code, derive_to_code, to_code_of_table};
pub use diagnostic::{Diagnostic, Span};
#[cfg(feature = "tools")]
pub use error::Error;
pub use extending::code_table_of_table;
#[cfg(feature = "tools")]
pub use outline::{Outline, OutlineAlias, OutlineAttribute, OutlineClass, OutlineRow};
#[cfg(feature = "tools")]
pub use report::{Place, Report, check_extending_file, check_file};

use args::{Arguments, Item, SpecPath, class_of, unused_class};
use check::{TypeNames, check as check_spec};
use emit::{Handed, Target, emit, hidden_name, macro_item};
use listing::Listing;
use load::{Extended, Loaded, arrange};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use read::read;
use syn::ext::IdentExt;

/// Expands `#[code_table(arguments)] item`.
///
/// Findings become `compile_error!`s beside the type, which is emitted with
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
            let errors = [arguments.err(), parsed.err()];
            let errors = errors.into_iter().flatten();
            let errors = errors.map(syn::Error::into_compile_error);
            // The item is passed on, so that its uses find it.
            quote!(#(#errors)* #item)
        }
    }
}

/// Everything that is wrong with the text of a spec, by place. Of a spec that
/// extends another, what can be said without the other.
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
    let mut spec = read(text, 0, &mut findings);
    if spec.extends.is_some() || spec.unreadable.contains(&"extends") {
        spec = check::extend(check::unknown(), spec, &mut findings);
    } else {
        check::innermost(&mut spec, &mut findings);
    }
    let _ = check_spec(spec, &names, &mut findings);
    arrange(&[(0, text)], &mut findings);
    findings
}

fn expand(mut arguments: Arguments, item: &Item, extended: Option<&Extended>) -> TokenStream {
    let class = class_of(arguments.class.as_ref(), item, &mut arguments.errors);
    let errors = arguments.errors.iter().chain(&item.errors);
    let errors: TokenStream = errors.map(syn::Error::to_compile_error).collect();
    let table = table(&arguments, item, class, extended);
    quote!(#errors #table)
}

fn table(
    arguments: &Arguments,
    item: &Item,
    class: Ident,
    extended: Option<&Extended>,
) -> TokenStream {
    let names = TypeNames {
        table: item.name.unraw().to_string(),
        class: class.to_string(),
    };
    let loaded = Loaded::of(&arguments.path, extended, &names);
    let handed = Handed {
        hidden: hidden_name(&item.name),
        listing: Listing::of(loaded.checked.as_ref(), loaded.is_whole),
        texts: &loaded.texts,
    };
    let handing_on = macro_item(&handed, item);
    let tracked = loaded.tracked;
    let Some(checked) = loaded.checked else {
        let texts = loaded.texts.iter();
        let attributes: Vec<&str> = texts
            .flat_map(|text| read::enum_attributes(&text.text))
            .collect();
        let types = check::type_names(&names, &attributes);
        let nothing = nothing(arguments, item, &types, &loaded.messages);
        return quote!(#nothing #handing_on #tracked);
    };
    let target = Target {
        item,
        class,
        krate: arguments.krate(),
        tracked,
        of: arguments.extends.as_ref().filter(|_| loaded.has_extended),
    };
    let errors = errors(&arguments.path, &loaded.messages);
    let has_no_classes = checked.classes.is_empty() && loaded.is_whole;
    let unused = arguments.class.as_ref().filter(|_| has_no_classes);
    let unused = unused.map(|class| unused_class(class).into_compile_error());
    let table = emit(&checked, &target);
    quote!(#errors #unused #table #handing_on)
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
