//! Parts of the user's type that the generated `impl`s need.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Data, DeriveInput, Field, GenericArgument, Generics, Index, PathArguments, Type,
};

/// The lint levels on the type, which the standard derives copy as well.
pub(super) fn lints(item: &DeriveInput) -> TokenStream {
    let mut has_deprecated = is_deprecated(&item.attrs);
    if let Data::Enum(data) = &item.data {
        for variant in &data.variants {
            has_deprecated |= is_deprecated(&variant.attrs);
        }
    }
    let mut lints = TokenStream::new();
    if has_deprecated {
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

fn is_deprecated(attributes: &[Attribute]) -> bool {
    let mut attributes = attributes.iter();
    attributes.any(|attribute| attribute.path().is_ident("deprecated"))
}

/// The `where` clause of the type with additional bounds.
pub(super) fn where_clause(generics: &Generics, bounds: &[TokenStream]) -> TokenStream {
    let mut predicates = TokenStream::new();
    if let Some(clause) = &generics.where_clause {
        for predicate in &clause.predicates {
            predicates.extend(quote!(#predicate,));
        }
    }
    predicates.extend(quote!(#(#bounds,)*));
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

/// The first generic argument of a type that has one of the names, such as `T`
/// of `Box<T>`.
pub(super) fn argument_of<'a>(kind: &'a Type, names: &[&str]) -> Option<&'a Type> {
    let path = match kind {
        Type::Group(group) => return argument_of(&group.elem, names),
        Type::Paren(paren) => return argument_of(&paren.elem, names),
        Type::Path(path) => &path.path,
        _ => return None,
    };
    let last = path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(GenericArgument::Type(argument)) if names.iter().any(|name| last.ident == name) => {
            Some(argument)
        }
        _ => None,
    }
}

/// Whether a type depends on a type parameter.
pub(super) fn is_generic(kind: &TokenStream, generics: &Generics) -> bool {
    let names: Vec<&Ident> = generics.type_params().map(|param| &param.ident).collect();
    mentions(kind.clone(), &names)
}

fn mentions(tokens: TokenStream, names: &[&Ident]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => names.contains(&&ident),
        TokenTree::Group(group) => mentions(group.stream(), names),
        _ => false,
    })
}

/// A span for messages to point at, with names resolved as those of the macro.
pub(super) fn located(span: Span) -> Span {
    Span::call_site().located_at(span)
}
