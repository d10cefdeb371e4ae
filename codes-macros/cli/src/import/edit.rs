//! Changes to a JSON text that leave the rest of it as it is.

use crate::tree::{Entry, Tree};
use codes_codegen::Span;

/// A text, and what to insert and replace in it.
pub(super) struct Edits<'a> {
    text: &'a str,
    edits: Vec<(Span, String)>,
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

    pub(super) fn replace(&mut self, span: Span, new: String) {
        self.edits.push((span, new));
    }

    /// Adds `key: value` to an object, where `order` places it among its keys.
    pub(super) fn add_member(&mut self, object: &Tree, order: &[&str], key: &str, value: &str) {
        let place = |name: &str| order.iter().position(|other| *other == name);
        let comes_before = |entry: &&Entry| {
            let other = entry.name().and_then(place);
            other.is_some_and(|other| Some(other) < place(key))
        };
        let member = format!("{}: {value}", string(key));
        if let Some(before) = object.entries.iter().rfind(comes_before) {
            self.add_after(before, &member);
        } else if let Some(first) = object.entries.first() {
            self.add_before(first, &member);
        }
    }

    /// Adds an item before all others of an array.
    pub(super) fn add_first_item(&mut self, array: &Tree, item: String) {
        match array.entries.first() {
            Some(first) => self.add_before(first, &item),
            None => self.insert(array.span().start + 1, item),
        }
    }

    pub(super) fn add_before(&mut self, entry: &Entry, new: &str) {
        let start = entry.span().start;
        let separator = self.separator(start);
        self.insert(start, format!("{new}{separator}"));
    }

    pub(super) fn add_after(&mut self, entry: &Entry, new: &str) {
        let Span { start, end } = entry.span();
        let separator = self.separator(start);
        self.insert(end, format!("{separator}{new}"));
    }

    /// An object laid out like `sibling`: on one line or as a block.
    pub(super) fn like(&self, sibling: &Tree, members: &[String]) -> String {
        let first = sibling.entries.first();
        let inner = first.and_then(|first| self.indentation(first.span().start));
        match (inner, self.indentation(sibling.span().start)) {
            (Some(inner), Some(outer)) => {
                let newline = self.newline();
                let members = members.join(&format!(",{newline}{inner}"));
                format!("{{{newline}{inner}{members}{newline}{outer}}}")
            }
            _ => format!("{{{}}}", members.join(", ")),
        }
    }

    /// The text between an entry that starts here and a new one next to it.
    fn separator(&self, start: usize) -> String {
        match self.indentation(start) {
            Some(indentation) => format!(",{}{indentation}", self.newline()),
            None => ", ".to_owned(),
        }
    }

    /// The white space from the start of the line; `None` if there is other text
    /// before `start`.
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

    fn insert(&mut self, at: usize, new: String) {
        self.edits.push((at..at, new));
    }

    /// The text with all changes.
    pub(super) fn apply(mut self) -> String {
        // A stable sort: edits at the same place are applied in order.
        self.edits.sort_by_key(|(span, _)| span.start);
        let mut text = String::with_capacity(self.text.len());
        let mut done = 0;
        for (span, new) in &self.edits {
            text += &self.text[done..span.start];
            text += new;
            done = span.end;
        }
        text + &self.text[done..]
    }
}
