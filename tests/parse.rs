//! `FromStr` compared with a simple, slow implementation, on every spelling and on
//! texts that are almost a spelling.

use codes_core::{Code, StatusCode, code_table};
use serde_json::Value;
use std::collections::HashMap;
use std::str::FromStr;

/// Short and long phrases, phrases that look like numbers, and letters and
/// punctuation of all kinds.
#[code_table("data/odd-spellings.json")]
enum Odd {}

/// More phrases than a hash of their ends can distinguish.
#[code_table("data/alike-spellings.json")]
enum Alike {}

/// The codes of the spellings of a table, in lower case.
struct Spellings<T>(HashMap<String, T>);

impl<T: Code<Repr: FromStr>> Spellings<T> {
    fn new(spec: &str) -> Self {
        let spec: Value = serde_json::from_str(spec).unwrap();
        let mut spellings = HashMap::new();
        for row in spec["codes"].as_array().unwrap() {
            let number = row["code"].as_i64().unwrap();
            let is_row = |code: &&T| code.to_repr().into() == i128::from(number);
            let code = *T::ALL.iter().find(is_row).unwrap();
            let mut names = vec![code.name().unwrap().to_owned()];
            let mut phrases = vec![code.reason()];
            for alias in row["aliases"].as_array().into_iter().flatten() {
                let alias = alias.as_str().unwrap();
                phrases.push(alias);
                let name = upper_camel_case(alias);
                let is_name = name.starts_with(char::is_alphabetic);
                if is_name && !names.iter().any(|other| other.eq_ignore_ascii_case(&name)) {
                    names.push(name);
                }
            }
            let constants = names.iter().flat_map(|name| underscored(name));
            let phrases = phrases.into_iter().map(str::to_owned);
            for text in constants.chain(phrases) {
                let other = spellings.insert(text.to_ascii_lowercase(), code);
                assert!(other.is_none_or(|other| other == code), "{text}");
            }
        }
        Self(spellings)
    }

    fn find(&self, text: &str) -> Option<T> {
        self.0.get(&text.to_ascii_lowercase()).copied()
    }

    /// The code, or the number of the error.
    fn parse(&self, text: &str) -> Result<T, Option<T::Repr>> {
        let (number, phrase) = match text.split_once(' ') {
            Some((number, phrase)) => (number, Some(phrase)),
            None => (text, None),
        };
        // Only without a plus sign or leading zeros.
        let number = number
            .parse::<T::Repr>()
            .ok()
            .filter(|value| value.to_string() == number);
        let code = number.and_then(|number| T::from_repr(number).ok());
        match (code, phrase) {
            (Some(code), None) => return Ok(code),
            (Some(code), Some(phrase)) if self.find(phrase) == Some(code) => return Ok(code),
            _ => {}
        }
        let error = if code.is_some() { None } else { number };
        self.find(text).ok_or(error)
    }

    /// Compares the two implementations on a text.
    fn check(&self, text: &str) {
        let parsed = text.parse::<T>().map_err(|error| error.number());
        assert_eq!(parsed, self.parse(text), "{text:?}");
    }

    /// Compares them on every spelling, and on every text that is one change away.
    fn check_all(&self) {
        for (text, code) in &self.0 {
            self.check(text);
            self.check(&text.to_uppercase());
            self.check(&text.replace(' ', ""));
            self.check(&text.replace(' ', "_"));
            for number in [code.to_repr().into(), 404, 405, 1_000, -3, 70_000] {
                self.check(&format!("{number} {text}"));
                self.check(&format!("{number}  {text}"));
                self.check(&format!("{number}{text}"));
            }
            let characters: Vec<char> = text.chars().collect();
            for at in 0..=characters.len() {
                let (before, after) = characters.split_at(at);
                let join = |middle: &[char], after: &[char]| {
                    self.check(&before.iter().chain(middle).chain(after).collect::<String>());
                };
                join(&[], &[]);
                for other in ['e', 'E', ' ', '_', '-', '0', '\0', '\r', '`', '\u{e9}'] {
                    join(&[other], after);
                }
                if let [character, after @ ..] = after {
                    join(&[], after);
                    join(&[*character, *character], after);
                    for bit in 0..8 {
                        let other = u32::from(*character) ^ 1 << bit;
                        join(&[char::from_u32(other).unwrap()], after);
                    }
                }
            }
        }
    }
}

fn upper_camel_case(phrase: &str) -> String {
    let phrase = phrase.replace('\'', "");
    let words = phrase.split(|character: char| !character.is_alphanumeric());
    words
        .filter_map(|word| {
            let first = word.chars().next()?;
            let rest = &word[first.len_utf8()..];
            let rest = if rest.chars().any(char::is_lowercase) {
                rest.to_owned()
            } else {
                rest.to_lowercase()
            };
            Some(first.to_uppercase().chain(rest.chars()).collect::<String>())
        })
        .collect()
}

/// A name with underscores between its words in every combination, and each of
/// them in upper case, if that is more than a change of ASCII case.
fn underscored(name: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for character in name.chars() {
        let starts_word = character.is_uppercase() || character.is_numeric();
        let mut with_underscore = Vec::new();
        if starts_word && !all[0].is_empty() {
            with_underscore = all.iter().map(|start| format!("{start}_")).collect();
        }
        all.append(&mut with_underscore);
        for start in &mut all {
            start.push(character);
        }
    }
    if !name.is_ascii() {
        all.push(all[all.len() - 1].to_uppercase());
    }
    all
}

#[test]
fn http() {
    Spellings::<StatusCode>::new(include_str!("../spec/http.json")).check_all();
}

#[test]
fn odd_spellings() {
    Spellings::<Odd>::new(include_str!("data/odd-spellings.json")).check_all();
}

#[test]
fn alike_spellings() {
    Spellings::<Alike>::new(include_str!("data/alike-spellings.json")).check_all();
}
