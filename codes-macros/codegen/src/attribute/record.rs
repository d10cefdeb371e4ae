//! `[record]`: lists of records, whose members are attributes themselves.
//!
//! Equal records are stored once. A list is a list of indices, and each member
//! is stored like an attribute with a value for each record.

use super::member::member;
use super::{Attribute, AttributeType, Required, mismatch};
use crate::diagnostic::{Diagnostic, Findings};
use crate::read::{AttributeSpec, Field, Json, Spanned};
use crate::suggest;
use crate::template::{Scope, Source};
use std::collections::HashMap;

/// The most distinct records of an attribute.
const MAX_RECORDS: usize = 65_536;

/// The struct of an attribute.
pub(crate) struct Record {
    /// The name of the generated struct.
    pub(crate) name: String,
    pub(crate) members: Vec<Attribute>,
    /// Each distinct record as JSON.
    pub(crate) records: Vec<String>,
    /// The index of each.
    known: HashMap<String, usize>,
    /// Whether some members are missing because of a finding.
    has_lost_members: bool,
}

impl Record {
    /// The struct with the declared members that are right.
    pub(super) fn declared(
        attribute: &Spanned<String>,
        declared: &Field<Spanned<Vec<AttributeSpec>>>,
        name: &str,
        findings: Findings,
    ) -> Self {
        let before = findings.len();
        // One for each record: `StatusCodeFieldRule` for `field_rules`.
        let name = name.strip_suffix('s').unwrap_or(name).to_owned();
        let mut members = Vec::new();
        match declared {
            Field::Present(declared) if !declared.value.is_empty() => {
                for spec in &declared.value {
                    members.extend(member(spec, &name, findings));
                }
            }
            Field::Unreadable => {}
            Field::Present(empty) => {
                let message = format!("`members` of attribute `{}` is empty", attribute.value);
                findings.push(empty.finding(&message));
            }
            Field::Absent => {
                let message = format!("missing key `members` in attribute `{}`", attribute.value);
                findings.push(Diagnostic::at(attribute.span.clone(), message).help(
                    "a record lists its members: `\"members\": {\"name\": {\"type\": \"string\", \"required\": true}}`",
                ));
            }
        }
        let has_lost_members = matches!(declared, Field::Unreadable) || findings.len() > before;
        Self {
            name,
            members,
            records: Vec::new(),
            known: HashMap::new(),
            has_lost_members,
        }
    }

    /// Adds a record, unless there is an equal one, and returns its index.
    fn add(&mut self, json: &Spanned<Json>) -> Result<usize, Vec<Diagnostic>> {
        let Json::Object(written) = &json.value else {
            return Err(mismatch("a record", json));
        };
        let mut findings = Vec::new();
        let mut misspelt = Vec::new();
        for (at, (key, _)) in written.iter().enumerate() {
            if let Some(finding) = self.key_finding(key, &written[..at]) {
                findings.push(finding);
                misspelt.push(key.value.as_str());
            }
        }
        for member in &mut self.members {
            let given = written.iter().find(|(key, _)| key.value == member.name);
            let wrong = member.push(given.map(|(_, json)| json));
            let name = &member.name;
            for finding in wrong {
                findings.push(finding.of(&format!("`{name}`")));
            }
            let is_missing = given.is_none() && member.required != Required::Nowhere;
            if is_missing && suggest::nearest(name, &misspelt).is_none() {
                let place = json.span.start..json.span.start + 1;
                let message = format!("missing key `{name}` in a record");
                findings.push(Diagnostic::at(place, message));
            }
        }
        let text = self.last_as_json();
        let known = self.known.get(&text).copied();
        if !findings.is_empty() || known.is_some() {
            for member in &mut self.members {
                member.pop();
            }
        }
        match known {
            _ if !findings.is_empty() => Err(findings),
            Some(index) => Ok(index),
            None => {
                let index = self.records.len();
                self.known.insert(text.clone(), index);
                self.records.push(text);
                Ok(index)
            }
        }
    }

