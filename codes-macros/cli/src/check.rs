//! `codes check`: every finding of a spec, as the macro reports it.

use crate::extends::read;
use crate::output::Output;
use crate::places::{Place, Places};
use crate::{Outcome, paths, sarif};
use clap::ValueEnum;
use codes_codegen::{Diagnostic, Message, Report};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::path::PathBuf;

/// Check specs, and show every finding as the compiler would
///
/// The specs that a spec extends are checked too. Each finding names its file.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0 without findings, 1 with findings, 2 if a file can't be read.

Examples:
  codes check spec/errors.json
  codes check spec
  codes check --extends ../company/spec/errors.json spec/own.json
  codes check --extends websocket spec/close.json
  codes check --format sarif spec/*.json > findings.sarif")]
pub(crate) struct Arguments {
    /// The specs to check: files, folders with specs, or patterns such as `spec/*.json`
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The table that `extends = …` names in Rust: its spec, or a built-in table such as `http`
    #[arg(long, value_name = "TABLE")]
    extends: Option<PathBuf>,
    /// The format of the findings
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text in the style of rustc
    Human,
    /// An array with an object for each finding
    Json,
    /// A SARIF 2.1.0 log
    Sarif,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Outcome {
    let (files, errors) = paths::specs(&arguments.files);
    let mut is_readable = errors.is_empty();
    for error in errors {
        output.errors(error.messages());
    }
    let mut reports = Vec::new();
    for file in &files {
        match read(file, arguments.extends.as_deref()) {
            Ok(report) => reports.push(report),
            Err(error) => {
                output.errors(error.messages());
                is_readable = false;
            }
        }
    }
    let has_findings = reports.iter().any(|report| !report.findings().is_empty());
    match arguments.format {
        Format::Human => output.messages(&messages(&reports)),
        Format::Json => {
            let all = Value::from(findings(&reports, to_json));
            output.print(&format!("{all:#}\n"));
        }
        Format::Sarif => {
            let log = sarif::log(&findings(&reports, sarif::result));
            output.print(&format!("{log:#}\n"));
        }
    }
    match (is_readable, has_findings) {
        (false, _) => Outcome::Failed,
        (true, true) => Outcome::Findings,
        (true, false) => Outcome::Clean,
    }
}

/// The errors of a build with each of the specs. What is wrong with a spec that
/// several of them extend is reported once.
fn messages(reports: &[Report]) -> Vec<Message> {
    let mut known = HashSet::new();
    let messages = reports.iter().flat_map(Report::messages);
    messages
        .filter(|message| known.insert(message.as_str()))
        .cloned()
        .collect()
}

/// Each finding once, in the form of one of the formats.
fn findings(
    reports: &[Report],
    form: fn(&Diagnostic, &Report, &mut Places) -> Value,
) -> Vec<Value> {
    let mut known = HashSet::new();
    let mut shown = Vec::new();
    for report in reports {
        let mut places = Places::of(report);
        for finding in report.findings() {
            let value = form(finding, report, &mut places);
            if known.insert(value.to_string()) {
                shown.push(value);
            }
        }
    }
    shown
}

fn to_json(finding: &Diagnostic, report: &Report, places: &mut Places) -> Value {
    let own = finding.span.as_ref();
    let own = own.and_then(|range| places.find(range));
    let path = report.files().next().unwrap_or_default();
    let related: Vec<Value> = finding
        .related
        .iter()
        .filter_map(|(range, label)| {
            let place = places.find(range)?;
            Some(json!({"file": place.path, "span": span(&place), "label": label}))
        })
        .collect();
    json!({
        "message": finding.message,
        "file": own.as_ref().map_or(path, |place| place.path),
        "span": own.as_ref().map(span),
        "label": finding.label,
        "related": related,
        "notes": finding.notes,
        "help": finding.help,
    })
}

fn span(place: &Place) -> Value {
    let [start, end] = [&place.start, &place.end].map(|position| {
        json!({"line": position.line, "column": position.column, "offset": position.offset})
    });
    json!({"start": start, "end": end})
}
