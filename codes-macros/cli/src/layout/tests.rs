//! Examples of the layout, and its properties for every text.

use super::*;
use fastrand::Rng;

fn formatted(text: &str) -> Option<String> {
    canonical(text, None)
}

#[test]
fn keys_are_sorted_and_attributes_follow_their_declarations() {
    let text = r#"{"codes": [{"b": 1, "reason": "A", "a": 2, "inherited": 0, "replace": true, "code": 1}],
            "attributes": {"a": {"default": 0, "type": "integer"}, "b": {"type": "integer"}},
            "title": "T"}"#;
    assert_eq!(
        formatted(text).unwrap(),
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
        formatted(text).unwrap(),
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
        formatted(&text).unwrap(),
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
    assert_eq!(formatted(text).unwrap(), line);
}

#[test]
fn numbers_escapes_and_line_endings_are_kept() {
    let text = "{\"codes\": [\r\n{\"reason\": \"\\u0041\\/B\",\r\n\"code\": 1E2}]}\r\n";
    let laid_out = "{\"codes\": [{\"code\": 1E2, \"reason\": \"\\u0041\\/B\"}]}\r\n";
    assert_eq!(formatted(text).unwrap(), laid_out);
}

#[test]
fn only_an_object_has_a_layout() {
    let long = "x".repeat(200);
    for text in ["1", "null", "[1, 2]", &format!("\"{long}\"")] {
        assert_eq!(formatted(text), None, "{text}");
    }
    assert!(
        formatted(&format!("{{\"title\": \"{long}\"}}"))
            .unwrap()
            .contains(&long)
    );
}

/// White space between tokens.
fn space(random: &mut Rng) -> String {
    some_of(" \t\n\r", 0..4, random)
}

/// As many of these characters, in any order.
fn some_of(characters: &str, count: std::ops::Range<usize>, random: &mut Rng) -> String {
    let characters: Vec<char> = characters.chars().collect();
    let count = random.usize(count);
    let character = |_| characters[random.usize(..characters.len())];
    (0..count).map(character).collect()
}

fn number(random: &mut Rng) -> String {
    const DIGITS: &str = "0123456789";
    let mut number = some_of("-", 0..2, random);
    if random.bool() {
        number += "0";
    } else {
        number += &some_of(&DIGITS[1..], 1..2, random);
        number += &some_of(DIGITS, 0..31, random);
    }
    if random.bool() {
        number += ".";
        number += &some_of(DIGITS, 1..10, random);
    }
    if random.bool() {
        number += &some_of("eE", 1..2, random);
        number += &some_of("+-", 0..2, random);
        number += &some_of(DIGITS, 1..4, random);
    }
    number
}

fn string(random: &mut Rng) -> String {
    let mut string = "\"".to_owned();
    for _ in 0..random.usize(0..60) {
        match random.u8(0..8) {
            0 => string += &(r"\".to_owned() + &some_of("\"\\/bfnrt", 1..2, random)),
            1 => string += &format!("\\u00{:02x}", random.u8(0..0x80)),
            2 => string += &format!("\\u00{:02X}", random.u8(0..0x80)),
            3 => string += &some_of("é错", 1..2, random),
            _ => match char::from(random.u8(b' '..=b'~')) {
                '"' | '\\' => string.push(' '),
                character => string.push(character),
            },
        }
    }
    string + "\""
}

fn key(random: &mut Rng) -> String {
    let known = SPEC.into_iter().chain(ROW).chain(CLASS).chain(ATTRIBUTE);
    let known: Vec<&str> = known.collect();
    if random.u8(0..4) == 0 {
        let name = some_of("abcdefghijklmnopqrstuvwxyz_", 1..10, random);
        return format!("\"{name}\"");
    }
    format!("\"{}\"", known[random.usize(..known.len())])
}

/// The text of an object without duplicate keys.
fn object(depth: usize, random: &mut Rng) -> String {
    let mut keys = Vec::new();
    let mut members = Vec::new();
    for _ in 0..random.usize(0..9) {
        let key = key(random);
        if !keys.contains(&key) {
            let [a, b, c, d] = [(); 4].map(|()| space(random));
            let value = value(depth, random);
            members.push(format!("{a}{key}{b}:{c}{value}{d}"));
            keys.push(key);
        }
    }
    format!("{{{}}}", members.join(","))
}

/// `depth` is how many arrays and objects it can be in one another.
fn value(depth: usize, random: &mut Rng) -> String {
    match random.u8(0..8) {
        0 => "true".to_owned(),
        1 => "null".to_owned(),
        2 if depth > 0 => object(depth - 1, random),
        3 if depth > 0 => {
            let items = (0..random.usize(0..9))
                .map(|_| space(random) + &value(depth - 1, random) + &space(random));
            format!("[{}]", items.collect::<Vec<_>>().join(","))
        }
        2..=4 => number(random),
        _ => string(random),
    }
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

#[test]
fn formatting_loses_nothing_and_is_idempotent() {
    let mut random = Rng::with_seed(7);
    for _ in 0..1_000 {
        let text = object(3, &mut random);
        let before = Tree::parse(&text).unwrap();
        let once = formatted(&text).unwrap();
        let after = Tree::parse(&once).unwrap();
        assert_eq!(normal(&before), normal(&after), "{text}");
        assert_eq!(formatted(&once).unwrap(), once, "{text}");
    }
}
