//! `codes import`: brings a spec up to date with a registry of IANA.

mod edit;
mod merge;
mod reference;
mod registry;
mod setting;

use crate::Outcome;
use crate::layout::canonical;
use crate::output::Output;
use crate::source::Value;
use codes_codegen::check_file;
use merge::Merge;
use std::fs;
use std::path::PathBuf;

/// Brings a spec up to date with a registry, as IANA publishes it in CSV
///
/// A code that is new becomes a row, another reason becomes the reason with the
/// old one as an alias, and a reference to another document replaces one that
/// `import` could have written. Everything else in the file stays as it is, and no
/// row is ever removed: what the registry does not have, or has as unused, is
/// noted.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0; 1 if the spec has findings, before or with what is new; 2 if a file can't be read \
or written, or an option is wrong; then nothing is changed.

Example:
  curl -O https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv
  codes import --from http-status-codes-1.csv spec/http.json \\
      --updated 2025-09-15 --set registration=Permanent
  git diff spec/http.json")]
pub(crate) struct Arguments {
    /// The registry, with the columns Value, Description and Reference
    #[arg(long, value_name = "FILE.csv")]
    from: PathBuf,
    /// The spec, which is changed
    spec: PathBuf,
    /// The date of the registry, for the key `updated`
    #[arg(long, value_name = "YYYY-MM-DD")]
    updated: Option<String>,
    /// What the rows that are new have for an attribute, a string or JSON; may be repeated
    #[arg(long, value_name = "ATTRIBUTE=VALUE", value_parser = key_and_value)]
    set: Vec<(String, String)>,
}

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<Outcome, String> {
    let shown = arguments.spec.display();
    let report = match check_file(&arguments.spec) {
        Ok(report) => report,
        Err(error) => {
            output.messages_aside(error.messages());
            return Ok(Outcome::Failed);
        }
    };
    let Some(outline) = report.outline() else {
        output.messages_aside(report.messages());
        return Ok(Outcome::Findings);
    };
    let mut wrong = arguments
        .updated
        .as_deref()
        .map_or(Vec::new(), setting::date);
    let settings = setting::settings(&arguments.set, outline).unwrap_or_else(|messages| {
        wrong.extend(messages);
        Vec::new()
    });
    if !wrong.is_empty() {
        output.messages_aside(&wrong);
        return Ok(Outcome::Failed);
    }
    let registry = fs::read(&arguments.from)
        .map_err(|error| error.to_string())
        .and_then(|bytes| registry::read(&bytes))
        .map_err(|error| format!("can't read `{}`: {error}", arguments.from.display()))?;
    let text = fs::read_to_string(&arguments.spec)
        .map_err(|error| format!("can't read `{shown}`: {error}"))?;
    let spec = Value::parse(&text).ok_or_else(|| format!("`{shown}` is no JSON"))?;
    let mut merge = Merge::new(&text, &spec, outline, &settings);
    merge.registry(&registry);
    if let Some(date) = &arguments.updated {
        merge.updated(date);
    }
    let log = std::mem::take(&mut merge.log);
    output.print(
        &log.iter()
            .map(|line| format!("{line}\n"))
            .collect::<String>(),
    );
    let mut merged = merge.finish();
    // A file in its canonical layout stays in it.
    if canonical(&text).as_ref() == Some(&text) {
        merged = canonical(&merged).unwrap_or(merged);
    }
    if merged == text {
        output.note(&format!("{shown} is up to date"));
        return Ok(Outcome::Clean);
    }
    fs::write(&arguments.spec, merged)
        .map_err(|error| format!("can't write `{shown}`: {error}"))?;
    let report = check_file(&arguments.spec).map_err(|error| error.messages().join("\n"))?;
    output.messages_aside(report.messages());
    Ok(if report.findings().is_empty() {
        Outcome::Clean
    } else {
        Outcome::Findings
    })
}

/// `retryable=true`
fn key_and_value(argument: &str) -> Result<(String, String), String> {
    let parts = argument.split_once('=');
    let (key, value) = parts.ok_or_else(|| "expected ATTRIBUTE=VALUE".to_owned())?;
    Ok((key.to_owned(), value.to_owned()))
}
