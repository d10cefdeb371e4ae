//! The rules for rows: codes, names, reasons and values.

use super::change::{Changes, Level};
use super::lookup::{find, has_reason, has_text, is_moved, names, shown};
use codes_codegen::{Outline, OutlineAttribute, OutlineRow};
use serde_json::{Map, Value};

/// The rows of two tables.
pub(super) struct Rows<'a> {
    pub(super) old: &'a Outline,
    pub(super) new: &'a Outline,
    /// Whether no `match` can be exhaustive.
    pub(super) non_exhaustive: bool,
}

impl Rows<'_> {
    pub(super) fn compare(&self, changes: &mut Changes) {
        if has_constants(self.old) && !has_constants(self.new) {
            changes.breaking("the table now has too many rows for constants such as `NOT_FOUND`");
        }
        for row in &self.old.rows {
            changes.code = Some(row.code);
            match find(self.new, row.code) {
                Some(other) => self.one_row(row, other, changes),
                None => self.removed(row, changes),
            }
        }
        let is_open = self.old.open.is_some() && self.new.open.is_some();
        for row in &self.new.rows {
            changes.code = Some(row.code);
            let is_new = find(self.old, row.code).is_none();
            if is_new && (is_open || self.non_exhaustive) {
                changes.minor(format!("{} was added", shown(row)));
            } else if is_new {
                changes.breaking(format!(
                    "{} was added, which breaks an exhaustive `match`",
                    shown(row)
                ));
            }
        }
        changes.code = None;
    }

    fn removed(&self, row: &OutlineRow, changes: &mut Changes) {
        let mut others = self.new.rows.iter();
        let moved = others.find(|other| is_moved(row, other, self.old));
        changes.breaking(match moved {
            Some(other) => format!("the code of {} changed to {}", shown(row), other.number),
            None => format!("{} was removed", shown(row)),
        });
    }

    fn one_row(&self, old: &OutlineRow, new: &OutlineRow, changes: &mut Changes) {
        compare_names(old, new, changes);
        compare_reasons(old, new, changes);
        let row = shown(new);
        if old.description != new.description || old.reference != new.reference {
            changes.patch(format!("the documentation of {row} changed"));
        }
        match (&old.deprecated, &new.deprecated) {
            (None, Some(_)) => changes.minor(format!("{row} is now deprecated")),
            (Some(_), None) => changes.minor(format!("{row} is no longer deprecated")),
            (was, is) if was != is => {
                changes.patch(format!("the deprecation note of {row} changed"));
            }
            _ => {}
        }
        for (attribute, was) in self.old.attributes.iter().zip(&old.values) {
            let mut values = self.new.attributes.iter().zip(&new.values);
            let value = values.find(|(other, _)| other.name == attribute.name);
            if let Some((_, is)) = value.filter(|(other, is)| {
                values_differ(attribute, other, was.as_deref(), is.as_deref())
            }) {
                let level = match was {
                    Some(_) if attribute.is_unique => Level::Breaking,
                    _ => Level::Minor,
                };
                let [was, is] = [was, is].map(|value| value.as_deref().unwrap_or("none"));
                let name = &attribute.name;
                let what = format!("`{name}` of {row} changed from {was} to {is}");
                changes.add(level, what);
            }
        }
    }
}

/// Whether the values of a row differ. For records, only the members that both tables
/// have count: those that were added or removed are changes of the attribute.
fn values_differ(
    old: &OutlineAttribute,
    new: &OutlineAttribute,
    was: Option<&str>,
    is: Option<&str>,
) -> bool {
    let common = |name: &String| {
        let has =
            |table: &OutlineAttribute| table.members.iter().any(|member| member.name == *name);
        has(old) && has(new)
    };
    let records = |text: Option<&str>| {
        let mut records: Vec<Map<String, Value>> = serde_json::from_str(text?).ok()?;
        for record in &mut records {
            record.retain(|name, _| common(name));
        }
        Some(records)
    };
    was != is && (records(was).is_none() || records(was) != records(is))
}

fn has_constants(table: &Outline) -> bool {
    table.rows.iter().all(|row| row.constant.is_some())
}

/// The names of a row in programs.
fn compare_names(old: &OutlineRow, new: &OutlineRow, changes: &mut Changes) {
    let is_known = |name: &str| names(new).any(|other| other == name);
    let is_renamed = old.variant != new.variant;
    if is_renamed {
        let what = format!("{} was renamed to `{}`", shown(old), new.variant);
        if is_known(&old.variant) {
            changes.minor(format!("{what}, with the alias `{}`", old.variant));
        } else {
            changes.breaking(format!("{what}, without the alias `{}`", old.variant));
        }
    }
    // The new table may have too many rows for constants. That the constant of
    // a row that was renamed is gone follows from its name.
    let constant = old.constant.iter();
    let constant = constant.filter(|_| new.constant.is_some() && !is_renamed);
    let aliases = old.aliases.iter().flat_map(|alias| &alias.constants);
    for name in constant.chain(aliases) {
        if !is_known(name) {
            changes.breaking(format!(
                "the constant `{name}` of {} was removed",
                shown(new)
            ));
        }
    }
}

/// The reasons that parse as a row.
fn compare_reasons(old: &OutlineRow, new: &OutlineRow, changes: &mut Changes) {
    if old.reason != new.reason {
        let what = format!("the reason of {} changed to `{}`", shown(old), new.reason);
        // The old reason can still be a name of the row.
        if has_text(new, &old.reason) {
            changes.minor(what);
        } else {
            changes.breaking(format!("{what}, and the old one no longer parses"));
        }
    }
    for (aliases, other, level, what) in [
        (&old.aliases, new, Level::Breaking, "removed"),
        (&new.aliases, old, Level::Minor, "added"),
    ] {
        for alias in aliases {
            if !has_reason(other, &alias.reason) {
                let row = shown(new);
                changes.add(
                    level,
                    format!("the alias `{}` of {row} was {what}", alias.reason),
                );
            }
        }
    }
}
