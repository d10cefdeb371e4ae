//! `#[derive(ToCode)]`: each variant has a code of a table.

use super::respond::respond;
use super::to_code_input::{Arm, Code, Table, ToCodeInput};
use super::transparent::is_generic;
use super::{Answer, ask, compile_errors};
use crate::listing::Listing;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Error, Generics, LitInt, Path, Result};

/// Expands `#[derive(ToCode)]`.
#[must_use]
// The signature of a derive macro.
#[allow(clippy::needless_pass_by_value)]
pub fn derive_to_code(item: TokenStream) -> TokenStream {
    let parsed = match syn::parse2::<DeriveInput>(item.clone()) {
        Ok(parsed) => parsed,
        Err(error) => return error.into_compile_error(),
    };
    let (input, errors) = ToCodeInput::read(&parsed);
    let errors = compile_errors(&errors);
    let tables = input.iter().flat_map(|input| {
        input.tables.iter().enumerate().map(|(at, table)| {
            let at = proc_macro2::Literal::usize_unsuffixed(at);
            ask(
                &table.path,
                "names",
                &input.krate,
                "to_code_of_table",
                &quote!(#at #item),
            )
        })
    });
    quote!(#errors #(#tables)*)
}

/// Expands what a table's macro answers to `#[derive(ToCode)]`.
#[must_use]
pub fn to_code_of_table(answer: TokenStream) -> TokenStream {
    let answer = syn::parse2::<Answer>(answer);
    let parsed = answer.and_then(|answer| Ok((syn::parse2(answer.state)?, answer.literals)));
    let (Asked { table, item }, literals) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => return error.into_compile_error(),
    };
    // What is wrong with the type itself was reported when it asked.
    let (Some(input), _) = ToCodeInput::read(&item) else {
        return TokenStream::new();
    };
    let listing = Listing::from_text(literals.first().map_or("", String::as_str));
    let mut errors = Vec::new();
    // With several tables the response has the code of the first.
    let response = match &input.respond {
        Some(response) if table == 0 => respond(&item, &input, response),
        _ => TokenStream::new(),
    };
    let Some(table) = input.tables.get(table) else {
        return TokenStream::new();
    };
    let impls = impls(&item, table, &listing, &input.krate, &mut errors);
    let errors = compile_errors(&errors);
    quote!(#errors #impls #response)
}

/// The type, and which of its tables answers.
struct Asked {
    table: usize,
    item: DeriveInput,
}

impl Parse for Asked {
    fn parse(input: ParseStream) -> Result<Self> {
        Ok(Self {
            table: input.parse::<LitInt>()?.base10_parse()?,
            item: input.parse()?,
        })
    }
}

fn impls(
    item: &DeriveInput,
    table: &Table,
    listing: &Listing,
    krate: &TokenStream,
    errors: &mut Vec<Error>,
) -> TokenStream {
    let name = &item.ident;
    let path = &table.path;
    let inner = table.arms.iter().filter_map(|arm| match &arm.code {
        Code::Inner(inner) if is_generic(&inner.kind, &item.generics) => Some(&inner.kind),
        _ => None,
    });
    let predicates = inner.map(|kind| quote!(#kind: #krate::ToCode<#path>));
    let where_clause = where_clause(&item.generics, predicates);
    let default = table.default.as_ref();
    let default = default.and_then(|default| default.variant(listing, path, errors));
    let arms = table.arms.iter().map(|arm| {
        let code = match &arm.code {
            Code::Of(reference) => reference.variant(listing, path, errors),
            Code::Default => default.clone(),
            Code::Missing | Code::Inner(_) => None,
        };
        let code = code.map(|code| quote!(#path::#code));
        self::arm(
            arm,
            path,
            krate,
            &code.unwrap_or_else(|| any_code(path, listing)),
        )
    });
    let arms: Vec<TokenStream> = arms.collect();
    let body = if arms.is_empty() {
        quote!(match *self {})
    } else {
        quote!(match self { #(#arms)* })
    };
    let lints = lints(item);
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

/// The clause of the type, with more.
pub(super) fn where_clause(
    generics: &Generics,
    more: impl Iterator<Item = TokenStream>,
) -> Option<TokenStream> {
    let clause = generics.where_clause.iter();
    let predicates: Vec<TokenStream> = clause
        .flat_map(|clause| &clause.predicates)
        .map(ToTokens::to_token_stream)
        .chain(more)
        .collect();
    (!predicates.is_empty()).then(|| quote!(where #(#predicates),*))
}

/// What the user says about lints, as for the derives of the standard library.
pub(super) fn lints(item: &DeriveInput) -> TokenStream {
    let allow_deprecated = has_deprecated(item).then(|| quote!(#[allow(deprecated)]));
    let levels = ["allow", "warn", "deny", "forbid"];
    let attributes = item.attrs.iter();
    let lints =
        attributes.filter(|attribute| levels.iter().any(|level| attribute.path().is_ident(level)));
    quote!(#allow_deprecated #(#lints)*)
}

/// `Self::NoUser { .. } => StatusCode::NotFound,`
fn arm(arm: &Arm, table: &Path, krate: &TokenStream, code: &TokenStream) -> TokenStream {
    let variant = arm.variant.iter();
    let owner = quote!(Self #(::#variant)*);
    let Code::Inner(inner) = &arm.code else {
        return quote!(#owner { .. } => #code,);
    };
    let field = &inner.field;
    let kind = &inner.kind;
    let value = Ident::new("inner", Span::call_site());
    let pointers = std::iter::repeat_n(quote!(*), inner.pointers);
    let code = quote_spanned! {kind.span()=>
        <#kind as #krate::ToCode<#table>>::to_code(&*#(#pointers)*#value)
    };
    quote!(#owner { #field: #value, .. } => #code,)
}

/// What stands for a code after an error.
fn any_code(table: &Path, listing: &Listing) -> TokenStream {
    let Some(row) = listing.rows.first() else {
        return quote!(loop {});
    };
    let variant = Ident::new(row.variant(), Span::call_site());
    quote!(#table::#variant)
}

/// Whether the type has a variant or is one that rustc warns about.
fn has_deprecated(item: &DeriveInput) -> bool {
    let variants = match &item.data {
        Data::Enum(data) => data.variants.iter().map(|variant| &variant.attrs).collect(),
        _ => Vec::new(),
    };
    variants
        .into_iter()
        .chain([&item.attrs])
        .flatten()
        .any(|attribute| attribute.path().is_ident("deprecated"))
}
