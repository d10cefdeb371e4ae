//! The rules for texts: what each of them means to `FromStr` in two tables.

use super::compare::Changes;
use super::rows::shown;
use codes_codegen::{Outline, OutlineRow};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::iter;

/// The texts that stand for something else, or for nothing any more, although
/// their row is there and still has them: another row is in the way.
pub(super) fn compare(old: &Outline, new: &Outline, changes: &mut Changes) {
    let (before, now) = (Texts::of(old), Texts::of(new));
    let mut seen = BTreeSet::new();
    let rows = old.rows.iter();
    let texts = rows.flat_map(|row| spellings(row).map(|(_, text)| text));
    for text in texts {
        let Some(code) = before.code(text) else {
            continue;
        };
        if !seen.insert(text.to_ascii_lowercase()) {
            continue;
        }
        let row = before.rows.get(&code);
        let successor = now.rows.get(&code);
        changes.code = Some(code);
        let was = before.shown(code);
        match now.code(text) {
            Some(other) if other == code || is_moved(row, now.rows.get(&other), &before) => {}
            Some(other) => {
                let is = now.shown(other);
                changes.breaking(format!("the text `{text}` was {was} and is {is}"));
            }
            None if successor.is_some_and(|row| has(row, text)) => changes.breaking(format!(
                "the text `{text}` was {was} and is none, because several rows have it"
            )),
            // That the row or its text is gone is said already.
            None => {}
        }
    }
    changes.code = None;
}

/// Whether a row that is gone has its name under a code that is new.
fn is_moved(old: Option<&&OutlineRow>, new: Option<&&OutlineRow>, before: &Texts) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => {
            old.variant == new.variant && !before.rows.contains_key(&new.code)
        }
        _ => false,
    }
}

/// Whether a text is a name, a reason or an alias of a row.
pub(super) fn has(row: &OutlineRow, text: &str) -> bool {
    spellings(row).any(|(_, other)| other.eq_ignore_ascii_case(text))
}

/// Where two rows claim a text, the kind that comes first here gets it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Name,
    Reason,
    Alias,
    AliasName,
    /// A name with underscores between its words.
    Constant,
}

fn spellings(row: &OutlineRow) -> impl Iterator<Item = (Kind, &str)> {
    let aliases = row.aliases.iter().flat_map(|alias| {
        let mut kinds = iter::once(Kind::AliasName).chain(iter::repeat(Kind::Constant));
        let names = alias.constants.iter();
        iter::once((Kind::Alias, alias.reason.as_str()))
            .chain(names.filter_map(move |name| Some((kinds.next()?, name.as_str()))))
    });
    let constant = row.constant.iter();
    iter::once((Kind::Name, row.variant.as_str()))
        .chain(iter::once((Kind::Reason, row.reason.as_str())))
        .chain(constant.map(|constant| (Kind::Constant, constant.as_str())))
        .chain(aliases)
}

/// What texts stand for in a table.
struct Texts<'a> {
    open: Option<(i128, i128)>,
    rows: BTreeMap<i128, &'a OutlineRow>,
    /// In lower case; `None` if several rows claim it.
    codes: HashMap<String, Option<i128>>,
}

impl<'a> Texts<'a> {
    fn of(table: &'a Outline) -> Self {
        let rows = table.rows.iter();
        let mut all: Vec<(Kind, &str, i128)> = rows
            .flat_map(|row| spellings(row).map(|(kind, text)| (kind, text, row.code)))
            .collect();
        all.sort_by_key(|(kind, ..)| *kind);
        let mut claims: HashMap<String, (Kind, Option<i128>)> = HashMap::new();
        for (kind, text, code) in all {
            let claim = claims
                .entry(text.to_ascii_lowercase())
                .or_insert((kind, Some(code)));
            if claim.0 == kind && claim.1 != Some(code) {
                claim.1 = None;
            }
        }
        let codes = claims.into_iter().map(|(text, (_, code))| (text, code));
        Self {
            open: table.open,
            rows: table.rows.iter().map(|row| (row.code, row)).collect(),
            codes: codes.collect(),
        }
    }

    /// As `FromStr`: a number of a code, alone or with a phrase of its row behind
    /// it, comes before everything else.
    fn code(&self, text: &str) -> Option<i128> {
        let spelled = |text: &str| self.codes.get(&text.to_ascii_lowercase()).copied()?;
        let (digits, phrase) = match text.split_once(' ') {
            Some((digits, phrase)) => (digits, Some(phrase)),
            None => (text, None),
        };
        let number = number(digits).filter(|&number| self.has_code(number));
        let is_called = |code: i128, phrase: &str| {
            let row = self.rows.get(&code);
            row.is_some_and(|row| row.reason.eq_ignore_ascii_case(phrase))
                || spelled(phrase) == Some(code)
        };
        number
            .filter(|&code| phrase.is_none_or(|phrase| is_called(code, phrase)))
            .or_else(|| spelled(text))
    }

    fn shown(&self, code: i128) -> String {
        let row = self.rows.get(&code);
        row.map_or(code.to_string(), |row| shown(row))
    }

    fn has_code(&self, code: i128) -> bool {
        let is_unlisted = |(low, high)| (low..=high).contains(&code);
        self.rows.contains_key(&code) || self.open.is_some_and(is_unlisted)
    }
}

/// In decimal, without a plus sign or leading zeros.
fn number(text: &str) -> Option<i128> {
    let number: i128 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}
