//! `#[derive(ToCode)]`: each variant has a code of a table.

use super::syntax::{clause_with, is_generic, lint_levels, located};
use super::to_code_input::ToCodeInput;
use super::variant_code::{Table, VariantCode};
#[cfg(feature = "problem")]
use super::{problem::Documents, respond};
use crate::callback::{self, Reply};
use crate::emit::PRIVATE;
use crate::listing::Listing;
use crate::mistake::{Errors, report};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::{DeriveInput, LitInt, Result};

/// Expands `#[derive(ToCode)]`.
#[must_use]
// The signature of a derive macro.
#[allow(clippy::needless_pass_by_value)]
pub fn derive_to_code(item: TokenStream) -> TokenStream {
    let parsed = match syn::parse2(item.clone()) {
        Ok(parsed) => parsed,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Vec::new();
    let mut calls = TokenStream::new();
    if let Some(input) = ToCodeInput::read(&parsed, &mut errors) {
        #[cfg(feature = "problem")]
        if input.respond.is_some() {
            Documents::read(&parsed, &mut errors);
        }
        for (index, table) in input.tables.iter().enumerate() {
            let index = Literal::usize_unsuffixed(index);
            let (table, state) = (&table.path, quote!(#index #item));
            let call = callback::call(table, "names", &input.krate, "to_code_of_table", &state);
            calls.extend(call);
        }
    }
    report(&errors, calls)
}

/// Expands what a table's callback macro calls for `#[derive(ToCode)]`.
#[must_use]
pub fn to_code_of_table(reply: TokenStream) -> TokenStream {
    let Reply { state, literals } = match syn::parse2::<Reply<State>>(reply) {
        Ok(reply) => reply,
        Err(error) => return error.into_compile_error(),
    };
    let State { index, item } = state;
    // The first step has reported the mistakes in the type itself.
    let Some(input) = ToCodeInput::read(&item, &mut Vec::new()) else {
        return TokenStream::new();
    };
    let Some(table) = input.tables.get(index) else {
        return TokenStream::new();
    };
    let listing = Listing::from_text(literals.first().map_or("", String::as_str));
    let mut errors = Vec::new();
    let mut generated = impls(&item, table, &listing, &input.krate, &mut errors);
    // The response has the code of the first table.
    if let (Some(keyword), 0) = (input.respond, index) {
        #[cfg(feature = "problem")]
        let arguments = respond::arguments(&item, table, listing.has_problems, &input.krate);
        // The macro of codes-core then reports the missing feature.
        #[cfg(not(feature = "problem"))]
        let arguments = TokenStream::new();
        generated.extend(respond_call(keyword, &input.krate, &arguments));
    }
    report(&errors, generated)
}

struct State {
    /// The index of the table.
    index: usize,
    item: DeriveInput,
}

impl Parse for State {
    fn parse(input: ParseStream) -> Result<Self> {
        Ok(Self {
            index: input.parse::<LitInt>()?.base10_parse()?,
            item: input.parse()?,
        })
    }
}

fn impls(
    item: &DeriveInput,
    table: &Table,
    listing: &Listing,
    krate: &TokenStream,
    errors: Errors,
) -> TokenStream {
    let path = &table.path;
    let (body, bounds) = body(item, table, listing, krate, errors);
    let name = &item.ident;
    let lints = lint_levels(item);
    let where_clause = clause_with(&item.generics, &bounds);
    let (impl_generics, type_generics, _) = item.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        #lints
        impl #impl_generics #krate::ToCode<#path> for #name #type_generics #where_clause {
            fn to_code(&self) -> #path {
                #body
            }
        }

        #[automatically_derived]
        #lints
        impl #impl_generics ::core::convert::From<&#name #type_generics> for #path #where_clause {
            #[inline]
            fn from(value: &#name #type_generics) -> #path {
                #krate::ToCode::to_code(value)
            }
        }
    }
}

/// The body of `to_code`, and its bounds.
fn body(
    item: &DeriveInput,
    table: &Table,
    listing: &Listing,
    krate: &TokenStream,
    errors: Errors,
) -> (TokenStream, Vec<TokenStream>) {
    let path = &table.path;
    let default = table.default.as_ref();
    let default = default.and_then(|default| default.variant(listing, path, errors));
    let mut arms = TokenStream::new();
    let mut bounds = Vec::new();
    for arm in &table.arms {
        let pattern = &arm.pattern;
        let variant = match &arm.code {
            VariantCode::Of(reference) => reference.variant(listing, path, errors),
            VariantCode::Default => default.clone(),
            VariantCode::Missing => None,
            VariantCode::Asked(asked) => {
                let default = asked.default.as_ref();
                let default = default.and_then(|default| default.variant(listing, path, errors));
                arms.extend(asked.arm(pattern, krate, &quote!(#path), default.as_ref()));
                continue;
            }
            VariantCode::Inner(inner) => {
                let kind = &inner.kind;
                let implemented = quote!(#krate::ToCode<#path>);
                if is_generic(kind, &item.generics) {
                    bounds.push(quote!(#kind: #implemented));
                }
                arms.extend(inner.arm(pattern, &implemented, "to_code"));
                continue;
            }
        };
        // After a mistake, any code will do.
        let any = || {
            Some(Ident::new(
                listing.rows.first()?.variant(),
                Span::call_site(),
            ))
        };
        arms.extend(match variant.or_else(any) {
            Some(variant) => quote!(#pattern { .. } => #path::#variant,),
            None => quote!(#pattern { .. } => loop {},),
        });
    }
    let value = if arms.is_empty() {
        quote!(*self)
    } else {
        quote!(self)
    };
    (quote!(match #value { #arms }), bounds)
}

/// The call of codes-core's macro that implements the response. Errors about the whole
/// call point at `respond`.
fn respond_call(keyword: Span, krate: &TokenStream, arguments: &TokenStream) -> TokenStream {
    let span = located(keyword);
    let mut path = TokenStream::new();
    for mut token in krate.clone() {
        token.set_span(token.span().located_at(span));
        path.extend([token]);
    }
    let private = Ident::new(PRIVATE, span);
    quote_spanned!(span=> #path::#private::respond! { #arguments })
}
