//! The changes that a registry makes to a spec.

use super::edit::{Edits, string};
use super::reference::replaces;
use super::registry::{Assignment, Meaning, Record, Reference};
use crate::tree::{Entry, Tree};
use codes_codegen::{Outline, keys};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// A spec that is being updated from its registry.
pub(super) struct Merge<'a> {
    spec: &'a Tree<'a>,
    outline: &'a Outline,
    /// The rows of this file, by code.
    rows: BTreeMap<i128, &'a Entry<'a>>,
    /// The reasons of all rows, including those of an extended spec.
    reasons: BTreeMap<i128, &'a str>,
    /// The members that new rows get in addition.
    members: &'a [String],
    edits: Edits<'a>,
    /// The codes in the registry.
    seen: BTreeSet<i128>,
    /// A line for each change, and for each difference that is left.
    log: String,
}

impl<'a> Merge<'a> {
    pub(super) fn new(
        text: &'a str,
        spec: &'a Tree<'a>,
        outline: &'a Outline,
        members: &'a [String],
    ) -> Self {
        let mut rows = BTreeMap::new();
        for row in spec
            .get("codes")
            .into_iter()
            .flat_map(|codes| &codes.entries)
        {
            let code = row.value.get("code").and_then(|code| number(code, outline));
            rows.extend(code.map(|code| (code, row)));
        }
        let reasons = outline.rows.iter();
        Self {
            spec,
            outline,
            rows,
            reasons: reasons.map(|row| (row.code, row.reason.as_str())).collect(),
            members,
            edits: Edits::new(text),
            seen: BTreeSet::new(),
            log: String::new(),
        }
    }

    pub(super) fn add_records(&mut self, records: &'a [Record]) {
        for record in records {
            let [low, high] = [record.low, record.high].map(|code| in_table(code, self.outline));
            match &record.meaning {
                Meaning::Unused(words) if low <= high => self.unused(low..=high, words),
                // Of a signed type, with rows on both sides of zero.
                Meaning::Unused(_) => {}
                Meaning::Assigned(assignment) => self.assigned(low, assignment),
            }
        }
        let codes: Vec<i128> = self.rows.keys().copied().collect();
        for code in codes {
            if !self.seen.contains(&code) {
                self.note(code, "not in the registry");
            }
        }
    }

    /// Sets the date of the registry.
    pub(super) fn set_date(&mut self, date: &str) {
        let value = string(date);
        match self.spec.get("updated") {
            Some(old) if old.string().as_deref() == Some(date) => return,
            Some(old) => self.edits.replace(old.span(), value),
            None => self
                .edits
                .add_member(self.spec, &keys::SPEC, "updated", &value),
        }
        self.log += &format!("updated: {date}\n");
    }

    /// The text with all changes, and the log.
    pub(super) fn finish(self) -> (String, String) {
        (self.edits.apply(), self.log)
    }

    fn unused(&mut self, range: RangeInclusive<i128>, words: &str) {
        let rows = self.rows.range(range);
        let codes: Vec<i128> = rows.map(|(code, _)| *code).collect();
        for code in codes {
            if self.seen.insert(code) {
                self.note(code, &format!("listed as `{words}` in the registry"));
            }
        }
    }

    fn assigned(&mut self, code: i128, assignment: &'a Assignment) {
        let reason = &assignment.reason;
        if !self.seen.insert(code) {
            return self.note(code, &format!("also listed as `{reason}` in the registry"));
        }
        match (self.rows.get(&code), self.reasons.get(&code)) {
            (Some(&row), _) => self.update(code, &row.value, assignment),
            // The row of a spec that this one extends.
            (None, Some(other)) if other.eq_ignore_ascii_case(reason) => {}
            (None, Some(_)) => self.note(code, &format!("listed as `{reason}` in the registry")),
            (None, None) => self.add(code, assignment),
        }
    }

    fn update(&mut self, code: i128, row: &Tree, assignment: &'a Assignment) {
        self.update_reason(code, row, &assignment.reason);
        match &assignment.reference {
            Some(Reference::Url(url)) => self.update_reference(code, row, url),
            Some(Reference::Unknown(words)) if row.get("reference").is_none() => {
                self.unknown_reference(code, words);
            }
            _ => {}
        }
    }

