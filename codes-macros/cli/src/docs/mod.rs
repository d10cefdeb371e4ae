//! `codes docs`: a page of a whole table.

mod html;
mod markdown;
mod page;

use crate::Outcome;
use crate::destination::Destination;
use crate::output::Output;
use clap::ValueEnum;
use codes_codegen::{Error, check_file};
use page::Page;
use std::path::PathBuf;

/// Print a reference page for a whole table, as Markdown or HTML
///
/// The HTML is one self-contained file with search, dark mode and an anchor for each
/// code, such as `errors.html#1001`. It can also be printed.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0; 1 if the spec has findings, or with --check if the file is stale; 2 if a file \
can't be read or written.

Examples:
  codes docs spec/errors.json > ERRORS.md
  codes docs spec/errors.json --output errors.html
  codes docs spec/errors.json --check errors.html")]
pub(crate) struct Arguments {
    /// The spec to document
    file: PathBuf,
    /// The format of the page [default: html for a file that ends in `.html`, else markdown]
    #[arg(long, value_name = "FORMAT")]
    format: Option<Format>,
    #[command(flatten)]
    destination: Destination,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Markdown,
    /// A page that needs no other files
    Html,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<Outcome, Error> {
    let report = check_file(&arguments.file)?;
    let Some(outline) = report.outline() else {
        output.errors(report.messages());
        return Ok(Outcome::Findings);
    };
    arguments.destination.refuse_specs(&report)?;
    let stem = arguments.file.file_stem().unwrap_or_default();
    let page = Page::of(outline, &stem.to_string_lossy());
    let is_html = arguments.destination.has_extension("html");
    let default = if is_html {
        Format::Html
    } else {
        Format::Markdown
    };
    let text = match arguments.format.unwrap_or(default) {
        Format::Markdown => markdown::text(&page),
        Format::Html => html::text(&page),
    };
    arguments.destination.deliver(&text, output)
}
