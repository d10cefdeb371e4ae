//! `#[derive(Code)]`: each variant is a row of a table.

use super::code_input::{CodeInput, Source, Written};
use super::rows::Rows;
use crate::args::{SpecPath, class_of, unused_class};
use crate::callback::{self, Reply};
use crate::check::{CheckedSpec, TypeNames};
use crate::emit::{self, Target, Variant, emit_derived};
use crate::gathering::{Gathering, paths};
use crate::listing::Listings;
use crate::locate::Origin;
use crate::mistake::report;
use crate::{Loaded, load};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{DeriveInput, Path};

/// Expands `#[derive(Code)]`.
#[must_use]
// The signature of a derive macro.
#[allow(clippy::needless_pass_by_value)]
pub fn derive_code(item: TokenStream) -> TokenStream {
    let parsed = match syn::parse2::<DeriveInput>(item.clone()) {
        Ok(parsed) => parsed,
        Err(error) => return error.into_compile_error(),
    };
    let mut mistakes = Vec::new();
    let mut generated = TokenStream::new();
    if let Some(input) = CodeInput::read(parsed, &mut mistakes) {
        generated = match &input.source {
            Source::Table(table) => {
                callback::call(table, "spec", &input.krate, "code_of_table", &item)
            }
            Source::Spec(path) => of_spec(&input, path, &item, None),
        };
    }
    report(&mistakes, generated)
}

/// Expands what a table's callback macro calls for `#[derive(Code)]`.
#[must_use]
pub fn code_of_table(reply: TokenStream) -> TokenStream {
    let Reply { state, literals } = match syn::parse2::<Reply<DeriveInput>>(reply) {
        Ok(reply) => reply,
        Err(error) => return error.into_compile_error(),
    };
    // The first step has reported the mistakes in the enum itself.
    let Some(input) = CodeInput::read(state, &mut Vec::new()) else {
        return TokenStream::new();
    };
    let Source::Table(table) = &input.source else {
        return TokenStream::new();
    };
    let extended = callback::extended(table, &literals);
    // The enums of attributes have no names here.
    let class = format_ident!("__Class");
    let names = TypeNames::new(&input.item.name, &class);
    let loaded = load(Origin::Table(&extended), &names, &[]);
    let tracking = TokenStream::new();
    expand(&input, loaded, Some(table), extended.table, class, tracking)
}

/// Expands with the listings that the spec in the attribute needs.
pub(crate) fn derive_with_listings(item: TokenStream, listings: &Listings) -> TokenStream {
    let Ok(parsed) = syn::parse2::<DeriveInput>(item) else {
        return TokenStream::new();
    };
    // The first step has reported the mistakes in the enum itself.
    let input = CodeInput::read(parsed, &mut Vec::new());
    match &input {
        Some(input) => match &input.source {
            Source::Spec(path) => of_spec(input, path, &TokenStream::new(), Some(listings)),
            Source::Table(_) => TokenStream::new(),
        },
        None => TokenStream::new(),
    }
}

/// Expands with the rows of a spec without a table. Without listings, a spec whose
/// attributes need some asks for them.
fn of_spec(
    input: &CodeInput,
    path: &SpecPath,
    item: &TokenStream,
    listings: Option<&Listings>,
) -> TokenStream {
    let mut mistakes = Vec::new();
    let class = class_of(input.class.as_ref(), &input.item, &mut mistakes);
    let names = TypeNames::new(&input.item.name, &class);
    let known = listings.map_or(&[][..], Vec::as_slice);
    let loaded = load(Origin::Path(&path.value), &names, known);
    if listings.is_none() {
        let wanted = paths(&loaded.unknown_tables(), path.span);
        let gathering = Gathering::new("derive", &input.krate, item, wanted, Vec::new());
        if let Some(call) = gathering.call() {
            return call;
        }
    }
    if let (Some(checked), Some(given)) = (&loaded.checked, &input.class) {
        if checked.classes.is_empty() && loaded.findings.is_empty() {
            mistakes.push(unused_class(given));
        }
    }
    let findings = emit::errors(path, &loaded.messages());
    let tracking = emit::tracking(&loaded.tracked, path);
    let table = path.value.clone();
    let generated = expand(input, loaded, None, table, class, tracking);
    report(&mistakes, quote!(#(#findings)* #generated))
}

fn expand(
    input: &CodeInput,
    loaded: Loaded,
    of: Option<&Path>,
    table: String,
    class: Ident,
    tracking: TokenStream,
) -> TokenStream {
    let listing = loaded.listing();
    let Some(mut spec) = loaded.checked else {
        return tracking;
    };
    let rows = Rows { listing, of, table };
    let mut mistakes = Vec::new();
    let chosen = rows.choose(&input.variants, &spec, &mut mistakes);
    let mut checks = TokenStream::new();
    if mistakes.is_empty() && rows.listing.is_whole {
        for (variant, &row) in input.variants.iter().zip(&chosen) {
            checks.extend(assertion(input, variant, spec.rows[row].code, &rows));
        }
    }
    let variants = keep(&mut spec, &input.variants, &chosen);
    let target = Target {
        item: &input.item,
        class,
        krate: input.krate.clone(),
        tracking,
        of,
    };
    let impls = emit_derived(&spec, &target, &variants, &input.integrate);
    report(&mistakes, quote!(#checks #impls))
}

/// Makes rustc check a discriminant that is an expression.
fn assertion(input: &CodeInput, variant: &Written, code: i128, rows: &Rows) -> Option<TokenStream> {
    let expression = variant.discriminant.as_ref()?;
    if variant.number().is_some() {
        return None;
    }
    let enumeration = &input.item.name;
    let name = &variant.name;
    let (shown, table) = (rows.listing.notation.show(code), &rows.table);
    let message = format!("`{name}` is {shown} in `{table}`, but its discriminant differs");
    Some(quote_spanned! {expression.span()=>
        const _: () = ::core::assert!(#enumeration::#name as ::core::primitive::i128 == #code, #message);
    })
}

/// Reduces the spec to the rows of the enum, under the names of its variants.
fn keep(spec: &mut CheckedSpec, variants: &[Written], chosen: &[usize]) -> Vec<Variant> {
    let mut is_used = vec![false; spec.rows.len()];
    for &row in chosen {
        is_used[row] = true;
    }
    let mut used = Vec::new();
    for (row, is_chosen) in is_used.iter().enumerate() {
        if *is_chosen {
            used.push(row);
        }
    }
    let mut kept = Vec::with_capacity(variants.len());
    for (variant, &row) in variants.iter().zip(chosen) {
        kept.push(Variant {
            name: variant.name.clone(),
            row: used.partition_point(|&other| other < row),
            of: spec.rows[row].name.variant.clone(),
        });
    }
    spec.restrict(&used);
    // After a mistake two variants may share a row, which gets the name of the first.
    for variant in kept.iter().rev() {
        spec.rename(variant.row, &variant.name.unraw().to_string());
    }
    kept
}
