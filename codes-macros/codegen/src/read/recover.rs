//! What a syntax error is, in the words of somebody who wants to mend it.

use super::json::SyntaxError;
use super::mend::blank;
use super::pieces::{
    Pieces, before, open_brackets, unclosed_row, unclosed_string, unopened_object,
};
use crate::diagnostic::Diagnostic;
use std::ops::Range;

/// Reports all comments and trailing commas, and blanks them out: those who
/// write them write many.
pub(crate) fn clean(text: &mut String, findings: &mut Vec<Diagnostic>) {
    let mut blanks: Vec<Range<usize>> = Vec::new();
    let mut comma: Option<Range<usize>> = None;
    for piece in Pieces::of(text) {
        match text.as_bytes()[piece.start] {
            b'/' | b'#' if piece.len() > 1 => {
                let sign = piece.start..piece.start + 1;
                findings.push(
                    Diagnostic::at(sign, "invalid JSON: JSON has no comments")
                        .help("what there is to say about a row goes into its `description`"),
                );
                blanks.push(piece);
            }
            b']' | b'}' => {
                if let Some(comma) = comma.take() {
                    findings.push(trailing_comma(comma.clone()));
                    blanks.push(comma);
                }
            }
            b',' => comma = Some(piece),
            _ => comma = None,
        }
    }
    for range in blanks {
        blank(text, range);
    }
}

fn trailing_comma(comma: Range<usize>) -> Diagnostic {
    Diagnostic::at(comma, "invalid JSON: trailing comma").help("remove it")
}

