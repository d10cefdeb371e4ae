//! The texts that parse to each row.
//!
//! Numbers come first, then names, then reasons. `emit` turns the spellings into the hash
//! table that codes-core reads, and `Outline::parse` looks them up like codes-core.

use crate::check::Row;
use crate::names::Name;
use std::collections::HashMap;

/// A text that parses to a row.
#[derive(Clone, Copy)]
pub(crate) struct Spelling<'a> {
    pub(crate) text: &'a str,
    pub(crate) row: usize,
    /// Whether the text may be written with underscores between its words.
    pub(crate) is_name: bool,
    kind: Kind,
}

/// If two rows have a text, the first of these kinds wins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Name,
    Reason,
    Alias,
    AliasName,
    /// A constant that is not the variant with underscores, such as `GRÖSSE` for `Größe`.
    Constant,
    /// A text of a `unique` attribute.
    Key,
}

impl Kind {
    fn is_name(self) -> bool {
        matches!(self, Self::Name | Self::AliasName)
    }
}

/// Each text that means only one row, by kind. If two rows have a text of the same kind,
/// neither gets it.
pub(crate) fn unambiguous(rows: &[Row]) -> Vec<Spelling<'_>> {
    let mut all = Vec::with_capacity(rows.len() * 2);
    for kind in [
        Kind::Name,
        Kind::Reason,
        Kind::Alias,
        Kind::AliasName,
        Kind::Constant,
        Kind::Key,
    ] {
        for (row, entry) in rows.iter().enumerate() {
            add(row, entry, kind, &mut all);
        }
    }
    let mut claims: HashMap<String, usize> = HashMap::with_capacity(all.len());
    let mut wins = vec![false; all.len()];
    for at in 0..all.len() {
        let (row, kind) = (all[at].row, all[at].kind);
        let claim = claims.entry(all[at].text.to_ascii_lowercase());
        let winner = *claim.or_insert(at);
        if winner == at {
            wins[at] = true;
        } else if all[winner].row == row {
            // An alias may be written like its name.
            all[winner].is_name |= kind.is_name();
        } else if all[winner].kind == kind {
            wins[winner] = false;
        }
    }
    let mut unambiguous = Vec::with_capacity(all.len());
    for (at, spelling) in all.iter().enumerate() {
        if wins[at] {
            unambiguous.push(*spelling);
        }
    }
    unambiguous
}

/// Adds the spellings of a row that are of this kind.
fn add<'a>(row: usize, entry: &'a Row, kind: Kind, all: &mut Vec<Spelling<'a>>) {
    let is_name = kind.is_name();
    let mut push = |text: &'a str| {
        all.push(Spelling {
            text,
            row,
            is_name,
            kind,
        });
    };
    match kind {
        Kind::Name => push(&entry.name.variant),
        Kind::Reason => push(&entry.reason),
        Kind::Constant if !is_variant_with_underscores(&entry.name) => push(&entry.name.constant),
        Kind::Key => {
            for key in &entry.keys {
                push(key);
            }
        }
        _ => {}
    }
    for alias in &entry.aliases {
        match (kind, &alias.name) {
            (Kind::Alias, _) => push(&alias.reason),
            (Kind::AliasName, Some(name)) => push(&name.variant),
            (Kind::Constant, Some(name)) if !is_variant_with_underscores(name) => {
                push(&name.constant);
            }
            _ => {}
        }
    }
}

/// Not always: upper case may change more than the case, and a variant may contain
/// underscores.
fn is_variant_with_underscores(name: &Name) -> bool {
    let joined = name.constant.replace('_', "");
    joined.eq_ignore_ascii_case(&name.variant)
}