    /// The finding for a key that is unknown or a duplicate.
    fn key_finding(
        &self,
        key: &Spanned<String>,
        before: &[(Spanned<String>, Spanned<Json>)],
    ) -> Option<Diagnostic> {
        let finding = |message: String| Diagnostic::at(key.span.clone(), message);
        let written = key.value.as_str();
        if let Some((first, _)) = before.iter().find(|(first, _)| first.value == written) {
            let finding = finding(format!("duplicate key `{written}`"));
            let finding = finding.related(first.span.clone(), "first here");
            return Some(finding.help("remove one of the two"));
        }
        let mut known = Vec::with_capacity(self.members.len());
        for member in &self.members {
            known.push(member.name.as_str());
        }
        if known.contains(&written) || self.has_lost_members {
            return None;
        }
        let help = suggest::help(written, &known, "a record has the keys");
        Some(finding(format!("unknown key `{written}` in a record")).help(help))
    }

    fn last_as_json(&self) -> String {
        let mut text = String::from("{");
        for member in &self.members {
            let last = member.is_present.len() - 1;
            if let Some(value) = member.json(Some(last)) {
                text += if text.len() == 1 { "" } else { ", " };
                text += &format!("\"{}\": {value}", member.name);
            }
        }
        text + "}"
    }
}

impl AttributeType for Record {
    /// The indices of records.
    type Value = Vec<usize>;

    const NAME: &'static str = "[record]";

    fn read(&mut self, json: &Spanned<Json>) -> Result<Vec<usize>, Vec<Diagnostic>> {
        let Json::List(items) = &json.value else {
            return Err(mismatch("an array of records", json));
        };
        let mut list = Vec::with_capacity(items.len());
        let mut findings = Vec::new();
        for item in items {
            match self.add(item) {
                Ok(index) => list.push(index),
                Err(wrong) => findings.extend(wrong),
            }
        }
        if self.records.len() > MAX_RECORDS {
            let message = format!("more than {MAX_RECORDS} distinct records");
            findings.push(Diagnostic::at(json.span.clone(), message));
        }
        if findings.is_empty() {
            Ok(list)
        } else {
            Err(findings)
        }
    }

    fn json(&self, value: &Vec<usize>) -> String {
        let mut text = String::from("[");
        for &index in value {
            text += if text.len() == 1 { "" } else { ", " };
            text += &self.records[index];
        }
        text + "]"
    }

    /// The first member of each record, then the others: `Allow` (`Must`, count: 3).
    fn docs(&self, value: &Vec<usize>) -> String {
        let mut text = String::new();
        for &index in value {
            let mut first = String::new();
            let mut others = String::new();
            for (at, member) in self.members.iter().enumerate() {
                if !member.is_shown(index) {
                    continue;
                }
                let value = member.inline(index);
                let value = match (&member.phrase, member.values.choice()) {
                    (Some(phrase), _) => phrase.replace("{}", &value),
                    (None, None) if at > 0 => format!("{}: {value}", member.name),
                    _ => value,
                };
                if at == 0 {
                    first = value;
                } else {
                    others += if others.is_empty() { "" } else { ", " };
                    others += &value;
                }
            }
            text += if text.is_empty() { "" } else { "; " };
            text += &match (first.is_empty(), others.is_empty()) {
                (false, false) => format!("{first} ({others})"),
                (true, true) => "`{}`".to_owned(),
                _ => first + &others,
            };
        }
        if text.is_empty() {
            text.push_str("none");
        }
        text
    }

    fn returned(&self) -> Source {
        Source::all(&[
            "&'static [".into(),
            Source::identifier(&self.name),
            "]".into(),
        ])
    }

    fn store(&self, scope: &Scope, name: &str, values: &[Vec<usize>]) -> (Source, Source) {
        let kind = Source::identifier(&self.name);
        let mut items = Source::default();
        let mut ends = Vec::with_capacity(values.len());
        let mut count = 0;
        for list in values {
            for index in list {
                items += source!(scope, kind, index => #private::bytes::at(#kind::ALL, #index),);
            }
            count += list.len();
            ends.push(count);
        }
        super::list::store(scope, name, &kind, &items, &ends)
    }

    fn record(&self) -> Option<&Record> {
        Some(self)
    }
}
