//! `#[code(transparent)]`: the code is that of an inner value.

use super::asked::is_request;
use super::syntax::{argument_of, member};
use crate::mistake::{Errors, Mistake};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Field, Fields, Meta, Type};

#[derive(Clone)]
pub(super) struct Inner {
    /// The name of the field, or its index.
    pub(super) field: TokenStream,
    /// The type with a code: that of the field without references and smart pointers,
    /// which are dereferenced.
    pub(super) kind: TokenStream,
    pointers: usize,
}

impl Inner {
    /// The marked field, or the only one. `option` is `transparent` or `with`.
    pub(super) fn find(fields: &Fields, option: &str, span: Span, errors: Errors) -> Option<Self> {
        let mut marked = None;
        for (index, field) in fields.iter().enumerate() {
            let mut attributes = field.attrs.iter();
            let mark = attributes.find(|attribute| attribute.path().is_ident("code"));
            if let Some(mark) = mark {
                if !matches!(mark.meta, Meta::Path(_)) {
                    let message = "expected `#[code]`, which marks the inner value";
                    errors.push(Mistake::on(&mark.meta, message).into());
                }
                if marked.is_some() {
                    let message = "only one field can be the inner value";
                    errors.push(Mistake::on(&field.ty, message).into());
                    return None;
                }
                marked = Some((index, field));
            }
        }
        let mistake = match (marked, fields.len()) {
            (Some((index, field)), _) => return Some(Self::new(index, field)),
            (None, 1) => return fields.iter().next().map(|field| Self::new(0, field)),
            (None, 0) => {
                let message = format!("`{option}` needs a field for the inner value");
                Mistake::at(span, message)
            }
            (None, count) => {
                let message = format!("cannot tell which of the {count} fields is the inner value");
                Mistake::at(span, message).help("mark it with `#[code]`")
            }
        };
        errors.push(mistake.into());
        None
    }

    pub(super) fn new(index: usize, field: &Field) -> Self {
        let mut kind = &field.ty;
        let mut pointers = 0;
        while let Some(pointee) = pointee(kind) {
            kind = pointee;
            pointers += 1;
        }
        Self {
            field: member(index, field),
            kind: kind.to_token_stream(),
            pointers,
        }
    }

    /// `Self::Db { 0: inner, .. } => <Kind as Trait>::method(&**inner),`
    ///
    /// Errors about the type of the inner value point at it.
    pub(super) fn arm(
        &self,
        pattern: &TokenStream,
        implemented: &TokenStream,
        name: &str,
    ) -> TokenStream {
        let (field, kind) = (&self.field, &self.kind);
        let inner = Ident::new("inner", Span::call_site());
        let value = self.value(&inner);
        let method = Ident::new(name, kind.span());
        let called = quote_spanned!(kind.span()=> <#kind as #implemented>::#method(#value));
        quote!(#pattern { #field: #inner, .. } => #called,)
    }

    /// A reference to the inner value, given the name that its field is bound to.
    pub(super) fn value(&self, inner: &Ident) -> TokenStream {
        let dereferences = std::iter::repeat_n(quote!(*), self.pointers);
        quote_spanned!(inner.span()=> &*#(#dereferences)*#inner)
    }
}

/// Reports marks without `transparent`, which have no effect.
pub(super) fn refuse_marks(fields: &Fields, errors: Errors) {
    for field in fields {
        for attribute in &field.attrs {
            if attribute.path().is_ident("code") && !is_request(attribute) {
                let message =
                    "`#[code]` on a field requires `#[code(transparent)]` on its variant or struct";
                errors.push(Mistake::on(&attribute.meta, message).into());
            }
        }
    }
}

/// The type that a reference or a standard smart pointer points to.
fn pointee(kind: &Type) -> Option<&Type> {
    match kind {
        Type::Reference(reference) => Some(&reference.elem),
        Type::Group(group) => pointee(&group.elem),
        Type::Paren(paren) => pointee(&paren.elem),
        _ => argument_of(kind, &["Box", "Rc", "Arc"]),
    }
}
