//! The rules for texts: the code that each of them parses as.

use super::change::Changes;
use super::lookup::{find, has_text, is_moved, names, reasons, shown};
use codes_codegen::Outline;
use std::collections::HashSet;

/// Texts that no longer parse as their row, although it still has them: another
/// row is in the way. That a row or one of its texts was removed is a change of
/// the row.
pub(super) fn compare(old: &Outline, new: &Outline, changes: &mut Changes) {
    let mut seen = HashSet::new();
    let texts = old
        .rows
        .iter()
        .flat_map(|row| names(row).chain(reasons(row)));
    for text in texts {
        let Some(code) = old.parse(text) else {
            continue;
        };
        let parsed = new.parse(text);
        if parsed == Some(code) || !seen.insert(text.to_ascii_lowercase()) {
            continue;
        }
        changes.code = Some(code);
        let was = shown_code(old, code);
        match parsed {
            Some(other)
                if find(old, code)
                    .zip(find(new, other))
                    .is_some_and(|(row, other)| is_moved(row, other, old)) => {}
            Some(other) => changes.breaking(format!(
                "the text `{text}` parsed as {was} and now parses as {}",
                shown_code(new, other)
            )),
            None if find(new, code).is_some_and(|row| has_text(row, text)) => {
                let rows = new.rows.iter().filter(|row| has_text(row, text));
                let reason = match rows.count() {
                    1 => "",
                    _ => ", because several rows share it",
                };
                changes.breaking(format!(
                    "the text `{text}` no longer parses as {was}{reason}"
                ));
            }
            None => {}
        }
    }
    changes.code = None;
}

fn shown_code(table: &Outline, code: i128) -> String {
    find(table, code).map_or_else(|| table.shown(code), shown)
}
