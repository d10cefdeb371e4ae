//! What a registry changes in a spec.

use super::edit::{Edits, string};
use super::reference::replaces;
use super::registry::{Entry, Meaning, Reference};
use super::setting::Setting;
use crate::layout::{ROW, SPEC};
use crate::source::Value;
use codes_codegen::Outline;
use std::collections::{BTreeMap, BTreeSet};

/// A spec on the way to what its registry has.
pub(super) struct Merge<'a> {
    spec: &'a Value<'a>,
    /// The rows that stand in this file, by code.
    rows: BTreeMap<i128, &'a Value<'a>>,
    /// The reasons of all rows, those of an extended spec included.
    reasons: BTreeMap<i128, &'a str>,
    settings: &'a [Setting],
    edits: Edits<'a>,
    /// The codes that the registry has.
    seen: BTreeSet<i128>,
    /// What was changed, and what to look at.
    pub(super) log: Vec<String>,
}

impl<'a> Merge<'a> {
    pub(super) fn new(
        text: &'a str,
        spec: &'a Value<'a>,
        outline: &'a Outline,
        settings: &'a [Setting],
    ) -> Self {
        let rows = spec.get("codes").map_or(&[][..], Value::items).iter();
        let reasons = outline.rows.iter();
        Self {
            spec,
            rows: rows
                .filter_map(|row| Some((row.get("code")?.integer()?, row)))
                .collect(),
            reasons: reasons.map(|row| (row.code, row.reason.as_str())).collect(),
            settings,
            edits: Edits::new(text),
            seen: BTreeSet::new(),
            log: Vec::new(),
        }
    }

    pub(super) fn registry(&mut self, entries: &[Entry]) {
        for entry in entries {
            match &entry.meaning {
                Meaning::Unused(text) => self.unused(entry, text),
                Meaning::Assigned {
                    reason,
                    remark,
                    reference,
                } => {
                    let reference = reference.as_ref();
                    self.assigned(entry.low, reason, remark.as_deref(), reference);
                }
            }
        }
        let own = self.rows.keys().copied();
        let vanished: Vec<i128> = own.filter(|code| !self.seen.contains(code)).collect();
        for code in vanished {
            self.note(code, "the registry does not have it");
        }
    }

    /// The date of the registry.
    pub(super) fn updated(&mut self, date: &str) {
        let value = string(date);
        match self.spec.get("updated") {
            Some(old) if old.string().as_deref() == Some(date) => return,
            Some(old) => self.edits.replace(old.span.clone(), value),
            None => self.edits.add_member(self.spec, &SPEC, "updated", &value),
        }
        self.log.push(format!("updated: {date}"));
    }

    /// The text with all changes.
    pub(super) fn finish(self) -> String {
        self.edits.apply()
    }

    fn unused(&mut self, entry: &Entry, text: &str) {
        let codes: Vec<i128> = self
            .rows
            .range(entry.low..=entry.high)
            .map(|(code, _)| *code)
            .collect();
        for code in codes {
            if self.seen.insert(code) {
                self.note(code, &format!("the registry has it as `{text}`"));
            }
        }
    }

    fn assigned(
        &mut self,
        code: i128,
        reason: &str,
        remark: Option<&str>,
        reference: Option<&Reference>,
    ) {
        if !self.seen.insert(code) {
            let message = format!("the registry has it a second time, as `{reason}`");
            return self.log.push(format!("note: {code}: {message}"));
        }
        match (self.rows.get(&code), self.reasons.get(&code)) {
            (Some(&row), _) => {
                self.reason(code, row, reason);
                match reference {
                    Some(Reference::Url(url)) => self.reference(code, row, url),
                    Some(Reference::Unknown(text)) if row.get("reference").is_none() => {
                        self.unknown_reference(code, reason, text);
                    }
                    _ => {}
                }
            }
            // The row of a spec that this one extends.
            (None, Some(other)) if other.eq_ignore_ascii_case(reason) => {}
            (None, Some(_)) => self.note(code, &format!("the registry has it as `{reason}`")),
            (None, None) => {
                let url = match reference {
                    Some(Reference::Url(url)) => Some(url.as_str()),
                    _ => None,
                };
                self.add(code, reason, url);
                if let Some(Reference::Unknown(text)) = reference {
                    self.unknown_reference(code, reason, text);
                }
                if let Some(remark) = remark {
                    self.log
                        .push(format!("note: {code} {reason}: the registry says {remark}"));
                }
            }
        }
    }

    fn reason(&mut self, code: i128, row: &Value, reason: &str) {
        let Some((old, written)) = row.get("reason").and_then(|old| Some((old, old.string()?)))
        else {
            return;
        };
        if written == reason {
            return;
        }
        let aliases = row.get("aliases");
        let items = aliases.map_or(&[][..], Value::items).iter();
        let mut known = items.filter_map(Value::string);
        if known.any(|alias| alias.eq_ignore_ascii_case(reason)) {
            let message = format!("`{reason}`, its name in the registry, is an alias here");
            return self.note(code, &message);
        }
        self.log.push(format!("{code} {reason}: was `{written}`"));
        self.edits.replace(old.span.clone(), string(reason));
        // A text in another case parses without an alias.
        if !written.eq_ignore_ascii_case(reason) {
            let alias = string(&written);
            match aliases {
                Some(aliases) => self.edits.add_first_item(aliases, &alias),
                None => self
                    .edits
                    .add_member(row, &ROW, "aliases", &format!("[{alias}]")),
            }
        }
    }

    fn reference(&mut self, code: i128, row: &Value, reference: &str) {
        let value = string(reference);
        match row.get("reference") {
            None => self.edits.add_member(row, &ROW, "reference", &value),
            Some(old) if old.string().is_some_and(|old| replaces(reference, &old)) => {
                self.edits.replace(old.span.clone(), value);
            }
            Some(_) => return,
        }
        self.log.push(format!("{code}: see {reference}"));
    }

    fn unknown_reference(&mut self, code: i128, reason: &str, text: &str) {
        let message = format!("no address is known for its reference, `{text}`");
        self.log.push(format!("note: {code} {reason}: {message}"));
    }

    /// A row where its code belongs, laid out like its neighbour.
    fn add(&mut self, code: i128, reason: &str, reference: Option<&str>) {
        let reference = reference.map(|reference| (string("reference"), string(reference)));
        let settings = self.settings.iter();
        let settings = settings.map(|setting| (setting.key.clone(), setting.value.clone()));
        let members: Vec<(String, String)> = [
            (string("code"), code.to_string()),
            (string("reason"), string(reason)),
        ]
        .into_iter()
        .chain(reference)
        .chain(settings)
        .collect();
        let before = self.rows.range(..code).next_back();
        let behind = self.rows.range(code..).next();
        match (before, behind) {
            (Some((_, &row)), _) => {
                let new = self.edits.like(row, &members);
                self.edits.add_behind(row, &new);
            }
            (None, Some((_, &row))) => {
                let new = self.edits.like(row, &members);
                self.edits.add_before(row, &new);
            }
            (None, None) => {
                let message = format!("note: {code} {reason}: not added to a spec without a row");
                return self.log.push(message);
            }
        }
        self.log.push(format!("{code} {reason}: new"));
    }

    fn note(&mut self, code: i128, message: &str) {
        let reason = self.reasons.get(&code).copied().unwrap_or_default();
        self.log.push(format!("note: {code} {reason}: {message}"));
    }
}
