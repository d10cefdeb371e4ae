//! `codes docs`: a page of a whole table.

mod html;
mod markdown;
mod page;

use crate::destination::Destination;
use crate::extends::read;
use crate::output::Output;
use crate::{Outcome, builtin};
use clap::ValueEnum;
use codes_codegen::Error;
use page::Page;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

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
  codes docs spec/errors.json --check errors.html
  codes docs --table grpc --output grpc.html")]
pub(crate) struct Arguments {
    /// The spec to document
    #[arg(required_unless_present = "table")]
    file: Option<PathBuf>,
    /// The built-in table to document instead of a spec
    #[arg(long, value_name = "NAME", value_parser = builtin::values(), conflicts_with = "file")]
    table: Option<String>,
    /// The table that `extends = …` names in Rust: its spec, or a built-in table such as `http`
    #[arg(long, value_name = "TABLE", conflicts_with = "table")]
    extends: Option<PathBuf>,
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
    let table = arguments.table.as_deref().unwrap_or(builtin::HTTP);
    let report = match &arguments.file {
        Some(file) => read(file, arguments.extends.as_deref())?,
        None => builtin::table(table)?,
    };
    let Some(outline) = report.outline() else {
        output.errors(report.messages());
        return Ok(Outcome::Findings);
    };
    if arguments.file.is_some() {
        arguments.destination.refuse_specs(&report)?;
    }
    let stem = arguments.file.as_deref().and_then(Path::file_stem);
    let stem = stem.map_or(table.into(), OsStr::to_string_lossy);
    let page = Page::of(outline, &stem);
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
