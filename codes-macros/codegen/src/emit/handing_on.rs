//! The macro of the table's name, which hands the table on to another macro.
//!
//! `use codes_core::StatusCode` brings the enum and the macro, wherever they
//! were re-exported on the way. Whoever needs the rows writes
//!
//! ```text
//! StatusCode! { names [path::of::callback] { anything } }
//! ```
//!
//! and rustc calls `path::of::callback! { { anything } "…" }` in its place. The
//! path means what it means to those who wrote it, so crates on the way need
//! not know codes-core.

use super::code::Code;
use crate::args::Item;
use crate::listing::Listing;
use crate::load::SpecText;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::sync::atomic::{AtomicUsize, Ordering};
use syn::Visibility;
use syn::ext::IdentExt;

/// What a table's macro hands on.
pub(crate) struct Handed<'a> {
    /// What the macro is called until it is imported: see [`hidden_name`].
    pub(crate) hidden: Ident,
    pub(crate) listing: Listing,
    /// The text of the spec and of those that it extends, as far as they could
    /// be read.
    pub(crate) texts: &'a [SpecText],
}

/// `macro_rules! StatusCode`, by way of a name of its own: importing it by the
/// name of the enum would import the enum once more. What it hands on are
/// literals, which cost rustc next to nothing however many rows they hold.
pub(crate) fn macro_item(handed: &Handed, item: &Item) -> TokenStream {
    let hidden = &handed.hidden;
    let mut name = item.name.clone();
    // As a part of what the attribute wrote, which lints leave alone.
    name.set_span(Span::call_site());
    let visibility = &item.visibility;
    let export = match visibility {
        // In a function, too.
        Visibility::Public(_) => quote!(#[macro_export] #[allow(non_local_definitions)]),
        _ => TokenStream::new(),
    };
    let names = Code::raw_literal(&handed.listing.to_text()).parse();
    let texts = handed.texts.iter().map(|SpecText { path, text }| {
        let text = Code::raw_literal(text).parse();
        quote!(#path #text)
    });
    quote! {
        #[doc(hidden)]
        #export
        macro_rules! #hidden {
            (names [$($callback:tt)*] $anything:tt) => {
                $($callback)*! { $anything #names }
            };
            (spec [$($callback:tt)*] $anything:tt) => {
                $($callback)*! { $anything #(#texts)* }
            };
        }
        #[doc(hidden)]
        #visibility use #hidden as #name;
    }
}

/// A name that nothing else has, in this crate or in one that it may import all
/// of: exported macros live in the root of their crate, and two modules may
/// have tables of one name.
pub(crate) fn hidden_name(table: &Ident) -> Ident {
    // rustc runs a process for each crate, and expands in the order of the source.
    static TABLES: AtomicUsize = AtomicUsize::new(0);
    let number = TABLES.fetch_add(1, Ordering::Relaxed);
    let krate = std::env::var("CARGO_CRATE_NAME").unwrap_or_default();
    let krate: String = krate
        .chars()
        .map(|c| {
            if unicode_ident::is_xid_continue(c) {
                c
            } else {
                '_'
            }
        })
        .collect();
    let name = format!("__{krate}_{}_{number}", table.unraw());
    Ident::new(&name, Span::call_site())
}
