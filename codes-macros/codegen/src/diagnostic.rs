//! Findings as values: what is wrong, where, and what to do about it.

use std::ops::Range;

/// A byte range of the spec's text.
pub type Span = Range<usize>;

/// One problem of a spec.
///
/// Messages are written like rustc's: lower case, no full stop, in the words
/// of the spec file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Diagnostic {
    /// What is wrong.
    pub message: String,
    /// Where, in bytes of the spec's text; `None` for a problem of the file as a whole.
    pub span: Option<Span>,
    /// A few words beside the carets.
    pub label: Option<String>,
    /// Other places that matter, such as the first of two rows that collide.
    pub related: Vec<(Span, String)>,
    /// Facts that explain the finding.
    pub notes: Vec<String>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding at a place of the spec.
    pub fn at(span: Span, message: impl Into<String>) -> Self {
        Self {
            span: Some(span),
            ..Self::of_file(message)
        }
    }

    /// A finding about the file as a whole.
    pub fn of_file(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            span: None,
            label: None,
            related: Vec::new(),
            notes: Vec::new(),
            help: None,
        }
    }

    /// Adds a few words beside the carets.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds another place and what stands there.
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// Adds a fact that explains the finding.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Says what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says what to do, if there is something to say.
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help;
        self
    }
}
