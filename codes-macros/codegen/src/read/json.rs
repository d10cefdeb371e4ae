//! JSON values and their places.
//!
//! `serde_json` parses. A `&RawValue` borrows its piece of the text, so the offset of
//! a value is the distance between two pointers. Nothing here recurses, so deep
//! nesting does no harm.

use super::pairs::{Pair, Pairs, WHITESPACE};
use super::spec::Spanned;
use super::syntax::SyntaxError;
use crate::diagnostic::{Diagnostic, Span};
use crate::suggest;
use serde_core::de::Deserializer;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// A syntactically correct JSON value. Its content is read on demand.
#[derive(Clone, Copy, Debug)]
pub struct Node<'a> {
    raw: &'a str,
    start: usize,
}

/// One `"key": value` of an object.
#[derive(Debug)]
pub struct Entry<'a> {
    /// Without quotes and escapes.
    pub key: Cow<'a, str>,
    /// The place of the key, with its quotes.
    pub key_span: Span,
    /// The value.
    pub value: Node<'a>,
    /// The items of the value, if [`Node::object_split_at`] has read them.
    pub(super) items: Option<Vec<Node<'a>>>,
    /// Whether the key was misspelt, which is reported.
    pub(super) is_corrected: bool,
}

impl Entry<'_> {
    /// Compares lengths first: without optimization, comparing texts takes several
    /// calls.
    pub(super) fn is(&self, key: &str) -> bool {
        self.key.len() == key.len() && self.key == key
    }

    /// The entry under the key that was meant.
    pub(super) fn corrected(self, key: &'static str) -> Self {
        Self {
            key: Cow::Borrowed(key),
            is_corrected: true,
            ..self
        }
    }
}

