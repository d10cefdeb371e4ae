//! JSON as it is written: every number and string as in the file, and where it
//! stands.

use std::borrow::Cow;
use std::ops::Range;

/// More than any spec is nested.
const MAX_DEPTH: usize = 32;

/// A value of a JSON text.
#[derive(Clone, Debug)]
pub(crate) struct Value<'a> {
    /// In bytes of the text.
    pub(crate) span: Range<usize>,
    pub(crate) kind: Kind<'a>,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind<'a> {
    /// A string with its quotes, a number or a word.
    Scalar(&'a str),
    Array(Vec<Value<'a>>),
    Object(Vec<Member<'a>>),
}

/// One `"key": value` of an object.
#[derive(Clone, Debug)]
pub(crate) struct Member<'a> {
    /// Without quotes and escapes.
    pub(crate) key: Cow<'a, str>,
    /// As it is written.
    pub(crate) raw_key: &'a str,
    /// In bytes of the text.
    pub(crate) start: usize,
    pub(crate) value: Value<'a>,
}

impl<'a> Value<'a> {
    /// The text as one value. `None` if it is no JSON, or nested too deep.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(MAX_DEPTH)?;
        reader.space();
        (reader.at == text.len()).then_some(value)
    }

    /// The members of an object; none of anything else.
    pub(crate) fn members(&self) -> &[Member<'a>] {
        match &self.kind {
            Kind::Object(members) => members,
            _ => &[],
        }
    }

    /// The items of an array; none of anything else.
    pub(crate) fn items(&self) -> &[Value<'a>] {
        match &self.kind {
            Kind::Array(items) => items,
            _ => &[],
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Value<'a>> {
        let member = self.members().iter().find(|member| member.key == key);
        member.map(|member| &member.value)
    }

    /// The text of a string.
    pub(crate) fn string(&self) -> Option<Cow<'a, str>> {
        match self.kind {
            Kind::Scalar(raw) => unquoted(raw),
            _ => None,
        }
    }

    pub(crate) fn integer(&self) -> Option<i128> {
        match self.kind {
            Kind::Scalar(raw) => raw.parse().ok(),
            _ => None,
        }
    }
}

fn unquoted(raw: &str) -> Option<Cow<'_, str>> {
    let inner = raw.strip_prefix('"')?.strip_suffix('"')?;
    if inner.contains('\\') {
        return serde_json::from_str(raw).ok().map(Cow::Owned);
    }
    Some(Cow::Borrowed(inner))
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn value(&mut self, depth: usize) -> Option<Value<'a>> {
        self.space();
        let start = self.at;
        let kind = match self.peek()? {
            b'{' => Kind::Object(self.list(b'}', |reader| reader.member(depth.checked_sub(1)?))?),
            b'[' => Kind::Array(self.list(b']', |reader| reader.value(depth.checked_sub(1)?))?),
            b'"' => Kind::Scalar(self.raw_string()?),
            _ => Kind::Scalar(self.word()?),
        };
        Some(Value {
            span: start..self.at,
            kind,
        })
    }

    fn member(&mut self, depth: usize) -> Option<Member<'a>> {
        self.space();
        let start = self.at;
        let raw_key = self.raw_string()?;
        self.space();
        self.expect(b':')?;
        Some(Member {
            key: unquoted(raw_key)?,
            raw_key,
            start,
            value: self.value(depth)?,
        })
    }

    /// What stands between the brackets, separated by commas.
    fn list<T>(
        &mut self,
        close: u8,
        mut item: impl FnMut(&mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.at += 1;
        self.space();
        let mut items = Vec::new();
        if self.peek()? == close {
            self.at += 1;
            return Some(items);
        }
        loop {
            items.push(item(self)?);
            self.space();
            let separator = self.peek()?;
            self.at += 1;
            match separator {
                b',' => {}
                other if other == close => return Some(items),
                _ => return None,
            }
        }
    }

    fn raw_string(&mut self) -> Option<&'a str> {
        let start = self.at;
        self.expect(b'"')?;
        loop {
            let byte = self.peek()?;
            self.at += 1;
            match byte {
                b'"' => return self.text.get(start..self.at),
                b'\\' => self.at += 1,
                _ => {}
            }
        }
    }

    fn word(&mut self) -> Option<&'a str> {
        let rest = self.text.get(self.at..)?;
        let is_end = |c: char| c.is_ascii_whitespace() || matches!(c, ',' | ':' | ']' | '}');
        let word = &rest[..rest.find(is_end).unwrap_or(rest.len())];
        self.at += word.len();
        // Also numbers that no integer type holds.
        let is_value = serde_json::from_str::<&serde_json::value::RawValue>(word).is_ok();
        is_value.then_some(word)
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        let is_there = self.peek()? == byte;
        self.at += 1;
        is_there.then_some(())
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_where_their_text_is() {
        let text = " { \"a\\u0062\" : [ 1e5 , \"é\\\"\" ] , \"c\":{} } ";
        let value = Value::parse(text).unwrap();
        assert_eq!(&text[value.span.clone()], text.trim());
        assert_eq!(value.members()[0].key, "ab");
        assert_eq!(value.members()[0].raw_key, "\"a\\u0062\"");
        let items = value.get("ab").unwrap().items();
        assert_eq!(&text[items[0].span.clone()], "1e5");
        assert_eq!(items[1].string().unwrap(), "é\"");
        assert!(value.get("c").unwrap().members().is_empty());
    }

    #[test]
    fn what_is_no_json_is_no_value() {
        for text in [
            "",
            "{",
            "[1",
            "[1,]",
            "{\"a\"}",
            "{\"a\":}",
            "[1 2]",
            "nul",
            "01",
            "\"a",
            "\"\\",
            "1 1",
            "{1:2}",
            "[}",
            "{\"a\\ud800\": 1}",
        ] {
            assert!(Value::parse(text).is_none(), "{text}");
        }
        assert!(Value::parse(&("[".repeat(9_000) + &"]".repeat(9_000))).is_none());
    }
}
