//! `#[code(transparent)]`: the field whose code is asked for.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Error, Field, Fields, GenericArgument, Generics, Index, Meta, PathArguments, Type};

/// The inner value.
#[derive(Clone)]
pub(super) struct Inner {
    /// The name of the field, or its number.
    pub(super) field: TokenStream,
    /// The type that has a code: that of the field without the pointers that
    /// rustc looks through.
    pub(super) kind: TokenStream,
    /// How many of those there are.
    pub(super) pointers: usize,
}

/// The one field, or the one that is marked.
pub(super) fn field(fields: &Fields, span: Span, errors: &mut Vec<Error>) -> Option<Inner> {
    let marked: Vec<(usize, &Field)> = fields
        .iter()
        .enumerate()
        .filter(|(_, field)| is_marked(field, errors))
        .collect();
    let (at, field) = match (marked.as_slice(), fields.len()) {
        ([one], _) => *one,
        ([], 1) => (0, fields.iter().next()?),
        ([], 0) => {
            let message = "there is no inner value: `transparent` needs a field";
            errors.push(Error::new(span, message));
            return None;
        }
        ([], count) => {
            let message = format!(
                "which of the {count} fields is the inner value?\n = help: mark it with `#[code]`"
            );
            errors.push(Error::new(span, message));
            return None;
        }
        ([_, second, ..], _) => {
            let message = "a second field that is marked as the inner value";
            errors.push(Error::new_spanned(&second.1.ty, message));
            return None;
        }
    };
    let member = match &field.ident {
        Some(name) => name.to_token_stream(),
        None => Index::from(at).to_token_stream(),
    };
    let mut kind = &field.ty;
    let mut pointers = 0;
    while let Some(pointee) = pointee(kind) {
        kind = pointee;
        pointers += 1;
    }
    Some(Inner {
        field: member,
        kind: kind.to_token_stream(),
        pointers,
    })
}

/// Whether `#[code]` stands on the field.
fn is_marked(field: &Field, errors: &mut Vec<Error>) -> bool {
    let mut marks = field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("code"));
    let Some(mark) = marks.next() else {
        return false;
    };
    if !matches!(mark.meta, Meta::Path(_)) {
        let message = "expected `#[code]`, which marks the inner value";
        errors.push(Error::new_spanned(&mark.meta, message));
    }
    true
}

/// Marks without `transparent` mean nothing.
pub(super) fn refuse_marks(fields: &Fields, errors: &mut Vec<Error>) {
    for attribute in fields.iter().flat_map(|field| &field.attrs) {
        if attribute.path().is_ident("code") {
            let message = "`#[code]` on a field needs `#[code(transparent)]` on what holds it";
            errors.push(Error::new_spanned(&attribute.meta, message));
        }
    }
}

/// What a reference or a smart pointer of the standard library points to.
fn pointee(kind: &Type) -> Option<&Type> {
    match kind {
        Type::Reference(reference) => Some(&reference.elem),
        Type::Group(group) => pointee(&group.elem),
        Type::Paren(paren) => pointee(&paren.elem),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            let is_pointer = ["Box", "Rc", "Arc"].iter().any(|name| last.ident == name);
            let PathArguments::AngleBracketed(arguments) = &last.arguments else {
                return None;
            };
            match arguments.args.first() {
                Some(GenericArgument::Type(pointee)) if is_pointer => Some(pointee),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether the type depends on a type parameter.
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
