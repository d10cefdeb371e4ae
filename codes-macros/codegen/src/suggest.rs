//! Suggestions for misspelt words.

use crate::read::json::hexadecimal;

/// Other words for keys of the format.
const SYNONYMS: [(&str, &str); 12] = [
    ("id", "code"),
    ("number", "code"),
    ("value", "code"),
    ("alias", "aliases"),
    ("message", "reason"),
    ("msg", "reason"),
    ("text", "reason"),
    ("title", "reason"),
    ("desc", "description"),
    ("details", "description"),
    ("ref", "reference"),
    ("url", "reference"),
];

/// The candidate that `word` is probably meant to be.
pub(crate) fn nearest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    // Known words are shorter, and computing the distance takes time.
    if word.len() > 64 {
        return None;
    }
    let mut limit = (word.chars().count() / 3).max(1);
    let mut nearest = None;
    for candidate in candidates {
        let distance = distance(word, candidate);
        if distance < limit || nearest.is_none() && distance == limit {
            limit = distance;
            nearest = Some(*candidate);
        }
    }
    nearest
}

/// The key that `word` is probably meant to be.
pub(crate) fn key<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    nearest(word, known).or_else(|| synonym(word, known))
}

/// The key that is called `word` elsewhere.
pub(crate) fn synonym<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    for (other, meant) in SYNONYMS {
        if other == word {
            return known.iter().copied().find(|key| *key == meant);
        }
    }
    None
}

/// "did you mean …?", or a list of the choices.
pub(crate) fn help(word: &str, choices: &[&str], otherwise: &str) -> String {
    match nearest(word, choices) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("{otherwise} {}", list(choices)),
    }
}

/// What to write for a text or a number, in JSON, where another value is expected.
pub(crate) fn value_help(expected: &str, written: &str) -> Option<String> {
    let is_text = written.starts_with('"');
    let value = match (expected, written.trim_matches('"')) {
        _ if written.len() > 64 => return None,
        ("`true` or `false`", "true" | "True" | "yes" | "1") => "true".to_owned(),
        ("`true` or `false`", "false" | "False" | "no" | "0") => "false".to_owned(),
        ("an integer", text) if is_text => {
            return match (text.parse::<i128>(), hexadecimal(text)) {
                (Ok(number), _) => Some(format!("write it without quotes: `{number}`")),
                (_, Some(number)) if number < i128::MAX => {
                    Some(format!("write it in decimal, without quotes: `{number}`"))
                }
                _ => None,
            };
        }
        ("an array of strings", _) if is_text => format!("[{written}]"),
        ("an array of integers", text) if !is_text && text.parse::<i128>().is_ok() => {
            format!("[{written}]")
        }
        _ => return None,
    };
    Some(format!("write `{value}`"))
}

/// "`a`, `b` and `c`".
pub(crate) fn list(words: &[&str]) -> String {
    joined(words, " and ")
}

/// "`a`, `b` or `c`".
pub(crate) fn alternatives(words: &[&str]) -> String {
    joined(words, " or ")
}

fn joined(words: &[&str], last: &str) -> String {
    let mut text = String::new();
    for (at, word) in words.iter().enumerate() {
        text += match at {
            0 => "",
            at if at + 1 == words.len() => last,
            _ => ", ",
        };
        text += &format!("`{word}`");
    }
    text
}

/// The optimal string alignment distance, ignoring case: the number of characters to
/// insert, delete, replace or swap with a neighbour.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.to_lowercase().chars().collect();
    let right: Vec<char> = right.to_lowercase().chars().collect();
    let mut before_last = vec![0; right.len() + 1];
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (i, &l) in left.iter().enumerate() {
        let mut current = vec![i + 1];
        for (j, &r) in right.iter().enumerate() {
            let mut cost = (last[j] + usize::from(l != r))
                .min(last[j + 1] + 1)
                .min(current[j] + 1);
            if i > 0 && j > 0 && l == right[j - 1] && left[i - 1] == r {
                cost = cost.min(before_last[j - 1] + 1);
            }
            current.push(cost);
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_suggested_and_far_ones_are_not() {
        let keys = ["code", "reason", "description", "reference"];
        assert_eq!(nearest("raeson", &keys), Some("reason"));
        assert_eq!(nearest("Reason", &keys), Some("reason"));
        assert_eq!(nearest("desciption", &keys), Some("description"));
        assert_eq!(nearest("cod", &keys), Some("code"));
        assert_eq!(nearest("colour", &keys), None);
        assert_eq!(nearest("", &keys), None);
        assert_eq!(key("desc", &keys), Some("description"));
        assert_eq!(key("ref", &["range"]), None);
    }

    #[test]
    fn a_swap_of_neighbours_is_one_step() {
        assert_eq!(distance("cdoe", "code"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(list(&["a"]), "`a`");
        assert_eq!(list(&["a", "b"]), "`a` and `b`");
        assert_eq!(list(&["a", "b", "c"]), "`a`, `b` and `c`");
    }
}
