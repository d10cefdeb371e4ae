//! `#[to_code(…, respond)]`: the problem document of each variant.

use super::problem::{Document, Documents, Value};
use super::syntax::{clause_with, is_generic, lint_levels, located};
use super::variant_code::{Arm, Table, VariantCode};
use crate::emit::PRIVATE;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::DeriveInput;
use syn::spanned::Spanned;

/// The arguments of codes-core's macro, which implements `ToProblem` and the
/// responses: `[] [] [ApiError] [] error => match error { … }`.
pub(super) fn arguments(
    item: &DeriveInput,
    table: &Table,
    has_problems: bool,
    krate: &TokenStream,
) -> TokenStream {
    let private = Ident::new(PRIVATE, Span::call_site());
    let documents = Documents::read(item, &mut Vec::new());
    let mut responder = Responder {
        item,
        table: &table.path,
        krate,
        private: quote!(#krate::#private),
        has_problems,
        shared: documents.of_all,
        bounds: Vec::new(),
    };
    let mut arms = TokenStream::new();
    let mut needs_rest = table.arms.is_empty();
    for (arm, document) in table.arms.iter().zip(&documents.of_variants) {
        match responder.arm(arm, document) {
            Some(arm) => arms.extend(arm),
            None => needs_rest = true,
        }
    }
    if needs_rest {
        let problem = responder.problem(&Document::default());
        arms.extend(quote!(_ => { #problem problem }));
    }
    let lints = lint_levels(item);
    let name = &item.ident;
    let (impl_generics, type_generics, _) = item.generics.split_for_impl();
    let where_clause = clause_with(&item.generics, &responder.bounds);
    // In an argument, `self` would not be that of the macro's method.
    quote! {
        [#lints] [#impl_generics] [#name #type_generics] [#where_clause]
        error => match error { #arms }
    }
}

struct Responder<'a> {
    item: &'a DeriveInput,
    table: &'a syn::Path,
    krate: &'a TokenStream,
    /// The path of codes-core's private module.
    private: TokenStream,
    /// Whether the table's codes have problem documents.
    has_problems: bool,
    /// The defaults of all variants.
    shared: Document,
    /// Bounds of types that contain type parameters.
    bounds: Vec<TokenStream>,
}

impl Responder<'_> {
    /// `Self::Busy { retry_after: field_0, .. } => { let problem = …; … problem }`
    ///
    /// `None` for a variant with the problem of its code.
    fn arm(&mut self, arm: &Arm, document: &Document) -> Option<TokenStream> {
        let (krate, table, pattern) = (self.krate, self.table, &arm.pattern);
        if let VariantCode::Inner(inner) = &arm.code {
            self.bound(&inner.kind, &quote!(#krate::ToCode<#table>));
            if document.is_empty() {
                let implemented = quote!(#krate::problem::ToProblem);
                self.bound(&inner.kind, &implemented);
                return Some(inner.arm(pattern, &implemented, "to_problem"));
            }
        }
        if document.is_empty() {
            return None;
        }
        let mut fields = TokenStream::new();
        let mut problem = self.problem(document);
        for (name, value) in &document.headers {
            problem.extend(self.with("with_field", &quote!(#name, #value)));
        }
        for (index, value) in document.values.iter().enumerate() {
            let field = &value.field;
            let name = format_ident!("field_{index}", span = located(value.kind.span()));
            fields.extend(quote!(#field: #name,));
            problem.extend(self.with_value(value, &name));
        }
        Some(quote!(#pattern { #fields .. } => { #problem problem }))
    }

    /// `let problem = …;` without headers and values.
    fn problem(&self, document: &Document) -> TokenStream {
        let (krate, private, table) = (self.krate, &self.private, self.table);
        let shared = &self.shared;
        let detail = match document.detail.as_ref().or(shared.detail.as_ref()) {
            Some(detail) => quote!(::core::option::Option::Some(#detail)),
            None => quote!(::core::option::Option::None),
        };
        // An error about a table whose codes are not statuses points at the table,
        let of_code = if self.has_problems {
            quote!(#krate::problem::ToProblem::to_problem(&code))
        } else {
            quote_spanned!(located(table.span())=>
                #private::problem_of_code(code, #private::HasStatus::status(code))
            )
        };
        let mut problem = quote! {
            let code: #table = #krate::ToCode::to_code(error);
            let problem = #of_code;
        };
        // and an error about a type that is not `Display` at its name.
        problem.extend(quote_spanned! {located(self.item.ident.span())=>
            let problem = #private::with_detail(problem, error, #detail);
        });
        if let Some(uri) = document.kind.as_ref().or(shared.kind.as_ref()) {
            problem.extend(self.with("with_type", &uri.to_token_stream()));
        }
        if let Some(title) = document.title.as_ref().or(shared.title.as_ref()) {
            problem.extend(self.with("with_title", &title.to_token_stream()));
        }
        problem
    }

    fn with(&self, name: &str, arguments: &TokenStream) -> TokenStream {
        let krate = self.krate;
        let method = format_ident!("{name}");
        quote!(let problem = #krate::problem::Problem::#method(problem, #arguments);)
    }

    /// Adds a field of the variant to the problem.
    fn with_value(&mut self, value: &Value, name: &Ident) -> TokenStream {
        let private = self.private.clone();
        // Errors about the type of the field point at it.
        let span = name.span();
        let present = if value.is_optional {
            quote_spanned!(span=> ::core::option::Option::as_ref(#name))
        } else {
            quote_spanned!(span=> ::core::option::Option::Some(#name))
        };
        let mut problem = TokenStream::new();
        if let Some(header) = &value.header {
            self.bound(&value.kind, &quote!(::core::fmt::Display));
            problem.extend(quote_spanned! {span=>
                let problem = #private::with_header(problem, #header, #present);
            });
        }
        if let Some(extension) = &value.extension {
            self.bound(&value.kind, &quote!(#private::serde_core::Serialize));
            problem.extend(quote_spanned! {span=>
                let problem = #private::with_member(problem, #extension, #present);
            });
        }
        problem
    }

    fn bound(&mut self, kind: &TokenStream, implemented: &TokenStream) {
        if is_generic(kind, &self.item.generics) {
            self.bounds.push(quote!(#kind: #implemented));
        }
    }
}
