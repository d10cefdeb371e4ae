//! The syntax of the type under a derive.

use crate::options::has_attribute;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Data, DeriveInput, Field, Fields};
use syn::{GenericArgument, Generics, Index, PathArguments, Type};

/// A struct, or a variant of an enum.
pub(super) struct Constructor<'a> {
    pub(super) name: &'a Ident,
    /// `None` for a struct.
    pub(super) variant: Option<&'a Ident>,
    pub(super) attributes: &'a [Attribute],
    pub(super) fields: &'a Fields,
}

/// A union has none.
pub(super) fn constructors(item: &DeriveInput) -> Vec<Constructor<'_>> {
    let mut constructors = Vec::new();
    match &item.data {
        Data::Struct(data) => constructors.push(Constructor {
            name: &item.ident,
            variant: None,
            attributes: &item.attrs,
            fields: &data.fields,
        }),
        Data::Enum(data) => {
            for variant in &data.variants {
                constructors.push(Constructor {
                    name: &variant.ident,
                    variant: Some(&variant.ident),
                    attributes: &variant.attrs,
                    fields: &variant.fields,
                });
            }
        }
        Data::Union(_) => {}
    }
    constructors
}

/// The lint levels of the type, which the standard derives also copy.
pub(super) fn lint_levels(item: &DeriveInput) -> TokenStream {
    let mut is_deprecated = has_attribute(&item.attrs, "deprecated");
    for constructor in &constructors(item) {
        is_deprecated |= has_attribute(constructor.attributes, "deprecated");
    }
    let mut lints = TokenStream::new();
    if is_deprecated {
        lints.extend(quote!(#[allow(deprecated)]));
    }
    for attribute in &item.attrs {
        for level in ["allow", "warn", "deny", "forbid"] {
            if attribute.path().is_ident(level) {
                attribute.to_tokens(&mut lints);
            }
        }
    }
    lints
}

/// The `where` clause of the type with additional bounds.
pub(super) fn clause_with(generics: &Generics, bounds: &[TokenStream]) -> TokenStream {
    let mut predicates = quote!(#(#bounds,)*);
    if let Some(clause) = &generics.where_clause {
        let written = clause.predicates.iter();
        predicates.extend(quote!(#(#written,)*));
    }
    if predicates.is_empty() {
        return predicates;
    }
    quote!(where #predicates)
}

/// The name of a field, or its index.
pub(super) fn member(index: usize, field: &Field) -> TokenStream {
    match &field.ident {
        Some(name) => name.to_token_stream(),
        None => Index::from(index).to_token_stream(),
    }
}

/// The first generic argument of a type with one of these names: `T` of `Box<T>`.
pub(super) fn argument_of<'a>(kind: &'a Type, names: &[&str]) -> Option<&'a Type> {
    let last = match kind {
        Type::Group(group) => return argument_of(&group.elem, names),
        Type::Paren(paren) => return argument_of(&paren.elem, names),
        Type::Path(path) => path.path.segments.last()?,
        _ => return None,
    };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(argument) if names.iter().any(|name| last.ident == name) => {
            Some(argument)
        }
        _ => None,
    }
}

/// Whether a type contains a type parameter.
pub(super) fn is_generic(kind: &TokenStream, generics: &Generics) -> bool {
    kind.clone().into_iter().any(|token| match token {
        TokenTree::Ident(name) => generics.type_params().any(|param| param.ident == name),
        TokenTree::Group(group) => is_generic(&group.stream(), generics),
        _ => false,
    })
}

/// A span for errors, with names resolved like those of the macro.
pub(super) fn located(span: Span) -> Span {
    Span::call_site().located_at(span)
}
