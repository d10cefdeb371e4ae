//! `codes import`: updates a spec from an IANA registry.

mod edit;
mod merge;
mod reference;
mod registry;
mod setting;

use crate::layout::canonical;
use crate::output::Output;
use crate::tree::Tree;
use crate::{Outcome, files};
use codes_codegen::{Error, check_file};
use merge::Merge;
use std::fs;
use std::path::PathBuf;

/// Update a spec from a registry that IANA publishes as CSV
///
/// A new code becomes a row. A new reason replaces the old one, which becomes an
/// alias. A reference to another document replaces one that `import` could have
/// written. Everything else in the file stays as it is. Rows are never removed: if
/// the registry does not have a row, or lists it as unused, a note says so.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0; 1 if the spec has findings before or after the update; 2 if a file can't be read \
or written, or an option is invalid: the spec is then left unchanged.

Example:
  curl -O https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv
  codes import --from http-status-codes-1.csv spec/http.json \\
      --updated 2025-09-15 --set registration=Permanent
  git diff spec/http.json")]
pub(crate) struct Arguments {
    /// The registry, with the columns Value, Description and Reference
    #[arg(long, value_name = "FILE.csv")]
    from: PathBuf,
    /// The spec to update
    spec: PathBuf,
    /// The date of the registry, for the key `updated`
    #[arg(long, value_name = "YYYY-MM-DD")]
    updated: Option<String>,
    /// The value of an attribute for new rows, a string or JSON; can be repeated
    #[arg(long, value_name = "ATTRIBUTE=VALUE", value_parser = key_and_value)]
    set: Vec<(String, String)>,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<Outcome, Error> {
    let report = check_file(&arguments.spec)?;
    let Some(outline) = report.outline() else {
        output.errors(report.messages());
        return Ok(Outcome::Findings);
    };
    let mut invalid = Vec::new();
    if let Some(date) = &arguments.updated {
        setting::check_date(date, &mut invalid);
    }
    let members = setting::members(&arguments.set, outline, &mut invalid);
    if !invalid.is_empty() {
        output.errors(&invalid);
        return Ok(Outcome::Failed);
    }
    let records = fs::read(&arguments.from)
        .map_err(|error| error.to_string())
        .and_then(|bytes| registry::read(&bytes))
        .map_err(|problem| files::unreadable(&arguments.from, &problem))?;
    let text = files::read(&arguments.spec)?;
    let spec = Tree::parse(&text)
        .ok_or_else(|| files::unreadable(&arguments.spec, "it is not valid JSON"))?;
    let mut merge = Merge::new(&text, &spec, outline, &members);
    merge.add_records(&records);
    if let Some(date) = &arguments.updated {
        merge.set_date(date);
    }
    let (mut merged, log) = merge.finish();
    output.print(&log);
    // A file in the canonical layout stays in it.
    if canonical(&text, Some(outline)).as_ref() == Some(&text) {
        merged = canonical(&merged, Some(outline)).unwrap_or(merged);
    }
    if merged == text {
        output.note(&format!("{} is up to date", arguments.spec.display()));
        return Ok(Outcome::Clean);
    }
    files::write(&arguments.spec, &merged)?;
    let report = check_file(&arguments.spec)?;
    output.errors(report.messages());
    Ok(match report.findings() {
        [] => Outcome::Clean,
        _ => Outcome::Findings,
    })
}

/// `retryable=true`
fn key_and_value(argument: &str) -> Result<(String, String), String> {
    let parts = argument.split_once('=');
    let (key, value) = parts.ok_or_else(|| "expected ATTRIBUTE=VALUE".to_owned())?;
    Ok((key.to_owned(), value.to_owned()))
}
