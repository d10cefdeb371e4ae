//! The rules for rows: numbers, names and texts.

use super::compare::Changes;
use super::parse;
use codes_codegen::{Outline, OutlineRow};
use std::collections::{BTreeMap, BTreeSet};

/// The rows of two tables.
pub(super) struct Rows<'a> {
    pub(super) old: &'a Outline,
    pub(super) new: &'a Outline,
    /// Whether no `match` has an arm for each of them.
    pub(super) non_exhaustive: bool,
}

impl Rows<'_> {
    pub(super) fn compare(&self, changes: &mut Changes) {
        let by_code = |table: &Outline| table.rows.iter().map(|row| row.code).collect();
        let old_codes: BTreeSet<i128> = by_code(self.old);
        let new_codes: BTreeMap<i128, &OutlineRow> =
            self.new.rows.iter().map(|row| (row.code, row)).collect();
        if has_constants(self.old) && !has_constants(self.new) {
            changes.breaking("with so many rows there are no constants such as `NOT_FOUND`");
        }
        for row in &self.old.rows {
            changes.code = Some(row.code);
            match new_codes.get(&row.code) {
                Some(other) => self.row(row, other, changes),
                None => self.removed(row, &old_codes, changes),
            }
        }
        for row in &self.new.rows {
            changes.code = Some(row.code);
            if !old_codes.contains(&row.code) {
                self.added(row, changes);
            }
        }
        changes.code = None;
    }

    fn removed(&self, row: &OutlineRow, old_codes: &BTreeSet<i128>, changes: &mut Changes) {
        let mut new = self.new.rows.iter();
        let moved =
            new.find(|other| other.variant == row.variant && !old_codes.contains(&other.code));
        changes.breaking(match moved {
            Some(other) => format!("{} has the code {} now", shown(row), other.code),
            None => format!("{} is gone", shown(row)),
        });
    }

    fn added(&self, row: &OutlineRow, changes: &mut Changes) {
        let is_open = self.old.open.is_some() && self.new.open.is_some();
        if is_open || self.non_exhaustive {
            changes.minor(format!("{} is new", shown(row)));
        } else {
            changes.breaking(format!(
                "{} is new, and a `match` has no arm for it",
                shown(row)
            ));
        }
    }

    fn row(&self, old: &OutlineRow, new: &OutlineRow, changes: &mut Changes) {
        names(old, new, changes);
        texts(old, new, changes);
        if old.description != new.description || old.reference != new.reference {
            changes.patch(format!("the documentation of {} has changed", shown(new)));
        }
        match (&old.deprecated, &new.deprecated) {
            (None, Some(_)) => changes.minor(format!("{} is deprecated", shown(new))),
            (Some(_), None) => changes.minor(format!("{} is not deprecated any more", shown(new))),
            (Some(old), Some(text)) if old != text => {
                changes.patch(format!("the deprecation of {} has changed", shown(new)));
            }
            _ => {}
        }
        for (attribute, old_value) in self.old.attributes.iter().zip(&old.values) {
            let mut declared = self.new.attributes.iter().zip(&new.values);
            let value = declared.find(|(other, _)| other.name == attribute.name);
            if let Some((_, value)) = value.filter(|(_, value)| *value != old_value) {
                let text = |value: &Option<String>| value.clone().unwrap_or("nothing".to_owned());
                changes.minor(format!(
                    "`{}` of {} was {} and is {}",
                    attribute.name,
                    shown(new),
                    text(old_value),
                    text(value)
                ));
            }
        }
    }
}

fn has_constants(table: &Outline) -> bool {
    table.rows.iter().all(|row| row.constant.is_some())
}

/// The names that stand for a row in programs.
fn names(old: &OutlineRow, new: &OutlineRow, changes: &mut Changes) {
    if old.variant != new.variant {
        let what = format!("{} is named `{}` now", shown(old), new.variant);
        if known_names(new).contains(old.variant.as_str()) {
            changes.minor(format!("{what}, and `{}` is an alias", old.variant));
        } else {
            changes.breaking(format!("{what}, without the alias `{}`", old.variant));
        }
    }
    let known = known_names(new);
    let constant = old.constant.as_deref().filter(|_| new.constant.is_some());
    let aliases = old.aliases.iter().flat_map(|alias| &alias.constants);
    for name in constant.into_iter().chain(aliases.map(String::as_str)) {
        // What follows from the variant is said already.
        let is_said = old.variant != new.variant && Some(name) == constant;
        if !known.contains(name) && !is_said {
            changes.breaking(format!("the constant `{name}` of {} is gone", shown(new)));
        }
    }
}

fn known_names(row: &OutlineRow) -> BTreeSet<&str> {
    let aliases = row.aliases.iter().flat_map(|alias| &alias.constants);
    let names = std::iter::once(&row.variant)
        .chain(&row.constant)
        .chain(aliases);
    names.map(String::as_str).collect()
}

/// The reasons that parse.
fn texts(old: &OutlineRow, new: &OutlineRow, changes: &mut Changes) {
    let is_known = |reason: &str| {
        let aliases = new.aliases.iter().map(|alias| alias.reason.as_str());
        let mut known = std::iter::once(new.reason.as_str()).chain(aliases);
        known.any(|other| other.eq_ignore_ascii_case(reason))
    };
    if old.reason != new.reason {
        let what = format!("the reason of {} is `{}` now", shown(old), new.reason);
        // It may be the name of the row.
        if parse::has(new, &old.reason) {
            changes.minor(what);
        } else {
            changes.breaking(format!("{what}, and the old one does not parse"));
        }
    }
    for alias in &old.aliases {
        if !is_known(&alias.reason) {
            changes.breaking(format!(
                "the alias `{}` of {} is gone",
                alias.reason,
                shown(new)
            ));
        }
    }
    for alias in &new.aliases {
        let mut known = old
            .aliases
            .iter()
            .map(|alias| &alias.reason)
            .chain([&old.reason]);
        if !known.any(|other| other.eq_ignore_ascii_case(&alias.reason)) {
            changes.minor(format!(
                "the alias `{}` of {} is new",
                alias.reason,
                shown(new)
            ));
        }
    }
}

/// `404 Not Found`
pub(super) fn shown(row: &OutlineRow) -> String {
    format!("{} {}", row.code, row.reason)
}
