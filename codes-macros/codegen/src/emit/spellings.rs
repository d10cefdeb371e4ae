//! The spellings that `FromStr` reads, in a hash table.

use super::Table;
use super::columns::{Column, byte_string, little_endian};
use super::hash::{hash, slot};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::collections::HashMap;

/// A text that stands for a row.
struct Spelling {
    text: String,
    row: usize,
    is_name: bool,
}

/// `impl Names`, with the columns and slots that it needs.
///
/// Spellings are numbered: first the reasons, then the names of variants (both
/// in columns that are there anyway), then aliases.
pub(super) fn names_impl(table: &Table) -> TokenStream {
    let Table { name, private, .. } = table;
    let count = table.rows().len();
    let extra = extra(table);
    let (slots, width) = slots(table, &extra);
    let slots_literal = byte_string(&Ident::new("SLOTS", Span::call_site()), &slots);
    let reasons = Column::texts(table, "REASONS", reasons_for_form(table)).get(table, &quote!(id));
    let names = Column::texts(
        table,
        "NAMES",
        table.rows().iter().map(|row| row.name.variant.as_str()),
    )
    .get(table, &quote!(id - #count));
    let extras = Column::texts(
        table,
        "EXTRA",
        extra.iter().map(|spelling| spelling.text.as_str()),
    );
    let extra_text = extras.get(table, &quote!(id - 2 * #count));
    let extra_items = extras.items;
    let owners: Vec<u8> = extra
        .iter()
        .flat_map(|spelling| little_endian(spelling.row, 4))
        .collect();
    let owners = byte_string(&Ident::new("EXTRA_ROWS", Span::call_site()), &owners);
    let first_name = extra.iter().filter(|spelling| !spelling.is_name).count() + 2 * count;
    quote! {
        #slots_literal
        #extra_items
        #owners

        impl #private::Names for #name {
            const SLOTS: &'static [::core::primitive::u8] = SLOTS;
            const SLOT_WIDTH: ::core::primitive::usize = #width;

            #[inline]
            fn spelling(id: ::core::primitive::usize) -> &'static ::core::primitive::str {
                if id < #count {
                    #reasons
                } else if id < 2 * #count {
                    #names
                } else {
                    #extra_text
                }
            }

            #[inline]
            fn owner(id: ::core::primitive::usize) -> (#name, ::core::primitive::bool) {
                if id < #count {
                    (#private::bytes::at(#name::ALL, id), false)
                } else if id < 2 * #count {
                    (#private::bytes::at(#name::ALL, id - #count), true)
                } else {
                    let row = #private::bytes::index::<4>(EXTRA_ROWS, id - 2 * #count);
                    (#private::bytes::at(#name::ALL, row), id >= #first_name)
                }
            }
        }
    }
}

/// The reasons as `methods` stores them, with the row of unlisted codes.
fn reasons_for_form<'a>(table: &'a Table) -> std::vec::IntoIter<&'a str> {
    let unlisted = table.is_open().then_some("");
    let reasons: Vec<&str> = table
        .rows()
        .iter()
        .map(|row| row.reason.as_str())
        .chain(unlisted)
        .collect();
    reasons.into_iter()
}

/// Aliases, then their names, then constants that are not their variant's name
/// with underscores (`GRÖSSE` for `Größe`).
fn extra(table: &Table) -> Vec<Spelling> {
    let mut phrases = Vec::new();
    let mut names = Vec::new();
    for (row, entry) in table.rows().iter().enumerate() {
        let aliases = entry.aliases.iter();
        phrases.extend(aliases.clone().map(|alias| Spelling {
            text: alias.reason.clone(),
            row,
            is_name: false,
        }));
        let alias_names = aliases.filter_map(|alias| alias.name.as_ref());
        for name in alias_names.clone() {
            names.push(Spelling {
                text: name.variant.clone(),
                row,
                is_name: true,
            });
        }
        for name in alias_names.chain([&entry.name]) {
            if !name
                .constant
                .replace('_', "")
                .eq_ignore_ascii_case(&name.variant.replace('_', ""))
            {
                phrases.push(Spelling {
                    text: name.constant.clone(),
                    row,
                    is_name: false,
                });
            }
        }
    }
    phrases.extend(names);
    phrases
}

/// The slots, and how many bytes each of them has.
fn slots(table: &Table, extra: &[Spelling]) -> (Vec<u8>, usize) {
    let count = table.rows().len();
    let chosen = unambiguous(table, extra);
    let width = if 2 * count + extra.len() < 65_535 {
        2
    } else {
        4
    };
    let size = (chosen.len() * 2).next_power_of_two().max(2);
    let mut slots = vec![0; size];
    for (text, id) in chosen {
        let mut at = slot(hash(text.as_bytes()), size - 1);
        while slots[at] != 0 {
            at = (at + 1) & (size - 1);
        }
        slots[at] = id + 1;
    }
    let bytes = slots
        .into_iter()
        .flat_map(|id| little_endian(id, width))
        .collect();
    (bytes, width)
}

/// Each text that stands for one row only. Where two rows claim it, a name wins
/// over a reason and a reason over an alias; of equals neither gets it.
fn unambiguous<'a>(table: &'a Table, extra: &'a [Spelling]) -> Vec<(&'a str, usize)> {
    let rows = table.rows();
    let count = rows.len();
    let names = rows
        .iter()
        .enumerate()
        .map(|(row, entry)| (entry.name.variant.as_str(), row, count + row, 0));
    let reasons = rows
        .iter()
        .enumerate()
        .map(|(row, entry)| (entry.reason.as_str(), row, row, 1));
    let extra = extra
        .iter()
        .enumerate()
        .map(|(at, spelling)| (spelling.text.as_str(), spelling.row, 2 * count + at, 2));
    // What each text stands for so far: row, spelling, rank, and whether
    // another row of the same rank claims it too.
    let mut claims: HashMap<String, (usize, usize, usize, bool)> = HashMap::new();
    let mut order = Vec::new();
    for (text, row, id, rank) in names.chain(reasons).chain(extra) {
        let key = text.to_ascii_lowercase();
        match claims.get_mut(&key) {
            None => {
                claims.insert(key.clone(), (row, id, rank, false));
                order.push((key, text, id));
            }
            Some((owner, _, owner_rank, contested)) if *owner_rank == rank && *owner != row => {
                *contested = true;
            }
            Some(_) => {}
        }
    }
    order
        .into_iter()
        .filter(|(key, _, id)| {
            claims
                .get(key)
                .is_some_and(|&(_, winner, _, contested)| winner == *id && !contested)
        })
        .map(|(_, text, id)| (text, id))
        .collect()
}
