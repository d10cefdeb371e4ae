//! `[integer]` and `[string]`: one array with all lists, and the end of each.

use super::{AttributeType, CodeOf, mismatch};
use crate::diagnostic::Diagnostic;
use crate::read::{Json, Spanned};
use crate::storage::{byte_string, little_endian};
use crate::template::{Scope, Source};

pub(super) struct List<T>(pub(super) T);

/// A type of list items.
pub(super) trait Item: AttributeType {
    /// The name of the list in a spec.
    const LIST: &'static str;
    /// The list in messages.
    const EXPECTED: &'static str;

    /// The type of an item in an array.
    fn stored(&self) -> Source;

    /// Adds an item of an array, and a comma.
    fn add_literal(&self, scope: &Scope, value: &Self::Value, list: &mut Source);
}

impl<T: Item> AttributeType for List<T> {
    type Value = Vec<T::Value>;

    const NAME: &'static str = T::LIST;

    fn read(&mut self, json: &Spanned<Json>) -> Result<Self::Value, Vec<Diagnostic>> {
        let Json::List(items) = &json.value else {
            return Err(mismatch(T::EXPECTED, json));
        };
        let mut values = Vec::with_capacity(items.len());
        let mut findings = Vec::new();
        for item in items {
            match self.0.read(item) {
                Ok(value) => values.push(value),
                Err(wrong) => findings.extend(wrong),
            }
        }
        if findings.is_empty() {
            Ok(values)
        } else {
            Err(findings)
        }
    }

    fn docs(&self, value: &Self::Value) -> String {
        let mut text = String::new();
        for item in value {
            text += if text.is_empty() { "" } else { ", " };
            text += &self.0.docs(item);
        }
        if text.is_empty() {
            "none".to_owned()
        } else {
            text
        }
    }

    fn json(&self, value: &Self::Value) -> String {
        let mut text = String::from("[");
        for item in value {
            text += if text.len() == 1 { "" } else { ", " };
            text += &self.0.json(item);
        }
        text + "]"
    }

    fn returned(&self) -> Source {
        Source::all(&["&'static [".into(), self.0.returned(), "]".into()])
    }

    fn code_of(&self) -> Option<&CodeOf> {
        self.0.code_of()
    }

    fn store(&self, scope: &Scope, name: &str, values: &[Self::Value]) -> (Source, Source) {
        let mut items = Source::default();
        let mut count = 0;
        let mut ends = Vec::with_capacity(values.len());
        for list in values {
            for value in list {
                self.0.add_literal(scope, value, &mut items);
            }
            count += list.len();
            ends.push(count);
        }
        store(scope, name, &self.0.stored(), &items, &ends)
    }
}

/// Static items with all lists in one array, and the expression for that of `row`.
pub(super) fn store(
    scope: &Scope,
    name: &str,
    item: &Source,
    items: &Source,
    ends: &[usize],
) -> (Source, Source) {
    let count = ends.last().copied().unwrap_or_default();
    let ends_name = format!("{name}_ENDS");
    let ends = byte_string(scope, &ends_name, &little_endian(ends, 4));
    let (name, ends_name) = (Source::identifier(name), Source::identifier(&ends_name));
    let data = source! { scope, name, item, count, items, ends =>
        static #name: [#item; #count] = [#items];
        #ends
    };
    let get = source!(scope, name, ends_name => #private::bytes::list(&#name, &#ends_name, row));
    (data, get)
}
