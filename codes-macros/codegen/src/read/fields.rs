//! An object taken apart by its keys: each key at most once, none unknown.

use super::json::{Entry, Node};
use crate::diagnostic::{Diagnostic, Span};
use crate::suggest;

/// The most keys that one object may have.
const MAX_KEYS: usize = 256;

/// The fields of an object that nobody has asked for yet.
pub(crate) struct Fields<'a> {
    /// Where messages about a missing key point.
    place: Span,
    entries: Vec<Entry<'a>>,
}

impl<'a> Fields<'a> {
    /// Takes an object apart; of two equal keys the first counts.
    pub(crate) fn of(node: Node<'a>, findings: &mut Vec<Diagnostic>) -> Option<Self> {
        let all = match node.object() {
            Ok(all) => all,
            Err(finding) => {
                findings.push(finding);
                return None;
            }
        };
        if all.len() > MAX_KEYS {
            findings.push(
                Diagnostic::at(
                    node.span().start..node.span().start + 1,
                    format!("{} keys in one object", all.len()),
                )
                .note(format!("the limit is {MAX_KEYS} keys")),
            );
            return None;
        }
        let mut entries: Vec<Entry<'a>> = Vec::with_capacity(all.len());
        for entry in all {
            match first_with(&entries, &entry) {
                None => entries.push(entry),
                Some(first) => findings.push(
                    Diagnostic::at(
                        entry.key_span.clone(),
                        format!("duplicate key `{}`", entry.key),
                    )
                    .related(first, "first here")
                    .help("remove one of the two"),
                ),
            }
        }
        Some(Self {
            place: node.span().start..node.span().start + 1,
            entries,
        })
    }

    /// Takes the value of a key out.
    pub(crate) fn take(&mut self, key: &str) -> Option<Node<'a>> {
        let at = self.entries.iter().position(|entry| entry.key == key)?;
        Some(self.entries.swap_remove(at).value)
    }

    /// Takes a value out and reads it.
    pub(crate) fn optional<T>(
        &mut self,
        key: &str,
        findings: &mut Vec<Diagnostic>,
        read: impl FnOnce(Node<'a>) -> Result<T, Diagnostic>,
    ) -> Option<T> {
        read(self.take(key)?)
            .map_err(|mut finding| {
                finding.message = format!("`{key}`: {}", finding.message);
                findings.push(finding);
            })
            .ok()
    }

    /// Takes a value out and reads it; its absence is a finding.
    pub(crate) fn required<T>(
        &mut self,
        owner: &str,
        key: &str,
        findings: &mut Vec<Diagnostic>,
        read: impl FnOnce(Node<'a>) -> Result<T, Diagnostic>,
    ) -> Option<T> {
        if !self.entries.iter().any(|entry| entry.key == key) {
            let mut finding = Diagnostic::at(
                self.place.clone(),
                format!("missing key `{key}` in {owner}"),
            );
            // A misspelt key would otherwise be reported twice.
            if let Some(near) = self
                .entries
                .iter()
                .find(|entry| suggest::nearest(&entry.key, [key]).is_some())
            {
                finding = Diagnostic::at(
                    near.key_span.clone(),
                    format!("unknown key `{}` in {owner}", near.key),
                )
                .help(format!("did you mean `{key}`?"));
                self.entries
                    .retain(|entry| suggest::nearest(&entry.key, [key]).is_none());
            }
            findings.push(finding);
            return None;
        }
        self.optional(key, findings, read)
    }

    /// Whatever was not taken.
    pub(crate) fn rest(self) -> Vec<Entry<'a>> {
        self.entries
    }

    /// Reports whatever was not taken as unknown.
    pub(crate) fn finish(self, owner: &str, known: &[&str], findings: &mut Vec<Diagnostic>) {
        for entry in self.entries {
            let help = match suggest::nearest(&entry.key, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!(
                    "{owner} has the keys {}",
                    suggest::list(known.iter().copied(), "and")
                ),
            };
            findings.push(
                Diagnostic::at(
                    entry.key_span,
                    format!("unknown key `{}` in {owner}", entry.key),
                )
                .help(help),
            );
        }
    }
}

fn first_with(entries: &[Entry], new: &Entry) -> Option<Span> {
    let first = entries.iter().find(|entry| entry.key == new.key)?;
    Some(first.key_span.clone())
}
