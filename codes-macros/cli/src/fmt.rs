//! `codes fmt`: specs in their canonical layout.

use crate::output::Output;
use crate::{Outcome, layout};
use codes_codegen::check;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes specs in their canonical layout
///
/// The keys have an order, an object stands in a line of up to 160 characters
/// or becomes a block, and a section with several entries has a line or a block
/// for each. Numbers and texts stay as they are written. A file that is no JSON, or
/// has a key twice, is left alone.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0; 1 if a file is left alone, or with --check if one is not in its canonical layout; \
2 if a file can't be read or written.

Examples:
  codes fmt spec/errors.json
  codes fmt --check spec/*.json")]
pub(crate) struct Arguments {
    /// The specs
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Change nothing, and name the files that would be changed
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Outcome {
    let mut outcome = Outcome::Clean;
    for file in &arguments.files {
        let this = match format(file, arguments.check, output) {
            Ok(this) => this,
            Err(message) => {
                output.messages_aside(&[message]);
                Outcome::Failed
            }
        };
        outcome = outcome.max(this);
    }
    outcome
}

fn format(path: &Path, is_check: bool, output: &Output) -> Result<Outcome, String> {
    let shown = path.display();
    let text =
        fs::read_to_string(path).map_err(|error| format!("can't read `{shown}`: {error}"))?;
    let Some(laid_out) = layout::canonical(&text) else {
        let findings = check(&text);
        let findings = findings.iter();
        let messages: Vec<String> = findings
            .map(|finding| finding.render(&shown.to_string(), &text))
            .collect();
        output.messages_aside(&messages);
        output.note(&format!("{shown} is left alone"));
        return Ok(Outcome::Findings);
    };
    if laid_out == text {
        return Ok(Outcome::Clean);
    }
    if is_check {
        output.print(&format!("{shown}\n"));
        return Ok(Outcome::Findings);
    }
    fs::write(path, laid_out).map_err(|error| format!("can't write `{shown}`: {error}"))?;
    Ok(Outcome::Clean)
}