    fn update_reason(&mut self, code: i128, row: &Tree, reason: &'a str) {
        let Some((old, written)) = row.get("reason").and_then(|old| Some((old, old.string()?)))
        else {
            return;
        };
        if written == reason {
            return;
        }
        let aliases = row.get("aliases");
        let mut known = aliases.into_iter().flat_map(|aliases| &aliases.entries);
        let is_reason = |alias: &str| alias.eq_ignore_ascii_case(reason);
        if known.any(|alias| alias.value.string().is_some_and(|alias| is_reason(&alias))) {
            let message = format!("its reason in the registry, `{reason}`, is an alias here");
            return self.note(code, &message);
        }
        self.reasons.insert(code, reason);
        self.change(code, &format!("was `{written}`"));
        self.edits.replace(old.span(), string(reason));
        // The old reason parses in any case, so the same text needs no alias.
        if !is_reason(&written) {
            let alias = string(&written);
            match aliases {
                Some(aliases) => self.edits.add_first_item(aliases, alias),
                None => {
                    let value = format!("[{alias}]");
                    self.edits.add_member(row, &keys::ROW, "aliases", &value);
                }
            }
        }
    }

    fn update_reference(&mut self, code: i128, row: &Tree, url: &str) {
        let value = string(url);
        match row.get("reference") {
            None => self.edits.add_member(row, &keys::ROW, "reference", &value),
            Some(old) if old.string().is_some_and(|old| replaces(url, &old)) => {
                self.edits.replace(old.span(), value);
            }
            Some(_) => return,
        }
        self.change(code, &format!("reference set to {url}"));
    }

    fn add(&mut self, code: i128, assignment: &'a Assignment) {
        self.reasons.insert(code, &assignment.reason);
        self.add_row(code, assignment);
        if let Some(Reference::Unknown(words)) = &assignment.reference {
            self.unknown_reference(code, words);
        }
        if let Some(remark) = &assignment.remark {
            self.note(code, &format!("marked `{remark}` in the registry"));
        }
    }

    /// Adds a row next to the one with the next lower code, or else the next
    /// higher one, and lays it out like that one.
    fn add_row(&mut self, code: i128, assignment: &Assignment) {
        let mut members = vec![
            format!("\"code\": {}", written(code, self.outline)),
            format!("\"reason\": {}", string(&assignment.reason)),
        ];
        if let Some(Reference::Url(url)) = &assignment.reference {
            members.push(format!("\"reference\": {}", string(url)));
        }
        members.extend_from_slice(self.members);
        let lower = self.rows.range(..code).next_back();
        if let Some((_, row)) = lower {
            let new = self.edits.like(&row.value, &members);
            self.edits.add_after(row, &new);
        } else if let Some((_, row)) = self.rows.range(code..).next() {
            let new = self.edits.like(&row.value, &members);
            self.edits.add_before(row, &new);
        } else {
            return self.note(code, "not added, because the spec has no rows of its own");
        }
        self.change(code, "added");
    }

    fn unknown_reference(&mut self, code: i128, words: &str) {
        self.note(
            code,
            &format!("no URL is known for its reference `{words}`"),
        );
    }

    fn note(&mut self, code: i128, message: &str) {
        self.log += "note: ";
        self.change(code, message);
    }

    fn change(&mut self, code: i128, message: &str) {
        let reason = self.reasons.get(&code).copied().unwrap_or_default();
        let code = self.outline.shown(code);
        self.log += &format!("{code} {reason}: {message}\n");
    }
}

/// The number that a spec writes as a number or, in hexadecimal, as a string.
fn number(value: &Tree, outline: &Outline) -> Option<i128> {
    match value.string() {
        Some(text) => outline.written(&text),
        None => value.integer(),
    }
}

/// The code of a registry, whose numbers have no sign.
fn in_table(code: i128, outline: &Outline) -> i128 {
    let written = outline.written(&format!("0x{code:x}"));
    written
        .filter(|_| outline.radix == 16 && code >= 0)
        .unwrap_or(code)
}

/// The JSON of a code.
fn written(code: i128, outline: &Outline) -> String {
    if outline.radix == 16 {
        string(&outline.shown(code))
    } else {
        code.to_string()
    }
}
