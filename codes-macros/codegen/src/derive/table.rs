//! `#[code_table("…", extends = StatusCode)]`: the table that is extended is asked
//! for its specs, like those of the derives.

use super::{Answer, ask, extended};
use crate::args::{Arguments, Item};
use crate::expand;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Path, Result};

/// The first step: everything goes to the macro of the table, and comes back.
pub(crate) fn ask_for_table(
    table: &Path,
    arguments: &Arguments,
    written: &TokenStream,
    item: &TokenStream,
) -> TokenStream {
    let state = quote!({ #written } #item);
    ask(
        table,
        "spec",
        &arguments.krate(),
        "code_table_of_table",
        &state,
    )
}

/// Expands what a table's macro answers to `#[code_table("…", extends = …)]`.
#[must_use]
pub fn code_table_of_table(answer: TokenStream) -> TokenStream {
    let parsed = syn::parse2::<Answer>(answer)
        .and_then(|answer| Ok((syn::parse2::<Extending>(answer.state)?, answer.literals)));
    let (Extending { arguments, item }, literals) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => return error.into_compile_error(),
    };
    let table = arguments.extends.as_ref();
    let extended = table.map(|table| extended(table, literals));
    expand(arguments, &item, extended.as_ref())
}

/// A table that extends another, as it is written.
struct Extending {
    arguments: Arguments,
    item: Item,
}

impl Parse for Extending {
    fn parse(input: ParseStream) -> Result<Self> {
        let arguments = match input.parse()? {
            TokenTree::Group(group) => syn::parse2(group.stream())?,
            other => syn::parse2(other.into())?,
        };
        Ok(Self {
            arguments,
            item: input.parse()?,
        })
    }
}