/// The finding for a syntax error.
pub(crate) fn explain(text: &str, error: &SyntaxError) -> Diagnostic {
    let rest = &text[error.offset..];
    let width = rest.chars().next().map_or(0, char::len_utf8);
    let finding = |message: &str| {
        Diagnostic::at(
            error.offset..error.offset + width,
            format!("invalid JSON: {message}"),
        )
    };
    if let Some(string) = unclosed_string(text, error) {
        let message = "invalid JSON: the string has no end in this line";
        return Diagnostic::at(string, message).help("close it: `\"`");
    }
    if error.is_eof {
        return match open_brackets(&text[..error.offset]).last() {
            Some(&(bracket, at)) => {
                let what = if bracket == b'[' {
                    "an array"
                } else {
                    "an object"
                };
                finding(&format!("the file ends inside {what}")).related(at..at + 1, "never closed")
            }
            None => finding(&error.message),
        };
    }
    if let Some(row) = unclosed_row(text, error.offset) {
        return finding(&error.message).related(row..row + 1, "never closed");
    }
    if let Some(key) = unopened_object(text, error.offset) {
        let help = match open_brackets(&text[..key.start]).last() {
            Some((b'[', _)) => "a `{` is missing before it, or a `]` where the array ends",
            _ => "a `{` is missing before it",
        };
        return Diagnostic::at(key, "invalid JSON: a key outside of an object").help(help);
    }
    match (before(text, error.offset), rest.as_bytes()) {
        (Some((comma, b',')), [b']' | b'}', ..]) => trailing_comma(comma..comma + 1),
        (_, [b'\'', ..]) => finding(&error.message).help("strings are written in double quotes"),
        (_, [b'a'..=b'z' | b'A'..=b'Z' | b'_', ..]) if error.message.contains("key must") => {
            finding(&error.message).help("keys are written in double quotes")
        }
        (_, [b'a'..=b'z' | b'A'..=b'Z' | b'_', ..]) if error.message == "expected value" => {
            finding(&error.message).help("strings are written in double quotes")
        }
        (_, [b'"' | b'{' | b'[', ..]) if error.message.contains("expected `,`") => {
            finding(&error.message).help("a comma is missing before this")
        }
        _ => finding(&error.message),
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;

    /// How many findings, and which codes were read in spite of them.
    fn codes(text: &str) -> (usize, Vec<i128>) {
        let mut findings = Vec::new();
        let spec = read(text, 0, &mut findings);
        (
            findings.len(),
            spec.codes.iter().map(|row| row.code.value).collect(),
        )
    }

    #[test]
    fn a_trailing_comma_costs_no_row() {
        let text = r#"{"codes": [{"code": 1, "reason": "A",}, {"code": 2, "reason": "B"},]}"#;
        assert_eq!(codes(text), (2, vec![1, 2]));
    }

    #[test]
    fn a_missing_comma_costs_no_row() {
        let text =
            "{\"codes\": [{\"code\": 1, \"reason\": \"A\"}\n {\"code\": 2 \"reason\": \"B\"}]}";
        assert_eq!(codes(text), (2, vec![1, 2]));
    }

    #[test]
    fn a_comment_costs_no_row() {
        let text = "{\"codes\": [ // one\n{\"code\": 1, \"reason\": \"A\"}]}";
        assert_eq!(codes(text), (1, vec![1]));
    }

    #[test]
    fn a_broken_row_costs_itself_only() {
        let text = "{\"codes\": [{\"code\": 1, \"reason\": \"A\"},\n {\"code\": 02, \"reason\": \"B\"},\n {\"code\": 3, \"reason\": \"C\"}]}";
        assert_eq!(codes(text), (1, vec![1, 3]));
    }

    #[test]
    fn a_missing_quote_costs_no_row() {
        for first in [
            r#"{"code": 1, "reason": "A},"#,
            "{\"code\": 1,\n \"reason\": \"A\n},",
            "{\"code\": 1,\n \"reason\": \"A,\r\n \"name\": \"B\"},",
        ] {
            let text = format!("{{\"codes\": [{first}\n {{\"code\": 3, \"reason\": \"C\"}}]}}");
            assert_eq!(codes(&text), (1, vec![1, 3]), "{text}");
        }
    }

    #[test]
    fn a_missing_bracket_costs_no_row() {
        let good = r#"{"code": 1, "reason": "A"}"#;
        for text in [
            format!(r#"{{"codes": [{good}, {good}"#),
            format!(r#"{{"codes": [{good}, {good}]"#),
            format!("{{\"codes\": [{{\"code\": 1, \"reason\": \"A\",\n {good}]}}"),
            format!("{{\"codes\": [{{\"code\": 1, \"reason\": \"A\"\n {good}]}}"),
            format!("{{\"codes\": [{good},\n \"code\": 1, \"reason\": \"A\"}}]}}"),
            format!(
                "{{\"attributes\": \n \"a\": {{\"type\": \"bool\"}}}}, \"codes\": [{good}, {good}]}}"
            ),
            format!("\n \"title\": \"T\", \"codes\": [{good}, {good}]}}"),
        ] {
            assert_eq!(codes(&text), (1, vec![1, 1]), "{text}");
        }
    }

    #[test]
    fn a_file_cut_short_costs_its_last_row() {
        for last in [
            "{",
            r#"{"code""#,
            r#"{"code": 2, "reason": "B"#,
            r#"{"code": 2,"#,
        ] {
            let text = format!(r#"{{"codes": [{{"code": 1, "reason": "A"}}, {last}"#);
            let (_, codes) = codes(&text);
            assert_eq!(codes[0], 1, "{text}");
        }
    }

    #[test]
    fn a_mistake_in_every_row_costs_none() {
        let rows: Vec<_> = (0..1_000)
            .map(|code| format!(r#"{{"code": {code}, "reason": "A",}} // {code}"#))
            .collect();
        let (findings, codes) = codes(&format!("{{\"codes\": [{}\n]}}", rows.join("\n,")));
        assert_eq!((findings, codes.len()), (2_000, 1_000));
    }

    #[test]
    fn beyond_the_limit_the_last_finding_says_so() {
        let rows = vec![r#"{"code": 01}"#; 200].join(",");
        let mut findings = Vec::new();
        read(&format!(r#"{{"codes": [{rows}]}}"#), 0, &mut findings);
        let notes: Vec<_> = findings.iter().flat_map(|finding| &finding.notes).collect();
        assert_eq!((findings.len(), notes.len()), (100, 1));
    }

    #[test]
    fn hopeless_text_ends_in_findings() {
        for text in [
            "",
            "{",
            "[",
            "\"",
            "codes",
            "{]",
            "{\"codes\": [",
            "{\"codes\": [{]}",
            "{\"codes\": [\"",
            "{\"codes\": [\"\n",
            "{\"codes\": [\"\\\n",
            "{\"codes\": [\"é",
            "{\"codes\": [{\"a\" \"b\"}]}",
            "// {",
            "/* {",
            "]",
            "{} {}",
            "\u{0}",
        ] {
            assert!(codes(text).0 >= 1, "{text:?}");
        }
    }
}
