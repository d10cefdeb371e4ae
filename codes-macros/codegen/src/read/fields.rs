//! An object taken apart by its keys: each key at most once, none unknown.

use super::json::{Entry, Node};
use crate::diagnostic::{Diagnostic, Span};
use crate::suggest;

/// The most keys that one object may have.
const MAX_KEYS: usize = 256;

/// The fields of an object that nobody has asked for yet.
pub(crate) struct Fields<'a> {
    /// What the object is, as messages say it.
    owner: &'static str,
    /// Where messages about a missing key point.
    place: Span,
    entries: Vec<Entry<'a>>,
    /// Keys that are there with a value of the wrong type, or misspelt: they
    /// are reported, and what follows from their absence is not.
    unreadable: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// Takes an object apart; of two equal keys the first counts.
    pub(crate) fn of(
        owner: &'static str,
        node: Node<'a>,
        findings: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        Self::named(owner, owner, node, findings)
    }

    /// The same, for an object that messages call by its `name`.
    pub(crate) fn named(
        owner: &'static str,
        name: &str,
        node: Node<'a>,
        findings: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        Self::new(owner, name, node, node.object(), findings)
    }

    /// The same, for an object that is taken apart already.
    pub(super) fn new(
        owner: &'static str,
        name: &str,
        node: Node<'a>,
        entries: Result<Vec<Entry<'a>>, Diagnostic>,
        findings: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let all = match entries {
            Ok(all) => all,
            Err(finding) => {
                findings.push(finding.of(name));
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
            owner,
            unreadable: Vec::new(),
            place: node.span().start..node.span().start + 1,
            entries,
        })
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|entry| entry.is(key))
    }

    /// Takes the value of a key out.
    pub(crate) fn take(&mut self, key: &str) -> Option<Node<'a>> {
        let at = self.entries.iter().position(|entry| entry.is(key))?;
        Some(self.entries.swap_remove(at).value)
    }

    /// Takes out what is in the value of a key, if that is read already.
    pub(super) fn items(&mut self, key: &str) -> Option<Vec<Node<'a>>> {
        let entry = self.entries.iter_mut().find(|entry| entry.is(key))?;
        entry.items.take()
    }

    /// Takes a value out and reads it.
    pub(crate) fn optional<T>(
        &mut self,
        key: &'static str,
        findings: &mut Vec<Diagnostic>,
        read: impl FnOnce(Node<'a>) -> Result<T, Diagnostic>,
    ) -> Option<T> {
        read(self.take(key)?)
            .map_err(|finding| {
                self.unreadable.push(key);
                findings.push(finding.of(&format!("`{key}`")));
            })
            .ok()
    }

    /// Reads the items of a list, and reports each wrong one.
    pub(crate) fn each<T>(
        &mut self,
        key: &'static str,
        items: Vec<Node<'a>>,
        findings: &mut Vec<Diagnostic>,
        read: impl Fn(Node<'a>) -> Result<T, Diagnostic>,
    ) -> Vec<T> {
        let mut good = Vec::with_capacity(items.len());
        for item in items {
            match read(item) {
                Ok(item) => good.push(item),
                Err(finding) => {
                    self.unreadable.push(key);
                    findings.push(finding.of(&format!("`{key}`")));
                }
            }
        }
        good
    }

    /// Takes a value out and reads it; its absence is a finding.
    pub(crate) fn required<T>(
        &mut self,
        key: &'static str,
        findings: &mut Vec<Diagnostic>,
        read: impl FnOnce(Node<'a>) -> Result<T, Diagnostic>,
    ) -> Option<T> {
        if !self.has(key) {
            let owner = self.owner;
            let is_near = |entry: &Entry| suggest::nearest(&entry.key, [key]).is_some();
            // A misspelt key is reported once, and its value is put to use.
            if let Some(near) = self.entries.iter().position(is_near) {
                let near = self.entries.remove(near);
                let message = format!("unknown key `{}` in {owner}", near.key);
                findings.push(
                    Diagnostic::at(near.key_span, message).help(format!("did you mean `{key}`?")),
                );
                return read(near.value).ok();
            }
            findings.push(Diagnostic::at(
                self.place.clone(),
                format!("missing key `{key}` in {owner}"),
            ));
            return None;
        }
        self.optional(key, findings, read)
    }

    /// Whatever was not taken.
    pub(crate) fn rest(self) -> Vec<Entry<'a>> {
        self.entries
    }

    /// Reports whatever was not taken as unknown. Returns the keys that could
    /// not be read.
    pub(crate) fn finish(
        mut self,
        known: &[&'static str],
        findings: &mut Vec<Diagnostic>,
    ) -> Vec<&'static str> {
        let owner = self.owner;
        for entry in self.entries {
            let near = suggest::nearest(&entry.key, known.iter().copied());
            let help = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!(
                    "{owner} has the keys {}",
                    suggest::list(known.iter().copied(), "and")
                ),
            };
            let message = format!("unknown key `{}` in {owner}", entry.key);
            findings.push(Diagnostic::at(entry.key_span, message).help(help));
            self.unreadable
                .extend(known.iter().filter(|&&key| Some(key) == near));
        }
        self.unreadable
    }
}

fn first_with(entries: &[Entry], new: &Entry) -> Option<Span> {
    let first = entries.iter().find(|entry| entry.is(&new.key))?;
    Some(first.key_span.clone())
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[test]
    fn a_misspelt_key_is_one_finding_and_keeps_its_value() {
        for row in [
            r#"{"cod": 1, "reason": "Disk Full"}"#,
            r#"{"code": 1, "raeson": "Disk Full"}"#,
        ] {
            let mut findings = Vec::new();
            let spec = read(&format!(r#"{{"codes": [{row}]}}"#), 0, &mut findings);
            let rows = spec.codes.iter();
            let rows: Vec<_> = rows
                .map(|row| (row.code.value, row.reason.value.as_str()))
                .collect();
            assert_eq!((findings.len(), rows), (1, vec![(1, "Disk Full")]), "{row}");
        }
    }
}
