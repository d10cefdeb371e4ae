//! Why there is nothing to write.

use std::fmt;

/// Why there is no report on a file, or no Rust for it: one message for each
/// finding, as the macro shows it.
///
/// `Debug` is the same text, because that is what a `main` shows which returns
/// an error.
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    messages: Vec<String>,
}

impl Error {
    pub(crate) fn new(messages: Vec<String>) -> Self {
        Self { messages }
    }

    /// What is wrong, each as rustc would show it, without a leading `error: `.
    #[must_use]
    pub fn messages(&self) -> &[String] {
        &self.messages
    }
}

impl From<String> for Error {
    fn from(message: String) -> Self {
        Self::new(vec![message])
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
        // Behind the `Error: ` of `main`.
        write!(formatter, "the spec can't be used\n\n{self}")
    }
}

impl std::error::Error for Error {}
