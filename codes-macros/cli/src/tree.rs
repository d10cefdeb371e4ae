//! JSON as it is written: values with everything in them, and where each one is.

use codes_codegen::Span;
use codes_codegen::json::Node;
use std::borrow::Cow;

/// More than any spec is nested.
const MAX_DEPTH: usize = 32;

/// A value of a JSON text.
#[derive(Clone, Debug)]
pub(crate) struct Tree<'a> {
    node: Node<'a>,
    /// The contents of an array or object; empty for any other value.
    pub(crate) entries: Vec<Entry<'a>>,
}

/// An item of an array, or a member of an object.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'a> {
    /// `None` for an item of an array.
    pub(crate) key: Option<Key<'a>>,
    pub(crate) value: Tree<'a>,
}

/// The key of a member.
#[derive(Clone, Debug)]
pub(crate) struct Key<'a> {
    /// As it is written.
    pub(crate) raw: &'a str,
    /// Without quotes and escapes.
    name: Cow<'a, str>,
    start: usize,
}

impl<'a> Tree<'a> {
    /// The text as one value. `None` if it is not JSON, or nested too deeply.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        Self::of(Node::parse(text)?, text, MAX_DEPTH)
    }

    fn of(node: Node<'a>, text: &'a str, depth: usize) -> Option<Self> {
        let mut entries = Vec::new();
        if node.raw().starts_with('{') {
            for member in node.object().ok()? {
                let key = Key {
                    raw: text.get(member.key_span.clone())?,
                    name: member.key,
                    start: member.key_span.start,
                };
                entries.push(Entry {
                    key: Some(key),
                    value: Self::of(member.value, text, depth.checked_sub(1)?)?,
                });
            }
        } else if node.raw().starts_with('[') {
            for item in node.array("an array").ok()? {
                entries.push(Entry {
                    key: None,
                    value: Self::of(item, text, depth.checked_sub(1)?)?,
                });
            }
        }
        Some(Self { node, entries })
    }

    pub(crate) fn node(&self) -> &Node<'a> {
        &self.node
    }

    pub(crate) fn raw(&self) -> &'a str {
        self.node.raw()
    }

    pub(crate) fn span(&self) -> Span {
        self.node.span()
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        let mut entries = self.entries.iter();
        let entry = entries.find(|entry| entry.name() == Some(key))?;
        Some(&entry.value)
    }

    /// The text of a string.
    pub(crate) fn string(&self) -> Option<Cow<'a, str>> {
        self.node.string().ok()
    }

    pub(crate) fn integer(&self) -> Option<i128> {
        self.raw().parse().ok()
    }
}

impl Entry<'_> {
    /// The key without quotes and escapes.
    pub(crate) fn name(&self) -> Option<&str> {
        self.key.as_ref().map(|key| key.name.as_ref())
    }

    /// The bytes of the value, and of the key before it.
    pub(crate) fn span(&self) -> Span {
        let Span { start, end } = self.value.span();
        self.key.as_ref().map_or(start, |key| key.start)..end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_know_their_text() {
        let text = " { \"a\\u0062\" : [ 1e5 , \"é\\\"\" ] , \"c\":{} } ";
        let tree = Tree::parse(text).unwrap();
        assert_eq!(&text[tree.span()], text.trim());
        let first = &tree.entries[0];
        assert_eq!(first.name(), Some("ab"));
        assert_eq!(first.key.as_ref().unwrap().raw, "\"a\\u0062\"");
        assert!(text[first.span()].starts_with("\"a\\u0062\" : ["));
        let items = &tree.get("ab").unwrap().entries;
        assert_eq!(&text[items[0].span()], "1e5");
        assert_eq!(items[1].value.string().unwrap(), "é\"");
        assert!(tree.get("c").unwrap().entries.is_empty());
    }

    #[test]
    fn invalid_and_deeply_nested_json_is_refused() {
        for text in [
            "",
            "{",
            "[1,]",
            "{1:2}",
            "01",
            "1 1",
            "\"\\x\"",
            "\"\t\"",
            "{\"a\\ud800\": 1}",
        ] {
            assert!(Tree::parse(text).is_none(), "{text}");
        }
        let nested = |depth: usize| "[".repeat(depth) + "1" + &"]".repeat(depth);
        assert!(Tree::parse(&nested(MAX_DEPTH)).is_some());
        assert!(Tree::parse(&nested(MAX_DEPTH + 1)).is_none());
        assert!(Tree::parse(&nested(100_000)).is_none());
    }
}
