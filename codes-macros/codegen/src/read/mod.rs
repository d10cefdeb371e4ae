//! The second step: JSON text to a [`Spec`], each value with its place.
//!
//! This step knows the shape of the format (which keys there are, and which
//! type each has); the rules that tie values to each other are `check`'s.

mod columns;
mod fields;
mod json;
mod recover;
mod shape;
mod spec;

use json::Node;
pub(crate) use spec::{
    AttributeSpec, AttributeType, ClassSpec, Json, LostRow, ROW_KEYS, RowSpec, Spanned, Spec,
    ValueSpec,
};

use crate::diagnostic::Diagnostic;
use std::borrow::Cow;

/// After so many syntax errors the file is something other than a spec.
const MAX_SYNTAX_ERRORS: usize = 32;

/// Reads a spec and everything about its shape that is wrong.
///
/// The [`Spec`] holds whatever could be read, so that the type which is emitted
/// beside the errors has as many of its rows as possible.
pub(crate) fn read(text: &str, findings: &mut Vec<Diagnostic>) -> Spec {
    let mut text = Cow::Borrowed(text);
    for _ in 0..MAX_SYNTAX_ERRORS {
        let error = match Node::document(&text) {
            Ok(document) => return shape::spec(document, findings),
            Err(error) => error,
        };
        findings.push(recover::explain(&text, &error));
        if !recover::repair(text.to_mut(), error.offset) {
            break;
        }
    }
    Spec::default()
}
