//! `integer`: an `i64`, stored as wide as the largest value needs.

use super::list::Item;
use super::{AttributeType, mismatch};
use crate::diagnostic::Diagnostic;
use crate::read::{Json, Spanned};
use crate::storage::Storage;
use crate::template::{Scope, Source};

pub(super) struct Integer;

impl AttributeType for Integer {
    type Value = i64;

    const NAME: &'static str = "integer";

    fn read(&mut self, json: &Spanned<Json>) -> Result<i64, Vec<Diagnostic>> {
        let Json::Integer(value) = json.value else {
            return Err(mismatch("an integer", json));
        };
        i64::try_from(value).map_err(|_| vec![json.finding(&format!("{value} does not fit i64"))])
    }

    fn json(&self, value: &i64) -> String {
        value.to_string()
    }

    fn returned(&self) -> Source {
        Source::from("::core::primitive::i64")
    }

    fn store(&self, scope: &Scope, name: &str, values: &[i64]) -> (Source, Source) {
        Storage::integers(scope, name, values).with_value(scope)
    }
}

impl Item for Integer {
    const LIST: &'static str = "[integer]";
    const EXPECTED: &'static str = "an array of integers";

    fn stored(&self) -> Source {
        Source::from("::core::primitive::i64")
    }

    fn add_literal(&self, scope: &Scope, value: &Self::Value, list: &mut Source) {
        *list += source!(scope, value => #value,);
    }
}
