//! The facts of a registry, and tables held against them.

use codes_core::{Code, CodeClass};
use serde_json::Value;
use std::collections::HashMap;
use std::fmt::Debug;
use std::str::FromStr;

/// The facts of a registry, independent of its spec.
pub(crate) struct Registry {
    pub(crate) entries: Vec<Entry>,
    classes: Vec<(String, i128, i128)>,
}

pub(crate) struct Entry {
    pub(crate) code: i128,
    pub(crate) reason: String,
    pub(crate) aliases: Vec<String>,
}

impl Registry {
    pub(crate) fn new(facts: &str) -> Self {
        let facts: Value = serde_json::from_str(facts).unwrap();
        let integer = |value: &Value| i128::from(value.as_i64().unwrap());
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let entries = facts["codes"].as_array().unwrap().iter().map(|entry| {
            let aliases = entry["aliases"].as_array().into_iter().flatten();
            Entry {
                code: integer(&entry["code"]),
                reason: text(&entry["reason"]),
                aliases: aliases.map(text).collect(),
            }
        });
        let classes = facts["classes"].as_array().unwrap().iter().map(|class| {
            let range = &class["range"];
            (text(&class["name"]), integer(&range[0]), integer(&range[1]))
        });
        Self {
            entries: entries.collect(),
            classes: classes.collect(),
        }
    }

    fn class_of(&self, code: i128) -> Option<&str> {
        let mut classes = self.classes.iter();
        let class = classes.find(|(_, low, high)| (*low..=*high).contains(&code));
        class.map(|(name, _, _)| name.as_str())
    }

    /// Compares a table with the registry: every entry in both directions, the
    /// classes, and every number of `all`.
    pub(crate) fn check<T>(&self, all: impl Iterator<Item = i128>, open: Option<(i128, i128)>)
    where
        T: Code<Repr: TryFrom<i128, Error: Debug> + FromStr<Err: Debug>>,
    {
        let numbers: Vec<i128> = T::ALL.iter().map(|code| code.to_repr().into()).collect();
        let registered: Vec<i128> = self.entries.iter().map(|entry| entry.code).collect();
        assert_eq!(numbers, registered);
        let mut shared: HashMap<&str, usize> = HashMap::new();
        for entry in &self.entries {
            *shared.entry(&entry.reason).or_default() += 1;
        }
        for entry in &self.entries {
            check_entry::<T>(entry, shared[entry.reason.as_str()] > 1);
        }
        self.check_classes::<T::Class>();
        for number in all {
            let is_listed = registered.contains(&number);
            let is_open = open.is_some_and(|(low, high)| (low..=high).contains(&number));
            let code = T::Repr::try_from(number).ok().map(T::from_repr);
            let Some(Ok(code)) = code else {
                assert!(!is_listed && !is_open, "{number}");
                continue;
            };
            assert!(is_listed || is_open, "{number}");
            assert_eq!(code.to_repr().into(), number);
            assert_eq!(code.as_str(), shown::<T>(number));
            assert_eq!(code.as_str().parse(), Ok(code));
            assert_eq!(code.is_listed(), is_listed);
            assert_eq!(code.class().map(CodeClass::name), self.class_of(number));
        }
    }

    fn check_classes<C: CodeClass<Repr: TryFrom<i128, Error: Debug>>>(&self) {
        let classes = C::ALL.iter().map(|class| {
            let range = class.range();
            let ends = ((*range.start()).into(), (*range.end()).into());
            (class.name().to_owned(), ends.0, ends.1)
        });
        assert_eq!(classes.collect::<Vec<_>>(), self.classes);
        for (class, (_, low, high)) in C::ALL.iter().zip(&self.classes) {
            for (number, is_inside) in [
                (low - 1, false),
                (*low, true),
                (*high, true),
                (high + 1, false),
            ] {
                if let Ok(number) = C::Repr::try_from(number) {
                    assert_eq!(class.contains(number), is_inside, "{class} {number}");
                }
            }
        }
    }
}

/// The number as the table shows it.
fn shown<T: Code>(number: i128) -> String {
    match T::RADIX {
        16 => format!("0x{number:0digits$x}", digits = T::DIGITS),
        _ => number.to_string(),
    }
}

/// Checks conversions from the number to the code, its names and its reason, and
/// back from each.
fn check_entry<T>(entry: &Entry, is_shared: bool)
where
    T: Code<Repr: TryFrom<i128, Error: Debug> + FromStr<Err: Debug>>,
{
    let number = T::Repr::try_from(entry.code).unwrap();
    let code = T::from_repr(number).unwrap();
    assert_eq!(code.to_repr(), number);
    assert_eq!(code.as_str(), shown::<T>(entry.code));
    assert_eq!(code.reason(), entry.reason);
    assert_eq!(code.canonical_reason(), Some(entry.reason.as_str()));
    let shown = shown::<T>(entry.code);
    assert_eq!(code.to_string(), format!("{shown} {}", entry.reason));
    let name = code.name().unwrap();
    assert_eq!(format!("{code:?}"), name);
    let numbered = |text: &str| format!("{} {text}", entry.code);
    let mut texts = vec![
        code.as_str().to_owned(),
        code.to_string(),
        name.to_owned(),
        numbered(name),
        format!("{} {name}", code.as_str()),
        numbered(&entry.reason.to_lowercase()),
    ];
    for alias in &entry.aliases {
        texts.extend([alias.clone(), numbered(alias)]);
    }
    if is_shared {
        let parsed = entry.reason.parse::<T>();
        assert!(parsed.is_err(), "{}: nobody knows which", entry.reason);
    } else {
        texts.push(entry.reason.clone());
    }
    for text in texts {
        for text in [text.to_lowercase(), text.to_uppercase(), text] {
            assert_eq!(text.parse(), Ok(code), "{text}");
        }
    }
    let exact: T::Repr = entry.code.to_string().parse().unwrap();
    assert_eq!(T::try_from(exact), Ok(code));
}
