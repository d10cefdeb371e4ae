//! The values that unlisted codes have for an attribute.

use super::lookup::find;
use codes_codegen::Outline;
use std::collections::BTreeSet;

/// One of the attributes of a table.
#[derive(Clone, Copy)]
pub(super) struct AttributeOf<'a> {
    pub(super) table: &'a Outline,
    pub(super) index: usize,
}

/// Whether the value changed for a code that is unlisted in both tables.
pub(super) fn differ(old: AttributeOf, new: AttributeOf) -> bool {
    let (Some(old_open), Some(new_open)) = (old.table.open, new.table.open) else {
        return false;
    };
    let (low, high) = (old_open.0.max(new_open.0), old_open.1.min(new_open.1));
    // From one of these to the next, all unlisted codes have the same value.
    let mut starts = BTreeSet::from([low]);
    for class in old.table.classes.iter().chain(&new.table.classes) {
        let bounds = [class.range.0, class.range.1 + 1];
        starts.extend(bounds.iter().filter(|&&bound| low < bound && bound <= high));
    }
    let is_listed = |code| find(old.table, code).or(find(new.table, code)).is_some();
    let mut ends = starts.iter().skip(1).map(|start| start - 1);
    starts.iter().any(|&start| {
        let end = ends.next().unwrap_or(high);
        // `all` stops at the first unlisted code.
        start <= end && !(start..=end).all(is_listed) && old.value(start) != new.value(start)
    })
}

impl<'a> AttributeOf<'a> {
    /// The value of an unlisted code.
    fn value(self, code: i128) -> Option<&'a str> {
        let attribute = self.table.attributes.get(self.index)?;
        let mut classes = self.table.classes.iter();
        let class = classes.find(|class| (class.range.0..=class.range.1).contains(&code));
        let fallback = class.and_then(|class| class.fallback);
        let row = fallback.and_then(|fallback| find(self.table, fallback));
        let value = match row.filter(|_| attribute.inherit) {
            Some(row) => row.values.get(self.index)?,
            None => &attribute.default,
        };
        value.as_deref()
    }
}
