//! The part of JSON Schema that `spec/schema.json` uses.
//!
//! Real validators take half a minute to build. A test of the integrations has one, and
//! compares its answers with those of this.

use regex_lite::Regex;
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::BTreeMap;

pub(crate) struct Validator {
    schema: Value,
    patterns: RefCell<BTreeMap<String, Regex>>,
}

/// What editors read, and rules read by others.
const IGNORED: [&str; 13] = [
    "$schema",
    "$defs",
    "title",
    "description",
    "default",
    "examples",
    "defaultSnippets",
    "enumDescriptions",
    "errorMessage",
    "patternErrorMessage",
    "deprecated",
    // With `if`.
    "then",
    "else",
];

impl Validator {
    pub(crate) fn new(schema: &Value) -> Self {
        let schema = schema.clone();
        let patterns = RefCell::default();
        Self { schema, patterns }
    }

    pub(crate) fn is_valid(&self, value: &Value) -> bool {
        self.error(value).is_none()
    }

    /// The first error in a value.
    pub(crate) fn error(&self, value: &Value) -> Option<String> {
        self.check(&self.schema, value).err()
    }

    fn check(&self, schema: &Value, value: &Value) -> Result<(), String> {
        let rules = match schema {
            Value::Bool(true) => return Ok(()),
            Value::Object(rules) => rules,
            _ => return Err(format!("{value} is not allowed")),
        };
        for (keyword, rule) in rules {
            if !IGNORED.contains(&keyword.as_str()) && !self.holds(keyword, rule, rules, value)? {
                return Err(format!("{value}: `{keyword}` is {rule}"));
            }
        }
        Ok(())
    }

    fn accepts(&self, schema: &Value, value: &Value) -> bool {
        self.check(schema, value).is_ok()
    }

    /// Whether a value keeps a rule, which those of other types do.
    fn holds(
        &self,
        keyword: &str,
        rule: &Value,
        rules: &Map<String, Value>,
        value: &Value,
    ) -> Result<bool, String> {
        let schemas = || rule.as_array().unwrap().iter();
        Ok(match keyword {
            "$ref" => {
                let target = rule.as_str().unwrap().trim_start_matches('#');
                self.check(self.schema.pointer(target).unwrap(), value)?;
                true
            }
            "allOf" => {
                for schema in schemas() {
                    self.check(schema, value)?;
                }
                true
            }
            "anyOf" => schemas().any(|schema| self.accepts(schema, value)),
            "oneOf" => {
                schemas()
                    .filter(|schema| self.accepts(schema, value))
                    .count()
                    == 1
            }
            "not" => !self.accepts(rule, value),
            "if" => {
                let branch = if self.accepts(rule, value) {
                    "then"
                } else {
                    "else"
                };
                if let Some(schema) = rules.get(branch) {
                    self.check(schema, value)?;
                }
                true
            }
            "const" => rule == value,
            "enum" => schemas().any(|allowed| allowed == value),
            "type" => match rule {
                Value::Array(types) => types.iter().any(|name| is_of_type(value, name)),
                name => is_of_type(value, name),
            },
            _ => match value {
                Value::Object(entries) => self.of_object(keyword, rule, rules, entries)?,
                Value::Array(items) => self.of_array(keyword, rule, rules, items)?,
                Value::String(text) => self.of_text(keyword, rule, text),
                Value::Number(number) => {
                    let (number, limit) = (number.as_f64().unwrap(), rule.as_f64());
                    match keyword {
                        "minimum" => number >= limit.unwrap(),
                        "maximum" => number <= limit.unwrap(),
                        _ => is_of_others(keyword),
                    }
                }
                _ => is_of_others(keyword),
            },
        })
    }

    fn of_object(
        &self,
        keyword: &str,
        rule: &Value,
        rules: &Map<String, Value>,
        entries: &Map<String, Value>,
    ) -> Result<bool, String> {
        let known = rules.get("properties").and_then(Value::as_object);
        match keyword {
            "required" => {
                let mut names = rule.as_array().unwrap().iter();
                return Ok(names.all(|name| entries.contains_key(name.as_str().unwrap())));
            }
            "minProperties" => return Ok(entries.len() as u64 >= rule.as_u64().unwrap()),
            "maxProperties" => return Ok(entries.len() as u64 <= rule.as_u64().unwrap()),
            "properties" => {
                for (key, value) in entries {
                    if let Some(schema) = rule.get(key) {
                        self.check(schema, value)?;
                    }
                }
            }
            "additionalProperties" => {
                for (key, value) in entries {
                    if !known.is_some_and(|known| known.contains_key(key)) {
                        self.check(rule, value)?;
                    }
                }
            }
            "propertyNames" => {
                for key in entries.keys() {
                    self.check(rule, &Value::String(key.clone()))?;
                }
            }
            _ => return Ok(is_of_others(keyword)),
        }
        Ok(true)
    }

    fn of_array(
        &self,
        keyword: &str,
        rule: &Value,
        rules: &Map<String, Value>,
        items: &[Value],
    ) -> Result<bool, String> {
        let prefix = rules.get("prefixItems").and_then(Value::as_array);
        match keyword {
            "minItems" => return Ok(items.len() as u64 >= rule.as_u64().unwrap()),
            "maxItems" => return Ok(items.len() as u64 <= rule.as_u64().unwrap()),
            "uniqueItems" => {
                let mut others = items.iter().enumerate();
                return Ok(others.all(|(at, item)| !items[..at].contains(item)));
            }
            "prefixItems" => {
                for (schema, item) in rule.as_array().unwrap().iter().zip(items) {
                    self.check(schema, item)?;
                }
            }
            "items" => {
                for item in items.iter().skip(prefix.map_or(0, Vec::len)) {
                    self.check(rule, item)?;
                }
            }
            _ => return Ok(is_of_others(keyword)),
        }
        Ok(true)
    }

    fn of_text(&self, keyword: &str, rule: &Value, text: &str) -> bool {
        let length = text.chars().count() as u64;
        match keyword {
            "minLength" => length >= rule.as_u64().unwrap(),
            "maxLength" => length <= rule.as_u64().unwrap(),
            "pattern" => self.matches(rule.as_str().unwrap(), text),
            _ => is_of_others(keyword),
        }
    }

    /// `^(?=first)second` is matched by what `^first` and `^second` match.
    fn matches(&self, pattern: &str, text: &str) -> bool {
        let ahead = pattern.strip_prefix("^(?=");
        if let Some((first, second)) = ahead.and_then(|ahead| ahead.split_once(')')) {
            return self.matches(&format!("^{first}"), text)
                && self.matches(&format!("^{second}"), text);
        }
        let mut patterns = self.patterns.borrow_mut();
        let regex = patterns
            .entry(pattern.to_owned())
            .or_insert_with(|| Regex::new(pattern).unwrap());
        regex.is_match(text)
    }
}

fn is_of_type(value: &Value, name: &Value) -> bool {
    match name.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        other => panic!("unknown type `{other}`"),
    }
}

/// Whether the rule is one of another type of value.
fn is_of_others(keyword: &str) -> bool {
    const OTHERS: [&str; 16] = [
        "required",
        "properties",
        "additionalProperties",
        "propertyNames",
        "minProperties",
        "maxProperties",
        "items",
        "prefixItems",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minLength",
        "maxLength",
        "pattern",
        "minimum",
        "maximum",
    ];
    assert!(OTHERS.contains(&keyword), "unknown keyword `{keyword}`");
    true
}
