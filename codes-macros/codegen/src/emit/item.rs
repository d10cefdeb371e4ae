//! The enum itself: variants and the constants named after them.

use super::{Table, docs, editor, ident, pattern, unlisted};
use crate::check::Row;
use proc_macro2::TokenStream;
use quote::quote;

/// Above this many rows a table has no constants but those of its aliases: each
/// constant costs rustc more than all else that stands once per row.
pub(crate) const MAX_ROWS_WITH_CONSTANTS: usize = 4_096;

/// `pub enum StatusCode { … }`
pub(super) fn enumeration(table: &Table) -> TokenStream {
    let item = table.target.item;
    let attributes = &item.attributes;
    let visibility = &item.visibility;
    let name = table.name;
    let repr = &table.repr;
    let has_own_docs = attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("doc"));
    let separator = if has_own_docs { "\n" } else { "" };
    let docs = format!("{separator}{}", docs::table(table));
    let editor_attributes = editor::enum_attributes(table);
    let variants = variants(table);
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

/// Listed codes, and in an open table the unlisted ones between them.
fn variants(table: &Table) -> TokenStream {
    let mut variants = Variants::default();
    let mut rows = table.rows().iter().peekable();
    if let Some((low, high)) = table.unlisted_range() {
        for code in low..=high {
            match rows.next_if(|row| row.code == code) {
                Some(row) => variants.listed(table, row),
                None => variants.unlisted(code),
            }
        }
    } else {
        rows.for_each(|row| variants.listed(table, row));
    }
    variants.tokens.into_iter().collect()
}

/// Variants by code, with a discriminant where a run of consecutive codes starts.
#[derive(Default)]
struct Variants {
    /// To be joined at once: each call of the compiler costs more than a token.
    tokens: Vec<TokenStream>,
    next: Option<i128>,
}

impl Variants {
    fn listed(&mut self, table: &Table, row: &Row) {
        let docs = docs::row(table, row);
        let deprecated = row
            .deprecated
            .as_ref()
            .map(|note| quote!(#[deprecated(note = #note)]));
        let name = table.definition(&row.name.variant);
        let discriminant = self.discriminant(row.code);
        self.tokens
            .push(quote!(#[doc = #docs] #deprecated #name #discriminant,));
    }

    fn unlisted(&mut self, code: i128) {
        let name = unlisted(code);
        let discriminant = self.discriminant(code);
        self.tokens
            .push(quote!(#[doc(hidden)] #name #discriminant,));
    }

    fn discriminant(&mut self, code: i128) -> Option<TokenStream> {
        let starts_run = self.next != Some(code);
        self.next = Some(code + 1);
        starts_run.then(|| {
            let number = pattern(code);
            quote!(= #number)
        })
    }
}

/// `ALL`, `NOT_FOUND` and the two spellings of each alias.
pub(super) fn constants(table: &Table) -> TokenStream {
    let name = table.name;
    let count = table.rows().len();
    let mut constants = TokenStream::new();
    for row in table.rows() {
        let variant = ident(&row.name.variant);
        let deprecated = row
            .deprecated
            .as_ref()
            .map(|note| quote!(#[deprecated(note = #note)]));
        if count <= MAX_ROWS_WITH_CONSTANTS && row.name.constant != row.name.variant {
            let constant = table.definition(&row.name.constant);
            let docs = format!(
                "{} {}: [`{variant}`](Self::{variant}).",
                row.code,
                docs::paragraph(&row.reason)
            );
            constants.extend(quote! {
                #[doc = #docs]
                #deprecated
                pub const #constant: #name = #name::#variant;
            });
        }
        for alias in &row.aliases {
            let Some(alias_name) = &alias.name else {
                continue;
            };
            let mut spellings = vec![&alias_name.variant, &alias_name.constant];
            spellings.dedup();
            for spelling in spellings {
                let constant = table.definition(spelling);
                let docs = format!(
                    "{}, another name of {} [`{variant}`](Self::{variant}).",
                    docs::paragraph(&alias.reason),
                    row.code
                );
                constants.extend(quote! {
                    #[doc = #docs]
                    #deprecated
                    pub const #constant: #name = #name::#variant;
                });
            }
        }
    }
    let rows = table.rows();
    if let Some(first) = rows.first() {
        let first = ident(&first.name.variant);
        // In an open table each has a code of its own, so that none of them
        // makes another pattern unreachable.
        let (low, high) = table.unlisted_range().unwrap_or((1, 0));
        let is_row = |code: &i128| rows.binary_search_by_key(code, |row| row.code).is_ok();
        let mut unlisted_codes = (low..=high).rev().filter(|code| !is_row(code));
        for lost in &table.spec.lost {
            let stand_in = unlisted_codes
                .next()
                .map_or_else(|| first.clone(), unlisted);
            let mut spellings = vec![&lost.variant, &lost.constant];
            spellings.dedup();
            let spellings = spellings.into_iter().map(|spelling| ident(spelling));
            constants
                .extend(quote!(#(#[doc(hidden)] pub const #spellings: #name = #name::#stand_in;)*));
        }
    }
    let editor_attributes = editor::constant_attributes(table);
    quote! {
        #editor_attributes
        impl #name {
            #constants
        }
    }
}
