//! `#[code_table("…", extends = StatusCode)]`: expands in two steps, because the
//! specs of the other table come from its macro.

use crate::args::{Arguments, Item};
use crate::callback::{self, Reply};
use crate::expand;
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Path, Result, braced};

/// The first step: calls the macro of the table with all that was written.
pub(crate) fn call_table(
    table: &Path,
    arguments: &Arguments,
    written: &TokenStream,
    item: &TokenStream,
) -> TokenStream {
    let state = quote!({ #written } #item);
    let krate = arguments.krate();
    callback::call(table, "spec", &krate, "code_table_of_table", &state)
}

/// Expands the callback macro of `#[code_table("…", extends = …)]`.
#[must_use]
pub fn code_table_of_table(reply: TokenStream) -> TokenStream {
    let Reply { state, literals } = match syn::parse2::<Reply<Extending>>(reply) {
        Ok(reply) => reply,
        Err(error) => return error.into_compile_error(),
    };
    let Extending { arguments, item } = state;
    let table = arguments.extends.as_ref();
    let extended = table.map(|table| callback::extended(table, literals));
    expand(arguments, &item, extended.as_ref())
}

/// A table that extends another, as it is written.
struct Extending {
    arguments: Arguments,
    item: Item,
}

impl Parse for Extending {
    fn parse(input: ParseStream) -> Result<Self> {
        let content;
        braced!(content in input);
        Ok(Self {
            arguments: content.parse()?,
            item: input.parse()?,
        })
    }
}
