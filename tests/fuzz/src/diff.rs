//! What `codes diff` compares tables with: the command has no library.

#[path = "../../../codes-macros/cli/src/diff/change.rs"]
mod change;
#[path = "../../../codes-macros/cli/src/diff/compare.rs"]
mod compare;
#[path = "../../../codes-macros/cli/src/diff/lookup.rs"]
mod lookup;
#[path = "../../../codes-macros/cli/src/diff/problem.rs"]
mod problem;
#[path = "../../../codes-macros/cli/src/diff/rows.rs"]
mod rows;
#[path = "../../../codes-macros/cli/src/diff/texts.rs"]
mod texts;
#[path = "../../../codes-macros/cli/src/diff/unlisted.rs"]
mod unlisted;

use change::Level;
use codes_codegen::Outline;

/// The changes as the command shows them. `None` if one of them is breaking.
pub(crate) fn compatible_changes(old: &Outline, new: &Outline) -> Option<Vec<String>> {
    let mut shown = Vec::new();
    for change in compare::compare(old, new, false) {
        if change.level == Level::Breaking {
            return None;
        }
        let code = change
            .code
            .map(|code| format!(" ({code})"))
            .unwrap_or_default();
        shown.push(format!("{}: {}{code}", change.level.name(), change.what));
    }
    Some(shown)
}
