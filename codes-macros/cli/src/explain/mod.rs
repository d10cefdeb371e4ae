//! `codes explain`: what codes mean.

mod json;
mod lookup;
mod text;

use crate::builtin::{self, VendorCode};
use crate::extends::read;
use crate::output::Output;
use crate::{Outcome, terminal};
use codes_codegen::{Error, Message, Outline};
use lookup::{Subject, subjects};
use serde_json::Value;
use std::path::PathBuf;

/// Explain codes of HTTP, another registry or any spec
///
/// An argument is a number, a reason or an alias in any case, the name of a variant,
/// or a class. Numbers can be hexadecimal, such as `0x87`. `5xx` lists the codes from 500
/// to 599. Without arguments, all codes are listed.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0; 1 if an argument is not a code, a reason or a class, or the spec has findings; 2 if \
a file can't be read.

Examples:
  codes explain 404
  codes explain 5xx \"too many requests\" PayloadTooLarge
  codes explain --table mqtt 0x87
  codes explain --spec spec/errors.json 1001")]
pub(crate) struct Arguments {
    /// The codes, reasons or classes to explain
    #[arg(value_name = "CODE", allow_negative_numbers = true)]
    codes: Vec<String>,
    /// The spec of the codes [default: the status codes of HTTP]
    #[arg(long, value_name = "FILE", conflicts_with = "table")]
    spec: Option<PathBuf>,
    /// The registry of the codes, one that the command knows
    #[arg(long, value_name = "NAME", value_parser = builtin::values())]
    table: Option<String>,
    /// The table that `extends = …` names in Rust: its spec, or a built-in table such as `http`
    #[arg(long, value_name = "TABLE", requires = "spec")]
    extends: Option<PathBuf>,
    /// Print an array with an object for each argument
    #[arg(long)]
    json: bool,
}

/// The codes that can be explained.
struct Registry<'a> {
    outline: &'a Outline,
    /// The codes of vendors, for HTTP.
    vendors: Vec<VendorCode>,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<Outcome, Error> {
    let table = arguments.table.as_deref().unwrap_or(builtin::HTTP);
    let report = match &arguments.spec {
        Some(path) => read(path, arguments.extends.as_deref())?,
        None => builtin::table(table)?,
    };
    let Some(outline) = report.outline() else {
        output.errors(report.messages());
        return Ok(Outcome::Findings);
    };
    let is_http = arguments.spec.is_none() && table == builtin::HTTP;
    let vendors = if is_http {
        builtin::vendors()
    } else {
        Vec::new()
    };
    let registry = Registry { outline, vendors };
    let mut outcome = Outcome::Clean;
    let mut found = Vec::new();
    for subject in subjects(&registry, &arguments.codes) {
        match subject {
            Ok(subject) => found.push(subject),
            Err(unknown) => {
                output.errors(&[Message::from(&unknown)]);
                outcome = Outcome::Findings;
            }
        }
    }
    show(&registry, &found, arguments.json, output);
    Ok(outcome)
}

fn show(registry: &Registry, subjects: &[Subject], is_json: bool, output: &Output) {
    if is_json {
        let subjects = subjects.iter();
        let all: Value = subjects
            .map(|subject| json::of(registry, subject))
            .collect();
        return output.print(&format!("{all:#}\n"));
    }
    let page = text::Page {
        registry,
        width: terminal::width(),
        has_links: output.has_links(),
    };
    let texts: Vec<String> = subjects.iter().map(|subject| page.text(subject)).collect();
    output.print(&texts.join("\n"));
}
