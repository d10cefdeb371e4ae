//! `bool`: stored as a bit.

use super::{AttributeType, mismatch};
use crate::diagnostic::Diagnostic;
use crate::read::{Json, Spanned};
use crate::storage::Storage;
use crate::template::{Scope, Source};

pub(super) struct Boolean;

impl AttributeType for Boolean {
    type Value = bool;

    const NAME: &'static str = "bool";

    fn read(&mut self, json: &Spanned<Json>) -> Result<bool, Vec<Diagnostic>> {
        match json.value {
            Json::Boolean(value) => Ok(value),
            _ => Err(mismatch("`true` or `false`", json)),
        }
    }

    fn json(&self, value: &bool) -> String {
        value.to_string()
    }

    fn returned(&self) -> Source {
        Source::from("::core::primitive::bool")
    }

    fn store(&self, scope: &Scope, name: &str, values: &[bool]) -> (Source, Source) {
        Storage::bits(scope, name, values).with_value(scope)
    }
}
