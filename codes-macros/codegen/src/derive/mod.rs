//! The derives: enums and error types that people wrote, held against a table.
//!
//! A derive reads the type and reports what is wrong with its shape. Then it
//! calls the macro of the table's name, which calls back with the table and the
//! type, and that second step looks the codes up and emits the `impl`s.

mod code;
mod code_input;
mod options;
mod problem;
mod problem_text;
mod reference;
mod respond;
mod rows;
mod table;
mod to_code;
mod to_code_input;
mod transparent;

pub use code::{code_of_table, derive_code};
pub(crate) use table::ask_for_table;
pub use table::code_table_of_table;
pub use to_code::{derive_to_code, to_code_of_table};

use crate::emit::PRIVATE;
use crate::locate::Extended;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Path, Result};

/// `StatusCode! { names [codes_core::__private::callback] { … } }`
fn ask(
    table: &Path,
    kind: &str,
    krate: &TokenStream,
    callback: &str,
    state: &TokenStream,
) -> TokenStream {
    let kind = format_ident!("{kind}");
    let private = Ident::new(PRIVATE, Span::call_site());
    let callback = format_ident!("{callback}");
    quote!(#table! { #kind [#krate::#private::#callback] { #state } })
}

/// What the macro of a table calls back with: the state, and literals.
struct Answer {
    state: TokenStream,
    literals: Vec<String>,
}

impl Parse for Answer {
    fn parse(input: ParseStream) -> Result<Self> {
        let state = match input.parse()? {
            TokenTree::Group(group) => group.stream(),
            other => return Err(Error::new(other.span(), "expected `{`")),
        };
        let mut literals = Vec::new();
        while !input.is_empty() {
            literals.push(input.parse::<LitStr>()?.value());
        }
        Ok(Self { state, literals })
    }
}

/// The table, of which its macro handed on each spec as a path and a text.
fn extended(table: &Path, literals: Vec<String>) -> Extended {
    let mut literals = literals.into_iter();
    let pairs = std::iter::from_fn(|| literals.next().zip(literals.next()));
    Extended {
        table: shown(table),
        specs: pairs.collect(),
    }
}

fn compile_errors(errors: &[Error]) -> TokenStream {
    errors.iter().map(Error::to_compile_error).collect()
}

/// What the user calls a table.
fn shown(table: &Path) -> String {
    table
        .segments
        .last()
        .map(|last| last.ident.to_string())
        .unwrap_or_default()
}
