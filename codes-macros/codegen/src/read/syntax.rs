//! The syntax errors of serde_json: the one place that knows their wording.

pub(super) struct SyntaxError {
    /// In the words of serde_json.
    pub(super) message: String,
    pub(super) kind: Kind,
    /// In bytes of the text.
    pub(super) offset: usize,
}

/// The errors that findings explain better than serde_json.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The text ends too early.
    End,
    /// Text follows the value.
    TrailingCharacters,
    /// A comma or a closing bracket is missing.
    Comma,
    /// A key is not a string.
    Key,
    /// Something other than a value.
    Value,
    Other,
}

impl SyntaxError {
    pub(super) fn new(text: &str, error: &serde_json::Error) -> Self {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or(&message);
        let mut offset = offset(text, error.line(), error.column());
        let kind = match message {
            _ if error.is_eof() => {
                offset = text.trim_end().len();
                Kind::End
            }
            "trailing characters" => Kind::TrailingCharacters,
            "expected `,` or `}`" | "expected `,` or `]`" => Kind::Comma,
            "key must be a string" => Kind::Key,
            "expected value" => Kind::Value,
            _ => Kind::Other,
        };
        // serde_json reports the place before a control character.
        if message.starts_with("control character") {
            let mut rest = text[offset..].chars();
            let named = rest.next().filter(|named| !named.is_ascii_control());
            offset += named.map_or(0, char::len_utf8);
        }
        Self {
            message: message.to_owned(),
            kind,
            offset,
        }
    }
}

/// The byte at a line and column, which serde_json counts in bytes.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        start += text[start..].find('\n').map_or(0, |newline| newline + 1);
    }
    let mut offset = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::super::json::Node;
    use super::*;

    /// If a new version of serde_json changes a wording, findings lose their help.
    #[test]
    fn wordings_are_those_of_serde_json() {
        for (text, kind, message, offset) in [
            ("{\n  \"a\": 1,\n}", Kind::Key, "key must be a string", 12),
            ("{a: 1}", Kind::Key, "key must be a string", 1),
            ("{\"a\": b}", Kind::Value, "expected value", 6),
            ("[1 2]", Kind::Comma, "expected `,` or `]`", 3),
            ("{\"a\": 1 \"b\": 2}", Kind::Comma, "expected `,` or `}`", 8),
            ("{} {}", Kind::TrailingCharacters, "trailing characters", 3),
            ("[1,]", Kind::Value, "expected value", 3),
            (
                "[\"\t\"]",
                Kind::Other,
                "control character (\\u0000-\\u001F) found while parsing a string",
                2,
            ),
            ("{\"a\": ", Kind::End, "EOF while parsing a value", 5),
            ("{\"a\"", Kind::End, "EOF while parsing an object", 4),
        ] {
            let error = Node::document(text).err().unwrap();
            let found = (error.kind, error.message.as_str(), error.offset);
            assert_eq!(found, (kind, message, offset), "{text}");
        }
    }
}
