//! Aliases: older or other reasons of a row.

use super::namespace::{Claimant, Namespace, with_place};
use super::rows::{Row, unfit};
use super::{Name, text};
use crate::diagnostic::{Diagnostic, Span};
use crate::read::Spanned;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// The most aliases of one row.
pub(super) const MAX_ALIASES: usize = 64;

/// Another reason phrase for a row.
#[derive(Debug)]
pub(crate) struct Alias {
    pub(crate) reason: String,
    /// The name of its constants; `None` if the row has that name already, or
    /// if the phrase gives none.
    pub(crate) name: Option<Name>,
}

/// The reasons and aliases of all rows: an alias is a text of one row only.
///
/// Two rows may share a reason, which is what a registry has; an alias is there
/// for nothing but to be read.
#[derive(Default)]
pub(super) struct Phrases {
    /// By text in lower case: what has it, its code and its place.
    taken: HashMap<String, (String, i128, Span)>,
}

impl Phrases {
    pub(super) fn add_reason(&mut self, row: &Row, span: &Span) {
        let what = || format!("the reason of code {}", row.code);
        let taken = self.taken.entry(row.reason.to_ascii_lowercase());
        taken.or_insert_with(|| (what(), row.code, span.clone()));
    }

    /// Claims the text of an alias. False, and a finding, if another row has it.
    fn claim(&mut self, text: &str, claimant: &Claimant, findings: &mut Vec<Diagnostic>) -> bool {
        let what = claimant.described();
        match self.taken.entry(text.to_ascii_lowercase()) {
            Entry::Vacant(free) => {
                free.insert((what, claimant.code, claimant.span.clone()));
                true
            }
            Entry::Occupied(other) if other.get().1 == claimant.code => true,
            Entry::Occupied(other) => {
                let (other, _, first) = other.get();
                let message = format!("{what} collides with {other}");
                let finding = Diagnostic::at(claimant.span.clone(), message);
                let finding = with_place(finding, Some(first), claimant.span, "the row");
                let note = "nobody could tell which of the two rows the text means";
                findings.push(finding.note(note).help(claimant.help));
                false
            }
        }
    }
}

pub(super) fn aliases(
    row: &Row,
    mut written: Vec<Spanned<String>>,
    phrases: &mut Phrases,
    namespace: &mut Namespace,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Alias> {
    if let Some(first_beyond) = written.get(MAX_ALIASES) {
        let message = format!("code {} has {} aliases", row.code, written.len());
        findings.push(
            Diagnostic::at(first_beyond.span.clone(), message)
                .note(format!("the limit is {MAX_ALIASES}")),
        );
        written.truncate(MAX_ALIASES);
    }
    // `FromStr` reads the letters A to Z in any case.
    let mut known = vec![row.reason.to_ascii_lowercase()];
    let mut aliases: Vec<Alias> = Vec::with_capacity(written.len());
    for alias in written {
        if let Some(problem) = text::phrase_problem(&alias.value) {
            findings.push(Diagnostic::at(alias.span, format!("this alias {problem}")));
            continue;
        }
        let folded = alias.value.to_ascii_lowercase();
        if known.contains(&folded) {
            findings.push(
                Diagnostic::at(
                    alias.span,
                    format!("the alias `{}` repeats a reason of this row", alias.value),
                )
                .note("reasons are read in any case")
                .help("remove it"),
            );
            continue;
        }
        known.push(folded);
        let claimant = Claimant {
            code: row.code,
            alias: Some(&alias.value),
            span: &alias.span,
            help: "remove the alias",
        };
        if !phrases.claim(&alias.value, &claimant, findings) {
            continue;
        }
        let name = Name::from_phrase(&alias.value);
        let repeats = |own: &Name| own.variant == name.variant || own.constant == name.constant;
        let is_known = repeats(&row.name)
            || aliases
                .iter()
                .filter_map(|alias| alias.name.as_ref())
                .any(repeats);
        let name = if unfit(&name.variant).is_some() || is_known {
            None
        } else {
            if !namespace.claim(&name, &claimant, findings) {
                continue;
            }
            Some(name)
        };
        aliases.push(Alias {
            reason: alias.value,
            name,
        });
    }
    aliases
}
