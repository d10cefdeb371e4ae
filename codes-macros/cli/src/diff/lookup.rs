//! Rows of a table: by code, by name, and by the texts that parse as them.

use codes_codegen::{Outline, OutlineRow};

pub(super) fn find(table: &Outline, code: i128) -> Option<&OutlineRow> {
    let rows = &table.rows;
    let place = rows.binary_search_by_key(&code, |row| row.code);
    place.ok().map(|place| &rows[place])
}

/// Whether a row of the new table is one of the old table with a code that is
/// new.
pub(super) fn is_moved(row: &OutlineRow, other: &OutlineRow, old: &Outline) -> bool {
    row.variant == other.variant && find(old, other.code).is_none()
}

/// `404 Not Found`
pub(super) fn shown(row: &OutlineRow) -> String {
    format!("{} {}", row.number, row.reason)
}

/// The variants and constants of a row, and those of its aliases.
pub(super) fn names(row: &OutlineRow) -> impl Iterator<Item = &str> {
    let constants = row.aliases.iter().flat_map(|alias| &alias.constants);
    let own = [&row.variant].into_iter().chain(&row.constant);
    own.chain(constants).map(String::as_str)
}

/// The reason of a row, its aliases and its keys.
pub(super) fn reasons(row: &OutlineRow) -> impl Iterator<Item = &str> {
    let aliases = row.aliases.iter().map(|alias| alias.reason.as_str());
    let keys = row.keys.iter().map(String::as_str);
    [row.reason.as_str()].into_iter().chain(aliases).chain(keys)
}

/// Whether the row has this text as a name, reason, alias or key.
pub(super) fn has_text(row: &OutlineRow, text: &str) -> bool {
    names(row).any(|name| name.eq_ignore_ascii_case(text)) || has_reason(row, text)
}

/// Whether the row has this text as its reason, an alias or a key.
pub(super) fn has_reason(row: &OutlineRow, text: &str) -> bool {
    reasons(row).any(|reason| reason.eq_ignore_ascii_case(text))
}
