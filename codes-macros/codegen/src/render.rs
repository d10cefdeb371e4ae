//! Findings as text that looks like rustc's: the message, the place, the line with carets,
//! notes and help.

mod window;

use crate::diagnostic::{Diagnostic, Span};
use crate::files::Files;
use crate::lines::Lines;
use std::borrow::Borrow;
use std::fmt::{self, Display};
use window::Window;

/// The most findings that a build shows in full.
const MAX_SHOWN: usize = 100;

/// A finding as text, without a leading `error: `.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    text: String,
    /// Where each piece ends, and its style.
    pieces: Vec<(usize, Style)>,
}

/// The kind of a piece of a [`Message`], for programs that show it in colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// What is wrong.
    Title,
    /// Arrows, line numbers and bars.
    Frame,
    /// `path:line:column`, or the path alone.
    Place,
    /// A line of the spec, or the text of a note.
    Text,
    /// The carets below the place of the finding, and their label.
    Primary,
    /// The marks below another place, and their label.
    Secondary,
    /// `note: ` or `help: `.
    Kind,
}

impl Message {
    /// The message as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The pieces of the text, in order.
    pub fn pieces(&self) -> impl Iterator<Item = (Style, &str)> {
        let mut start = 0;
        self.pieces.iter().map(move |&(end, style)| {
            let piece = &self.text[start..end];
            start = end;
            (style, piece)
        })
    }

    fn push(&mut self, style: Style, text: &str) {
        self.text += text;
        self.pieces.push((self.text.len(), style));
    }
}

impl Display for Message {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl Borrow<str> for Message {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl PartialEq<&str> for Message {
    fn eq(&self, text: &&str) -> bool {
        self.text == *text
    }
}

impl From<&Diagnostic> for Message {
    /// The message of a finding without a place.
    fn from(finding: &Diagnostic) -> Self {
        let no_files = Files::default();
        Renderer::new(&no_files).render(finding)
    }
}

impl Diagnostic {
    /// The finding as rustc would show it, without a leading `error: `.
    ///
    /// `text` is the text of the spec, and `path` the name of the file.
    #[must_use]
    pub fn render(&self, path: &str, text: &str) -> String {
        Renderer {
            files: vec![(path, Lines::new(text))],
        }
        .render(self)
        .text
    }
}

/// A message for each finding, up to a limit, and one with the number of the others.
pub(crate) fn render(findings: &[Diagnostic], files: &Files) -> Vec<Message> {
    if findings.is_empty() {
        // Finding the lines of a large file takes a while.
        return Vec::new();
    }
    let renderer = Renderer::new(files);
    let mut messages = Vec::new();
    for finding in findings.iter().take(MAX_SHOWN) {
        messages.push(renderer.render(finding));
    }
    if let Some(next) = findings.get(MAX_SHOWN) {
        let count = findings.len() - MAX_SHOWN;
        let findings = if count == 1 { "finding" } else { "findings" };
        let mut more = Diagnostic::of_file(format!("{count} more {findings}, the first one here"));
        more.span.clone_from(&next.span);
        messages.push(renderer.render(&more));
    }
    messages
}

/// The paths and lines of files.
struct Renderer<'a> {
    /// In the order of [`Files`].
    files: Vec<(&'a str, Lines<'a>)>,
}

/// A place in one of the files.
struct Place<'a> {
    path: &'a str,
    lines: &'a Lines<'a>,
    span: Span,
    line: usize,
    column: usize,
}

impl<'a> Renderer<'a> {
    fn new(files: &'a Files) -> Self {
        let mut lines = Vec::with_capacity(files.0.len());
        for file in &files.0 {
            lines.push((file.shown.as_str(), Lines::new(&file.text)));
        }
        Self { files: lines }
    }

    fn place(&'a self, span: &Span) -> Option<Place<'a>> {
        let file = crate::files::file_of(span);
        let start = crate::files::start_of(file);
        let (path, lines) = self.files.get(file)?;
        let position = lines.position(span.start - start);
        Some(Place {
            path,
            lines,
            span: position.offset..span.end - start,
            line: position.line,
            column: position.column,
        })
    }

    fn render(&self, finding: &Diagnostic) -> Message {
        let mut message = Message::default();
        message.push(Style::Title, &finding.message);
        let own = finding.span.as_ref().and_then(|span| self.place(span));
        let mut last_line = own.as_ref().map_or(0, |place| place.line);
        let mut related = Vec::new();
        for (span, label) in &finding.related {
            if let Some(place) = self.place(span) {
                last_line = last_line.max(place.line);
                related.push((place, label));
            }
        }
        // As wide as the longest line number.
        let width = match last_line {
            0 => usize::from(!self.files.is_empty()),
            line => line.to_string().len(),
        };
        let gutter = " ".repeat(width);
        match (&own, self.files.first()) {
            (Some(place), _) => {
                let label = finding.label.as_deref().unwrap_or_default();
                place.show(&mut message, &gutter, Style::Primary, label);
            }
            (None, Some((path, _))) => {
                message.push(Style::Frame, &format!("\n{gutter}--> "));
                message.push(Style::Place, path);
            }
            (None, None) => {}
        }
        for (place, label) in &related {
            place.show(&mut message, &gutter, Style::Secondary, label);
        }
        for note in &finding.notes {
            remark(&mut message, &gutter, "note: ", note);
        }
        if let Some(help) = &finding.help {
            remark(&mut message, &gutter, "help: ", help);
        }
        message
    }
}

/// ` = note: …`
fn remark(message: &mut Message, gutter: &str, kind: &str, text: &str) {
    message.push(Style::Frame, &format!("\n{gutter} = "));
    message.push(Style::Kind, kind);
    message.push(Style::Text, text);
}

impl Place<'_> {
    /// Adds the path, the line and the carets.
    fn show(&self, message: &mut Message, gutter: &str, style: Style, label: &str) {
        let (arrow, mark) = match style {
            Style::Primary => ("-->", "^"),
            _ => (":::", "-"),
        };
        let Self { path, line, .. } = self;
        let window = self.window();
        message.push(Style::Frame, &format!("\n{gutter}{arrow} "));
        message.push(Style::Place, &format!("{path}:{line}:{}", self.column));
        let width = gutter.len();
        message.push(Style::Frame, &format!("\n{gutter} |\n{line:width$} |"));
        message.push(Style::Text, &format!(" {}", window.text));
        message.push(Style::Frame, &format!("\n{gutter} |"));
        let marks = mark.repeat(window.marked);
        let separator = if label.is_empty() { "" } else { " " };
        let indent = " ".repeat(window.indent);
        message.push(style, &format!(" {indent}{marks}{separator}{label}"));
    }

    fn window(&self) -> Window {
        let (start, line) = self.lines.line(self.line);
        let from = (self.span.start - start).min(line.len());
        let to = (self.span.end - start).clamp(from, line.len());
        Window::around(line, from, to)
    }
}

#[cfg(test)]
mod tests;
