//! The command `codes`: what there is to do with a spec beside compiling it.

mod check;
mod diff;
mod expand;
mod fmt;
mod import;
mod layout;
mod output;
mod paint;
mod places;
mod sarif;
mod source;

use clap::{Parser, Subcommand};
use output::{Color, Output};
use std::process::ExitCode;

/// Checks, formats, compares, expands and updates specs of numeric codes.
#[derive(Parser)]
#[command(
    name = "codes",
    version,
    max_term_width = 100,
    after_help = "Exit status: 0 if there is nothing to report, 1 if there is, 2 if the command \
                  could not do its work.\n\nExample:\n  codes check spec/*.json"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Whether to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: Color,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Arguments),
    Expand(expand::Arguments),
    Fmt(fmt::Arguments),
    Diff(diff::Arguments),
    Import(import::Arguments),
}

/// How a command ends that has shown what there is to show.
// By weight.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Clean,
    /// There are findings, or something to change.
    Findings,
    /// It could not do its work, or not all of it.
    Failed,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let output = Output::new(arguments.color);
    let outcome = match &arguments.command {
        Command::Check(arguments) => Ok(check::run(arguments, &output)),
        Command::Expand(arguments) => expand::run(arguments, &output),
        Command::Diff(arguments) => Ok(diff::run(arguments, &output)),
        Command::Import(arguments) => import::run(arguments, &output),
        Command::Fmt(arguments) => Ok(fmt::run(arguments, &output)),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Ok(Outcome::Failed) => ExitCode::from(2),
        Err(message) => {
            output.messages_aside(&[message]);
            ExitCode::from(2)
        }
    }
}
