//! The two output streams, and their colours.

use crate::paint::painted;
use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;
use codes_codegen::Message;
use std::io::{self, ErrorKind, Write};
use std::process;

/// When to use colours.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Color {
    /// On terminals, unless `NO_COLOR` is set
    Auto,
    Always,
    Never,
}

/// The two streams of the command.
pub(crate) struct Output {
    choice: ColorChoice,
}

impl Output {
    pub(crate) fn new(color: Color) -> Self {
        let choice = match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self { choice }
    }

    /// Writes the result of the command.
    pub(crate) fn print(&self, text: &str) {
        write(AutoStream::new(io::stdout(), self.choice), text);
    }

    /// Whether the result can contain links.
    pub(crate) fn has_links(&self) -> bool {
        supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout)
            && !matches!(self.choice, ColorChoice::Never)
    }

    /// Writes messages that are the result of the command, with links if the
    /// terminal supports them.
    pub(crate) fn messages(&self, messages: &[Message]) {
        let has_links = self.has_links();
        for message in messages {
            self.print(&(painted(message, has_links) + "\n\n"));
        }
    }

    /// Writes messages to the standard error.
    pub(crate) fn errors(&self, messages: &[Message]) {
        for message in messages {
            self.note(&(painted(message, false) + "\n"));
        }
    }

    /// Writes a line to the standard error.
    pub(crate) fn note(&self, text: &str) {
        let stream = AutoStream::new(io::stderr(), self.choice);
        write(stream, &format!("{text}\n"));
    }
}

fn write(mut stream: impl Write, text: &str) {
    let written = stream
        .write_all(text.as_bytes())
        .and_then(|()| stream.flush());
    match written {
        Ok(()) => {}
        // The reader has seen enough, as in `codes check … | head`: the command
        // still does its work, with the same exit status.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        Err(_) => process::exit(2),
    }
}
