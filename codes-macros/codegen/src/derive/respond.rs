//! `#[to_code(…, respond)]`: the problem document of each variant.

use super::problem::{Document, Value};
use super::to_code::{lints, where_clause};
use super::to_code_input::{Arm, Code, Respond, ToCodeInput};
use super::transparent::{Inner, is_generic};
use crate::emit::PRIVATE;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{DeriveInput, LitBool, Path};

/// The call of the macro that implements `ToProblem` and what the features of
/// codes-core make of it.
pub(super) fn respond(item: &DeriveInput, input: &ToCodeInput, respond: &Respond) -> TokenStream {
    let Some(table) = input.tables.first() else {
        return TokenStream::new();
    };
    let krate = &input.krate;
    let private = Ident::new(PRIVATE, Span::call_site());
    let paths = Paths {
        krate: quote!(#krate),
        private: quote!(#krate::#private),
    };
    let path = &table.path;
    let new = |document: &Document| {
        let detail = document.detail.as_ref();
        let detail = detail.or(respond.defaults.detail.as_ref());
        new_problem(item, path, detail, &paths)
    };
    let answers: Vec<(&Arm, &Document)> = table.arms.iter().zip(&respond.documents).collect();
    let arms = answers
        .iter()
        .filter_map(|(arm, document)| match &arm.code {
            Code::Inner(inner) if document.is_empty() => Some(inner_arm(arm, inner, &paths)),
            _ if document.is_empty() => None,
            _ => Some(arm_of(arm, document, respond, &new(document), &paths)),
        });
    let mut arms: Vec<TokenStream> = arms.collect();
    if arms.len() < answers.len() || arms.is_empty() {
        let plain = Document::default();
        let problem = with_texts(&plain, respond, &new(&plain), &paths);
        arms.push(quote!(_ => { #problem problem }));
    }
    let bounds = bounds(item, path, &answers, &paths);
    let where_clause = where_clause(&item.generics, bounds.into_iter());
    let body = quote!(match error { #(#arms)* });
    call(item, respond, krate, where_clause.as_ref(), &body)
}

/// `codes_core::respond! { [] [] [ApiError] [] error => match error { … } }`
fn call(
    item: &DeriveInput,
    respond: &Respond,
    krate: &TokenStream,
    where_clause: Option<&TokenStream>,
    body: &TokenStream,
) -> TokenStream {
    let lints = lints(item);
    let name = &item.ident;
    let (impl_generics, type_generics, _) = item.generics.split_for_impl();
    // `self` itself would be another `self` than that of the macro.
    let body = quote!(error => #body);
    // Messages about the call as a whole point at `respond`.
    let span = located(respond.keyword.span());
    let krate = krate.clone().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(span));
        token
    });
    let krate: TokenStream = krate.collect();
    let private = Ident::new(PRIVATE, span);
    quote_spanned! {span=>
        #krate::#private::respond! {
            [#lints] [#impl_generics] [#name #type_generics] [#where_clause] #body
        }
    }
}

/// `let problem = with_detail(problem_of_code(code, status), error, None);`
fn new_problem(
    item: &DeriveInput,
    table: &Path,
    detail: Option<&LitBool>,
    paths: &Paths,
) -> TokenStream {
    let Paths { krate, private } = paths;
    let detail = match detail {
        Some(detail) => quote!(::core::option::Option::Some(#detail)),
        None => quote!(::core::option::Option::None),
    };
    // For the message that the table's codes are no statuses,
    let new = quote_spanned! {located(table.span())=>
        let code: #table = #krate::ToCode::to_code(error);
        let status: ::core::result::Result<#krate::StatusCode, _> =
            ::core::convert::TryFrom::try_from(code);
        let problem =
            #private::problem_of_code(code, ::core::result::Result::ok(status));
    };
    // and the one that the type does not implement `Display`.
    let problem = quote_spanned! {located(item.ident.span())=>
        let problem = #private::with_detail(problem, error, #detail);
    };
    quote!(#new #problem)
}

struct Paths {
    krate: TokenStream,
    private: TokenStream,
}

/// `Self::Db { 0: inner, .. } => ToProblem::to_problem(&**inner),`
fn inner_arm(arm: &Arm, inner: &Inner, paths: &Paths) -> TokenStream {
    let krate = &paths.krate;
    let variant = arm.variant.iter();
    let field = &inner.field;
    let kind = &inner.kind;
    let value = Ident::new("inner", Span::call_site());
    let pointers = std::iter::repeat_n(quote!(*), inner.pointers);
    let problem = quote_spanned! {kind.span()=>
        <#kind as #krate::problem::ToProblem>::to_problem(&*#(#pointers)*#value)
    };
    quote!(Self #(::#variant)* { #field: #value, .. } => #problem,)
}

/// `Self::Busy { retry_after: field_0, .. } => { let problem = …; … problem }`
fn arm_of(
    arm: &Arm,
    document: &Document,
    respond: &Respond,
    new: &TokenStream,
    paths: &Paths,
) -> TokenStream {
    let variant = arm.variant.iter();
    let fields = document.values.iter().map(|value| &value.field);
    let names = (0..document.values.len()).map(|at| format_ident!("field_{at}"));
    let names: Vec<Ident> = names.collect();
    let problem = with_texts(document, respond, new, paths);
    let krate = &paths.krate;
    let headers = document.headers.iter().map(|(name, value)| {
        quote!(let problem = #krate::problem::Problem::with_field(problem, #name, #value);)
    });
    let values = document.values.iter().zip(&names);
    let values = values.map(|(value, name)| with_value(value, name, paths));
    quote! {
        Self #(::#variant)* { #(#fields: #names,)* .. } => {
            #problem
            #(#headers)*
            #(#values)*
            problem
        }
    }
}

/// `let problem = …;`, and with type and title.
fn with_texts(
    document: &Document,
    respond: &Respond,
    new: &TokenStream,
    paths: &Paths,
) -> TokenStream {
    let krate = &paths.krate;
    let kind = document.kind.as_ref().or(respond.defaults.kind.as_ref());
    let kind =
        kind.map(|uri| quote!(let problem = #krate::problem::Problem::with_type(problem, #uri);));
    let title = document.title.as_ref().or(respond.defaults.title.as_ref());
    let title = title
        .map(|title| quote!(let problem = #krate::problem::Problem::with_title(problem, #title);));
    quote!(#new #kind #title)
}

/// Puts a field of the variant where its attribute says.
fn with_value(value: &Value, name: &Ident, paths: &Paths) -> TokenStream {
    let private = &paths.private;
    // For messages on what the type is not.
    let span = located(value.kind.span());
    let name = Ident::new(&name.to_string(), span);
    let present = if value.is_optional {
        quote_spanned!(span=> ::core::option::Option::as_ref(#name))
    } else {
        quote_spanned!(span=> ::core::option::Option::Some(#name))
    };
    let header = value.header.as_ref().map(|header| {
        quote_spanned!(span=> let problem = #private::with_header(problem, #header, #present);)
    });
    let extension = value.extension.as_ref().map(|extension| {
        quote_spanned!(span=> let problem = #private::with_member(problem, #extension, #present);)
    });
    quote!(#header #extension)
}

/// What the types that depend on parameters have to be.
fn bounds(
    item: &DeriveInput,
    table: &Path,
    answers: &[(&Arm, &Document)],
    paths: &Paths,
) -> Vec<TokenStream> {
    let Paths { krate, private } = paths;
    let mut bounds = Vec::new();
    for (arm, document) in answers {
        if let Code::Inner(inner) = &arm.code {
            let kind = &inner.kind;
            if is_generic(kind, &item.generics) {
                bounds.push(quote!(#kind: #krate::ToCode<#table>));
                if document.is_empty() {
                    bounds.push(quote!(#kind: #krate::problem::ToProblem));
                }
            }
        }
        for value in &document.values {
            let kind = &value.kind;
            if is_generic(kind, &item.generics) {
                let header = value.header.as_ref();
                bounds.extend(header.map(|_| quote!(#kind: ::core::fmt::Display)));
                let extension = value.extension.as_ref();
                bounds.extend(extension.map(|_| quote!(#kind: #private::serde_core::Serialize)));
            }
        }
    }
    bounds
}

/// A place that messages point to, for names that are the macro's.
fn located(span: Span) -> Span {
    Span::call_site().located_at(span)
}
