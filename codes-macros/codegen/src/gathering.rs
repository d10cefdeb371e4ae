//! The listings of the tables that attributes of type `code` name.
//!
//! Before the table is generated, the callback macro of each of them passes on its
//! codes. Each call leads to the next, with the listings so far in its state.

use crate::callback;
use crate::listing::{Listing, Listings};
use crate::template::Source;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Path, Result, Token, braced, bracketed};

/// What will be expanded, and the listings that it needs.
pub(crate) struct Gathering {
    /// `code_table` or `derive`
    pub(crate) what: Ident,
    /// The path of codes-core.
    krate: TokenStream,
    /// The input of the attribute or the derive.
    pub(crate) input: TokenStream,
    /// Attributes, and the tables that they name.
    wanted: Vec<(String, Path)>,
    /// Attributes and listings, as text.
    known: Vec<(String, String)>,
    /// What the callback macro of an extended table has passed on.
    pub(crate) extended: Vec<String>,
}

/// Attributes and the tables that they name, as tokens at the place of the spec's path.
pub(crate) fn paths(wanted: &[(String, String)], span: Span) -> Vec<(String, Path)> {
    let mut paths = Vec::with_capacity(wanted.len());
    for (attribute, path) in wanted {
        let mut tokens = TokenStream::new();
        for mut token in Source::path(path).parse() {
            token.set_span(span);
            tokens.extend([token]);
        }
        let path = syn::parse2(tokens);
        paths.extend(path.map(|path| (attribute.clone(), path)));
    }
    paths
}

impl Gathering {
    pub(crate) fn new(
        what: &str,
        krate: &TokenStream,
        input: &TokenStream,
        wanted: Vec<(String, Path)>,
        extended: Vec<String>,
    ) -> Self {
        Self {
            what: Ident::new(what, Span::call_site()),
            krate: krate.clone(),
            input: input.clone(),
            wanted,
            known: Vec::new(),
            extended,
        }
    }

    /// The call of the next callback macro. `None` if all listings are known.
    pub(crate) fn call(&self) -> Option<TokenStream> {
        let (_, table) = self.wanted.first()?;
        let callback = "table_with_listings";
        let state = self.to_token_stream();
        Some(callback::call(
            table,
            "names",
            &self.krate,
            callback,
            &state,
        ))
    }

    /// Adds the listing of the table that was called, to all attributes that name it.
    pub(crate) fn add(&mut self, listing: &str) {
        let spelled = |path: &Path| path.to_token_stream().to_string();
        let called = self.wanted.first().map(|(_, path)| spelled(path));
        for (attribute, path) in std::mem::take(&mut self.wanted) {
            if Some(spelled(&path)) == called {
                self.known.push((attribute, listing.to_owned()));
            } else {
                self.wanted.push((attribute, path));
            }
        }
    }

    pub(crate) fn listings(&self) -> Listings {
        let mut listings = Listings::new();
        for (attribute, listing) in &self.known {
            listings.push((attribute.clone(), Listing::from_text(listing)));
        }
        listings
    }
}

impl ToTokens for Gathering {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (what, krate, input, extended) = (&self.what, &self.krate, &self.input, &self.extended);
        let [mut wanted, mut known] = [TokenStream::new(), TokenStream::new()];
        for (attribute, path) in &self.wanted {
            wanted.extend(quote!(#attribute #path;));
        }
        for (attribute, listing) in &self.known {
            known.extend(quote!(#attribute #listing));
        }
        tokens.extend(quote!(#what [#krate] { #input } [#wanted] [#known] [#(#extended)*]));
    }
}

impl Parse for Gathering {
    fn parse(input: ParseStream) -> Result<Self> {
        let what = input.parse()?;
        let (krate, original, wanted_list, known_list, extended_list);
        bracketed!(krate in input);
        braced!(original in input);
        bracketed!(wanted_list in input);
        bracketed!(known_list in input);
        bracketed!(extended_list in input);
        let text = |list: ParseStream| list.parse::<LitStr>().map(|text| text.value());
        let (mut wanted, mut known, mut extended) = (Vec::new(), Vec::new(), Vec::new());
        while !wanted_list.is_empty() {
            wanted.push((text(&wanted_list)?, wanted_list.parse()?));
            wanted_list.parse::<Token![;]>()?;
        }
        while !known_list.is_empty() {
            known.push((text(&known_list)?, text(&known_list)?));
        }
        while !extended_list.is_empty() {
            extended.push(text(&extended_list)?);
        }
        Ok(Self {
            what,
            krate: krate.parse()?,
            input: original.parse()?,
            wanted,
            known,
            extended,
        })
    }
}
