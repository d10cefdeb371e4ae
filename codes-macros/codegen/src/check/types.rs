//! The types that a spec generates in the user's module.

use super::TypeNames;
use crate::diagnostic::{Diagnostic, Span};

/// The types that are in the user's module along with the table.
pub(super) struct Types {
    taken: Vec<(String, &'static str)>,
}

impl Types {
    pub(super) fn new(names: &TypeNames) -> Self {
        Self {
            taken: vec![
                (names.table.clone(), "the table"),
                (names.class.clone(), "the enum of its classes"),
            ],
        }
    }

    pub(super) fn claim(
        &mut self,
        name: &str,
        span: &Span,
        findings: &mut Vec<Diagnostic>,
    ) -> bool {
        if let Some((_, what)) = self.taken.iter().find(|(taken, _)| taken == name) {
            let message =
                format!("the enum of this attribute would be named `{name}`, like {what}");
            findings.push(Diagnostic::at(span.clone(), message).help("rename the attribute"));
            return false;
        }
        self.taken
            .push((name.to_owned(), "the enum of another attribute"));
        true
    }
}
