//! `codes diff`: how a change of a spec affects the users of the table.

mod change;
mod compare;
mod lookup;
mod problem;
mod rows;
mod texts;
mod unlisted;

use crate::Outcome;
use crate::extends::read;
use crate::output::Output;
use change::{Change, Level};
use clap::ValueEnum;
use codes_codegen::Outline;
use compare::compare;
use serde_json::{Value, json};
use std::cmp::Reverse;
use std::path::{Path, PathBuf};

/// Show which changes between two versions of a spec break users
///
/// A change is breaking if a program that compiles with the old table might not
/// compile with the new one, or if a number or text no longer gives the same code.
/// It is minor if it adds something or changes the value of an attribute, and a
/// patch if it affects documentation only.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0 without breaking changes, 1 with breaking changes, 2 if a file can't be read or has \
findings.

Examples:
  git show v1.2.0:spec/errors.json > /tmp/old.json
  codes diff /tmp/old.json spec/errors.json
  codes diff --non-exhaustive --format json old.json new.json")]
pub(crate) struct Arguments {
    /// The old version of the spec
    old: PathBuf,
    /// The new version of the spec
    new: PathBuf,
    /// The table that `extends = …` names in Rust: its spec, or a built-in table such as `http`
    #[arg(long, value_name = "TABLE")]
    extends: Option<PathBuf>,
    /// Treat the enum as `#[non_exhaustive]`, so that new codes are not breaking
    #[arg(long)]
    non_exhaustive: bool,
    /// The format of the changes
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A line for each change, breaking changes first
    Human,
    /// An object with the overall level and the changes
    Json,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Outcome {
    let extends = arguments.extends.as_deref();
    let old = outline(&arguments.old, extends, output);
    let new = outline(&arguments.new, extends, output);
    let (Some(old), Some(new)) = (old, new) else {
        return Outcome::Failed;
    };
    let mut changes = compare(&old, &new, arguments.non_exhaustive);
    changes.sort_by_key(|change| Reverse(change.level));
    match arguments.format {
        Format::Human => output.print(&human(&changes)),
        Format::Json => output.print(&format!("{:#}\n", to_json(&changes))),
    }
    match worst(&changes) {
        Some(Level::Breaking) => Outcome::Findings,
        _ => Outcome::Clean,
    }
}

/// The table of a spec. If the spec has findings, writes them instead.
fn outline(path: &Path, extends: Option<&Path>, output: &Output) -> Option<Outline> {
    match read(path, extends) {
        Ok(report) => {
            output.errors(report.messages());
            report.outline().cloned()
        }
        Err(error) => {
            output.errors(error.messages());
            None
        }
    }
}

/// The level of all changes together.
fn worst(changes: &[Change]) -> Option<Level> {
    changes.iter().map(|change| change.level).max()
}

fn human(changes: &[Change]) -> String {
    let mut text = String::new();
    for change in changes {
        text += &format!("{:9} {}\n", change.level.name(), change.what);
    }
    text + match worst(changes) {
        Some(Level::Breaking) => "requires a new major version\n",
        Some(Level::Minor) => "requires a new minor version\n",
        Some(Level::Patch) => "requires a new patch version\n",
        None => "no changes\n",
    }
}

/// A code, which fits one of the two types.
fn number(code: i128) -> Option<Value> {
    let signed = i64::try_from(code).map(Value::from);
    signed
        .or_else(|_| u64::try_from(code).map(Value::from))
        .ok()
}

fn to_json(changes: &[Change]) -> Value {
    let all = changes.iter().map(|change| {
        json!({
            "level": change.level.name(),
            "code": change.code.and_then(number),
            "what": change.what,
        })
    });
    json!({
        "level": worst(changes).map(Level::name),
        "changes": all.collect::<Vec<_>>(),
    })
}
