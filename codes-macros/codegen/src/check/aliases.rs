//! Aliases: older or other reasons of a row.

use super::namespace::Namespace;
use super::rows::{Row, unfit};
use super::{Name, text};
use crate::diagnostic::Diagnostic;
use crate::read::Spanned;

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

pub(super) fn aliases(
    row: &Row,
    mut written: Vec<Spanned<String>>,
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
    // `FromStr` reads reasons in any case.
    let mut known = vec![row.reason.to_lowercase()];
    let mut aliases: Vec<Alias> = Vec::with_capacity(written.len());
    for alias in written {
        if let Some(problem) = text::phrase_problem(&alias.value) {
            findings.push(Diagnostic::at(alias.span, format!("this alias {problem}")));
            continue;
        }
        let folded = alias.value.to_lowercase();
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
            let what = format!("the alias `{}` of code {}", alias.value, row.code);
            if !namespace.claim(
                &name,
                row.code,
                &what,
                &alias.span,
                "remove the alias",
                findings,
            ) {
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
