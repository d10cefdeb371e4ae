//! Findings as values: what is wrong, where, and what to do about it.

use crate::render::{Sources, is_bidi_control};
use std::ops::Range;

/// A byte range of the spec's text. The texts that a spec extends have ranges of
/// their own, which don't overlap with those of the spec.
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
            message: one_line(&message.into()),
            span: None,
            label: None,
            related: Vec::new(),
            notes: Vec::new(),
            help: None,
        }
    }

    /// The finding as rustc would show it, without a leading `error: `.
    ///
    /// `text` is the spec's text, and `path` what to call its file.
    #[must_use]
    pub fn render(&self, path: &str, text: &str) -> String {
        Sources::new([(0, path, text)]).render(self)
    }

    /// Says first what the finding is about, such as the key of a value.
    pub(crate) fn of(mut self, owner: &str) -> Self {
        self.message = one_line(&format!("{owner}: {}", self.message));
        self
    }

    /// The same finding in a text that starts at byte `start` of all texts.
    pub(crate) fn moved(mut self, start: usize) -> Self {
        for span in self.spans() {
            *span = span.start + start..span.end + start;
        }
        self
    }

    /// All places.
    pub(crate) fn spans(&mut self) -> impl Iterator<Item = &mut Span> {
        let related = self.related.iter_mut().map(|(span, _)| span);
        self.span.iter_mut().chain(related)
    }

    /// Adds a few words beside the carets.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(one_line(&label.into()));
        self
    }

    /// Adds another place and what stands there.
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

    /// Says what to do, if there is something to say.
    pub fn maybe_help(self, help: Option<String>) -> Self {
        match help {
            Some(help) => self.help(help),
            None => self,
        }
    }
}

/// The longest part of a message, in characters.
const MAX_MESSAGE: usize = 400;

/// Messages quote the spec, which can hold anything: line breaks and other
/// control characters are escaped, and what is too long to read is cut.
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
