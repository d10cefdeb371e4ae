//! The codes that a code is confused with.

use codes_codegen::{Outline, OutlineRow};

/// A row whose description names another one, or is named by it.
pub(crate) struct Neighbour<'a> {
    pub(crate) row: &'a OutlineRow,
    /// The sentences that tell the two apart.
    pub(crate) text: String,
}

/// The rows that the description of a row names, as in `410 Gone`, and those whose
/// descriptions name it.
pub(crate) fn neighbours<'a>(outline: &'a Outline, row: &OutlineRow) -> Vec<Neighbour<'a>> {
    let own = row.description.as_deref().unwrap_or_default();
    let mut neighbours = Vec::new();
    for other in &outline.rows {
        if other.code == row.code {
            continue;
        }
        let theirs = other.description.as_deref().unwrap_or_default();
        let text = match sentences(theirs, row) {
            text if text.is_empty() => sentences(own, other),
            text => text,
        };
        if !text.is_empty() {
            neighbours.push(Neighbour { row: other, text });
        }
    }
    neighbours
}

/// The sentences of a text that name a row.
fn sentences(text: &str, row: &OutlineRow) -> String {
    let numbered = format!("{} {}", row.number, row.reason);
    let name = format!("`{}`", row.variant);
    // Most texts name no other row.
    if !names(text, &numbered) && !text.contains(&name) {
        return String::new();
    }
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(". ").map_or(rest.len(), |end| end + 1);
        let (sentence, others) = rest.split_at(end);
        if names(sentence, &numbered) || sentence.contains(&name) {
            found.push(sentence.trim());
        }
        rest = others.trim_start();
    }
    found.join(" ")
}

/// Whether the number does not end a longer one, as in `1410 Gone`, and the phrase
/// does not begin a longer word.
fn names(text: &str, numbered: &str) -> bool {
    let mut places = text.match_indices(numbered);
    places.any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + numbered.len()..].chars().next();
        let is_part = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        !is_part(before) && !is_part(after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use codes_codegen::check_texts;

    #[test]
    fn whole_names_in_either_description_count() {
        let spec = r#"{"codes": [
            {"code": 1, "reason": "One", "description": "First. Not 2 Two, which is more. Last."},
            {"code": 2, "reason": "Two", "description": "Unlike 12 Two."},
            {"code": 3, "reason": "Three", "description": "Like `One`."},
            {"code": 4, "reason": "Four", "description": "11 One, 1 Onerous, 1 one"}
        ]}"#;
        let report = check_texts(&[("a.json", spec)]).unwrap();
        let outline = report.outline().unwrap();
        let found = |index: usize| -> Vec<(i128, String)> {
            let found = neighbours(outline, &outline.rows[index]).into_iter();
            found.map(|near| (near.row.code, near.text)).collect()
        };
        let text = "Not 2 Two, which is more.".to_owned();
        assert_eq!(found(0), [(2, text.clone()), (3, "Like `One`.".to_owned())]);
        assert_eq!(found(1), [(1, text)]);
        assert_eq!(found(3), []);
    }
}
