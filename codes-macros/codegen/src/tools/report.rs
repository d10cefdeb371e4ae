//! The findings of a spec file.

use super::error::Error;
use super::outline::Outline;
use crate::args::SpecPath;
use crate::check::TypeNames;
use crate::diagnostic::{Diagnostic, Span};
use crate::files::Files;
use crate::locate::{Extended, Origin};
use crate::render::{Message, render};
use crate::{Loaded, load};
use proc_macro2::TokenStream;
use std::ops::Range;
use std::path::Path;

/// The findings of a spec file and those that it extends.
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
    /// The path of the file, as messages show it.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The byte range in the text.
    pub range: Range<usize>,
}

/// Checks a spec file and those that it extends. The path is relative to the working
/// folder.
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
/// If the file is missing, too large, not a regular file, or not UTF-8.
pub fn check_file(path: impl AsRef<Path>) -> Result<Report, Error> {
    let path = spec_path(path.as_ref())?;
    report(load(
        Origin::Path(&path.value),
        &TypeNames::placeholders(),
        &[],
    ))
}

/// Does the same as [`check_file`] for a spec whose table extends another one in Rust, with
/// the argument `extends` of the macro. `extended` is the spec of the other table.
///
/// # Errors
///
/// If one of the files can't be read, as for [`check_file`].
pub fn check_extending_file(
    path: impl AsRef<Path>,
    extended: impl AsRef<Path>,
) -> Result<Report, Error> {
    let names = TypeNames::placeholders();
    let extended = spec_path(extended.as_ref())?;
    let base = load(Origin::Path(&extended.value), &names, &[]);
    if base.files.0.is_empty() {
        return Err(Error::new(base.messages()));
    }
    let files = base.files.0.into_iter();
    let specs = files.map(|file| (file.shown, file.text)).collect();
    check_extending(path.as_ref(), specs)
}

/// Does the same as [`check_extending_file`] for an extended table whose specs are in
/// memory, as for [`check_texts`].
///
/// # Errors
///
/// If the file can't be read, as for [`check_file`].
pub fn check_extending_texts(
    path: impl AsRef<Path>,
    extended: &[(&str, &str)],
) -> Result<Report, Error> {
    check_extending(path.as_ref(), owned(extended))
}

fn check_extending(path: &Path, extended: Vec<(String, String)>) -> Result<Report, Error> {
    let path = spec_path(path)?;
    let extended = table(extended);
    let origin = Origin::Extending(&path.value, &extended);
    report(load(origin, &TypeNames::placeholders(), &[]))
}

/// Does the same as [`check_file`] for specs in memory: pairs of a path, which messages
/// show, and a text. Each spec extends the one after it.
///
/// ```
/// let report = codes_codegen::check_texts(&[(
///     "disk.json",
///     r#"{"codes": [{"code": 1, "reason": "Disk Full"}]}"#,
/// )])?;
/// assert_eq!(report.outline().expect("there are no findings").rows[0].code, 1);
/// # Ok::<(), codes_codegen::Error>(())
/// ```
///
/// # Errors
///
/// If there is no spec.
pub fn check_texts(specs: &[(&str, &str)]) -> Result<Report, Error> {
    let specs = table(owned(specs));
    let names = TypeNames::placeholders();
    report(load(Origin::Table(&specs), &names, &[]))
}

fn owned(specs: &[(&str, &str)]) -> Vec<(String, String)> {
    let specs = specs.iter();
    specs
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

fn table(specs: Vec<(String, String)>) -> Extended {
    Extended {
        table: String::new(),
        specs,
        listings: Vec::new(),
        is_whole: true,
    }
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

/// The path as an argument of the macro.
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
    /// The findings by place, those in extended specs first. [`Report::place`] resolves
    /// a place.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// Changes findings, such as their help, and their messages.
    pub fn change_findings(&mut self, change: impl FnMut(&mut Diagnostic)) {
        self.findings.iter_mut().for_each(change);
        self.messages = render(&self.findings, &self.files);
    }

    /// The errors of a build: a message for each finding, up to a limit, and one with the
    /// number of further findings.
    #[must_use]
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// The paths of the spec and of those that it extends.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.0.iter().map(|file| file.shown.as_str())
    }

    /// The file and the range of a place.
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

    /// The outline of the table. `None` if there are findings.
    #[must_use]
    pub fn outline(&self) -> Option<&Outline> {
        self.outline.as_ref()
    }
}
