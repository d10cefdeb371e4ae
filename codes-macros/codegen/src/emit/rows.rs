//! From rows to variants, and `ALL` of them.

use super::{Table, ident};
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

/// Up to this many rows `ALL` is an array of variants, and a row is a load from
/// it. rustc compares each value of a constant with all variants, so a table of
/// more rows has `match`es instead, and makes `ALL` where it is used.
const MAX_ARRAY: usize = 512;

/// Two to this power are the arms that each `match` has: what rustc does for
/// one grows faster than its arms.
const MAX_ARMS_BITS: usize = 8;
const MAX_ARMS: usize = 1 << MAX_ARMS_BITS;

/// `ALL`, and what [`variant_at`] calls.
pub(super) fn all(table: &Table) -> TokenStream {
    let name = table.name;
    let variants: Vec<Ident> = table
        .rows()
        .iter()
        .map(|row| ident(&row.name.variant))
        .collect();
    let count = variants.len();
    match variants.first() {
        Some(first) if !has_array(table) => {
            let functions = functions(table, &variants);
            // Evaluated where it is used, as long as no other item names it: so
            // the trait has to have its own.
            let all = quote! {{
                let mut all = [#name::#first; #count];
                let mut row = 0;
                while row < #count {
                    all[row] = variant_at(row);
                    row += 1;
                }
                all
            }};
            let constants = constants(table, &all, &quote!(&#all));
            quote!(#functions #constants)
        }
        _ => constants(table, &quote!([#(#name::#variants),*]), &quote!(#name::ALL)),
    }
}

fn constants(table: &Table, all: &TokenStream, rows: &TokenStream) -> TokenStream {
    let Table { name, private, .. } = table;
    let docs = if table.is_derived {
        "All variants, by code.".to_owned()
    } else {
        format!("All {} rows of the table, by code.", table.rows().len())
    };
    quote! {
        impl #name {
            #[doc = #docs]
            pub const ALL: &'static [#name] = &#all;
        }

        impl<const LAZY: ::core::primitive::usize> #private::Rows<LAZY> for #name {
            const ROWS: &'static [#name] = #rows;
        }
    }
}

/// Whether `ALL` is an array of variants that other items may read.
pub(super) fn has_array(table: &Table) -> bool {
    table.rows().len() <= MAX_ARRAY
}

/// The variant of a row.
pub(super) fn variant_at(table: &Table, row: &TokenStream) -> TokenStream {
    let Table { name, private, .. } = table;
    if has_array(table) {
        quote!(#private::bytes::at(#name::ALL, #row))
    } else {
        quote!(variant_at(#row))
    }
}

/// `fn variant_at(row)`, which asks one function for each [`MAX_ARMS`] rows.
fn functions(table: &Table, variants: &[Ident]) -> TokenStream {
    let name = table.name;
    let within = MAX_ARMS - 1;
    let mut functions = TokenStream::new();
    let mut pieces = Vec::new();
    for (at, chunk) in variants.chunks(MAX_ARMS).enumerate() {
        let piece = format_ident!("variant_of_piece_{at}");
        let arms: TokenStream = numbered(chunk)
            .map(|(at, variant)| quote!(#at => #name::#variant,))
            .collect();
        functions.extend(quote! {
            const fn #piece(row: ::core::primitive::usize) -> #name {
                match row & #within { #arms }
            }
        });
        pieces.push(piece);
    }
    let arms: TokenStream = numbered(&pieces)
        .map(|(at, piece)| quote!(#at => #piece(row),))
        .collect();
    quote! {
        #functions

        const fn variant_at(row: ::core::primitive::usize) -> #name {
            match row >> #MAX_ARMS_BITS { #arms }
        }
    }
}

/// The patterns of a `match` over what has a number each: the last one is `_`,
/// and takes what is beyond.
fn numbered<T>(all: &[T]) -> impl Iterator<Item = (TokenTree, &T)> {
    all.iter().enumerate().map(|(at, one)| {
        let pattern = if at + 1 == all.len() {
            Ident::new("_", Span::call_site()).into()
        } else {
            Literal::usize_unsuffixed(at).into()
        };
        (pattern, one)
    })
}
