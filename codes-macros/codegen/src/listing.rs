//! The codes and names of a table in a few bytes, as its callback macro passes them on.

use crate::check::{CheckedSpec, Notation, Repr, Row};
use crate::names::{Name, has_letters_of};
use crate::suggest;

/// The listings of the tables that attributes name, by attribute.
pub(crate) type Listings = Vec<(String, Listing)>;

/// The codes and names of a table, to check references against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Listing {
    /// Whether the spec has no findings. Otherwise, an unknown name may be that of a row
    /// with a finding, which is reported at the table.
    pub(crate) is_whole: bool,
    /// Lowest and highest code of an open table.
    pub(crate) open: Option<(i128, i128)>,
    /// How the table shows its codes.
    pub(crate) notation: Notation,
    /// Whether the codes have problem documents.
    pub(crate) has_problems: bool,
    /// By code; rows with findings come last.
    pub(crate) rows: Vec<ListedRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ListedRow {
    /// `None` for a row with findings.
    pub(crate) code: Option<i128>,
    /// The variant, its constant, and the names of aliases.
    pub(crate) names: Vec<String>,
    /// Its reason, aliases and keys, if they are not spelled like the names.
    pub(crate) phrases: Vec<String>,
}

impl ListedRow {
    pub(crate) fn variant(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }

    /// Whether a text in any case is a name or a phrase of the row.
    pub(crate) fn is_called(&self, text: &str) -> bool {
        self.has_phrase(text, &Name::from_phrase(text).variant)
    }

    /// `joined` is the name that the text would give.
    fn has_phrase(&self, text: &str, joined: &str) -> bool {
        let is_phrase = |phrase: &String| phrase.eq_ignore_ascii_case(text);
        self.has_name(joined) || self.has_name(text) || self.phrases.iter().any(is_phrase)
    }

    fn has_name(&self, name: &str) -> bool {
        let is_name = |other: &String| other.eq_ignore_ascii_case(name);
        self.names.iter().any(is_name)
    }
}

/// The most names that a message lists.
const MAX_LISTED: usize = 12;

impl Listing {
    /// `None` is a spec without a valid row.
    pub(crate) fn of(spec: Option<&CheckedSpec>, is_whole: bool) -> Self {
        let (mut open, mut has_problems, mut rows) = (None, false, Vec::new());
        let mut notation = Notation::Decimal;
        if let Some(spec) = spec {
            notation = spec.notation;
            open = spec.open;
            has_problems = spec.problem.is_some();
            for row in &spec.rows {
                let mut names = Vec::new();
                add_name(&row.name, &mut names);
                for alias in &row.aliases {
                    if let Some(name) = &alias.name {
                        add_name(name, &mut names);
                    }
                }
                rows.push(ListedRow {
                    code: Some(row.code),
                    phrases: phrases(row),
                    names,
                });
            }
            for lost in &spec.lost {
                let mut names = Vec::new();
                add_name(lost, &mut names);
                rows.push(ListedRow {
                    code: None,
                    phrases: Vec::new(),
                    names,
                });
            }
        }
        Self {
            is_whole,
            open,
            notation,
            has_problems,
            rows,
        }
    }

    /// `NotFound` (404), for messages.
    pub(crate) fn described(&self, row: &ListedRow) -> String {
        let variant = row.variant();
        match row.code {
            Some(code) => format!("`{variant}` ({})", self.notation.show(code)),
            None => format!("`{variant}`"),
        }
    }

    pub(crate) fn by_code(&self, code: i128) -> Option<&ListedRow> {
        let is_before = |row: &ListedRow| row.code.is_some_and(|other| other < code);
        let row = self.rows.get(self.rows.partition_point(is_before))?;
        (row.code == Some(code)).then_some(row)
    }

    /// The row with this name. Variants come before constants and aliases.
    pub(crate) fn by_name(&self, name: &str) -> Option<&ListedRow> {
        let has_name = |row: &&ListedRow| row.names.iter().any(|other| other == name);
        let variant = self.rows.iter().find(|row| row.variant() == name);
        variant.or_else(|| self.rows.iter().find(has_name))
    }

    /// The row that a name or phrase in any case means. `None` if a phrase is that of
    /// several rows.
    pub(crate) fn by_text(&self, text: &str) -> Option<&ListedRow> {
        let joined = Name::from_phrase(text).variant;
        let mut called = None;
        for row in &self.rows {
            if row.has_name(text) {
                return Some(row);
            }
            if row.has_phrase(text, &joined) {
                called = Some(called.is_none().then_some(row));
            }
        }
        called?
    }

    /// The variant of a number, which in an open table may be an unlisted code.
    pub(crate) fn variant(&self, number: i128) -> Option<String> {
        if let Some(row) = self.by_code(number) {
            return Some(row.variant().to_owned());
        }
        let (low, high) = self.open?;
        (low..=high)
            .contains(&number)
            .then(|| self.notation.unlisted(number))
    }

