//! The attributes that are enums, in a text that need not be JSON.

use super::pieces::Pieces;

/// Whatever object has `"type": "enum"`, by the key in front of it.
pub(crate) fn enum_attributes(text: &str) -> Vec<&str> {
    let pieces: Vec<&str> = Pieces::of(text).map(|piece| &text[piece]).collect();
    let mut owner = "";
    let mut found = Vec::new();
    for window in pieces.windows(3) {
        match window {
            [key, ":", "{"] => owner = key.trim_matches('"'),
            ["\"type\"", ":", "\"enum\""] => found.push(owner),
            _ => {}
        }
    }
    found
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
            assert_eq!(enum_attributes(text), ["a"], "{text}");
        }
    }
}
