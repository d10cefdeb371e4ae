//! Keys: the texts of `unique` attributes, each of which means one row.

use super::checked::Row;
use super::namespace::Namespace;
use super::open::Open;
use super::radix::Notation;
use crate::diagnostic::{Diagnostic, Findings, Span};
use crate::files::file_of;
use crate::prose;
use crate::read::{AttributeSpec, Declaration, Spanned};
use std::collections::HashMap;

/// The function that finds the rows of an attribute's values, if they are keys. Reserves
/// its name.
pub(super) fn lookup(
    spec: &AttributeSpec,
    declaration: &Declaration,
    namespace: &mut Namespace,
    findings: Findings,
) -> Option<String> {
    let unique = declaration.unique.as_ref();
    let unique = unique.filter(|unique| unique.value)?;
    let name = &spec.name.value;
    let owner = format!("attribute `{name}` is `unique`");
    if declaration.kind.value != "string" {
        let help = "write `\"type\": \"string\"`, or remove `unique`";
        let finding = unique.finding(&format!("{owner}, but not a string"));
        findings.push(finding.help(help));
        return None;
    }
    if let Some(default) = &declaration.default {
        let finding = default.finding(&format!("{owner}, but has a `default`"));
        let note = "the rows without a value of their own would share it";
        findings.push(finding.note(note).help("remove the default"));
    }
    if let Some(inherit) = declaration.inherit.as_ref().filter(|given| given.value) {
        let finding = inherit.finding(&format!("{owner}, but unlisted codes `inherit` it"));
        findings.push(finding.help("remove `inherit`"));
    }
    let function = format!("from_{name}");
    let what = format!("the lookup by attribute `{name}`");
    let help = "choose another name for the attribute";
    let is_free = namespace.claim_method(&function, &what, &unique.span, help, findings);
    is_free.then_some(function)
}

/// A key as a row writes it.
pub(super) struct Written {
    /// The index of the row.
    pub(super) row: usize,
    pub(super) code: i128,
    pub(super) attribute: String,
    pub(super) text: Spanned<String>,
}

impl Written {
    fn described(&self, notation: Notation) -> String {
        format!("`{}` of code {}", self.attribute, notation.show(self.code))
    }
}

/// Gives the rows their keys, without those that other rows have in any form.
pub(super) fn check(keys: &[Written], rows: &mut [Row], numbers: &Numbers, findings: Findings) {
    if keys.is_empty() {
        return;
    }
    let mut is_lost = vec![false; keys.len()];
    let mut owners = HashMap::with_capacity(keys.len());
    for (at, key) in keys.iter().enumerate() {
        let first = *owners
            .entry(key.text.value.to_ascii_lowercase())
            .or_insert(at);
        let finding = match prose::phrase_problem(&key.text.value) {
            Some(problem) => key.text.finding(&format!("`{}` {problem}", key.attribute)),
            None => match numbers.collision(key, keys, rows) {
                Some(finding) => finding,
                None if keys[first].row == key.row => continue,
                None => repeated(&keys[first], key, numbers.notation),
            },
        };
        is_lost[at] = true;
        findings.push(finding);
    }
    for (index, row) in rows.iter().enumerate() {
        for (text, other) in others(row) {
            let Some(&at) = owners.get(&text.to_ascii_lowercase()) else {
                continue;
            };
            let key = &keys[at];
            if key.row != index && !is_lost[at] {
                is_lost[at] = true;
                findings.push(collision(key, row, &other, numbers));
            }
        }
    }
    for (at, key) in keys.iter().enumerate() {
        if !is_lost[at] {
            rows[key.row].keys.push(key.text.value.clone());
        }
    }
}

/// The finding for a key that an earlier row has as well.
fn repeated(first: &Written, key: &Written, notation: Notation) -> Diagnostic {
    let (own, other) = (key.described(notation), first.described(notation));
    let finding = key.text.finding(&format!("{own} collides with {other}"));
    let finding = finding.related(first.text.span.clone(), "first here");
    let finding = finding.help("write a text that only this row has");
    if first.text.value == key.text.value {
        finding
    } else {
        finding.note("the letters A to Z are read in either case")
    }
}

