//! Findings as errors of rustc.

use crate::args::SpecPath;
use crate::render::Message;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Visibility;

/// A `compile_error!` for each message, at the path of the spec.
pub(crate) fn errors(path: &SpecPath, messages: &[Message]) -> Vec<TokenStream> {
    let mut errors = Vec::with_capacity(messages.len());
    for message in messages {
        let message = message.as_str();
        errors.push(quote_spanned!(path.span=> ::core::compile_error! { #message }));
    }
    errors
}

/// The errors because of which there is no table, and types that replace it and its
/// enums.
///
/// The last error is an argument of the type, because rustc does not report uses of a
/// type with an error in it.
pub(crate) fn placeholder(
    visibility: &Visibility,
    name: &Ident,
    enums: &[String],
    errors: &[TokenStream],
) -> TokenStream {
    let Some((last, others)) = errors.split_last() else {
        return TokenStream::new();
    };
    let wrong = format_ident!("__Wrong{}", name);
    let enums = enums.iter().map(|name| format_ident!("{name}"));
    quote! {
        #(#others)*
        // The user's crate can implement traits for its own type.
        #[doc(hidden)]
        #[allow(missing_docs, dead_code, non_camel_case_types)]
        #visibility struct #wrong<const ERROR: ::core::primitive::usize>;
        #[allow(missing_docs)]
        #visibility type #name = #wrong<{ #last }>;
        #(
            #[allow(missing_docs, dead_code)]
            #visibility type #enums = #name;
        )*
    }
}
