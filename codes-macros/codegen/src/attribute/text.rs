//! `string`: text without control characters.

use super::list::Item;
use super::{AttributeType, mismatch};
use crate::diagnostic::Diagnostic;
use crate::markdown;
use crate::read::{Json, Spanned};
use crate::storage::{Storage, as_strs};
use crate::template::{Scope, Source};

pub(super) struct Text;

impl AttributeType for Text {
    type Value = String;

    const NAME: &'static str = "string";

    fn read(&mut self, json: &Spanned<Json>) -> Result<String, Vec<Diagnostic>> {
        let Json::Text(text) = &json.value else {
            return Err(mismatch("a string", json));
        };
        match crate::prose::problem(text) {
            Some(problem) if !text.is_empty() => {
                Err(vec![json.finding(&format!("the text {problem}"))])
            }
            _ => Ok(text.clone()),
        }
    }

    fn docs(&self, value: &String) -> String {
        match value.as_str() {
            "" => "empty".to_owned(),
            text => markdown::paragraph(text),
        }
    }

    fn json(&self, value: &String) -> String {
        serde_json::Value::from(value.as_str()).to_string()
    }

    fn returned(&self) -> Source {
        Source::from("&'static ::core::primitive::str")
    }

    fn store(&self, scope: &Scope, name: &str, values: &[String]) -> (Source, Source) {
        Storage::texts(scope, name, &as_strs(values)).with_value(scope)
    }
}

impl Item for Text {
    const LIST: &'static str = "[string]";
    const EXPECTED: &'static str = "an array of strings";

    fn stored(&self) -> Source {
        Source::from("&::core::primitive::str")
    }

    fn add_literal(&self, scope: &Scope, value: &Self::Value, list: &mut Source) {
        *list += source!(scope, value => #value,);
    }
}