/// What else parses to a row.
enum Other<'a> {
    Reason,
    Alias(&'a str),
    Name(&'a str),
}

impl Other<'_> {
    fn described(&self) -> String {
        match self {
            Self::Reason => "the reason".to_owned(),
            Self::Alias(alias) => format!("the alias `{alias}`"),
            Self::Name(name) => format!("the name `{name}`"),
        }
    }

    fn help(&self, code: &str) -> String {
        match self {
            Self::Reason => "change one of the two".to_owned(),
            Self::Alias(_) => "change the text, or remove the alias".to_owned(),
            Self::Name(_) => format!("give code {code} another name: `\"name\": \"…\"`"),
        }
    }
}

/// The finding for a key that is also a text of another row. If an extended spec has the
/// key, it is the other row that has to change.
fn collision(key: &Written, row: &Row, other: &Other, numbers: &Numbers) -> Diagnostic {
    let own = key.described(numbers.notation);
    let code = numbers.notation.show(row.code);
    let span = &key.text.span;
    let described = format!("{} of code {code}", other.described());
    let finding = match numbers.places.get(&row.code) {
        Some(place) if file_of(place) < file_of(span) => {
            let message = format!("{described} collides with {own}");
            Diagnostic::at(place.clone(), message).related(span.clone(), "first here")
        }
        place => {
            let message = format!("{own} collides with {described}");
            with_row(key.text.finding(&message), place)
        }
    };
    let note = "the text would be ambiguous: it could mean either row";
    finding.note(note).help(other.help(&code))
}

fn with_row(finding: Diagnostic, place: Option<&Span>) -> Diagnostic {
    match place {
        Some(place) => finding.related(place.clone(), "the row"),
        None => finding,
    }
}

/// The texts of a row that are not keys.
fn others(row: &Row) -> Vec<(&str, Other<'_>)> {
    let mut others = vec![(row.reason.as_str(), Other::Reason)];
    for alias in &row.aliases {
        let reason = alias.reason.as_str();
        others.push((reason, Other::Alias(reason)));
        if let Some(name) = &alias.name {
            for spelling in name.spellings() {
                others.push((spelling, Other::Alias(reason)));
            }
        }
    }
    for spelling in row.name.spellings() {
        others.push((spelling, Other::Name(spelling)));
    }
    others
}

/// The numbers that a table parses.
pub(super) struct Numbers<'a> {
    /// The first place of each code.
    pub(super) places: &'a HashMap<i128, Span>,
    pub(super) open: Option<&'a Open>,
    pub(super) notation: Notation,
}

impl Numbers<'_> {
    /// The finding for a key that is the number of another code, alone or before a text of
    /// its row.
    fn collision(&self, key: &Written, keys: &[Written], rows: &[Row]) -> Option<Diagnostic> {
        let text = key.text.value.as_str();
        let (digits, phrase) = match text.split_once(' ') {
            Some((digits, phrase)) => (digits, Some(phrase)),
            None => (text, None),
        };
        let number = self.notation.read(digits)?;
        if number == key.code {
            return None;
        }
        let place = self.places.get(&number);
        let other = match (place, phrase) {
            (Some(_), None) => "code",
            (Some(_), Some(phrase)) if is_called(number, phrase, keys, rows) => "code",
            (None, None) if self.open.is_some_and(|open| open.holds(number)) => "the unlisted code",
            _ => return None,
        };
        let shown = self.notation.show(number);
        let own = key.described(self.notation);
        let message = format!("{own} collides with {other} {shown}");
        let span = &key.text.span;
        let help = "change the text, or the numbers of the table";
        let finding = match (place, self.open) {
            // The row of the extended spec was there first.
            (Some(place), _) if file_of(place) < file_of(span) => {
                let finding = Diagnostic::at(place.clone(), message);
                let finding = finding.related(span.clone(), "first here");
                finding.help("choose another code, or replace the row with the text")
            }
            (None, Some(open)) => open.collision(span, &shown, &message, help),
            (place, _) => with_row(key.text.finding(&message).help(help), place),
        };
        Some(finding.note("a text is read as a number first"))
    }
}

/// Whether the row with this code has the text.
fn is_called(code: i128, text: &str, keys: &[Written], rows: &[Row]) -> bool {
    for key in keys {
        if key.code == code && key.text.value.eq_ignore_ascii_case(text) {
            return true;
        }
    }
    for row in rows {
        if row.code == code {
            for (other, _) in others(row) {
                if other.eq_ignore_ascii_case(text) {
                    return true;
                }
            }
        }
    }
    false
}
