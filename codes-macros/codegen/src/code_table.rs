//! `#[code_table]`, which expands in one step or more: the callback macros of other
//! tables come first.

use crate::args::{Arguments, Item, class_of, unused_class};
use crate::callback::{self, Reply};
use crate::check::TypeNames;
use crate::emit::{self, Target};
use crate::gathering::{Gathering, paths};
use crate::listing::Listings;
use crate::locate::Origin;
use crate::mistake::report;
use crate::options;
use crate::read::enum_attributes;
use crate::{Loaded, load};
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{DeriveInput, Result, braced};

/// Expands `#[code_table(arguments)] item`.
///
/// Findings become `compile_error!`s, and the type is emitted with the valid rows.
#[must_use]
pub fn code_table(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let input = quote!({ #arguments } #item);
    let arguments = syn::parse2::<Arguments>(arguments);
    let parsed = syn::parse2::<Item>(item.clone());
    match (arguments, parsed) {
        (Ok(arguments), Ok(item)) => match &arguments.extends {
            // The specs of the other table come from its callback macro.
            Some(table) => {
                let krate = options::krate(arguments.krate.as_ref());
                callback::call(table, "spec", &krate, "code_table_of_table", &input)
            }
            None => expand(&input, Parsed { arguments, item }, Vec::new(), None),
        },
        (arguments, parsed) => {
            let mut errors = Vec::new();
            for error in [arguments.err(), parsed.err()].iter().flatten() {
                errors.push(error.to_compile_error());
            }
            match syn::parse2::<DeriveInput>(item.clone()) {
                Ok(DeriveInput { vis, ident, .. }) => {
                    let hidden = emit::hidden_name(&ident);
                    let loaded = Loaded::default();
                    let callback_macro = emit::callback_macro(&hidden, &vis, &ident, &loaded);
                    let placeholder = emit::placeholder(&vis, &ident, &[], &errors);
                    quote!(#placeholder #callback_macro)
                }
                Err(_) => {
                    let mut tokens = quote!(#(#errors)*);
                    tokens.extend(item);
                    tokens
                }
            }
        }
    }
}

/// Expands what a table's callback macro calls for `#[code_table("…", extends = …)]`.
#[must_use]
pub fn code_table_of_table(reply: TokenStream) -> TokenStream {
    match syn::parse2::<Reply<TokenStream>>(reply) {
        Ok(Reply { state, literals }) => parse_and_expand(&state, literals, None),
        Err(error) => error.into_compile_error(),
    }
}

/// Expands the attribute with the listings that its spec needs.
pub(crate) fn parse_and_expand(
    input: &TokenStream,
    extended: Vec<String>,
    listings: Option<&Listings>,
) -> TokenStream {
    match syn::parse2::<Parsed>(input.clone()) {
        Ok(parsed) => expand(input, parsed, extended, listings),
        Err(error) => error.into_compile_error(),
    }
}

struct Parsed {
    arguments: Arguments,
    item: Item,
}

impl Parse for Parsed {
    fn parse(input: ParseStream) -> Result<Self> {
        let content;
        braced!(content in input);
        Ok(Self {
            arguments: content.parse()?,
            item: input.parse()?,
        })
    }
}

/// `extended` is what the callback macro of the table in `extends = …` has passed on.
/// Without listings, a spec whose attributes need some asks for them.
fn expand(
    input: &TokenStream,
    parsed: Parsed,
    extended: Vec<String>,
    listings: Option<&Listings>,
) -> TokenStream {
    let Parsed {
        mut arguments,
        item,
    } = parsed;
    let class = class_of(arguments.class.as_ref(), &item, &mut arguments.errors);
    let names = TypeNames::new(&item.name, &class);
    let path = &arguments.path;
    let krate = options::krate(arguments.krate.as_ref());
    let of = arguments.extends.as_ref();
    let table = of.map(|table| callback::extended(table, &extended));
    let origin = match &table {
        Some(table) => Origin::Extending(&path.value, table),
        None => Origin::Path(&path.value),
    };
    let mut loaded = load(origin, &names, listings.map_or(&[], Vec::as_slice));
    if listings.is_none() {
        let wanted = paths(&loaded.unknown_tables(), path.span);
        let gathering = Gathering::new("code_table", &krate, input, wanted, extended);
        if let Some(call) = gathering.call() {
            return call;
        }
    }
    let is_whole = loaded.findings.is_empty();
    let hidden = emit::hidden_name(&item.name);
    let callback_macro = emit::callback_macro(&hidden, &item.visibility, &item.name, &loaded);
    if table.is_some_and(|table| !table.is_whole) && loaded.checked.is_some() {
        loaded.forget_extended();
    }
    let messages = loaded.messages();
    let mistakes = [&arguments.errors[..], &item.errors].concat();
    let mut errors = report(&mistakes, TokenStream::new());
    let tracking = emit::tracking(&loaded.tracked, path);
    let Some(checked) = &loaded.checked else {
        let enums = names.enums(&enum_attributes(&loaded.files));
        let wrong = emit::errors(path, &messages);
        let placeholder = emit::placeholder(&item.visibility, &item.name, &enums, &wrong);
        return quote!(#errors #placeholder #callback_macro #tracking);
    };
    errors.extend(emit::errors(path, &messages));
    if let (Some(class), true) = (&arguments.class, checked.classes.is_empty() && is_whole) {
        errors.extend(unused_class(class).into_compile_error());
    }
    let target = Target {
        item: &item,
        class,
        krate,
        tracking,
        of: of.filter(|_| checked.extended_has_rows),
    };
    let table = emit::emit(checked, &target);
    quote!(#errors #table #callback_macro)
}
