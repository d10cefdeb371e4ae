//! The callback macro of a table: it has the table's name, and passes the table's
//! rows to another macro.
//!
//! `use codes_core::StatusCode` imports the enum and the macro, wherever they
//! were re-exported on the way. Whoever needs the rows writes
//!
//! ```text
//! StatusCode! { names [path::of::callback] { anything } }
//! ```
//!
//! and rustc calls `path::of::callback! { { anything } "…" }` instead. The path
//! means what it means where it was written, so crates on the way need not know
//! codes-core.

use crate::args::Item;
use crate::files::Files;
use crate::listing::Listing;
use crate::template::Source;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::sync::atomic::{AtomicUsize, Ordering};
use syn::Visibility;
use syn::ext::IdentExt;

/// `macro_rules! StatusCode`, by way of the name `hidden`: importing it by the
/// name of the enum would import the enum as well. It passes on literals, which
/// cost rustc next to nothing however many rows they hold: the names of the rows,
/// or the specs, as far as they could be read.
pub(crate) fn callback_macro(
    hidden: &Ident,
    item: &Item,
    listing: &Listing,
    files: &Files,
) -> TokenStream {
    let mut name = item.name.clone();
    // As a part of what the attribute wrote, which lints ignore.
    name.set_span(Span::call_site());
    let visibility = &item.visibility;
    let export = match visibility {
        // In a function, too.
        Visibility::Public(_) => quote!(#[macro_export] #[allow(non_local_definitions)]),
        _ => TokenStream::new(),
    };
    let names = Source::raw_literal(&listing.to_text()).parse();
    let mut specs = TokenStream::new();
    for file in &files.0 {
        let path = &file.published;
        let text = Source::raw_literal(&file.text).parse();
        specs.extend(quote!(#path #text));
    }
    quote! {
        #[doc(hidden)]
        #export
        macro_rules! #hidden {
            (names [$($callback:tt)*] $anything:tt) => {
                $($callback)*! { $anything #names }
            };
            (spec [$($callback:tt)*] $anything:tt) => {
                $($callback)*! { $anything #specs }
            };
        }
        #[doc(hidden)]
        #visibility use #hidden as #name;
    }
}

/// A name that nothing else has, in this crate or in one that imports all of it:
/// exported macros are in the root of their crate, and two modules may have
/// tables of one name.
pub(crate) fn hidden_name(table: &Ident) -> Ident {
    // rustc runs a process for each crate, and expands in the order of the source.
    static TABLES: AtomicUsize = AtomicUsize::new(0);
    let number = TABLES.fetch_add(1, Ordering::Relaxed);
    let mut krate = String::new();
    for character in std::env::var("CARGO_CRATE_NAME")
        .unwrap_or_default()
        .chars()
    {
        let fits = unicode_ident::is_xid_continue(character);
        krate.push(if fits { character } else { '_' });
    }
    let name = format!("__{krate}_{}_{number}", table.unraw());
    Ident::new(&name, Span::call_site())
}
