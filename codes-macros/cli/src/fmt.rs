//! `codes fmt`: writes specs in the canonical layout.

use crate::output::Output;
use crate::{Outcome, files, layout, paths};
use codes_codegen::{Error, Report, check_file};
use std::path::{Path, PathBuf};

/// Format specs in the canonical layout
///
/// Keys are put in a fixed order. Each class, attribute and row is on one line of up
/// to 160 characters, or else a block. Numbers and strings are kept as they are
/// written, except that the codes of a hexadecimal table get all digits, in lower
/// case. A file that is not a JSON object, or has a duplicate key, is left
/// unchanged.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0; 1 if a file is left unchanged because of findings, or with --check if one is not in \
the canonical layout; 2 if a file can't be read or written.

Examples:
  codes fmt spec/errors.json
  codes fmt --check spec")]
pub(crate) struct Arguments {
    /// The specs to format: files, folders with specs, or patterns such as `spec/*.json`
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Write nothing, and list the files that would change
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Outcome {
    let mut outcome = Outcome::Clean;
    let (files, errors) = paths::specs(&arguments.files);
    for error in errors {
        output.errors(error.messages());
        outcome = Outcome::Failed;
    }
    for file in &files {
        let formatted = format(file, arguments.check, output);
        outcome = outcome.max(formatted.unwrap_or_else(|error| {
            output.errors(error.messages());
            Outcome::Failed
        }));
    }
    outcome
}

fn format(path: &Path, is_check: bool, output: &Output) -> Result<Outcome, Error> {
    let shown = path.display();
    let text = files::read(path)?;
    // The type of hexadecimal numbers, which may be inherited.
    let report = ["radix", "extends"]
        .iter()
        .any(|key| text.contains(key))
        .then(|| check_file(path))
        .transpose()?;
    let outline = report.as_ref().and_then(Report::outline);
    let Some(formatted) = layout::canonical(&text, outline) else {
        output.errors(check_file(path)?.messages());
        output.note(&format!("{shown} was left unchanged"));
        return Ok(Outcome::Findings);
    };
    if formatted == text {
        return Ok(Outcome::Clean);
    }
    if is_check {
        output.print(&format!("{shown}\n"));
        return Ok(Outcome::Findings);
    }
    files::write(path, &formatted)?;
    Ok(Outcome::Clean)
}
