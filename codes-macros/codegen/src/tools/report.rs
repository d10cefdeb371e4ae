//! The findings of a spec file, for programs that show them.

use super::error::Error;
use super::outline::Outline;
use crate::args::SpecPath;
use crate::check::TypeNames;
use crate::diagnostic::{Diagnostic, Span};
use crate::files::Files;
use crate::locate::{Extended, Origin};
use crate::render::Message;
use crate::{Loaded, load};
use proc_macro2::TokenStream;
use std::ops::Range;
use std::path::Path;

/// A spec file, those that it extends, and everything that is wrong with them.
#[derive(Clone, Debug)]
pub struct Report {
    files: Files,
    findings: Vec<Diagnostic>,
    messages: Vec<Message>,
    outline: Option<Outline>,
}

/// A place in one of the files of a [`Report`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The file, as messages show it.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The bytes of the text.
    pub range: Range<usize>,
}

/// Reads and checks a spec file and those that it extends.
///
/// The path is relative to the working folder.
///
/// ```
/// # let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/http.json");
/// let report = codes_codegen::check_file(path)?;
/// assert_eq!(report.messages(), [""; 0]);
/// let outline = report.outline().expect("there are no findings");
/// assert_eq!(outline.rows[0].variant, "Continue");
/// # Ok::<(), codes_codegen::Error>(())
/// ```
///
/// # Errors
///
/// If the file is missing, too large, not a regular file, or not UTF-8. What is
/// wrong with a text that could be read is a finding of the [`Report`].
pub fn check_file(path: impl AsRef<Path>) -> Result<Report, Error> {
    let path = spec_path(path.as_ref())?;
    report(load(Origin::Path(&path.value), &TypeNames::placeholders()))
}

/// As [`check_file`], for a spec that extends the table of another one by the
/// argument `extends` of the macro: `extended` is that table's spec.
///
/// What is wrong with the other spec itself is a finding too.
///
/// # Errors
///
/// As for [`check_file`], if one of the files can't be read.
pub fn check_extending_file(
    path: impl AsRef<Path>,
    extended: impl AsRef<Path>,
) -> Result<Report, Error> {
    let names = TypeNames::placeholders();
    let extended = spec_path(extended.as_ref())?;
    let base = load(Origin::Path(&extended.value), &names);
    if base.files.0.is_empty() {
        return Err(Error::new(base.messages()));
    }
    let files = base.files.0.into_iter();
    let extended = Extended {
        table: String::new(),
        specs: files.map(|file| (file.shown, file.text)).collect(),
    };
    let path = spec_path(path.as_ref())?;
    let mut loaded = load(Origin::Extending(&path.value, &extended), &names);
    let is_whole = loaded.findings.is_empty();
    if loaded.checked.is_some() {
        loaded.forget_extended();
    }
    if !is_whole {
        loaded.checked = None;
    }
    report(loaded)
}

fn report(loaded: Loaded) -> Result<Report, Error> {
    let messages = loaded.messages();
    if loaded.files.0.is_empty() {
        return Err(Error::new(messages));
    }
    let checked = loaded.checked.filter(|_| loaded.findings.is_empty());
    Ok(Report {
        files: loaded.files,
        findings: loaded.findings,
        messages,
        outline: checked.as_ref().map(Outline::of),
    })
}

/// The path as the argument of the macro that it would be.
pub(crate) fn spec_path(path: &Path) -> Result<SpecPath, Error> {
    let problem = |problem: &str| format!("the path `{}` {problem}", path.display());
    if path.as_os_str().is_empty() {
        return Err(problem("is empty").into());
    }
    let absolute = std::path::absolute(path).map_err(|error| problem(&error.to_string()))?;
    let value = absolute.to_str().ok_or_else(|| problem("is not UTF-8"))?;
    Ok(SpecPath {
        value: value.to_owned(),
        tokens: TokenStream::new(),
        span: proc_macro2::Span::call_site(),
    })
}

impl Report {
    /// Everything that is wrong, by place: first what is wrong with the specs that
    /// are extended. [`Report::place`] resolves each place.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// The errors of a build: the first findings in full, and one message with the
    /// number of others, if there are very many.
    #[must_use]
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// The files that were read: the spec, then each that the one before it extends.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.0.iter().map(|file| file.shown.as_str())
    }

    /// The file that a place of a finding is in, and where.
    #[must_use]
    pub fn place(&self, span: &Span) -> Option<Place<'_>> {
        let (file, range) = self.files.find(span)?;
        let file = &self.files.0[file];
        Some(Place {
            path: &file.shown,
            text: &file.text,
            range,
        })
    }

    /// What the table has. `None` if there are findings.
    #[must_use]
    pub fn outline(&self) -> Option<&Outline> {
        self.outline.as_ref()
    }
}
