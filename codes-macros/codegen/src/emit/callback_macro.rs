//! The callback macro of a table: it has the name of the table, and passes the rows to
//! another macro.
//!
//! `use codes_core::StatusCode` imports both the enum and the macro, even if they are
//! re-exported.
//!
//! ```text
//! StatusCode! { names [path::of::callback] { anything } }
//! ```
//!
//! calls `path::of::callback! { { anything } "…" }`. The path is resolved where it was
//! written, so crates that re-export a table need not depend on codes-core.

use crate::Loaded;
use crate::template::Source;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::sync::atomic::{AtomicUsize, Ordering};
use syn::Visibility;
use syn::ext::IdentExt;

/// `macro_rules! StatusCode`, defined as `hidden`: an import of a macro with the name
/// of the enum would import the enum as well. It passes on the names of the rows or the
/// specs as literals, which cost rustc next to nothing, however long they are.
pub(crate) fn callback_macro(
    hidden: &Ident,
    visibility: &Visibility,
    name: &Ident,
    loaded: &Loaded,
) -> TokenStream {
    let mut name = name.clone();
    // Lints ignore what a macro wrote.
    name.set_span(Span::call_site());
    let export = match visibility {
        // The table may be in a function.
        Visibility::Public(_) => quote!(#[macro_export] #[allow(non_local_definitions)]),
        _ => TokenStream::new(),
    };
    let names = Source::raw_literal(&loaded.listing().to_text()).parse();
    let mut specs = TokenStream::new();
    for file in &loaded.files.0 {
        let path = &file.published;
        let text = Source::raw_literal(&file.text).parse();
        specs.extend(quote!(#path #text));
    }
    let listings = listings(loaded);
    let is_whole = loaded.findings.is_empty();
    if !listings.is_empty() || !is_whole {
        specs.extend(quote!("" #listings));
    }
    if !is_whole {
        specs.extend(quote!(""));
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

/// The listings that the attributes of a table extending this one need.
fn listings(loaded: &Loaded) -> TokenStream {
    let mut listings = TokenStream::new();
    let Some(checked) = &loaded.checked else {
        return listings;
    };
    for attribute in &checked.attributes {
        let code_of = attribute.values.code_of();
        if let Some(listing) = code_of.and_then(|code_of| code_of.listing.as_ref()) {
            let name = &attribute.name;
            let text = Source::raw_literal(&listing.to_text()).parse();
            listings.extend(quote!(#name #text));
        }
    }
    listings
}

/// A unique name, also in crates with a glob import of this one: exported macros are
/// in the root of their crate, and two modules may have tables of the same name.
pub(crate) fn hidden_name(table: &Ident) -> Ident {
    // rustc runs a process for each crate, and expands in the order of the source.
    static TABLES: AtomicUsize = AtomicUsize::new(0);
    let number = TABLES.fetch_add(1, Ordering::Relaxed);
    let mut krate = String::new();
    let written = std::env::var("CARGO_CRATE_NAME").unwrap_or_default();
    for character in written.chars() {
        let fits = unicode_ident::is_xid_continue(character);
        krate.push(if fits { character } else { '_' });
    }
    let name = format!("__{krate}_{}_{number}", table.unraw());
    Ident::new(&name, Span::call_site())
}
