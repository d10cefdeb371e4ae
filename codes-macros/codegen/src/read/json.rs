//! JSON values that know where they stand.
//!
//! `serde_json` parses; a `&RawValue` borrows its piece of the source text, so
//! the offset of a value is the distance of two pointers. Nothing here
//! recurses, so deep nesting is no danger.

use crate::diagnostic::{Diagnostic, Span};
use serde_core::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// A syntactically correct JSON value, read only as deep as somebody asks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'a> {
    raw: &'a str,
    start: usize,
}

/// One `"key": value` of an object.
pub(crate) struct Entry<'a> {
    pub(crate) key: Cow<'a, str>,
    pub(crate) key_span: Span,
    pub(crate) value: Node<'a>,
}

/// A syntax error, as serde_json words it, and its byte offset.
pub(crate) struct SyntaxError {
    pub(crate) message: String,
    pub(crate) offset: usize,
    /// Whether the text ends too early.
    pub(crate) is_eof: bool,
}

impl<'a> Node<'a> {
    /// The whole text, from byte `start` of all texts, which may have syntax
    /// errors: [`object`](Self::object) finds them.
    pub(crate) fn unread(text: &'a str, start: usize) -> Self {
        let raw = text.trim_start_matches([' ', '\n', '\r', '\t']);
        Self {
            raw,
            start: start + (text.len() - raw.len()),
        }
    }

    /// The whole text as one value.
    pub(crate) fn document(text: &'a str) -> Result<Self, SyntaxError> {
        let raw: &RawValue =
            serde_json::from_str(text).map_err(|error| SyntaxError::new(text, &error))?;
        Ok(Self::within(text, 0, raw))
    }

    /// The same value in a text that starts at byte `start` of all texts.
    pub(crate) fn moved(self, start: usize) -> Self {
        Self {
            start: self.start + start,
            ..self
        }
    }

    /// `raw` is a piece of `text`, which starts at byte `base` of the source.
    fn within(text: &'a str, base: usize, raw: &'a RawValue) -> Self {
        let raw = raw.get();
        Self {
            raw,
            start: base + (raw.as_ptr() as usize - text.as_ptr() as usize),
        }
    }

    pub(crate) fn span(&self) -> Span {
        self.start..self.start + self.raw.len()
    }

    /// What the value is, as a message says it.
    pub(crate) fn kind(&self) -> &'static str {
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

    pub(crate) fn object(&self) -> Result<Vec<Entry<'a>>, Diagnostic> {
        if !self.raw.starts_with('{') {
            return Err(self.wrong_type("an object"));
        }
        let mut json = serde_json::Deserializer::from_str(self.raw);
        let pairs = json
            .deserialize_map(Pairs)
            .and_then(|pairs| json.end().map(|()| pairs))
            .map_err(|error| self.unreadable(&error))?;
        let mut entries = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            let key = Node::within(self.raw, self.start, key);
            entries.push(Entry {
                key: key.string()?,
                key_span: key.span(),
                value: Node::within(self.raw, self.start, value),
            });
        }
        Ok(entries)
    }

    pub(crate) fn array(&self, expected: &str) -> Result<Vec<Self>, Diagnostic> {
        if !self.raw.starts_with('[') {
            return Err(self.wrong_type(expected));
        }
        let items: Vec<&RawValue> =
            serde_json::from_str(self.raw).map_err(|error| self.unreadable(&error))?;
        Ok(items
            .into_iter()
            .map(|item| Node::within(self.raw, self.start, item))
            .collect())
    }

    pub(crate) fn string(&self) -> Result<Cow<'a, str>, Diagnostic> {
        let Some(inner) = self.raw.strip_prefix('"') else {
            return Err(self.wrong_type("a string"));
        };
        if !inner.contains('\\') {
            return Ok(Cow::Borrowed(&inner[..inner.len() - 1]));
        }
        serde_json::from_str(self.raw)
            .map(Cow::Owned)
            .map_err(|error| self.unreadable(&error))
    }

    pub(crate) fn boolean(&self) -> Result<bool, Diagnostic> {
        match self.raw {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.wrong_type("`true` or `false`")),
        }
    }

    /// An integer of any size that some `repr` could hold.
    pub(crate) fn integer(&self) -> Result<i128, Diagnostic> {
        if let Ok(integer) = self.raw.parse() {
            return Ok(integer);
        }
        if self.kind() != "an integer" {
            let text = self.string().unwrap_or_default();
            let help = text
                .parse::<i128>()
                .ok()
                .map(|number| format!("write it without quotes: `{number}`"));
            return Err(self.wrong_type("an integer").maybe_help(help));
        }
        Err(Diagnostic::at(
            self.span(),
            "this number is too large for every integer type",
        ))
    }

    pub(crate) fn wrong_type(&self, expected: &str) -> Diagnostic {
        Diagnostic::at(
            self.span(),
            format!("expected {expected}, found {}", self.kind()),
        )
    }

    /// What the first pass over the document let through: escapes that name no
    /// character.
    fn unreadable(&self, error: &serde_json::Error) -> Diagnostic {
        Diagnostic::at(self.span(), SyntaxError::new(self.raw, error).message)
    }
}

