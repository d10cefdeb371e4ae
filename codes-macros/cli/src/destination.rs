//! Where a generated text goes.

use crate::output::Output;
use crate::{Outcome, files};
use codes_codegen::{Diagnostic, Error, Report};
use std::path::{Path, PathBuf};

/// A file to write or to check; the standard output without either.
#[derive(clap::Args)]
pub(crate) struct Destination {
    /// Write the result to this file instead of the standard output
    #[arg(long, short, value_name = "OUT", conflicts_with = "check")]
    output: Option<PathBuf>,
    /// Check whether this file is up to date, and write nothing
    #[arg(long, value_name = "OUT")]
    check: Option<PathBuf>,
}

impl Destination {
    /// Whether the name of the file ends in this extension.
    pub(crate) fn has_extension(&self, extension: &str) -> bool {
        let path = self.output.as_ref().or(self.check.as_ref());
        let found = path.and_then(|path| path.extension());
        found.is_some_and(|found| found.eq_ignore_ascii_case(extension))
    }

    /// Keeps the specs of a report from being overwritten.
    pub(crate) fn refuse_specs(&self, report: &Report) -> Result<(), Error> {
        let Some(path) = &self.output else {
            return Ok(());
        };
        if !report.files().any(|spec| is_same(Path::new(spec), path)) {
            return Ok(());
        }
        let message = format!(
            "`{}` is the spec, or a spec that it extends",
            path.display()
        );
        let finding = Diagnostic::of_file(message);
        Err(finding.help("write the result to another file").into())
    }

    pub(crate) fn deliver(&self, text: &str, output: &Output) -> Result<Outcome, Error> {
        if let Some(path) = &self.check {
            return compare(text, path, output);
        }
        match &self.output {
            Some(path) => files::write(path, text)?,
            None => output.print(text),
        }
        Ok(Outcome::Clean)
    }
}

/// Reports whether the file has this text, whatever its line endings are.
fn compare(text: &str, path: &Path, output: &Output) -> Result<Outcome, Error> {
    let old = files::read(path)?;
    if text.lines().eq(old.lines()) {
        return Ok(Outcome::Clean);
    }
    let lines = text.lines().zip(old.lines());
    let equal = lines.take_while(|(wanted, found)| wanted == found).count();
    output.note(&format!(
        "{}:{}: the file is stale from this line on: regenerate it with --output",
        path.display(),
        equal + 1
    ));
    Ok(Outcome::Findings)
}

/// Whether two paths lead to the same file, directly or through links.
fn is_same(one: &Path, other: &Path) -> bool {
    // A file that does not exist yet is none of the specs.
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(first), Ok(second)) => first == second,
        _ => false,
    }
}
