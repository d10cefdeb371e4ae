//! Calls of the callback macro of a table, which passes rows on to another macro.

use crate::emit::PRIVATE;
use crate::listing::Listing;
use crate::locate::Extended;
use crate::options::last_name;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Path, Result, braced};

/// `StatusCode! { names [codes_core::__private::callback] { state } }`
///
/// `rows` is `names` or `spec`: what the other macro gets after the state.
pub(crate) fn call(
    table: &Path,
    rows: &str,
    krate: &TokenStream,
    callback: &str,
    state: &TokenStream,
) -> TokenStream {
    let ident = |name: &str| Ident::new(name, Span::call_site());
    let (rows_kind, private, macro_name) = (ident(rows), ident(PRIVATE), ident(callback));
    quote!(#table! { #rows_kind [#krate::#private::#macro_name] { #state } })
}

/// What the callback macro passes on: the state of the call, and the rows as literals.
pub(crate) struct Reply<T> {
    pub(crate) state: T,
    pub(crate) literals: Vec<String>,
}

impl<T: Parse> Parse for Reply<T> {
    fn parse(input: ParseStream) -> Result<Self> {
        let content;
        braced!(content in input);
        let state = content.parse()?;
        let mut literals = Vec::new();
        while !input.is_empty() {
            literals.push(input.parse::<LitStr>()?.value());
        }
        Ok(Self { state, literals })
    }
}

/// The table whose callback macro passed on the path and the text of each spec and,
/// after an empty literal, the listings that its attributes need. Another empty literal
/// means that the table has findings.
pub(crate) fn extended(table: &Path, literals: &[String]) -> Extended {
    let mut parts = literals.split(String::is_empty);
    let specs = pairs(parts.next().unwrap_or_default());
    let mut listings = Vec::new();
    for (attribute, listing) in pairs(parts.next().unwrap_or_default()) {
        listings.push((attribute, Listing::from_text(&listing)));
    }
    Extended {
        table: last_name(table),
        specs,
        listings,
        is_whole: parts.next().is_none(),
    }
}

fn pairs(literals: &[String]) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for pair in literals.chunks_exact(2) {
        pairs.push((pair[0].clone(), pair[1].clone()));
    }
    pairs
}
