//! The procedural macros of [`codes-core`](https://docs.rs/codes-core).
//!
//! Depend on `codes-core`, which re-exports them together with the traits and types that
//! generated code uses. They forward to `codes-codegen`, an ordinary library.

use proc_macro::TokenStream;

// The documentation is at the re-export in codes-core, where rustdoc appends this
// summary, which editors show.
/// # In short
///
/// `#[code_table("spec/mine.json")] pub enum ErrorCode {}` generates an enum from the codes
/// in a JSON file, with variants, constants, conversions and documentation.
#[proc_macro_attribute]
pub fn code_table(arguments: TokenStream, item: TokenStream) -> TokenStream {
    codes_codegen::code_table(arguments.into(), item.into()).into()
}

/// Turns an enum whose variants are rows of a table into a closed table.
///
/// The documentation is at `codes_core::Code`.
#[proc_macro_derive(Code, attributes(code))]
pub fn derive_code(item: TokenStream) -> TokenStream {
    codes_codegen::derive_code(item.into()).into()
}

/// Maps each variant of an error type to a code.
///
/// The documentation is at `codes_core::ToCode`.
#[proc_macro_derive(ToCode, attributes(code, problem, to_code))]
pub fn derive_to_code(item: TokenStream) -> TokenStream {
    codes_codegen::derive_to_code(item.into()).into()
}

/// What the callback macro of a table calls for `#[derive(Code)]`.
#[doc(hidden)]
#[proc_macro]
pub fn code_of_table(answer: TokenStream) -> TokenStream {
    codes_codegen::code_of_table(answer.into()).into()
}

/// What the callback macro of a table calls for `#[code_table("…", extends = …)]`.
#[doc(hidden)]
#[proc_macro]
pub fn code_table_of_table(answer: TokenStream) -> TokenStream {
    codes_codegen::code_table_of_table(answer.into()).into()
}

/// What the callback macro of a table calls if its codes are the values of an attribute.
#[doc(hidden)]
#[proc_macro]
pub fn table_with_listings(answer: TokenStream) -> TokenStream {
    codes_codegen::table_with_listings(answer.into()).into()
}

/// What the callback macro of a table calls for `#[derive(ToCode)]`.
#[doc(hidden)]
#[proc_macro]
pub fn to_code_of_table(answer: TokenStream) -> TokenStream {
    codes_codegen::to_code_of_table(answer.into()).into()
}
