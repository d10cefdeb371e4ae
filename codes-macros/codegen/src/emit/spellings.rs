//! The spellings that `FromStr` reads, in a hash table.

use super::Table;
use super::columns::{Column, byte_string, little_endian};
use super::hash::{quick, slot, thorough};
use crate::check::{Name, Row};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::collections::HashMap;

/// A text that stands for a row.
struct Spelling<'a> {
    text: &'a str,
    row: usize,
    kind: Kind,
}

/// Where two rows claim a text, the kind that comes first here gets it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Of a variant: may be written with underscores between its words.
    Name,
    Reason,
    Alias,
    /// Like a name.
    AliasName,
    /// A constant that is not its variant with underscores (`GRÖSSE` for `Größe`).
    Constant,
}

impl Kind {
    fn is_name(self) -> bool {
        matches!(self, Self::Name | Self::AliasName)
    }
}

/// `impl Names`, with the column and the slots that it needs.
pub(super) fn names_impl(table: &Table) -> TokenStream {
    let Table { name, private, .. } = table;
    let mut spellings = unambiguous(table.rows());
    // So that one comparison tells whether a spelling is a name.
    spellings.sort_by_key(|spelling| spelling.kind.is_name());
    let first_name = spellings.partition_point(|spelling| !spelling.kind.is_name());
    let column = Column::texts(
        table,
        "SPELLINGS",
        spellings.iter().map(|spelling| spelling.text),
    );
    let spelling = column.get(table, &quote!(id));
    let column = column.items;
    let (slots, thorough) = slots(&spellings);
    let (slots, slot_width) = packed("SLOTS", &slots);
    let (rows, row_width) = packed(
        "SPELLED_ROWS",
        &spellings
            .iter()
            .map(|spelling| spelling.row)
            .collect::<Vec<_>>(),
    );
    quote! {
        #column
        #slots
        #rows

        impl #private::Names for #name {
            const SLOTS: &'static [::core::primitive::u8] = &SLOTS;
            const SLOT_WIDTH: ::core::primitive::usize = #slot_width;
            const THOROUGH: ::core::primitive::bool = #thorough;
            const FIRST_NAME: ::core::primitive::usize = #first_name;

            #[inline]
            fn spelling(id: ::core::primitive::usize) -> &'static ::core::primitive::str {
                #spelling
            }

            #[inline]
            fn spelled(id: ::core::primitive::usize) -> #name {
                #private::bytes::at(#name::ALL, #private::bytes::index::<#row_width>(&SPELLED_ROWS, id))
            }
        }
    }
}

/// Numbers as a byte string, and how many bytes each of them has.
fn packed(name: &str, numbers: &[usize]) -> (TokenStream, usize) {
    let largest = numbers.iter().copied().max().unwrap_or_default();
    let width = match largest {
        0..=0xFF => 1,
        0x100..=0xFFFF => 2,
        _ => 4,
    };
    let bytes: Vec<u8> = numbers
        .iter()
        .flat_map(|&number| little_endian(number, width))
        .collect();
    (
        byte_string(&Ident::new(name, Span::call_site()), &bytes),
        width,
    )
}

/// The slots of the quick hash if it keeps the texts apart, else those of the
/// thorough one, and which of them it is.
fn slots(spellings: &[Spelling]) -> (Vec<usize>, bool) {
    match filled(spellings, quick, MAX_PROBES) {
        Some(slots) => (slots, false),
        None => (
            filled(spellings, thorough, usize::MAX).unwrap_or_default(),
            true,
        ),
    }
}

/// So many slots may be in the way of a spelling.
const MAX_PROBES: usize = 32;

/// The slots of an open-addressing hash table: spellings from 1, or 0.
fn filled(spellings: &[Spelling], hash: fn(&[u8]) -> u64, max_probes: usize) -> Option<Vec<usize>> {
    let size = (spellings.len() * 2).next_power_of_two().max(2);
    let mut slots = vec![0; size];
    for (id, spelling) in spellings.iter().enumerate() {
        let mut at = slot(hash(spelling.text.as_bytes()), size - 1);
        let mut probes = 0;
        while slots[at] != 0 {
            at = (at + 1) & (size - 1);
            probes += 1;
            if probes > max_probes {
                return None;
            }
        }
        slots[at] = id + 1;
    }
    Some(slots)
}

/// Each text that stands for one row only: of two rows that claim a text in the
/// same kind, neither gets it.
fn unambiguous(rows: &[Row]) -> Vec<Spelling<'_>> {
    let mut all = Vec::with_capacity(rows.len() * 2);
    for (row, entry) in rows.iter().enumerate() {
        spell(row, entry, &mut all);
    }
    all.sort_by_key(|spelling| spelling.kind);
    let mut claims: HashMap<String, usize> = HashMap::with_capacity(all.len());
    let mut contested = vec![false; all.len()];
    let mut wins = vec![false; all.len()];
    for (at, spelling) in all.iter().enumerate() {
        let winner = *claims
            .entry(spelling.text.to_ascii_lowercase())
            .or_insert(at);
        wins[at] = winner == at;
        contested[winner] |= all[winner].kind == spelling.kind && all[winner].row != spelling.row;
    }
    let mut keep = wins
        .iter()
        .zip(contested)
        .map(|(&wins, contested)| wins && !contested);
    all.retain(|_| keep.next().unwrap_or_default());
    all
}

fn spell<'a>(row: usize, entry: &'a Row, all: &mut Vec<Spelling<'a>>) {
    let mut add = |text: &'a str, kind| all.push(Spelling { text, row, kind });
    let mut add_name = |name: &'a Name, kind| {
        add(&name.variant, kind);
        // Upper case is more than a change of case in some alphabets only.
        let joined = |name: &str| name.replace('_', "");
        if !name.variant.is_ascii()
            && !joined(&name.constant).eq_ignore_ascii_case(&joined(&name.variant))
        {
            add(&name.constant, Kind::Constant);
        }
    };
    add_name(&entry.name, Kind::Name);
    for alias in &entry.aliases {
        alias
            .name
            .iter()
            .for_each(|name| add_name(name, Kind::AliasName));
    }
    add(&entry.reason, Kind::Reason);
    for alias in &entry.aliases {
        add(&alias.reason, Kind::Alias);
    }
}
