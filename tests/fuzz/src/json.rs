//! JSON that can be changed: values as they are written, duplicate keys included.

use crate::tree::Tree;
use fastrand::Rng;

/// A value; keys, strings and numbers are raw text.
#[derive(Clone, Debug)]
pub(crate) enum Json {
    Raw(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// How the text of a value is laid out.
#[derive(Clone, Copy)]
pub(crate) enum Layout {
    /// On one line, with spaces as in the specs.
    Plain,
    /// With any white space.
    Random,
}

impl Json {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Tree::parse(text).map(|tree| Self::of(&tree))
    }

    fn of(tree: &Tree) -> Self {
        let entries = tree.entries.iter();
        if tree.raw().starts_with('{') {
            let key = |key: &crate::tree::Key| key.raw.to_owned();
            let members = entries.map(|entry| {
                let key = entry.key.as_ref().map(key).unwrap_or_default();
                (key, Self::of(&entry.value))
            });
            return Self::Object(members.collect());
        }
        if tree.raw().starts_with('[') {
            return Self::Array(entries.map(|entry| Self::of(&entry.value)).collect());
        }
        Self::Raw(tree.raw().to_owned())
    }

    pub(crate) fn string(text: &str) -> Self {
        Self::Raw(serde_json::Value::from(text).to_string())
    }

    /// The number of values, this one included.
    pub(crate) fn count(&self) -> usize {
        let parts: usize = match self {
            Self::Raw(_) => 0,
            Self::Array(items) => items.iter().map(Self::count).sum(),
            Self::Object(members) => members.iter().map(|(_, value)| value.count()).sum(),
        };
        1 + parts
    }

    /// The value with this number: 0 is the value itself.
    fn at(&self, number: usize) -> &Self {
        let Some(mut rest) = number.checked_sub(1) else {
            return self;
        };
        let parts: Vec<&Self> = match self {
            Self::Raw(_) => Vec::new(),
            Self::Array(items) => items.iter().collect(),
            Self::Object(members) => members.iter().map(|(_, value)| value).collect(),
        };
        for part in parts {
            let count = part.count();
            if rest < count {
                return part.at(rest);
            }
            rest -= count;
        }
        unreachable!("the number is less than the count");
    }

    fn at_mut(&mut self, number: usize) -> &mut Self {
        let Some(mut rest) = number.checked_sub(1) else {
            return self;
        };
        let parts: Vec<&mut Self> = match self {
            Self::Raw(_) => Vec::new(),
            Self::Array(items) => items.iter_mut().collect(),
            Self::Object(members) => members.iter_mut().map(|(_, value)| value).collect(),
        };
        for part in parts {
            let count = part.count();
            if rest < count {
                return part.at_mut(rest);
            }
            rest -= count;
        }
        unreachable!("the number is less than the count");
    }

    pub(crate) fn any(&self, random: &mut Rng) -> &Self {
        self.at(random.usize(..self.count()))
    }

    pub(crate) fn any_mut(&mut self, random: &mut Rng) -> &mut Self {
        let count = self.count();
        self.at_mut(random.usize(..count))
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let raw = format!("\"{key}\"");
        let member = members.iter().find(|(name, _)| *name == raw);
        member.map(|(_, value)| value)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let raw = format!("\"{key}\"");
        let member = members.iter_mut().find(|(name, _)| *name == raw);
        member.map(|(_, value)| value)
    }

    pub(crate) fn set(&mut self, key: &str, value: Self) {
        self.remove(key);
        if let Self::Object(members) = self {
            members.push((format!("\"{key}\""), value));
        }
    }

    pub(crate) fn remove(&mut self, key: &str) {
        if let Self::Object(members) = self {
            let raw = format!("\"{key}\"");
            members.retain(|(name, _)| *name != raw);
        }
    }

    /// A few levels deep at least, so that a reader by recursion would notice.
    pub(crate) fn nested(mut self, depth: usize, random: &mut Rng) -> Self {
        for _ in 0..depth {
            self = if random.bool() {
                Self::Array(vec![self])
            } else {
                Self::Object(vec![("\"codes\"".to_owned(), self)])
            };
        }
        self
    }

    pub(crate) fn text(&self, layout: Layout, random: &mut Rng) -> String {
        let mut text = String::new();
        self.write(layout, random, &mut text);
        text.push('\n');
        text
    }

    fn write(&self, layout: Layout, random: &mut Rng, text: &mut String) {
        let (open, close, count) = match self {
            Self::Raw(raw) => {
                *text += raw;
                return;
            }
            Self::Array(items) => ("[", "]", items.len()),
            Self::Object(members) => ("{", "}", members.len()),
        };
        *text += open;
        for at in 0..count {
            space(at > 0, layout, random, text);
            match self {
                Self::Object(members) => {
                    let (key, value) = &members[at];
                    *text += key;
                    space(false, layout, random, text);
                    *text += ":";
                    space(true, layout, random, text);
                    value.write(layout, random, text);
                }
                Self::Array(items) => items[at].write(layout, random, text),
                Self::Raw(_) => {}
            }
            space(false, layout, random, text);
            if at + 1 < count {
                *text += ",";
            }
        }
        *text += close;
    }
}

fn space(is_usual: bool, layout: Layout, random: &mut Rng, text: &mut String) {
    match layout {
        Layout::Plain if is_usual => text.push(' '),
        Layout::Plain => {}
        Layout::Random => {
            let some = ["", "", "", " ", " ", "\n", "\t", "\r\n", "\n\n  "];
            *text += random.choice(some).unwrap_or_default();
        }
    }
}
