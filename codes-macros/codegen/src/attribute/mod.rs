//! Attributes: the types that a spec can declare, and the values of its rows.
//!
//! Each type has a file: which values it accepts, how they are stored, what the
//! method returns, and how the docs show a value. [`declare()`] lists the types.

mod boolean;
mod choice;
mod code;
mod declare;
mod integer;
mod list;
mod member;
mod record;
mod table_path;
mod text;
mod values;

pub(crate) use choice::Choice;
pub(crate) use code::CodeOf;
pub(crate) use declare::{Surroundings, code_alias, declare, phrase_finding};
pub(crate) use record::Record;
pub(crate) use values::Values;

use crate::diagnostic::Diagnostic;
use crate::read::{Json, Spanned};
use crate::storage::Storage;
use crate::suggest;
use crate::template::{Scope, Source};

trait AttributeType {
    /// The default replaces a missing value.
    type Value: Clone + Default + PartialEq;

    /// The name in a spec.
    const NAME: &'static str;

    /// Reads a value of a row. `Err` is empty if the problem is reported already.
    fn read(&mut self, json: &Spanned<Json>) -> Result<Self::Value, Vec<Diagnostic>>;

    fn json(&self, value: &Self::Value) -> String;

    /// The value as Markdown, for the docs of a row.
    fn docs(&self, value: &Self::Value) -> String {
        self.json(value)
    }

    /// The type that the method returns.
    fn returned(&self) -> Source;

    /// Static items with these values, whose names start with `name`, and the
    /// expression for the value of `row`.
    fn store(&self, scope: &Scope, name: &str, values: &[Self::Value]) -> (Source, Source);

    fn choice(&self) -> Option<&Choice> {
        None
    }

    /// The struct, if the type is a list of records.
    fn record(&self) -> Option<&Record> {
        None
    }

    /// The other table, if the values are its codes.
    fn code_of(&self) -> Option<&CodeOf> {
        None
    }
}

/// Which rows must have a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Required {
    Nowhere,
    /// The rows of the declaring spec and of those that extend it.
    FromHere,
    Everywhere,
}

/// A declared attribute, with the value of each row.
pub(crate) struct Attribute {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    /// What the docs of a row say of its value, which replaces `{}`.
    pub(crate) phrase: Option<String>,
    pub(crate) required: Required,
    /// If the values are keys, the function that finds their rows.
    pub(crate) lookup: Option<String>,
    /// Whether the method returns an `Option`.
    pub(crate) is_optional: bool,
    /// Whether an unlisted code has the value of its class's fallback.
    pub(crate) inherit: bool,
    pub(crate) has_default: bool,
    pub(crate) values: Box<dyn Values>,
    /// Whether each row has a value, and after the last row, whether there is a default.
    pub(crate) is_present: Vec<bool>,
}

impl Attribute {
    /// Adds the value of the next row, or the default.
    pub(crate) fn push(&mut self, json: Option<&Spanned<Json>>) -> Vec<Diagnostic> {
        let read = json.map(|json| self.values.push(json));
        if !matches!(read, Some(Ok(()))) {
            self.values.push_default();
        }
        let is_wrong = matches!(read, Some(Err(_)));
        let is_present = !is_wrong && (json.is_some() || self.has_default);
        self.is_present.push(is_present || !self.is_optional);
        read.and_then(Result::err).unwrap_or_default()
    }

    pub(crate) fn pop(&mut self) {
        self.values.pop();
        self.is_present.pop();
    }

    /// Keeps these rows, in this order.
    pub(crate) fn pick(&mut self, rows: &[usize]) {
        self.values.pick(rows);
        let mut picked = Vec::with_capacity(rows.len() + 1);
        for &row in rows {
            picked.push(self.is_present[row]);
        }
        picked.push(self.has_default);
        self.is_present = picked;
    }

    /// The value of a row as Markdown. `None` if it is the default.
    pub(crate) fn docs(&self, row: usize) -> Option<String> {
        if !self.is_shown(row) {
            return None;
        }
        Some(match &self.phrase {
            Some(phrase) => phrase.replace("{}", &self.inline(row)),
            None if !self.is_present[row] => "none".to_owned(),
            None => self.values.docs(row),
        })
    }

    fn is_shown(&self, row: usize) -> bool {
        match (self.is_present[row], self.has_default) {
            (true, true) => !self.values.is_default(row),
            (is_present, has_default) => is_present || has_default,
        }
    }

    /// The value of a row as a part of a sentence.
    fn inline(&self, row: usize) -> String {
        match (self.json(Some(row)), self.values.choice()) {
            (None, _) => "none".to_owned(),
            (Some(name), Some(_)) => format!("`{}`", name.trim_matches('"')),
            (Some(_), None) => self.values.docs(row),
        }
    }

    /// The value of a row, or the default, as JSON.
    pub(crate) fn json(&self, row: Option<usize>) -> Option<String> {
        let is_present = row.map_or(self.has_default, |row| self.is_present[row]);
        is_present.then(|| self.values.json(row))
    }

    /// The type that the method returns.
    pub(crate) fn returned(&self, scope: &Scope) -> Source {
        let plain = self.values.returned();
        if self.is_optional {
            source!(scope, plain => ::core::option::Option<#plain>)
        } else {
            plain
        }
    }

    /// Static items whose names start with `name`, and the expression for the value of
    /// `row`. Unlisted codes have the row after the last.
    pub(crate) fn store(&self, scope: &Scope, name: &str) -> (Source, Source) {
        let count = scope.rows + usize::from(scope.is_open);
        let (data, get) = self.values.store(scope, name, count);
        if !self.is_optional {
            return (data, get);
        }
        let name = format!("{name}_IS_PRESENT");
        let bits = Storage::bits(scope, &name, &self.is_present[..count]);
        let (bits, is_present) = bits.with_value(scope);
        let get = source! { scope, is_present, get =>
            if #is_present {
                ::core::option::Option::Some(#get)
            } else {
                ::core::option::Option::None
            }
        };
        (Source::all(&[data, bits]), get)
    }
}

fn mismatch(expected: &str, json: &Spanned<Json>) -> Vec<Diagnostic> {
    let written = match &json.value {
        Json::Text(text) => format!("{text:?}"),
        Json::Integer(number) => number.to_string(),
        _ => String::new(),
    };
    let message = format!("expected {expected}, found {}", json.value.kind());
    let help = suggest::value_help(expected, &written);
    vec![json.finding(&message).maybe_help(help)]
}
