//! Changes of a JSON text that leave all the rest of it as it is.

use crate::source::{Member, Value};
use std::ops::Range;

/// A text, and what is to be put where.
pub(super) struct Edits<'a> {
    text: &'a str,
    edits: Vec<(Range<usize>, String)>,
}

/// A string as JSON.
pub(super) fn string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl<'a> Edits<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            edits: Vec::new(),
        }
    }

    pub(super) fn replace(&mut self, span: Range<usize>, with: String) {
        self.edits.push((span, with));
    }

    /// Puts `key: value` where `order` has it among the members of an object.
    pub(super) fn add_member(&mut self, object: &Value, order: &[&str], key: &str, value: &str) {
        let place = |key: &str| order.iter().position(|other| *other == key);
        let comes_before =
            |member: &&Member| place(&member.key).is_some_and(|other| Some(other) < place(key));
        let member = format!("{}: {value}", string(key));
        let members = object.members();
        if let Some(before) = members.iter().rfind(comes_before) {
            let separator = self.separator(before.start);
            self.insert(before.value.span.end, format!("{separator}{member}"));
        } else if let Some(first) = members.first() {
            let separator = self.separator(first.start);
            self.insert(first.start, format!("{member}{separator}"));
        }
    }

    /// Puts an item before all others of an array.
    pub(super) fn add_first_item(&mut self, array: &Value, item: &str) {
        match array.items().first() {
            Some(first) => self.add_before(first, item),
            None => self.insert(array.span.start + 1, item.to_owned()),
        }
    }

    pub(super) fn add_before(&mut self, item: &Value, new: &str) {
        let separator = self.separator(item.span.start);
        self.insert(item.span.start, format!("{new}{separator}"));
    }

    pub(super) fn add_behind(&mut self, item: &Value, new: &str) {
        let separator = self.separator(item.span.start);
        self.insert(item.span.end, format!("{separator}{new}"));
    }

    /// An object laid out like `sibling`: in a line or in a block.
    pub(super) fn like(&self, sibling: &Value, members: &[(String, String)]) -> String {
        let members = members.iter().map(|(key, value)| format!("{key}: {value}"));
        let members: Vec<String> = members.collect();
        let first = sibling.members().first().map(|member| member.start);
        let inner = first.and_then(|start| self.indentation(start));
        match (inner, self.indentation(sibling.span.start)) {
            (Some(inner), Some(outer)) => {
                let newline = self.newline();
                let separator = format!(",{newline}{inner}");
                let members = members.join(&separator);
                format!("{{{newline}{inner}{members}{newline}{outer}}}")
            }
            _ => format!("{{{}}}", members.join(", ")),
        }
    }

    /// What separates what starts here from what is put beside it.
    fn separator(&self, start: usize) -> String {
        match self.indentation(start) {
            Some(indentation) => format!(",{}{indentation}", self.newline()),
            None => ", ".to_owned(),
        }
    }

    /// The white space before what starts a line; `None` if something else is
    /// on the line before it.
    fn indentation(&self, start: usize) -> Option<&'a str> {
        let line = self.text[..start].rfind('\n')? + 1;
        let before = &self.text[line..start];
        before.trim_start().is_empty().then_some(before)
    }

    fn newline(&self) -> &'static str {
        if self.text.contains("\r\n") {
            "\r\n"
        } else {
            "\n"
        }
    }

    fn insert(&mut self, at: usize, text: String) {
        self.edits.push((at..at, text));
    }

    /// The text with all changes.
    pub(super) fn apply(mut self) -> String {
        // Of several at one place the first comes first.
        self.edits.sort_by_key(|(span, _)| span.start);
        let mut text = String::with_capacity(self.text.len());
        let mut done = 0;
        for (span, with) in &self.edits {
            text += &self.text[done..span.start];
            text += with;
            done = span.end;
        }
        text + &self.text[done..]
    }
}
