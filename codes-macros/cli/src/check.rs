//! `codes check`: every finding of a spec, as the macro reports it.

use crate::output::Output;
use crate::places::{Place, Places};
use crate::{Outcome, sarif};
use clap::ValueEnum;
use codes_codegen::{Diagnostic, Error, Report, check_extending_file, check_file};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// Shows every finding of specs, as the compiler would
///
/// The specs that a spec extends are read too, and findings in them are shown
/// with their file.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0 without findings, 1 with some, 2 if a file can't be read.

Examples:
  codes check spec/errors.json
  codes check --extends ../company/spec/errors.json spec/own.json
  codes check --format sarif spec/*.json > findings.sarif")]
pub(crate) struct Arguments {
    /// The specs
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The spec of the table that `extends = …` names in the attributes of these
    #[arg(long, value_name = "SPEC")]
    extends: Option<PathBuf>,
    /// How to show findings
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// As rustc does, for people
    Human,
    /// An array with an object for each finding
    Json,
    /// A log in SARIF 2.1.0
    Sarif,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Outcome {
    let mut is_readable = true;
    let mut reports = Vec::new();
    for file in &arguments.files {
        match read(file, arguments.extends.as_deref()) {
            Ok(report) => reports.push(report),
            Err(error) => {
                output.messages_aside(error.messages());
                is_readable = false;
            }
        }
    }
    let has_findings = reports.iter().any(|report| !report.findings().is_empty());
    match arguments.format {
        Format::Human => output.messages(&messages(&reports)),
        Format::Json => {
            let findings = findings(&reports, finding);
            output.print(&format!("{:#}\n", Value::from(findings)));
        }
        Format::Sarif => {
            let results = findings(&reports, sarif::result);
            output.print(&format!("{:#}\n", sarif::log(&results)));
        }
    }
    match (is_readable, has_findings) {
        (false, _) => Outcome::Failed,
        (true, true) => Outcome::Findings,
        (true, false) => Outcome::Clean,
    }
}

/// The report on a spec, which may extend the table of another one.
pub(crate) fn read(file: &Path, extends: Option<&Path>) -> Result<Report, Error> {
    match extends {
        Some(extended) => check_extending_file(file, extended),
        None => check_file(file),
    }
}

/// Those of a build with each of the specs; what several of them extend is
/// reported once.
fn messages(reports: &[Report]) -> Vec<String> {
    let mut known = HashSet::new();
    let messages = reports.iter().flat_map(Report::messages);
    messages
        .filter(|message| known.insert(message.as_str()))
        .cloned()
        .collect()
}

/// Each finding once, as `show` makes it.
fn findings(
    reports: &[Report],
    show: impl Fn(&Diagnostic, &Report, &mut Places) -> Value,
) -> Vec<Value> {
    let mut known = HashSet::new();
    let mut shown = Vec::new();
    for report in reports {
        let mut places = Places::of(report);
        for finding in report.findings() {
            let value = show(finding, report, &mut places);
            if known.insert(value.to_string()) {
                shown.push(value);
            }
        }
    }
    shown
}

fn finding(finding: &Diagnostic, report: &Report, places: &mut Places) -> Value {
    let own = finding.span.as_ref().and_then(|span| places.find(span));
    let path = report.files().next().unwrap_or_default();
    let related: Vec<Value> = finding
        .related
        .iter()
        .filter_map(|(span, label)| {
            let place = places.find(span)?;
            Some(json!({"file": place.path, "span": span_of(&place), "label": label}))
        })
        .collect();
    json!({
        "message": finding.message,
        "file": own.as_ref().map_or(path, |place| place.path),
        "span": own.as_ref().map(span_of),
        "label": finding.label,
        "related": related,
        "notes": finding.notes,
        "help": finding.help,
    })
}

fn span_of(place: &Place) -> Value {
    let [start, end] = [&place.start, &place.end].map(|position| {
        json!({"line": position.line, "column": position.column, "offset": position.offset})
    });
    json!({"start": start, "end": end})
}
