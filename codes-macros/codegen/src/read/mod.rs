//! The second step: JSON text to a [`Spec`], each value with its place.
//!
//! This step knows the shape of the format (which keys there are, and which
//! type each has); the rules that tie values to each other are `check`'s.

mod columns;
mod enums;
mod fields;
mod json;
mod mend;
mod pieces;
mod recover;
mod shape;
mod spec;

pub(crate) use enums::enum_attributes;
use json::Node;
pub(crate) use spec::{
    AttributeSpec, AttributeType, ClassSpec, Json, LostRow, ROW_KEYS, RowSpec, Spanned, Spec,
    ValueSpec,
};

use crate::diagnostic::Diagnostic;
use mend::Mend;

/// The most syntax errors of a file that are mended.
const MAX_SYNTAX_ERRORS: usize = 100;
/// The most bytes that are read again because of them, in all.
const MAX_REREAD: usize = 64 * 1024 * 1024;

/// Reads a spec and everything about its shape that is wrong.
///
/// The [`Spec`] holds whatever could be read, so that the type which is emitted
/// beside the errors has as many of its rows as possible. Places are counted
/// from `start`, so that those of several texts don't overlap.
pub(crate) fn read(text: &str, start: usize, findings: &mut Vec<Diagnostic>) -> Spec {
    if text.trim_ascii().is_empty() {
        findings.push(
            Diagnostic::at(start..start, "the spec is empty").help(
                "the smallest one is `{\"codes\": [{\"code\": 1, \"reason\": \"Disk Full\"}]}`",
            ),
        );
        return Spec::default();
    }
    // Nearly every spec is an object without syntax errors, and read just once.
    let document = Node::unread(text, start);
    if let Ok(entries) = document.object_split_at(Some("codes")) {
        return shape::spec(document, Ok(entries), findings);
    }
    let mut syntax_errors = Vec::new();
    let mut others = Vec::new();
    let spec = read_broken(text, start, &mut syntax_errors, &mut others);
    findings.extend(syntax_errors.into_iter().map(|error| error.moved(start)));
    findings.extend(others);
    spec
}

/// Reads a text with syntax errors, and mends a copy of it on the way.
fn read_broken(
    text: &str,
    start: usize,
    syntax_errors: &mut Vec<Diagnostic>,
    others: &mut Vec<Diagnostic>,
) -> Spec {
    let mut mended = text.to_owned();
    recover::clean(&mut mended, syntax_errors);
    let mut lost_rows = Vec::new();
    let mut is_guess = false;
    for left in (0..MAX_SYNTAX_ERRORS.min(1 + MAX_REREAD / text.len())).rev() {
        let error = match Node::document(&mended) {
            Ok(document) => {
                let document = document.moved(start);
                let mut spec = shape::spec(document, document.object(), others);
                if is_guess {
                    others.clear();
                }
                spec.is_guess = is_guess;
                if !lost_rows.is_empty() {
                    spec.lost_rows.extend(lost_rows);
                    spec.empty_codes = None;
                }
                return spec;
            }
            Err(error) => error,
        };
        let mut finding = recover::explain(&mended, &error);
        let mend = mend::repair(&mut mended, &error);
        if left == 0 && Node::document(&mended).is_err() {
            finding = finding.note("more syntax errors follow, and no row was read");
        }
        // Behind the end of the text stands only what a mend added.
        if error.offset < text.len() || error.is_eof || syntax_errors.is_empty() {
            syntax_errors.push(finding);
        }
        match mend {
            Mend::Mended => {}
            Mend::Guessed => is_guess = true,
            Mend::RowLost(row) => lost_rows.push(row),
            Mend::Hopeless => break,
        }
    }
    Spec::default()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn any_character_anywhere_is_no_panic() {
        let text = r#"{
  "title": "Größe",
  "codes": [
    {"code": 1, "reason": "Say \"é\" now", "name": "A"},
    {"code": -2, "reason": "B", "aliases": ["x", "y"]} // z
  ]
}"#;
        let others = [
            "é",
            "“",
            "，",
            "\"",
            "\\",
            "{",
            "]",
            ",",
            "\n",
            "/*",
            "\u{1F980}",
            "",
        ];
        for (at, old) in text.char_indices() {
            for new in others {
                let end = at + old.len_utf8();
                let broken = [&text[..at], new, &text[end..]].concat();
                read(&broken, 0, &mut Vec::new());
                read(&broken[..at + new.len()], 0, &mut Vec::new());
            }
        }
    }
}
