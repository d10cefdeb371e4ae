//! `#[to_code(…, respond)]`: the problem document of each variant.

use super::problem::{Document, Documents, Value};
use super::syntax::{is_generic, lints, located, where_clause};
use super::variant_code::{Arm, Table, VariantCode};
use crate::emit::PRIVATE;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{DeriveInput, Error};

/// Reports the mistakes in `#[problem(…)]`.
pub(super) fn check(item: &DeriveInput, errors: &mut Vec<Error>) {
    Documents::read(item, errors);
}

/// The arguments of codes-core's macro, which implements `ToProblem` and the
/// responses: `[] [] [ApiError] [] error => match error { … }`.
pub(super) fn arguments(item: &DeriveInput, table: &Table, krate: &TokenStream) -> TokenStream {
    let private = Ident::new(PRIVATE, Span::call_site());
    let responder = Responder {
        item,
        table,
        krate,
        private: quote!(#krate::#private),
        documents: Documents::read(item, &mut Vec::new()),
    };
    let arms = responder.arms();
    let lints = lints(item);
    let name = &item.ident;
    let (impl_generics, type_generics, _) = item.generics.split_for_impl();
    let where_clause = where_clause(&item.generics, &responder.bounds());
    // With a name for `self`, whose hygiene is that of the macro's method.
    quote! {
        [#lints] [#impl_generics] [#name #type_generics] [#where_clause]
        error => match error { #arms }
    }
}

struct Responder<'a> {
    item: &'a DeriveInput,
    table: &'a Table,
    krate: &'a TokenStream,
    /// The path of codes-core's private module.
    private: TokenStream,
    documents: Documents,
}

impl Responder<'_> {
    fn arms(&self) -> TokenStream {
        let krate = self.krate;
        let mut arms = TokenStream::new();
        let mut needs_rest = self.table.arms.is_empty();
        for (arm, document) in self.table.arms.iter().zip(&self.documents.of_variants) {
            match &arm.code {
                _ if !document.is_empty() => arms.extend(self.arm(arm, document)),
                VariantCode::Inner(inner) => {
                    let implemented = quote!(#krate::problem::ToProblem);
                    arms.extend(inner.arm(&arm.pattern(), &implemented, "to_problem"));
                }
                _ => needs_rest = true,
            }
        }
        if needs_rest {
            let problem = self.problem(&Document::default());
            arms.extend(quote!(_ => { #problem problem }));
        }
        arms
    }

    /// `Self::Busy { retry_after: field_0, .. } => { let problem = …; … problem }`
    fn arm(&self, arm: &Arm, document: &Document) -> TokenStream {
        let krate = self.krate;
        let mut fields = TokenStream::new();
        let mut problem = self.problem(document);
        for (name, value) in &document.headers {
            problem.extend(
                quote!(let problem = #krate::problem::Problem::with_field(problem, #name, #value);),
            );
        }
        for (index, value) in document.values.iter().enumerate() {
            let field = &value.field;
            let name = format_ident!("field_{index}");
            fields.extend(quote!(#field: #name,));
            problem.extend(self.with_value(value, &name));
        }
        let pattern = arm.pattern();
        quote!(#pattern { #fields .. } => { #problem problem })
    }

    /// `let problem = …;` with everything but headers and values.
    fn problem(&self, document: &Document) -> TokenStream {
        let (krate, private, table) = (self.krate, &self.private, &self.table.path);
        let shared = &self.documents.of_all;
        let detail = match document.detail.as_ref().or(shared.detail.as_ref()) {
            Some(detail) => quote!(::core::option::Option::Some(#detail)),
            None => quote!(::core::option::Option::None),
        };
        // The message for a table whose codes are not statuses points at the table,
        let mut problem = quote_spanned! {located(table.span())=>
            let code: #table = #krate::ToCode::to_code(error);
            let status: ::core::result::Result<#krate::StatusCode, _> =
                ::core::convert::TryFrom::try_from(code);
            let problem =
                #private::problem_of_code(code, ::core::result::Result::ok(status));
        };
        // and the one for a type that is not `Display` at its name.
        problem.extend(quote_spanned! {located(self.item.ident.span())=>
            let problem = #private::with_detail(problem, error, #detail);
        });
        if let Some(uri) = document.kind.as_ref().or(shared.kind.as_ref()) {
            problem
                .extend(quote!(let problem = #krate::problem::Problem::with_type(problem, #uri);));
        }
        if let Some(title) = document.title.as_ref().or(shared.title.as_ref()) {
            problem.extend(
                quote!(let problem = #krate::problem::Problem::with_title(problem, #title);),
            );
        }
        problem
    }

    /// Adds a field of the variant to the problem.
    fn with_value(&self, value: &Value, name: &Ident) -> TokenStream {
        let private = &self.private;
        // Messages about the type of the field point at it.
        let span = located(value.kind.span());
        let name = Ident::new(&name.to_string(), span);
        let present = if value.is_optional {
            quote_spanned!(span=> ::core::option::Option::as_ref(#name))
        } else {
            quote_spanned!(span=> ::core::option::Option::Some(#name))
        };
        let mut problem = TokenStream::new();
        for (function, text) in [
            ("with_header", &value.header),
            ("with_member", &value.extension),
        ] {
            if let Some(text) = text {
                let function = Ident::new(function, span);
                problem.extend(quote_spanned! {span=>
                    let problem = #private::#function(problem, #text, #present);
                });
            }
        }
        problem
    }

    /// The bounds of types that depend on type parameters.
    fn bounds(&self) -> Vec<TokenStream> {
        let (krate, private, table) = (self.krate, &self.private, &self.table.path);
        let mut bounds = Vec::new();
        let mut add = |kind: &TokenStream, implemented: TokenStream| {
            if is_generic(kind, &self.item.generics) {
                bounds.push(quote!(#kind: #implemented));
            }
        };
        for (arm, document) in self.table.arms.iter().zip(&self.documents.of_variants) {
            if let VariantCode::Inner(inner) = &arm.code {
                add(&inner.kind, quote!(#krate::ToCode<#table>));
                if document.is_empty() {
                    add(&inner.kind, quote!(#krate::problem::ToProblem));
                }
            }
            for value in &document.values {
                if value.header.is_some() {
                    add(&value.kind, quote!(::core::fmt::Display));
                }
                if value.extension.is_some() {
                    add(&value.kind, quote!(#private::serde_core::Serialize));
                }
            }
        }
        bounds
    }
}
