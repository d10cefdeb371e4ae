//! The second step: JSON becomes a [`Spec`], in which each value has its place.
//!
//! This step knows the keys of the format and their types. All other rules are
//! those of `check`.

mod attributes;
mod enums;
mod explain;
mod fields;
pub mod json;
pub mod keys;
mod pairs;
mod pieces;
mod problem;
mod recover;
mod shape;
mod spec;
mod syntax;
mod values;

pub(crate) use enums::enum_attributes;
pub(crate) use spec::{
    AttributeSpec, ClassSpec, Declaration, Field, Json, LostRow, Number, ProblemSpec, Range,
    RowSpec, Spanned, Spec, Values,
};

use crate::diagnostic::{Diagnostic, Findings};
use json::Node;
use recover::Recovery;

const SMALLEST: &str = r#"the smallest one is `{"codes": [{"code": 1, "reason": "Disk Full"}]}`"#;
/// The most syntax errors in a file to recover from.
const MAX_SYNTAX_ERRORS: usize = 100;
/// The most bytes to read again because of them.
const MAX_REREAD: usize = 64 * 1024 * 1024;

/// Reads a spec, as far as possible, and reports what is wrong with its shape.
///
/// Places are counted from `start`, so that those of several texts don't overlap.
pub(crate) fn read(text: &str, start: usize, findings: Findings) -> Spec {
    let before = findings.len();
    let mut spec = if text.trim_ascii().is_empty() {
        findings.push(Diagnostic::at(start..start, "the spec is empty").help(SMALLEST));
        Spec::default()
    } else {
        read_text(text, start, findings)
    };
    spec.is_lost = findings.len() > before && spec.codes.is_empty() && spec.lost_rows.is_empty();
    spec
}

fn read_text(text: &str, start: usize, findings: Findings) -> Spec {
    // Nearly every spec is an object without syntax errors, which is read once.
    let document = Node::unread(text, start);
    if let Ok(entries) = document.object_split_at(Some("codes")) {
        return shape::spec(document, Ok(entries), findings);
    }
    let mut syntax_errors = Vec::new();
    let before = findings.len();
    let spec = read_broken(text, start, &mut syntax_errors, findings);
    // A string that the end of the text cuts off was closed after it.
    let end = start + text.len();
    for finding in &mut findings[before..] {
        for span in finding.spans() {
            *span = span.start.min(end)..span.end.min(end);
        }
    }
    for mut finding in syntax_errors {
        for span in finding.spans() {
            let end = span.end.min(text.len());
            *span = start + span.start.min(end)..start + end;
        }
        findings.push(finding);
    }
    spec
}

/// Reads a text with syntax errors, and recovers from each in a copy of the text.
fn read_broken(text: &str, start: usize, syntax_errors: Findings, findings: Findings) -> Spec {
    if let (Err(_), Some(finding)) = (Node::document(text), explain::other_format(text)) {
        syntax_errors.push(finding);
        return Spec::default();
    }
    let mut copy = text.to_owned();
    explain::clean(&mut copy, syntax_errors);
    let mut lost_rows = Vec::new();
    for left in (0..MAX_SYNTAX_ERRORS.min(1 + MAX_REREAD / text.len())).rev() {
        let error = match Node::document(&copy) {
            Ok(document) => {
                let document = document.moved(start);
                let mut spec = shape::spec(document, document.object(), findings);
                if !lost_rows.is_empty() {
                    spec.lost_rows.extend(lost_rows);
                    spec.empty_codes = None;
                }
                return spec;
            }
            Err(error) => error,
        };
        let mut finding = explain::explain(&copy, &error);
        let recovery = recover::recover(&mut copy, &error);
        if left == 0 && Node::document(&copy).is_err() {
            finding = finding.note("more syntax errors follow, so no row was read");
        }
        syntax_errors.push(finding);
        match recovery {
            Recovery::Mended => {}
            Recovery::RowLost(row) => lost_rows.push(row),
            Recovery::Hopeless => break,
        }
    }
    Spec::default()
}

#[cfg(test)]
mod tests;
