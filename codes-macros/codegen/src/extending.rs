//! `#[code_table("…", extends = StatusCode)]` expands in two steps: the first calls the
//! callback macro of the other table, and this is the second.

use crate::args::{Arguments, Item};
use crate::callback::{self, Reply};
use crate::expand;
use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::{Result, braced};

/// Expands what a table's callback macro calls for `#[code_table("…", extends = …)]`.
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
