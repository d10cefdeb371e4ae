//! The enum: its variants and constants.

use super::{Table, docs};
use crate::check::Row;
use crate::markdown;
use crate::options::has_attribute;
use crate::template::Source;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// A table with more rows has constants for aliases only: a constant costs rustc more
/// than everything else that a row generates.
pub(crate) const MAX_ROWS_WITH_CONSTANTS: usize = 4_096;

/// `pub enum StatusCode { … }`
pub(super) fn enumeration(table: &Table) -> TokenStream {
    let item = table.target.item;
    let attributes = &item.attributes;
    let visibility = &item.visibility;
    let name = &item.name;
    let repr = format_ident!("{}", table.repr);
    let mut docs = docs::table(table);
    if has_attribute(attributes, "doc") {
        docs.insert(0, '\n');
    }
    let docs = Source::raw_literal(&docs).parse();
    // In an editor, an open table has no variants for unlisted codes, but a `match` in
    // another crate still needs its `_`.
    let is_open_in_editor = table.is_for_editor && table.is_open;
    let editor_attributes = is_open_in_editor.then(|| quote!(#[non_exhaustive]));
    let variants = table.parse(&variants(table));
    quote! {
        #(#attributes)*
        #editor_attributes
        #[doc = #docs]
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #[repr(#repr)]
        #[allow(dead_code, clippy::enum_variant_names)]
        #visibility enum #name {
            #variants
        }
    }
}

/// Another enum with the visibility of the table.
pub(super) fn plain_enum(
    table: &Table,
    docs: &str,
    name: &Ident,
    variants: &Source,
) -> TokenStream {
    let visibility = &table.target.item.visibility;
    let variants = table.parse(variants);
    quote! {
        #[doc = #docs]
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #[allow(dead_code, clippy::enum_variant_names, clippy::exhaustive_enums)]
        #visibility enum #name {
            #variants
        }
    }
}

/// The listed codes, and the unlisted codes of an open table. The first of a run of
/// consecutive codes has a discriminant.
fn variants(table: &Table) -> Source {
    let mut codes = Vec::new();
    if let Some((low, high)) = table.unlisted_range() {
        for code in low..=high {
            codes.push(code);
        }
    } else {
        for row in table.rows() {
            codes.push(row.code);
        }
    }
    let mut variants = Source::default();
    let mut last = None;
    let mut index = 0;
    for &code in &codes {
        let starts_run = last != Some(code - 1);
        let discriminant = starts_run.then(|| source!(table, code => = #code));
        last = Some(code);
        match table.rows().get(index) {
            Some(row) if row.code == code => {
                let docs = docs::row(table, index);
                let deprecated = deprecated(table, row);
                let variant = table.definition(&row.name.variant);
                variants += source! { table, docs, deprecated, variant, discriminant =>
                    #[doc = #docs] #deprecated #variant #discriminant,
                };
                index += 1;
            }
            _ => {
                let variant = table.unlisted(code);
                variants += source! { table, variant, discriminant =>
                    #[doc(hidden)] #variant #discriminant,
                };
            }
        }
    }
    variants
}

fn deprecated(table: &Table, row: &Row) -> Option<Source> {
    let note = row.deprecated.as_ref()?;
    Some(source!(table, note => #[deprecated(note = #note)]))
}

/// `NOT_FOUND` and the two spellings of each alias.
pub(super) fn constants(table: &Table) -> Source {
    let has_constants = table.rows().len() <= MAX_ROWS_WITH_CONSTANTS;
    let mut constants = Source::default();
    for row in table.rows() {
        let variant = Source::identifier(&row.name.variant);
        let deprecated = deprecated(table, row);
        let mut add = |constant: &str, docs: String| {
            let constant = table.definition(constant);
            constants += source! { table, docs, deprecated, constant, variant =>
                #[doc = #docs]
                #deprecated
                pub const #constant: #name = #name::#variant;
            };
        };
        if has_constants && row.name.constant != row.name.variant {
            let reason = markdown::paragraph(&row.reason);
            let code = table.shown(row.code);
            let docs = format!("{code} {reason}: [`{variant}`](Self::{variant}).");
            add(&row.name.constant, docs);
        }
        for alias in &row.aliases {
            let Some(name) = &alias.name else {
                continue;
            };
            let (reason, code) = (markdown::paragraph(&alias.reason), table.shown(row.code));
            let docs = format!("{reason}, another name for {code} [`{variant}`](Self::{variant}).");
            for spelling in &name.spellings() {
                add(spelling, docs.clone());
            }
        }
    }
    constants += lost(table);
    // Lints take the names for the user's, and aliases have both spellings.
    let allow = Source::from("#[allow(non_upper_case_globals)]");
    let editor_attributes = table.is_for_editor.then_some(allow);
    source! { table, editor_attributes, constants =>
        #editor_attributes
        impl #name {
            #constants
        }
    }
}

/// Constants with the names of rows that have findings.
fn lost(table: &Table) -> Source {
    let mut constants = Source::default();
    let rows = table.rows();
    let Some(first) = rows.first() else {
        return constants;
    };
    // In an open table each has a code of its own, so that none of them makes
    // another pattern unreachable.
    let (low, high) = table.unlisted_range().unwrap_or((1, 0));
    let is_row = |code: &i128| rows.binary_search_by_key(code, |row| row.code).is_ok();
    let mut code = high;
    for lost in &table.spec.lost {
        while low <= code && is_row(&code) {
            code -= 1;
        }
        let replacement = table.variant(if low <= code { code } else { first.code });
        code -= 1;
        for spelling in &lost.spellings() {
            let constant = Source::identifier(spelling);
            constants += source! { table, constant, replacement =>
                #[doc(hidden)]
                pub const #constant: #name = #name::#replacement;
            };
        }
    }
    constants
}
