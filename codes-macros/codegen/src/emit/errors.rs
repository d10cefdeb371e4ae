//! Findings as errors of rustc.

use crate::args::{Item, SpecPath};
use crate::render::Message;
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

/// A `compile_error!` for each message, at the path of the spec.
pub(crate) fn errors(path: &SpecPath, messages: &[Message]) -> TokenStream {
    let mut errors = TokenStream::new();
    for message in messages {
        let error = error(path, message);
        errors.extend(quote!(#error;));
    }
    errors
}

fn error(path: &SpecPath, message: &Message) -> TokenStream {
    let message = message.as_str();
    quote_spanned!(path.span=> ::core::compile_error!(#message))
}

/// The errors of a spec without a valid row, and types that replace the table and its
/// enums.
///
/// The last error is an argument of the type, because rustc does not report uses of a
/// type with an error in it.
pub(crate) fn placeholder(
    path: &SpecPath,
    item: &Item,
    enums: &[String],
    messages: &[Message],
) -> TokenStream {
    let Some((last, others)) = messages.split_last() else {
        return TokenStream::new();
    };
    let visibility = &item.visibility;
    let name = &item.name;
    let wrong = format_ident!("__Wrong{}", name);
    let others = errors(path, others);
    let last = error(path, last);
    let enums = enums.iter().map(|name| format_ident!("{name}"));
    quote! {
        #others
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