impl SyntaxError {
    fn new(text: &str, error: &serde_json::Error) -> Self {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or(&message);
        let line_start = match error.line() {
            0 | 1 => 0,
            line => text
                .bytes()
                .enumerate()
                .filter(|&(_, byte)| byte == b'\n')
                .nth(line - 2)
                .map_or(text.len(), |(at, _)| at + 1),
        };
        let mut offset = (line_start + error.column().saturating_sub(1)).min(text.len());
        if error.is_eof() {
            offset = text.trim_end().len();
        }
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        // Of a control character serde_json gives the place before.
        if message.starts_with("control character") {
            let mut rest = text[offset..].chars();
            let named = rest.next().filter(|named| !named.is_ascii_control());
            offset += named.map_or(0, char::len_utf8);
        }
        Self {
            message: message.to_owned(),
            offset,
            is_eof: error.is_eof(),
        }
    }
}

/// Keeps every pair, in order: `serde_json`'s own map would keep the last of
/// two equal keys and say nothing.
struct Pairs;

impl<'de> Visitor<'de> for Pairs {
    type Value = Vec<(&'de RawValue, &'de RawValue)>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(pairs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_know_where_they_stand() {
        let text = "\n { \"a\" : [ 1 , \"é\" ] , \"b\":true}";
        let object = Node::document(text).ok().unwrap().object().unwrap();
        assert_eq!(&text[object[0].key_span.clone()], "\"a\"");
        let items = object[0].value.array("a list").unwrap();
        assert_eq!(&text[items[0].span()], "1");
        assert_eq!(&text[items[1].span()], "\"é\"");
        assert_eq!(&text[object[1].value.span()], "true");
    }

    #[test]
    fn strings_are_unescaped() {
        let node = Node::document(r#""a\"\u00e9\n""#).ok().unwrap();
        assert_eq!(node.string().unwrap(), "a\"é\n");
    }

    #[test]
    fn a_lone_surrogate_is_a_finding() {
        let node = Node::document(r#""\ud800""#).ok().unwrap();
        assert!(node.string().is_err());
    }

    #[test]
    fn numbers_are_integers_or_findings() {
        let integer = |text: &str| Node::document(text).ok().unwrap().integer();
        assert_eq!(integer("-32700"), Ok(-32700));
        assert_eq!(integer("18446744073709551615"), Ok(u64::MAX.into()));
        assert_eq!(
            integer("1.0").unwrap_err().message,
            "expected an integer, found a fractional number"
        );
        assert!(integer(&"9".repeat(60)).is_err());
        assert_eq!(
            integer("\"404\"").unwrap_err().help.unwrap(),
            "write it without quotes: `404`"
        );
    }

    #[test]
    fn nesting_does_not_recurse() {
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        let node = Node::document(&deep).ok().unwrap();
        assert_eq!(node.array("a list").unwrap().len(), 1);
    }

    #[test]
    fn a_syntax_error_has_the_offset_of_the_offending_character() {
        let error = Node::document("{\n  \"a\": 1,\n}").err().unwrap();
        assert_eq!(
            (error.message.as_str(), error.offset),
            ("key must be a string", 12)
        );
        let error = Node::document("{\"a\": ").err().unwrap();
        assert_eq!(error.offset, 5);
    }
}
