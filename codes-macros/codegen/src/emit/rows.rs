//! From rows to variants, and `ALL` of them.

use super::Table;
use crate::template::Source;

/// With up to this many rows, `ALL` is an array of variants, from which each row is
/// loaded. rustc compares every value of a constant with all variants, so a larger
/// table has `match`es instead, and computes `ALL` where it is used.
const MAX_ARRAY: usize = 512;

/// Each `match` has at most two to the power of this arms: its cost for rustc grows
/// faster than their number.
const MAX_ARMS_BITS: usize = 8;
const MAX_ARMS: usize = 1 << MAX_ARMS_BITS;

/// `ALL`, and what [`variant_at`] calls.
pub(super) fn all(table: &Table) -> Source {
    let mut variants = Vec::with_capacity(table.rows().len());
    for row in table.rows() {
        variants.push(table.name.member(&row.name.variant));
    }
    let count = variants.len();
    match variants.first() {
        Some(first) if !has_array(table) => {
            let functions = functions(table, &variants);
            // Evaluated where it is used, as long as no other item names it, so the
            // trait needs its own.
            let all = source! { table, first, count => {
                let mut all = [#first; #count];
                let mut row = 0;
                while row < #count {
                    all[row] = variant_at(row);
                    row += 1;
                }
                all
            }};
            let rows = source!(table, all => &#all);
            let constants = constants(table, &all, &rows);
            source!(table, functions, constants => #functions #constants)
        }
        _ => {
            let variants = Source::list(&variants);
            let all = source!(table, variants => [#variants]);
            constants(table, &all, &source!(table => #name::ALL))
        }
    }
}

fn constants(table: &Table, all: &Source, rows: &Source) -> Source {
    let docs = if table.is_derived {
        "All variants, in order of codes.".to_owned()
    } else {
        format!(
            "All {} rows of the table, in order of codes.",
            table.rows().len()
        )
    };
    source! { table, docs, all, rows =>
        impl #name {
            #[doc = #docs]
            pub const ALL: &'static [#name] = &#all;
        }

        impl<const LAZY: ::core::primitive::usize> #private::Rows<LAZY> for #name {
            const ROWS: &'static [#name] = #rows;
        }
    }
}

/// Whether other items may read `ALL`.
pub(super) fn has_array(table: &Table) -> bool {
    table.rows().len() <= MAX_ARRAY
}

pub(super) fn variant_at(table: &Table, row: &Source) -> Source {
    if has_array(table) {
        source!(table, row => #private::code_at(#name::ALL, #row))
    } else {
        source!(table, row => variant_at(#row))
    }
}

/// `fn variant_at(row)`, which calls one function for each [`MAX_ARMS`] rows.
fn functions(table: &Table, variants: &[Source]) -> Source {
    let within = MAX_ARMS - 1;
    let bits = MAX_ARMS_BITS;
    let mut functions = Source::default();
    let mut calls = Vec::new();
    for (at, chunk) in variants.chunks(MAX_ARMS).enumerate() {
        let piece = Source::identifier(&format!("variant_of_piece_{at}"));
        let arms = numbered(table, chunk);
        functions += source! { table, piece, within, arms =>
            const fn #piece(row: ::core::primitive::usize) -> #name {
                match row & #within { #arms }
            }
        };
        calls.push(source!(table, piece => #piece(row)));
    }
    let arms = numbered(table, &calls);
    source! { table, functions, bits, arms =>
        #functions

        const fn variant_at(row: ::core::primitive::usize) -> #name {
            match row >> #bits { #arms }
        }
    }
}

/// The arms of a `match` on numbers from 0. The last pattern is `_`.
fn numbered(table: &Table, values: &[Source]) -> Source {
    let mut arms = Source::default();
    for (at, value) in values.iter().enumerate() {
        arms += if at + 1 == values.len() {
            source!(table, value => _ => #value,)
        } else {
            source!(table, at, value => #at => #value,)
        };
    }
    arms
}
