//! `#[derive(Code)]`: each variant is a row of a table.

use super::code_input::{CodeInput, Source, Written};
use super::reference::{self, Kind, with_help};
use super::{Answer, ask, compile_errors, shown};
use crate::args::SpecPath;
use crate::check::{Alias, CheckedSpec, Name, Row, TypeNames, check};
use crate::emit::{Derived, Target, Variant, emit_derived};
use crate::listing::{ListedRow, Listing};
use crate::read::read;
use crate::{Loaded, errors};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{DeriveInput, Error, Expr, Lit, Path, UnOp};

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
    let text = literals.last().map_or("", String::as_str);
    // So far no enum of an attribute can be named.
    let class = format_ident!("__Class");
    let mut findings = Vec::new();
    let spec = read(text, &mut findings);
    let spec = check(spec, &type_names(&input, &class), &mut findings);
    let rows = Rows {
        listing: Listing::of(spec.as_ref(), findings.is_empty()),
        table: shown(table),
    };
    let expanded =
        spec.map(|spec| expand(&input, spec, &rows, Some(table), class, TokenStream::new()));
    expanded.unwrap_or_default()
}

/// With the rows of a spec that no other type has.
fn of_spec(input: &CodeInput, path: &SpecPath) -> TokenStream {
    let default_class = || format_ident!("{}Class", input.item.name);
    let class = input.class.clone().unwrap_or_else(default_class);
    let loaded = Loaded::of(path, &type_names(input, &class));
    let errors = errors(path, &loaded.messages);
    let rows = Rows {
        listing: Listing::of(loaded.checked.as_ref(), loaded.is_whole),
        table: path.value.clone(),
    };
    let tracked = loaded.tracked;
    let expanded = match loaded.checked {
        Some(spec) => expand(input, spec, &rows, None, class, tracked),
        None => tracked,
    };
    quote!(#errors #expanded)
}

fn type_names(input: &CodeInput, class: &Ident) -> TypeNames {
    TypeNames {
        table: input.item.name.unraw().to_string(),
        class: class.to_string(),
    }
}

/// What the variants can be.
struct Rows {
    listing: Listing,
    /// The table as messages name it.
    table: String,
}

fn expand(
    input: &CodeInput,
    mut spec: CheckedSpec,
    rows: &Rows,
    of: Option<&Path>,
    class: Ident,
    tracked: TokenStream,
) -> TokenStream {
    let mut errors = Vec::new();
    let chosen = rows.choose(&input.variants, &spec, &mut errors);
    let errors = compile_errors(&errors);
    let assertions = assertions(input, &spec, &chosen, &rows.table);
    let variants = keep(&mut spec, &input.variants, &chosen);
    let target = Target {
        item: &input.item,
        class,
        krate: input.krate.clone(),
        tracked,
    };
    let derived = Derived {
        variants,
        of,
        without: &input.without,
    };
    let impls = emit_derived(&spec, &target, &derived);
    quote!(#errors #assertions #impls)
}

impl Rows {
    /// The row of each variant. Those that are wrong get one that nobody else
    /// has, if there is one, so that there is nothing more to say about them.
    fn choose(
        &self,
        variants: &[Written],
        spec: &CheckedSpec,
        errors: &mut Vec<Error>,
    ) -> Vec<usize> {
        let mut owners: Vec<Option<&Written>> = vec![None; spec.rows.len()];
        let mut chosen = Vec::with_capacity(variants.len());
        for variant in variants {
            let row = self.row(variant, spec, errors).filter(|&row| {
                let Some(first) = owners[row].replace(variant) else {
                    return true;
                };
                owners[row] = Some(first);
                errors.push(Error::new(
                    variant.reference.span,
                    format!(
                        "`{}` and `{}` are both {}",
                        first.name, variant.name, spec.rows[row].code
                    ),
                ));
                false
            });
            chosen.push(row);
        }
        let mut free = (0..owners.len()).filter(|&row| owners[row].is_none());
        chosen
            .into_iter()
            .map(|row| row.or_else(|| free.next()).unwrap_or_default())
            .collect()
    }

    fn row(&self, variant: &Written, spec: &CheckedSpec, errors: &mut Vec<Error>) -> Option<usize> {
        let Some(row) = variant.reference.row(&self.listing) else {
            if self.listing.is_whole {
                errors.push(self.missing(variant));
            }
            return None;
        };
        // A row with findings has none.
        let code = row.code?;
        if let Some((number, span)) = variant.discriminant.as_ref().and_then(number) {
            if number != code {
                let message = format!(
                    "`{}` is {code} in `{}`, not {number}",
                    row.variant(),
                    self.table
                );
                let help = match self.listing.by_code(number) {
                    Some(other) if variant.has_attribute => {
                        Some(format!("{number} is `{}`", other.variant()))
                    }
                    Some(other) => Some(format!(
                        "{number} is `{}`: rename the variant, or write `#[code({number})]` on it to keep its name",
                        other.variant()
                    )),
                    None => None,
                };
                errors.push(Error::new(span, with_help(message, help)));
            }
        }
        spec.rows.binary_search_by_key(&code, |row| row.code).ok()
    }

    /// The error for a variant that is no row.
    fn missing(&self, variant: &Written) -> Error {
        let table = &self.table;
        let reference = &variant.reference;
        let listing = &self.listing;
        let (message, help) = match &reference.kind {
            Kind::Number(number) => (
                format!("no row of `{table}` has the code {number}"),
                reference::nearest_number(*number, listing),
            ),
            Kind::Name(name) => {
                let number = variant.discriminant.as_ref().and_then(number);
                let row = number.and_then(|(number, _)| listing.by_code(number));
                let help = match row.filter(|_| !variant.has_attribute) {
                    Some(ListedRow {
                        code: Some(code),
                        names,
                    }) => format!(
                        "{code} is `{}`: rename the variant, or write `#[code({code})]` on it to keep its name",
                        names.first().map_or("", String::as_str)
                    ),
                    _ => reference::name_help(name, listing, table),
                };
                (format!("`{name}` is no row of `{table}`"), Some(help))
            }
        };
        Error::new(reference.span, with_help(message, help))
    }
}

/// The number that a discriminant plainly is, and where it stands.
fn number(discriminant: &Expr) -> Option<(i128, proc_macro2::Span)> {
    let (negative, literal) = match discriminant {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => (true, &*unary.expr),
        Expr::Group(group) => return number(&group.expr),
        other => (false, other),
    };
    let Expr::Lit(literal) = literal else {
        return None;
    };
    let Lit::Int(integer) = &literal.lit else {
        return None;
    };
    let number: i128 = integer.base10_parse().ok()?;
    Some((if negative { -number } else { number }, integer.span()))
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
    let kept: Vec<Variant> = variants
        .iter()
        .zip(chosen)
        .map(|(variant, &row)| Variant {
            name: variant.name.clone(),
            row: used.partition_point(|&other| other < row),
            of: spec.rows[row].name.variant.clone(),
        })
        .collect();
    let mut at = 0;
    spec.rows.retain(|_| {
        at += 1;
        used.binary_search(&(at - 1)).is_ok()
    });
    for variant in kept.iter().rev() {
        if let Some(row) = spec.rows.get_mut(variant.row) {
            rename(row, &variant.name, &variant.of);
        }
    }
    spec.open = None;
    spec.default = None;
    spec.lost.clear();
    for class in &mut spec.classes {
        class.fallback = None;
    }
    for attribute in &mut spec.attributes {
        // Of these only unlisted codes have none.
        attribute.optional &= !attribute.required;
    }
    kept
}

/// Gives the row the name of the user's variant; its own becomes an alias.
fn rename(row: &mut Row, variant: &Ident, own: &str) {
    let variant = variant.unraw().to_string();
    if variant == own {
        return;
    }
    let own = std::mem::replace(&mut row.name, Name::from_identifier(&variant));
    row.aliases.push(Alias {
        reason: row.reason.clone(),
        name: Some(own),
    });
}