impl<'a> Node<'a> {
    /// Parses a text that contains one value. `None` if it is not JSON.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        Self::document(text).ok()
    }

    /// The text of the value.
    #[must_use]
    pub fn raw(&self) -> &'a str {
        self.raw
    }

    /// A text that starts at byte `start` of all texts and may have syntax errors,
    /// which [`object`](Self::object) finds.
    pub(super) fn unread(text: &'a str, start: usize) -> Self {
        let raw = text.trim_start_matches(WHITESPACE);
        Self {
            raw,
            start: start + (text.len() - raw.len()),
        }
    }

    pub(super) fn document(text: &'a str) -> Result<Self, SyntaxError> {
        match serde_json::from_str::<&RawValue>(text) {
            Ok(raw) => Ok(Self::within(text, 0, raw.get())),
            Err(error) => Err(SyntaxError::new(text, &error)),
        }
    }

    /// The value in a text that starts at byte `start` of all texts.
    pub(super) fn moved(self, start: usize) -> Self {
        Self {
            start: self.start + start,
            ..self
        }
    }

    /// `raw` is a piece of `text`, which starts at byte `base` of all texts.
    fn within(text: &'a str, base: usize, raw: &'a str) -> Self {
        Self {
            raw,
            start: base + (raw.as_ptr() as usize - text.as_ptr() as usize),
        }
    }

    /// The byte range of the value.
    #[must_use]
    pub fn span(&self) -> Span {
        self.start..self.start + self.raw.len()
    }

    pub(super) fn spanned<T>(&self, value: T) -> Spanned<T> {
        let span = self.span();
        Spanned { value, span }
    }

    /// The type of the value, as messages show it.
    pub(super) fn kind(&self) -> &'static str {
        match self.raw.as_bytes()[0] {
            b'{' => "an object",
            b'[' => "an array",
            b'"' => "a string",
            b't' | b'f' => "a boolean",
            b'n' => "null",
            _ if self.raw.contains(['.', 'e', 'E']) => "a fractional number",
            _ => "an integer",
        }
    }

    /// The entries of an object, in order.
    ///
    /// # Errors
    ///
    /// If the value is not an object, or a key has an invalid escape.
    pub fn object(&self) -> Result<Vec<Entry<'a>>, Diagnostic> {
        self.object_split_at(None)
    }

    /// Also reads the items of the array under a key, which would otherwise take a
    /// second pass over the same text.
    pub(super) fn object_split_at(
        &self,
        key: Option<&'a str>,
    ) -> Result<Vec<Entry<'a>>, Diagnostic> {
        if !self.raw.starts_with('{') {
            return Err(self.wrong_type("an object"));
        }
        let pairs = Pairs {
            text: self.raw,
            split: key,
        };
        let mut json = serde_json::Deserializer::from_str(self.raw);
        let pairs = json
            .deserialize_map(pairs)
            .and_then(|pairs| json.end().map(|()| pairs))
            .map_err(|error| self.unreadable(&error))?;
        let mut entries = Vec::with_capacity(pairs.len());
        for Pair { key, value, items } in pairs {
            let key = Node::within(self.raw, self.start, key);
            entries.push(Entry {
                key: key.string()?,
                key_span: key.span(),
                value: Node::within(self.raw, self.start, value),
                items: items.map(|items| self.items(&items)),
                is_corrected: false,
            });
        }
        Ok(entries)
    }

    /// The items of an array. `expected` describes it in the finding.
    ///
    /// # Errors
    ///
    /// If the value is not an array.
    pub fn array(&self, expected: &str) -> Result<Vec<Self>, Diagnostic> {
        if !self.raw.starts_with('[') {
            return Err(self.wrong_type(expected));
        }
        match serde_json::from_str::<Vec<&RawValue>>(self.raw) {
            Ok(items) => Ok(self.items(&items)),
            Err(error) => Err(self.unreadable(&error)),
        }
    }

    fn items(&self, items: &[&'a RawValue]) -> Vec<Self> {
        let mut nodes = Vec::with_capacity(items.len());
        for item in items {
            nodes.push(Node::within(self.raw, self.start, item.get()));
        }
        nodes
    }

    /// The text of a string, without quotes and escapes.
    ///
    /// # Errors
    ///
    /// If the value is not a string, or has an invalid escape.
    pub fn string(&self) -> Result<Cow<'a, str>, Diagnostic> {
        let Some(inner) = self.raw.strip_prefix('"') else {
            return Err(self.wrong_type("a string"));
        };
        if !inner.contains('\\') {
            return Ok(Cow::Borrowed(&inner[..inner.len() - 1]));
        }
        match serde_json::from_str(self.raw) {
            Ok(text) => Ok(Cow::Owned(text)),
            Err(error) => Err(self.unreadable(&error)),
        }
    }

    pub(super) fn boolean(&self) -> Result<bool, Diagnostic> {
        match self.raw {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.wrong_type("`true` or `false`")),
        }
    }

    pub(super) fn integer(&self) -> Result<i128, Diagnostic> {
        if let Ok(integer) = self.raw.parse() {
            return Ok(integer);
        }
        if self.kind() != "an integer" {
            return Err(self.wrong_type("an integer"));
        }
        Err(self.too_large())
    }

    pub(super) fn too_large(&self) -> Diagnostic {
        Diagnostic::at(self.span(), "this number does not fit any integer type")
    }

    fn wrong_type(&self, expected: &str) -> Diagnostic {
        let message = format!("expected {expected}, found {}", self.kind());
        Diagnostic::at(self.span(), message).maybe_help(suggest::value_help(expected, self.raw))
    }

    /// An invalid escape, which the first pass over the document accepts.
    fn unreadable(&self, error: &serde_json::Error) -> Diagnostic {
        Diagnostic::at(self.span(), SyntaxError::new(self.raw, error).message)
    }
}

/// The value of a text such as `0x1F` or `0x8007_0005`, with underscores between digits;
/// `i128::MAX` if it is too large.
pub(crate) fn hexadecimal(text: &str) -> Option<i128> {
    let digits = text
        .strip_prefix("0x")
        .or_else(|| text.strip_prefix("0X"))?;
    let mut value = None;
    let mut is_after_digit = false;
    for byte in digits.bytes() {
        let digit = char::from(byte).to_digit(16);
        match digit {
            Some(digit) => {
                let high = value.unwrap_or(0_i128).saturating_mul(16);
                value = Some(high.saturating_add(i128::from(digit)));
            }
            None if byte == b'_' && is_after_digit => {}
            None => return None,
        }
        is_after_digit = digit.is_some();
    }
    value.filter(|_| is_after_digit)
}

#[cfg(test)]
mod tests;
