//! An object as fields: duplicate and unknown keys are reported.

use super::json::{Entry, Node};
use super::spec::{AttributeSpec, Field, Spanned};
use crate::diagnostic::{Diagnostic, Span};
use crate::suggest;

/// The most keys of one object.
const MAX_KEYS: usize = 256;

type Read<'a, T> = fn(Node<'a>) -> Result<T, Diagnostic>;

/// The fields of an object that have not been taken yet.
pub(super) struct Fields<'a, 'f> {
    /// The kind of object, as messages show it.
    owner: &'static str,
    /// The place for findings about missing keys.
    place: Span,
    entries: Vec<Entry<'a>>,
    pub(super) findings: &'f mut Vec<Diagnostic>,
}

impl<'a, 'f> Fields<'a, 'f> {
    /// The first of two equal keys counts. `name` is the object in messages.
    pub(super) fn new(
        owner: &'static str,
        name: &str,
        node: Node<'a>,
        entries: Result<Vec<Entry<'a>>, Diagnostic>,
        findings: &'f mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let place = node.span().start..node.span().start + 1;
        let all = match entries {
            Ok(all) => all,
            Err(finding) => {
                findings.push(finding.of(name));
                return None;
            }
        };
        if all.len() > MAX_KEYS {
            let message = format!("too many keys in one object: {}", all.len());
            let finding = Diagnostic::at(place, message);
            findings.push(finding.note(format!("the limit is {MAX_KEYS} keys")));
            return None;
        }
        let mut entries: Vec<Entry<'a>> = Vec::with_capacity(all.len());
        for entry in all {
            let Some(first) = entries.iter().find(|first| first.is(&entry.key)) else {
                entries.push(entry);
                continue;
            };
            let message = format!("duplicate key `{}`", entry.key);
            let finding = Diagnostic::at(entry.key_span, message);
            let finding = finding.related(first.key_span.clone(), "first here");
            findings.push(finding.help("remove one of the two"));
        }
        Some(Self {
            owner,
            place,
            entries,
            findings,
        })
    }

    /// Reports unknown keys. The value of a misspelt one is used.
    pub(super) fn allow_only(mut self, known: &[&'static str]) -> Self {
        let mut entries = Vec::with_capacity(self.entries.len());
        let mut others = Vec::new();
        for entry in std::mem::take(&mut self.entries) {
            if known.iter().any(|key| entry.is(key)) {
                entries.push(entry);
            } else {
                others.push(entry);
            }
        }
        for entry in others {
            let near = suggest::key(&entry.key, known);
            let help = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("{} has the keys {}", self.owner, suggest::list(known)),
            };
            self.report_unknown(&entry, help);
            if let Some(near) = near.filter(|near| !entries.iter().any(|entry| entry.is(near))) {
                entries.push(entry.corrected(near));
            }
        }
        self.entries = entries;
        self
    }

    /// Does the same for a required key of an object with these and other keys.
    pub(super) fn require(mut self, key: &'static str, others: &[AttributeSpec]) -> Self {
        if self.has(key) {
            return self;
        }
        for at in 0..self.entries.len() {
            let written = &self.entries[at].key;
            let is_other = others.iter().any(|other| other.name.value == *written);
            if !is_other && suggest::key(written, &[key]).is_some() {
                let entry = self.entries.remove(at);
                self.report_unknown(&entry, format!("did you mean `{key}`?"));
                self.entries.push(entry.corrected(key));
                return self;
            }
        }
        self
    }

    fn report_unknown(&mut self, entry: &Entry, help: String) {
        let message = format!("unknown key `{}` in {}", entry.key, self.owner);
        let finding = Diagnostic::at(entry.key_span.clone(), message);
        self.findings.push(finding.help(help));
    }

    fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|entry| entry.is(key))
    }

    fn take_entry(&mut self, key: &str) -> Option<Entry<'a>> {
        let at = self.entries.iter().position(|entry| entry.is(key))?;
        Some(self.entries.swap_remove(at))
    }

    pub(super) fn take(&mut self, key: &str) -> Option<Node<'a>> {
        Some(self.take_entry(key)?.value)
    }

    /// Takes the items of an array that has been read already.
    pub(super) fn items(&mut self, key: &str) -> Option<Vec<Node<'a>>> {
        let entry = self.entries.iter_mut().find(|entry| entry.is(key))?;
        entry.items.take()
    }

    pub(super) fn field<T>(&mut self, key: &str, read: Read<'a, T>) -> Field<T> {
        let Some(entry) = self.take_entry(key) else {
            return Field::Absent;
        };
        match read(entry.value) {
            Ok(value) => Field::Present(value),
            Err(finding) => {
                // A misspelt key is one finding.
                if !entry.is_corrected {
                    self.report(key, finding);
                }
                Field::Unreadable
            }
        }
    }

    pub(super) fn optional<T>(&mut self, key: &str, read: Read<'a, T>) -> Option<T> {
        self.field(key, read).into_present()
    }

    pub(super) fn required<T>(&mut self, key: &str, read: Read<'a, T>) -> Option<T> {
        let field = self.field(key, read);
        if field.is_absent() {
            let message = format!("missing key `{key}` in {}", self.owner);
            let help = (key == "codes")
                .then(|| r#"add it: `"codes": [{"code": 1, "reason": "Disk Full"}]`"#.to_owned());
            let finding = Diagnostic::at(self.place.clone(), message);
            self.findings.push(finding.maybe_help(help));
        }
        field.into_present()
    }

    /// Reads the items of a list. `Err` has the valid ones, if others are not.
    pub(super) fn each<T>(
        &mut self,
        key: &str,
        items: &[Node<'a>],
        read: Read<'a, T>,
    ) -> Result<Vec<T>, Vec<T>> {
        let mut good = Vec::with_capacity(items.len());
        for item in items {
            match read(*item) {
                Ok(item) => good.push(item),
                Err(finding) => self.report(key, finding),
            }
        }
        if good.len() == items.len() {
            Ok(good)
        } else {
            Err(good)
        }
    }

    pub(super) fn report(&mut self, key: &str, finding: Diagnostic) {
        self.findings.push(finding.of(&format!("`{key}`")));
    }

    /// The remaining keys and values.
    pub(super) fn rest(self) -> Vec<(Spanned<String>, Node<'a>)> {
        let mut rest = Vec::with_capacity(self.entries.len());
        for entry in self.entries {
            let key = Spanned {
                value: entry.key.into_owned(),
                span: entry.key_span,
            };
            rest.push((key, entry.value));
        }
        rest
    }
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
