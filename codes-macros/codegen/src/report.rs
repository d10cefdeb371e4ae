//! What there is to say about a spec file, for programs that show it.

use crate::args::SpecPath;
use crate::check::TypeNames;
use crate::diagnostic::{Diagnostic, Span};
use crate::error::Error;
use crate::load::{Extended, Loaded, SpecText, start};
use crate::outline::Outline;
use proc_macro2::TokenStream;
use std::ops::Range;
use std::path::Path;

/// A spec file, those that it extends, and everything that is wrong with them.
#[derive(Clone, Debug)]
pub struct Report {
    /// The spec, then each that the one before it extends: path and text.
    files: Vec<(String, String)>,
    findings: Vec<Diagnostic>,
    messages: Vec<String>,
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
/// If the file is missing, too large, no file, or not UTF-8. What is wrong with
/// a text that could be read is a finding of the [`Report`].
pub fn check_file(path: impl AsRef<Path>) -> Result<Report, Error> {
    report(load(path.as_ref(), None)?)
}

/// As [`check_file`], for a spec that extends the table of another one by the
/// argument `extends` of the macro: `extended` is that table's spec.
///
/// What is wrong with the other spec itself is no finding of this one.
///
/// # Errors
///
/// As for [`check_file`], if one of the files can't be read.
pub fn check_extending_file(
    path: impl AsRef<Path>,
    extended: impl AsRef<Path>,
) -> Result<Report, Error> {
    let base = load(extended.as_ref(), None)?;
    if base.texts.is_empty() {
        return Err(Error::new(base.messages));
    }
    let texts = base.shown.into_iter().zip(base.texts);
    let extended = Extended {
        table: String::new(),
        texts: texts
            .map(|(path, SpecText { text, .. })| SpecText { path, text })
            .collect(),
    };
    report(load(path.as_ref(), Some(&extended))?)
}

fn load(path: &Path, extended: Option<&Extended>) -> Result<Loaded, Error> {
    let names = TypeNames {
        table: "Table".to_owned(),
        class: "TableClass".to_owned(),
    };
    Ok(Loaded::of(&spec_path(path)?, extended, &names))
}

fn report(loaded: Loaded) -> Result<Report, Error> {
    if loaded.texts.is_empty() {
        return Err(Error::new(loaded.messages));
    }
    let outline = loaded.checked.filter(|_| loaded.is_whole);
    let texts = loaded.texts.into_iter().map(|text| text.text);
    Ok(Report {
        files: loaded.shown.into_iter().zip(texts).collect(),
        findings: loaded.findings,
        messages: loaded.messages,
        outline: outline.as_ref().map(Outline::of),
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
    /// are extended. Each place is for [`Report::place`].
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// The errors of a build: the first findings in full, and one message that
    /// lists the others, if they are very many.
    #[must_use]
    pub fn messages(&self) -> &[String] {
        &self.messages
    }

    /// The files that were read: the spec, then each that the one before it extends.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|(path, _)| path.as_str())
    }

    /// The file that a place of a finding is in, and where.
    #[must_use]
    pub fn place(&self, span: &Span) -> Option<Place<'_>> {
        let files = self.files.iter().enumerate();
        let mut places = files.map(|(at, file)| (start(at), file));
        let (start, (path, text)) = places.find(|&(start, _)| start <= span.start)?;
        Some(Place {
            path,
            text,
            range: span.start - start..span.end - start,
        })
    }

    /// What the table has. `None` if there are findings.
    #[must_use]
    pub fn outline(&self) -> Option<&Outline> {
        self.outline.as_ref()
    }
}
