//! The pairs of an object, as serde_json reads them.

use serde_core::de::{MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// The whitespace of JSON (RFC 8259, section 2).
pub(super) const WHITESPACE: [char; 4] = [' ', '\n', '\r', '\t'];

/// Keeps every pair, in order: the map of `serde_json` would drop the first of two
/// equal keys.
pub(super) struct Pairs<'a> {
    /// The text of the object.
    pub(super) text: &'a str,
    /// The key of an array that is read item by item.
    pub(super) split: Option<&'a str>,
}

pub(super) struct Pair<'a> {
    pub(super) key: &'a str,
    pub(super) value: &'a str,
    pub(super) items: Option<Vec<&'a RawValue>>,
}

impl<'de> Visitor<'de> for Pairs<'de> {
    type Value = Vec<Pair<'de>>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut pairs = Vec::new();
        while let Some(key) = map.next_key::<&RawValue>()? {
            let key = key.get();
            let (value, items) = match self.array_at(key) {
                Some(start) => {
                    let items = map.next_value::<Vec<&RawValue>>()?;
                    (self.array(start, &items), Some(items))
                }
                None => (map.next_value::<&RawValue>()?.get(), None),
            };
            pairs.push(Pair { key, value, items });
        }
        Ok(pairs)
    }
}

impl<'a> Pairs<'a> {
    /// The start of the value, if this is the key `split` and the value is an array.
    fn array_at(&self, key: &str) -> Option<usize> {
        let split = self.split?;
        if key[1..key.len() - 1] != *split {
            return None;
        }
        let value = self.text[self.end(key)..].trim_start_matches(WHITESPACE);
        let value = value.strip_prefix(':')?.trim_start_matches(WHITESPACE);
        let start = self.text.len() - value.len();
        value.starts_with('[').then_some(start)
    }

    /// The array with these items.
    fn array(&self, start: usize, items: &[&RawValue]) -> &'a str {
        let end = items.last().map_or(start + 1, |last| self.end(last.get()));
        let rest = self.text[end..].trim_start_matches(WHITESPACE);
        &self.text[start..=self.text.len() - rest.len()]
    }

    /// The end of a piece of the text.
    fn end(&self, piece: &str) -> usize {
        piece.as_ptr() as usize - self.text.as_ptr() as usize + piece.len()
    }
}
