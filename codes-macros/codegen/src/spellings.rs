//! Which texts parse to which row: the one place for these rules.
//!
//! Of all that a text can be, a number comes first, then a name, then a reason;
//! `emit` turns the spellings into the hash table that codes-core reads, and
//! `Outline::parse` looks them up as codes-core does.

use crate::check::Row;
use crate::names::Name;
use std::collections::HashMap;

/// A text that means a row.
pub(crate) struct Spelling<'a> {
    pub(crate) text: &'a str,
    pub(crate) row: usize,
    /// Whether the text may be written with underscores between its words.
    pub(crate) is_name: bool,
    kind: Kind,
}

/// Where two rows claim a text, the kind that comes first here wins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Of a variant.
    Name,
    Reason,
    Alias,
    AliasName,
    /// A constant that is not its variant with underscores (`GRÖSSE` for `Größe`).
    Constant,
}

impl Kind {
    fn is_name(self) -> bool {
        matches!(self, Self::Name | Self::AliasName)
    }
}

/// Each text that means one row only, the better kinds first. Of two rows that
/// claim a text as the same kind, neither gets it.
pub(crate) fn unambiguous(rows: &[Row]) -> Vec<Spelling<'_>> {
    let mut all = Vec::with_capacity(rows.len() * 2);
    for kind in [
        Kind::Name,
        Kind::Reason,
        Kind::Alias,
        Kind::AliasName,
        Kind::Constant,
    ] {
        for (row, entry) in rows.iter().enumerate() {
            spell(row, entry, kind, &mut all);
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
    let mut at = 0;
    all.retain(|_| {
        at += 1;
        wins[at - 1]
    });
    all
}

/// Adds the spellings of a row that are of a kind.
fn spell<'a>(row: usize, entry: &'a Row, kind: Kind, all: &mut Vec<Spelling<'a>>) {
    let is_name = kind.is_name();
    let mut add = |text: &'a str| {
        all.push(Spelling {
            text,
            row,
            is_name,
            kind,
        });
    };
    let aliases = entry.aliases.iter();
    let alias_names = aliases.clone().filter_map(|alias| alias.name.as_ref());
    match kind {
        Kind::Name => add(&entry.name.variant),
        Kind::Reason => add(&entry.reason),
        Kind::Alias => aliases.for_each(|alias| add(&alias.reason)),
        Kind::AliasName => alias_names.for_each(|name| add(&name.variant)),
        Kind::Constant => {
            for name in [&entry.name].into_iter().chain(alias_names) {
                if !is_variant_with_underscores(name) {
                    add(&name.constant);
                }
            }
        }
    }
}

/// Upper case is more than a change of case in some alphabets, and a variant may
/// contain underscores itself.
fn is_variant_with_underscores(name: &Name) -> bool {
    let joined = name.constant.replace('_', "");
    joined.eq_ignore_ascii_case(&name.variant)
}
