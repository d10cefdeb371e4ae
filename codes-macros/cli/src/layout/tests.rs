//! Examples of the layout, and its properties for every text.

use super::*;
use proptest::collection::vec;
use proptest::prelude::*;

#[test]
fn keys_are_sorted_and_attributes_follow_their_declarations() {
    let text = r#"{"codes": [{"b": 1, "reason": "A", "a": 2, "inherited": 0, "replace": true, "code": 1}],
            "attributes": {"a": {"default": 0, "type": "integer"}, "b": {"type": "integer"}},
            "title": "T"}"#;
    assert_eq!(
        canonical(text).unwrap(),
        r#"{
  "title": "T",
  "attributes": {
    "a": {"type": "integer", "default": 0},
    "b": {"type": "integer"}
  },
  "codes": [
    {"code": 1, "replace": true, "reason": "A", "inherited": 0, "a": 2, "b": 1}
  ]
}
"#
    );
}

#[test]
fn records_follow_the_declarations_of_their_members() {
    let text = r#"{"codes": [{"code": 1, "reason": "A", "limits": [{"count": 3, "x": 0, "name": "b"}]}],
            "attributes": {"limits": {"type": "[record]", "members":
                {"name": {"required": true, "type": "string"}, "count": {"phrase": "{}", "type": "integer"}}}}}"#;
    assert_eq!(
        canonical(text).unwrap(),
        r#"{
  "attributes": {
    "limits": {"type": "[record]", "members": {"name": {"type": "string", "required": true}, "count": {"type": "integer", "phrase": "{}"}}}
  },
  "codes": [
    {"code": 1, "reason": "A", "limits": [{"name": "b", "count": 3, "x": 0}]}
  ]
}
"#
    );
}

#[test]
fn a_row_too_long_for_a_line_is_a_block() {
    let long = "x".repeat(110);
    let text = format!(
        r#"{{"codes": [{{"code": 1, "reason": "A"}}, {{"code": 2, "reason": "B", "description": "{long}", "aliases": ["C", "D"]}}]}}"#
    );
    assert_eq!(
        canonical(&text).unwrap(),
        format!(
            r#"{{
  "codes": [
    {{"code": 1, "reason": "A"}},
    {{
      "code": 2,
      "reason": "B",
      "description": "{long}",
      "aliases": ["C", "D"]
    }}
  ]
}}
"#
        )
    );
}

#[test]
fn a_small_spec_is_one_line() {
    let text = "{\n  \"codes\": [\n    {\"code\": 1, \"reason\": \"A\"}\n  ]\n}\n";
    let line = "{\"codes\": [{\"code\": 1, \"reason\": \"A\"}]}\n";
    assert_eq!(canonical(text).unwrap(), line);
}

#[test]
fn numbers_escapes_and_line_endings_are_kept() {
    let text = "{\"codes\": [\r\n{\"reason\": \"\\u0041\\/B\",\r\n\"code\": 1E2}]}\r\n";
    let laid_out = "{\"codes\": [{\"code\": 1E2, \"reason\": \"\\u0041\\/B\"}]}\r\n";
    assert_eq!(canonical(text).unwrap(), laid_out);
}

/// White space between tokens.
fn space() -> impl Strategy<Value = String> {
    "[ \t\n\r]{0,3}"
}

fn scalar() -> impl Strategy<Value = String> {
    prop_oneof![
        "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,9})?([eE][+-]?[0-9]{1,3})?",
        r#""([ -!#-\[\]-~é错\t]|\\["\\/bfnrt]|\\u00[0-7][0-9a-fA-F]){0,60}""#
            .prop_map(|text| text.replace('\t', " ")),
        Just("true".to_owned()),
        Just("null".to_owned()),
    ]
}

fn key() -> impl Strategy<Value = String> {
    let known = SPEC.into_iter().chain(ROW).chain(CLASS).chain(ATTRIBUTE);
    let known: Vec<String> = known.map(|key| format!("\"{key}\"")).collect();
    prop_oneof![3 => proptest::sample::select(known), 1 => r#""[a-z_]{1,9}""#]
}

/// The text of an object without duplicate keys.
fn object(value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let members = vec((space(), key(), space(), space(), value, space()), 0..9);
    members.prop_map(|members| {
        let mut seen = Vec::new();
        let mut parts = Vec::new();
        for (a, key, b, c, value, d) in members {
            if !seen.contains(&key) {
                parts.push(format!("{a}{key}{b}:{c}{value}{d}"));
                seen.push(key);
            }
        }
        format!("{{{}}}", parts.join(","))
    })
}

fn value() -> impl Strategy<Value = String> {
    scalar().prop_recursive(3, 60, 9, |inner| {
        let array = vec((space(), inner.clone(), space()), 0..9).prop_map(|items| {
            let items = items.into_iter().map(|(a, item, b)| a + &item + &b);
            format!("[{}]", items.collect::<Vec<_>>().join(","))
        });
        prop_oneof![array, object(inner)]
    })
}

/// The same value whatever the order of keys and the white space.
fn normal(value: &Tree) -> String {
    let (open, close) = brackets(value);
    if open.is_empty() {
        return value.raw().to_owned();
    }
    let entries = value.entries.iter();
    let entries = entries.map(|entry| prefix(entry) + &normal(&entry.value));
    let mut entries: Vec<String> = entries.collect();
    if open == "{" {
        entries.sort();
    }
    format!("{open}{}{close}", entries.join(","))
}

proptest! {
    #[test]
    fn formatting_loses_nothing_and_is_idempotent(text in object(value())) {
        let before = Tree::parse(&text).unwrap();
        let once = canonical(&text).unwrap();
        let after = Tree::parse(&once).unwrap();
        prop_assert_eq!(normal(&before), normal(&after));
        prop_assert_eq!(canonical(&once).unwrap(), once);
    }
}
