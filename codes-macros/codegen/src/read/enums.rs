//! The attributes of type `enum`, in text that need not be JSON.

use super::pieces::Pieces;
use crate::files::Files;

/// The keys of all objects with `"type": "enum"`.
pub(crate) fn enum_attributes(files: &Files) -> Vec<&str> {
    let mut found = Vec::new();
    for file in &files.0 {
        add(&file.text, &mut found);
    }
    found
}

fn add<'a>(text: &'a str, found: &mut Vec<&'a str>) {
    let mut owner = "";
    let mut before = ["", ""];
    for piece in Pieces::of(text) {
        let piece = &text[piece];
        match [before[0], before[1], piece] {
            [key, ":", "{"] => owner = key.trim_matches('"'),
            ["\"type\"", ":", "\"enum\""] => found.push(owner),
            _ => {}
        }
        before = [before[1], piece];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enums_are_found_whatever_else_is_wrong() {
        for text in [
            r#"{"attributes": {"a": {"type": "enum"}, "b": {"type": "bool"}}}"#,
            r#""title" "x", {"a": {"type": "enum"}, "b": {"type": "#,
            r#"{"a": {, "type": "enum", "values": {}"#,
        ] {
            let mut found = Vec::new();
            add(text, &mut found);
            assert_eq!(found, ["a"], "{text}");
        }
    }
}
