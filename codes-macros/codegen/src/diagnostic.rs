//! Findings as values: what is wrong, where, and what to do about it.

use crate::prose::is_bidi_control;
use std::ops::Range;

/// A byte range of a spec's text.
///
/// The specs that a spec extends have ranges of their own, which do not overlap
/// with those of the spec: `Report::place` resolves them.
pub type Span = Range<usize>;

/// Where a step reports what is wrong.
pub(crate) type Findings<'a> = &'a mut Vec<Diagnostic>;

/// One problem of a spec.
///
/// Messages are written like those of rustc: lower case, no full stop, in the
/// words of the spec file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Diagnostic {
    /// What is wrong.
    pub message: String,
    /// Where, in bytes of the spec's text; `None` for a problem of the file as a whole.
    pub span: Option<Span>,
    /// A few words next to the carets.
    pub label: Option<String>,
    /// Other places that matter, such as the first of two rows that collide.
    pub related: Vec<(Span, String)>,
    /// Facts that explain the finding.
    pub notes: Vec<String>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding at a place in the spec.
    pub fn at(span: Span, message: impl Into<String>) -> Self {
        Self::new(Some(span), &message.into())
    }

    /// A finding about the file as a whole.
    pub fn of_file(message: impl Into<String>) -> Self {
        Self::new(None, &message.into())
    }

    fn new(span: Option<Span>, message: &str) -> Self {
        Self {
            message: one_line(message),
            span,
            label: None,
            related: Vec::new(),
            notes: Vec::new(),
            help: None,
        }
    }

    /// Puts what the finding is about, such as the key of a value, before the message.
    pub(crate) fn of(mut self, owner: &str) -> Self {
        self.message = one_line(&format!("{owner}: {}", self.message));
        self
    }

    /// All places of the finding.
    pub(crate) fn spans(&mut self) -> Vec<&mut Span> {
        let mut spans: Vec<&mut Span> = self.span.as_mut().into_iter().collect();
        for (span, _) in &mut self.related {
            spans.push(span);
        }
        spans
    }

    /// Adds a few words next to the carets.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(one_line(&label.into()));
        self
    }

    /// Adds another place and what is there.
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, one_line(&label.into())));
        self
    }

    /// Adds a fact that explains the finding.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(one_line(&note.into()));
        self
    }

    /// Says what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(one_line(&help.into()));
        self
    }

    /// Says what to do if there is a suggestion.
    pub fn maybe_help(self, help: Option<String>) -> Self {
        match help {
            Some(help) => self.help(help),
            None => self,
        }
    }
}

/// The longest part of a message, in characters.
const MAX_MESSAGE: usize = 400;

/// Messages quote the spec, which can contain anything: line breaks and other
/// control characters are escaped, and overlong text is cut.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for (at, character) in text.chars().enumerate() {
        if at == MAX_MESSAGE {
            line.push('…');
            break;
        }
        if character.is_control() || is_bidi_control(character) {
            line.extend(character.escape_unicode());
        } else {
            line.push(character);
        }
    }
    line
}
