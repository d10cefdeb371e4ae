//! `#[derive(Code)]`: each variant is a row of a table.

use super::code_input::{CodeInput, Source, Written};
use super::rows::{Rows, number};
use super::{Answer, ask, compile_errors, extended};
use crate::args::{SpecPath, class_of, unused_class};
use crate::check::{CheckedSpec, TypeNames};
use crate::emit::{self, Derived, Target, Variant, emit_derived};
use crate::load;
use crate::locate::Origin;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::DeriveInput;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

/// Expands `#[derive(Code)]`.
#[must_use]
// The signature of a derive macro.
#[allow(clippy::needless_pass_by_value)]
pub fn derive_code(item: TokenStream) -> TokenStream {
    let parsed = match syn::parse2::<DeriveInput>(item.clone()) {
        Ok(parsed) => parsed,
        Err(error) => return error.into_compile_error(),
    };
    let (input, errors) = CodeInput::read(parsed);
    let errors = compile_errors(&errors);
    let expanded = input.map(|input| match &input.source {
        Source::Table(table) => ask(table, "spec", &input.krate, "code_of_table", &item),
        Source::Spec(path) => of_spec(&input, path),
    });
    quote!(#errors #expanded)
}

/// Expands what a table's macro answers to `#[derive(Code)]`.
#[must_use]
pub fn code_of_table(answer: TokenStream) -> TokenStream {
    let answer = syn::parse2::<Answer>(answer);
    let parsed = answer.and_then(|answer| Ok((syn::parse2(answer.state)?, answer.literals)));
    let (item, literals): (DeriveInput, _) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => return error.into_compile_error(),
    };
    // What is wrong with the enum itself was reported when it asked.
    let (Some(input), _) = CodeInput::read(item) else {
        return TokenStream::new();
    };
    let Source::Table(table) = &input.source else {
        return TokenStream::new();
    };
    let extended = extended(table, literals);
    // So far no enum of an attribute can be named.
    let class = format_ident!("__Class");
    let loaded = load(Origin::Table(&extended), &type_names(&input, &class));
    let rows = Rows {
        listing: loaded.listing(),
        of: Some(table),
        table: extended.table,
    };
    let expanded = loaded
        .checked
        .map(|spec| expand(&input, spec, &rows, class, TokenStream::new()));
    expanded.unwrap_or_default()
}

/// With the rows of a spec that no other type has.
fn of_spec(input: &CodeInput, path: &SpecPath) -> TokenStream {
    let mut mistakes = Vec::new();
    let class = class_of(input.class.as_ref(), &input.item, &mut mistakes);
    let loaded = load(Origin::Path(&path.value), &type_names(input, &class));
    let checked = loaded
        .checked
        .as_ref()
        .filter(|_| loaded.findings.is_empty());
    if checked.is_some_and(|spec| spec.classes.is_empty()) {
        mistakes.extend(input.class.as_ref().map(unused_class));
    }
    let errors = emit::errors(path, &loaded.messages());
    let mistakes = compile_errors(&mistakes);
    let rows = Rows {
        listing: loaded.listing(),
        of: None,
        table: path.value.clone(),
    };
    let tracking = emit::tracking(&loaded.tracked, path);
    let expanded = match loaded.checked {
        Some(spec) => expand(input, spec, &rows, class, tracking),
        None => tracking,
    };
    quote!(#mistakes #errors #expanded)
}

fn type_names(input: &CodeInput, class: &Ident) -> TypeNames {
    TypeNames {
        table: input.item.name.unraw().to_string(),
        class: class.to_string(),
    }
}

fn expand(
    input: &CodeInput,
    mut spec: CheckedSpec,
    rows: &Rows,
    class: Ident,
    tracking: TokenStream,
) -> TokenStream {
    let mut errors = Vec::new();
    let chosen = rows.choose(&input.variants, &spec, &mut errors);
    let is_right = errors.is_empty() && rows.listing.is_whole;
    let assertions = is_right.then(|| assertions(input, &spec, &chosen, &rows.table));
    let errors = compile_errors(&errors);
    let variants = keep(&mut spec, &input.variants, &chosen);
    let target = Target {
        item: &input.item,
        class,
        krate: input.krate.clone(),
        tracking,
        of: rows.of,
    };
    let derived = Derived {
        variants,
        without: &input.without,
    };
    let impls = emit_derived(&spec, &target, &derived);
    quote!(#errors #assertions #impls)
}

/// Where a discriminant is an expression, rustc has to say what it is.
fn assertions(input: &CodeInput, spec: &CheckedSpec, chosen: &[usize], table: &str) -> TokenStream {
    let name = &input.item.name;
    let variants = input.variants.iter().zip(chosen);
    let assertion = |(variant, &row): (&Written, &usize)| {
        let expression = variant.discriminant.as_ref()?;
        if number(expression).is_some() {
            return None;
        }
        let code = spec.rows.get(row)?.code;
        let variant = &variant.name;
        let message = format!("`{variant}` is {code} in `{table}`: its discriminant is another");
        Some(quote_spanned! {expression.span()=>
            const _: () = ::core::assert!(#name::#variant as ::core::primitive::i128 == #code, #message);
        })
    };
    variants.filter_map(assertion).collect()
}

/// Reduces the spec to the rows of the enum, under the names of its variants.
fn keep(spec: &mut CheckedSpec, variants: &[Written], chosen: &[usize]) -> Vec<Variant> {
    let mut used: Vec<usize> = chosen.to_vec();
    used.sort_unstable();
    used.dedup();
    let mut kept = Vec::with_capacity(variants.len());
    for (variant, &row) in variants.iter().zip(chosen) {
        kept.push(Variant {
            name: variant.name.clone(),
            row: used.partition_point(|&other| other < row),
            of: spec.rows[row].name.variant.clone(),
        });
    }
    spec.restrict(&used);
    // After a mistake two variants may have one row, whose name is the first one's.
    for variant in kept.iter().rev() {
        spec.rename(variant.row, &variant.name.unraw().to_string());
    }
    kept
}
