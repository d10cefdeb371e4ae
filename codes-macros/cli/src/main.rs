//! The command `codes`, which explains numeric codes and works with their specs.

mod builtin;
mod check;
mod destination;
mod diff;
mod docs;
mod expand;
mod explain;
mod extends;
mod facts;
mod files;
mod fmt;
mod import;
mod layout;
mod neighbours;
mod new;
mod output;
mod paint;
mod paths;
mod places;
mod prose;
mod sarif;
mod shell;
mod terminal;
mod tree;

use clap::{Parser, Subcommand};
use output::{Color, Output};
use std::process::ExitCode;

/// Explain numeric codes, and check, format, compare and document their specs
///
/// The codes are HTTP status codes, or those of your own specs: JSON files from which the
/// macro `code_table` of the crate codes-core generates enums.
#[derive(Parser)]
#[command(
    name = "codes",
    version,
    max_term_width = 100,
    after_help = "Exit status: 0 if there is nothing to report, 1 if there is, 2 if the command \
                  fails.\n\nExample:\n  codes check spec/*.json"
)]
struct Program {
    #[command(subcommand)]
    command: Command,
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: Color,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Arguments),
    Expand(expand::Arguments),
    Explain(explain::Arguments),
    New(new::Arguments),
    Docs(docs::Arguments),
    Fmt(fmt::Arguments),
    Diff(diff::Arguments),
    Import(import::Arguments),
    Completions(shell::Completions),
    Man(shell::Manual),
}

/// The exit status of a command.
// By severity.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Clean = 0,
    /// There are findings or changes to report.
    Findings = 1,
    /// The command failed, at least in part.
    Failed = 2,
}

fn main() -> ExitCode {
    let Program { command, color } = Program::parse();
    let output = Output::new(color);
    let outcome = match &command {
        Command::Check(arguments) => Ok(check::run(arguments, &output)),
        Command::Expand(arguments) => expand::run(arguments, &output),
        Command::Explain(arguments) => explain::run(arguments, &output),
        Command::Docs(arguments) => docs::run(arguments, &output),
        Command::New(arguments) => new::run(arguments, &output),
        Command::Diff(arguments) => Ok(diff::run(arguments, &output)),
        Command::Import(arguments) => import::run(arguments, &output),
        Command::Fmt(arguments) => Ok(fmt::run(arguments, &output)),
        Command::Completions(arguments) => Ok(shell::completions(arguments, &output)),
        Command::Man(_) => shell::manual(&output),
    };
    let outcome = outcome.unwrap_or_else(|error| {
        output.errors(error.messages());
        Outcome::Failed
    });
    ExitCode::from(outcome as u8)
}