    /// The message for a number that is not a code of the table.
    pub(crate) fn not_a_code(&self, number: i128, table: &str) -> String {
        let message = format!("{} is not a valid `{table}`", self.notation.show(number));
        match self.open {
            Some(open) => {
                let (low, high) = self.notation.show_both(open);
                message + &format!(", which ranges from {low} to {high}")
            }
            None => message,
        }
    }

    pub(crate) fn nearest_number(&self, number: i128) -> Option<String> {
        let distance = |row: &&ListedRow| row.code.map_or(u128::MAX, |code| code.abs_diff(number));
        let row = self.rows.iter().min_by_key(distance)?;
        Some(format!("the nearest code is {}", self.described(row)))
    }

    /// "did you mean …?", or a list of the names.
    pub(crate) fn name_help(&self, name: &str, table: &str) -> String {
        if let Some(near) = self.near(name) {
            return near;
        }
        if self.rows.len() > MAX_LISTED {
            return format!("the documentation of `{table}` lists its codes");
        }
        let mut variants = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            variants.push(row.variant());
        }
        format!("`{table}` has {}", suggest::list(&variants))
    }

    /// "did you mean …?", if a name is similar.
    pub(crate) fn near(&self, name: &str) -> Option<String> {
        let mut names = Vec::new();
        for row in &self.rows {
            for name in &row.names {
                names.push(name.as_str());
            }
        }
        let similar = suggest::nearest(name, &names)?;
        let row = self.by_name(similar)?;
        Some(format!("did you mean {}?", self.described(row)))
    }

    /// A line for the table, and one for each row.
    pub(crate) fn to_text(&self) -> String {
        let mut text = String::from(if self.is_whole { WHOLE } else { BROKEN });
        if let Some((low, high)) = self.open {
            text += &format!(" {low} {high}");
        }
        if self.has_problems {
            text.push(' ');
            text += PROBLEMS;
        }
        if let Notation::Hexadecimal { repr, digits } = self.notation {
            let digits = digits.map_or(String::new(), |digits| format!(":{digits}"));
            text += &format!(" {HEXADECIMAL}{}{digits}", repr.name());
        }
        for row in &self.rows {
            match row.code {
                Some(code) => text += &format!("\n{code}"),
                None => text += "\n?",
            }
            for name in &row.names {
                text.push(' ');
                text += name;
            }
            for phrase in &row.phrases {
                text.push('\t');
                text += phrase;
            }
        }
        text
    }

    pub(crate) fn from_text(text: &str) -> Self {
        let mut lines = text.lines();
        let head: Vec<&str> = lines.next().unwrap_or_default().split(' ').collect();
        let bound = |at: usize| head.get(at)?.parse().ok();
        let mut rows = Vec::new();
        for line in lines {
            let mut parts = line.split('\t');
            let mut words = parts.next().unwrap_or_default().split(' ');
            rows.push(ListedRow {
                code: words.next().and_then(|code| code.parse().ok()),
                names: words.map(str::to_owned).collect(),
                phrases: parts.map(str::to_owned).collect(),
            });
        }
        Self {
            is_whole: head.contains(&WHOLE),
            open: bound(1).zip(bound(2)),
            notation: notation(&head),
            has_problems: head.contains(&PROBLEMS),
            rows,
        }
    }
}

const PROBLEMS: &str = "problems";
/// Before the integer type and the key `digits`.
const HEXADECIMAL: &str = "hexadecimal:";
const WHOLE: &str = "whole";
const BROKEN: &str = "broken";

fn notation(head: &[&str]) -> Notation {
    for word in head {
        let word = word.strip_prefix(HEXADECIMAL).unwrap_or_default();
        let (repr, digits) = word.split_once(':').unwrap_or((word, ""));
        if let (Some(repr), digits) = (Repr::named(repr), digits.parse().ok()) {
            return Notation::Hexadecimal { repr, digits };
        }
    }
    Notation::Decimal
}

fn add_name(name: &Name, names: &mut Vec<String>) {
    for &spelling in &name.spellings() {
        if !names.contains(spelling) {
            names.push(spelling.clone());
        }
    }
}

/// The reason, aliases and keys that have other letters than the names.
fn phrases(row: &Row) -> Vec<String> {
    let mut phrases = Vec::new();
    if !has_letters_of(&row.reason, &row.name.variant) {
        phrases.push(row.reason.clone());
    }
    for alias in &row.aliases {
        let name = alias.name.as_ref().unwrap_or(&row.name);
        if !has_letters_of(&alias.reason, &name.variant) {
            phrases.push(alias.reason.clone());
        }
    }
    for key in &row.keys {
        if !has_letters_of(key, &row.name.variant) {
            phrases.push(key.clone());
        }
    }
    phrases
}

#[cfg(test)]
mod tests;
