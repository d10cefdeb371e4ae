//! Where text goes, and whether it has colours.

use crate::paint;
use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;
use std::io::{self, ErrorKind, Write};
use std::process;

/// When to use colours.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
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

    /// What was asked for.
    pub(crate) fn print(&self, text: &str) {
        write(AutoStream::new(io::stdout(), self.choice), text);
    }

    /// Findings, as rustc shows them, with links where the terminal has them.
    pub(crate) fn messages(&self, messages: &[String]) {
        let has_links = supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout)
            && !matches!(self.choice, ColorChoice::Never);
        self.print(&painted(messages, has_links));
    }

    /// As [`Output::messages`], beside what was asked for.
    pub(crate) fn messages_aside(&self, messages: &[String]) {
        let stream = AutoStream::new(io::stderr(), self.choice);
        write(stream, &painted(messages, false));
    }

    /// A remark on what was done.
    pub(crate) fn note(&self, text: &str) {
        write(
            AutoStream::new(io::stderr(), self.choice),
            &format!("{text}\n"),
        );
    }
}

fn painted(messages: &[String], has_links: bool) -> String {
    let messages = messages.iter();
    messages
        .map(|message| paint::finding(message, has_links) + "\n\n")
        .collect()
}

fn write(mut stream: impl Write, text: &str) {
    let written = stream
        .write_all(text.as_bytes())
        .and_then(|()| stream.flush());
    match written {
        Ok(()) => {}
        // Whoever reads has seen enough, as in `codes check … | head`; what there
        // is to do and how it ends is the same.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        Err(_) => process::exit(2),
    }
}
