//! The procedural macros behind [`codes-core`](https://docs.rs/codes-core).
//!
//! Depend on `codes-core`, which re-exports them together with the traits and
//! types that the generated code uses. All the work is done in
//! `codes-codegen`, an ordinary library.

use proc_macro::TokenStream;

// Its documentation is where codes-core re-exports it: rustdoc would append
// what stands here.
#[allow(missing_docs)]
#[proc_macro_attribute]
pub fn code_table(arguments: TokenStream, item: TokenStream) -> TokenStream {
    codes_codegen::code_table(arguments.into(), item.into()).into()
}
