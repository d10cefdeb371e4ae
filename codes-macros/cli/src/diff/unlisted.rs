//! What unlisted codes have for an attribute.

use codes_codegen::{Outline, OutlineAttribute};
use std::collections::BTreeSet;

/// A table, and one of its attributes by its place.
#[derive(Clone, Copy)]
pub(super) struct Column<'a> {
    pub(super) table: &'a Outline,
    pub(super) at: usize,
}

/// Whether a code that is unlisted in both tables has another value.
pub(super) fn differ(old: Column, new: Column) -> bool {
    let (Some(old_open), Some(new_open)) = (old.table.open, new.table.open) else {
        return false;
    };
    let (low, high) = (old_open.0.max(new_open.0), old_open.1.min(new_open.1));
    let rows = old.table.rows.iter().chain(&new.table.rows);
    let listed: BTreeSet<i128> = rows.map(|row| row.code).collect();
    // Between two of these every unlisted code has the same value.
    let classes = old.table.classes.iter().chain(&new.table.classes);
    let bounds = classes.flat_map(|class| [class.range.0, class.range.1 + 1]);
    let bounds = bounds.filter(|&bound| low < bound && bound <= high);
    let starts: BTreeSet<i128> = bounds.chain([low]).collect();
    let mut ends = starts.iter().skip(1).map(|start| start - 1);
    starts.iter().any(|&start| {
        let end = ends.next().unwrap_or(high);
        let is_listed = |code| listed.contains(&code);
        // `all` ends at the first code that is unlisted.
        start <= end && !(start..=end).all(is_listed) && old.value(start) != new.value(start)
    })
}

impl<'a> Column<'a> {
    /// What an unlisted code has.
    fn value(self, code: i128) -> Option<&'a str> {
        let attribute: &OutlineAttribute = self.table.attributes.get(self.at)?;
        let mut classes = self.table.classes.iter();
        let class = classes.find(|class| (class.range.0..=class.range.1).contains(&code));
        let fallback = class.and_then(|class| class.fallback);
        let mut rows = self.table.rows.iter();
        let row = fallback.and_then(|code| rows.find(|row| row.code == code));
        let value = match row.filter(|_| attribute.inherit) {
            Some(row) => row.values.get(self.at)?,
            None => &attribute.default,
        };
        value.as_deref()
    }
}
