//! Findings as values.

use crate::prose::is_bidi_control;
use std::ops::Range;

/// A byte range in the text of a spec.
///
/// The ranges in extended specs don't overlap with those in the spec itself.
/// `Report::place` resolves them.
pub type Span = Range<usize>;

/// Where a step reports what is wrong.
pub(crate) type Findings<'a> = &'a mut Vec<Diagnostic>;

/// A problem of a spec.
///
/// Messages use the words of the spec and the style of rustc: lower case, without a full
/// stop.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Diagnostic {
    /// What is wrong.
    pub message: String,
    /// The place; `None` for a problem of the whole file.
    pub span: Option<Span>,
    /// A few words after the carets.
    pub label: Option<String>,
    /// Other relevant places, such as the first of two colliding rows.
    pub related: Vec<(Span, String)>,
    /// Facts that explain the finding.
    pub notes: Vec<String>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding at a place in the spec.
    pub fn at(span: Span, message: impl Into<String>) -> Self {
        Self {
            message: one_line(&message.into()),
            span: Some(span),
            label: None,
            related: Vec::new(),
            notes: Vec::new(),
            help: None,
        }
    }

    /// A finding about the whole file.
    pub fn of_file(message: impl Into<String>) -> Self {
        let span = None;
        Self {
            span,
            ..Self::at(0..0, message)
        }
    }

    /// Prefixes the message with its subject, such as a key.
    pub(crate) fn of(mut self, owner: &str) -> Self {
        self.message = one_line(&format!("{owner}: {}", self.message));
        self
    }

    /// The own place and the related ones.
    pub(crate) fn spans(&mut self) -> Vec<&mut Span> {
        let mut spans = Vec::new();
        spans.extend(&mut self.span);
        for (span, _) in &mut self.related {
            spans.push(span);
        }
        spans
    }

    /// Sets a few words after the carets.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(one_line(&label.into()));
        self
    }

    /// Adds another place and its label.
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, one_line(&label.into())));
        self
    }

    /// Adds a fact that explains the finding.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(one_line(&note.into()));
        self
    }

    /// Sets what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(one_line(&help.into()));
        self
    }

    /// Sets what to do if there is a suggestion.
    pub fn maybe_help(self, help: Option<String>) -> Self {
        match help {
            Some(help) => self.help(help),
            None => self,
        }
    }
}

/// The longest part of a message, in characters.
const MAX_MESSAGE: usize = 400;

/// Escapes line breaks and other control characters, which text of a spec may contain, and
/// cuts overlong text.
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
