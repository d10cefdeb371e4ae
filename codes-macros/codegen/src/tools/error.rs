//! The error of programs that use a spec.

use crate::diagnostic::Diagnostic;
use crate::render::Message;
use std::fmt;

/// Why a spec can't be used: a message for each finding, like those of the macro.
///
/// `Debug` shows the same text, because a `main` that returns an error uses it.
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    messages: Vec<Message>,
}

impl Error {
    pub(crate) fn new(messages: Vec<Message>) -> Self {
        Self { messages }
    }

    /// The messages, each as rustc would show it, without a leading `error: `.
    #[must_use]
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }
}

impl From<Diagnostic> for Error {
    fn from(finding: Diagnostic) -> Self {
        Self::new(vec![Message::from(&finding)])
    }
}

impl From<String> for Error {
    fn from(message: String) -> Self {
        Diagnostic::of_file(message).into()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        for (at, message) in self.messages.iter().enumerate() {
            let separator = if at == 0 { "" } else { "\n\n" };
            write!(formatter, "{separator}error: {message}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        // This follows the `Error: ` of `main`.
        write!(formatter, "the spec can't be used\n\n{self}")
    }
}

impl std::error::Error for Error {}
