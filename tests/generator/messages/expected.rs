//! The errors in the `.stderr` files of trybuild.

use std::fmt::{self, Display, Formatter};

/// An error with the place of its first mark in the program.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Error {
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) message: String,
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            line,
            column,
            message,
        } = self;
        writeln!(f, "{message}\n --> {line}:{column}")
    }
}

/// The errors of a file, by place, which is what they have in common with others:
/// rustc shows them in the order in which it expanded the macros.
pub(crate) fn errors(stderr: &str) -> Vec<Error> {
    let mut errors = Vec::new();
    let mut message: Option<String> = None;
    for line in stderr.lines() {
        if let Some((_, start)) = line
            .strip_prefix("error")
            .and_then(|line| line.split_once(": "))
        {
            message = Some(start.to_owned());
            continue;
        }
        let Some(text) = &mut message else {
            continue;
        };
        let place = line.trim_start().strip_prefix("--> ui/");
        match place.and_then(|place| place.split_once(".rs:")?.1.split_once(':')) {
            Some((line, column)) => errors.push(Error {
                line: line.parse().unwrap(),
                column: column.parse().unwrap(),
                message: message.take().unwrap(),
            }),
            None => {
                text.push('\n');
                // rustc aligns the lines with what comes after `error: `.
                text.push_str(line.strip_prefix("       ").unwrap_or(line));
            }
        }
    }
    by_place(errors)
}

/// Errors at the same place stay in their order.
pub(crate) fn by_place(mut errors: Vec<Error>) -> Vec<Error> {
    errors.sort_by_key(|error| (error.line, error.column));
    errors
}
