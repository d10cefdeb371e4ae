//! Aliases: older or other reasons of a row.

use super::checked::{Alias, Row};
use super::namespace::{Claimant, Namespace, with_place};
use super::radix::Notation;
use crate::diagnostic::{Diagnostic, Findings, Span};
use crate::names::{Name, variant_problem};
use crate::prose;
use crate::read::Spanned;
use std::collections::HashMap;

/// The most aliases of one row.
pub(super) const MAX_ALIASES: usize = 64;

/// The place of a row's reason, and the aliases of the row.
pub(super) type Written = (Span, Vec<Spanned<String>>);

/// The reasons and aliases of all rows. Rows may share a reason, as they do in
/// registries, but an alias exists only to be parsed, so it belongs to one row.
#[derive(Default)]
pub(super) struct Aliases {
    /// By text in lower case: the owner as messages show it, its code and its place.
    taken: HashMap<String, (String, i128, Span)>,
}

impl Aliases {
    /// Adds the aliases of a file after all names of that file: if an alias and a
    /// row have the same name, it is the alias that has to change.
    pub(super) fn add(
        &mut self,
        rows: &mut [Row],
        written: Vec<Written>,
        notation: Notation,
        namespace: &mut Namespace,
        findings: Findings,
    ) {
        for (row, (reason, _)) in rows.iter().zip(&written) {
            let what = format!("the reason of code {}", notation.show(row.code));
            let taken = self.taken.entry(row.reason.to_ascii_lowercase());
            taken.or_insert((what, row.code, reason.clone()));
        }
        for (row, (_, written)) in rows.iter_mut().zip(written) {
            if !written.is_empty() {
                self.add_to(row, written, notation, namespace, findings);
            }
        }
    }

    fn add_to(
        &mut self,
        row: &mut Row,
        mut written: Vec<Spanned<String>>,
        notation: Notation,
        namespace: &mut Namespace,
        findings: Findings,
    ) {
        if let Some(first_beyond) = written.get(MAX_ALIASES) {
            let (code, count) = (notation.show(row.code), written.len());
            let message = format!("too many aliases of code {code}: {count}");
            let note = format!("the limit is {MAX_ALIASES}");
            findings.push(first_beyond.finding(&message).note(note));
            written.truncate(MAX_ALIASES);
        }
        // `FromStr` reads the letters A to Z in any case.
        let mut known = vec![row.reason.to_ascii_lowercase()];
        for alias in written {
            if let Some(problem) = prose::phrase_problem(&alias.value) {
                findings.push(alias.finding(&format!("this alias {problem}")));
                continue;
            }
            let folded = alias.value.to_ascii_lowercase();
            if known.contains(&folded) {
                let message = format!("the alias `{}` repeats a reason of this row", alias.value);
                let note = "reasons are read in any case";
                findings.push(alias.finding(&message).note(note).help("remove it"));
                continue;
            }
            let claimant = Claimant {
                code: row.code,
                alias: Some(&alias.value),
                span: &alias.span,
                help: "remove the alias",
            };
            let is_free = self.claim(&folded, &claimant, notation, findings);
            known.push(folded);
            if !is_free {
                continue;
            }
            let name = alias_name(row, &alias.value);
            let is_claimed = |new: &Name| namespace.claim(new, &claimant, findings);
            if name.as_ref().is_none_or(is_claimed) {
                let reason = alias.value;
                row.aliases.push(Alias { reason, name });
            }
        }
    }

    /// Reserves the text of an alias. If another row has it, reports that and
    /// returns false.
    fn claim(
        &mut self,
        text: &str,
        claimant: &Claimant,
        notation: Notation,
        findings: Findings,
    ) -> bool {
        let what = claimant.what().shown(notation);
        let Some((other, code, first)) = self.taken.get(text) else {
            let taken = (what, claimant.code, claimant.span.clone());
            self.taken.insert(text.to_owned(), taken);
            return true;
        };
        if *code == claimant.code {
            return true;
        }
        let message = format!("{what} collides with {other}");
        let finding = Diagnostic::at(claimant.span.clone(), message);
        let finding = with_place(finding, Some(first), claimant.span, "the row");
        let note = "the text would be ambiguous: it could mean either row";
        findings.push(finding.note(note).help(claimant.help));
        false
    }
}

/// The name of the constants of an alias, if it gives a new one.
fn alias_name(row: &Row, alias: &str) -> Option<Name> {
    let name = Name::from_phrase(alias);
    let repeats = |own: &Name| own.variant == name.variant || own.constant == name.constant;
    let mut known = row.aliases.iter().filter_map(|alias| alias.name.as_ref());
    let is_new = !repeats(&row.name) && !known.any(repeats);
    (is_new && variant_problem(&name.variant).is_none()).then_some(name)
}
