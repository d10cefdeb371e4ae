//! `codes diff`: what a change of a spec means to those who use the table.

mod compare;
mod parse;
mod rows;
mod unlisted;

use crate::Outcome;
use crate::check::read;
use crate::output::Output;
use clap::ValueEnum;
use codes_codegen::Outline;
use compare::{Change, Level, compare};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Tells which changes between two versions of a spec break users
///
/// A change is breaking if a program that compiles with the old table may not
/// compile with the new one, or if a number or a text that was a code is none any
/// more, or another one. It is minor if it adds something, or if a value of an
/// attribute is another one, and a patch if it is in the documentation alone.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0 if nothing is breaking, 1 if something is, 2 if a file can't be read or has findings.

Examples:
  git show v1.2.0:spec/errors.json > /tmp/old.json
  codes diff /tmp/old.json spec/errors.json
  codes diff --non-exhaustive --format json old.json new.json")]
pub(crate) struct Arguments {
    /// The spec as it was
    old: PathBuf,
    /// The spec as it is
    new: PathBuf,
    /// The spec of the table that `extends = …` names in the attribute of these
    #[arg(long, value_name = "SPEC")]
    extends: Option<PathBuf>,
    /// The enum is `#[non_exhaustive]`, so that new codes break no `match`
    #[arg(long)]
    non_exhaustive: bool,
    /// How to show the changes
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A line for each change, the breaking ones first
    Human,
    /// An object with the version that is needed, and the changes
    Json,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Outcome {
    let outline = |path| outline(path, arguments.extends.as_deref(), output);
    let old = outline(&arguments.old);
    let new = outline(&arguments.new);
    let (Some(old), Some(new)) = (old, new) else {
        return Outcome::Failed;
    };
    let mut changes = compare(&old, &new, arguments.non_exhaustive);
    changes.sort_by_key(|change| std::cmp::Reverse(change.level));
    match arguments.format {
        Format::Human => output.print(&human(&changes)),
        Format::Json => output.print(&format!("{:#}\n", to_json(&changes))),
    }
    match worst(&changes) {
        Some(Level::Breaking) => Outcome::Findings,
        _ => Outcome::Clean,
    }
}

/// What the table of a spec has; shows what is wrong if there is none.
fn outline(path: &Path, extends: Option<&Path>, output: &Output) -> Option<Outline> {
    match read(path, extends) {
        Ok(report) => {
            output.messages_aside(report.messages());
            report.outline().cloned()
        }
        Err(error) => {
            output.messages_aside(error.messages());
            None
        }
    }
}

/// The level of all changes together.
fn worst(changes: &[Change]) -> Option<Level> {
    changes.iter().map(|change| change.level).max()
}

fn human(changes: &[Change]) -> String {
    let lines = changes.iter().map(|change| {
        let level = change.level.name();
        format!("{level:9} {}\n", change.what)
    });
    let lines: String = lines.collect();
    let needed = match worst(changes) {
        Some(Level::Breaking) => "needs a new major version",
        Some(Level::Minor) => "needs a new minor version",
        Some(Level::Patch) => "needs a new patch version",
        None => "no changes",
    };
    format!("{lines}{needed}\n")
}

/// A code, which one of the two types holds.
fn number(code: i128) -> Option<Value> {
    let signed = i64::try_from(code).map(Value::from);
    signed
        .or_else(|_| u64::try_from(code).map(Value::from))
        .ok()
}

fn to_json(changes: &[Change]) -> Value {
    let shown = changes.iter().map(|change| {
        json!({
            "level": change.level.name(),
            "code": change.code.and_then(number),
            "what": change.what,
        })
    });
    json!({
        "level": worst(changes).map(Level::name),
        "changes": shown.collect::<Vec<_>>(),
    })
}
