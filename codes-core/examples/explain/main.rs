//! Explains HTTP status codes on the command line:
//!
//! ```text
//! cargo run --example explain -- 404
//! cargo run --example explain -- 5xx "too many requests" PayloadTooLarge
//! cargo run --example explain
//! ```
//!
//! All facts come from the methods of [`StatusCode`], and the meanings that vendors
//! give to a code from [`meanings`].

mod facts;
mod text;

use codes_core::vendor::meanings;
use codes_core::{StatusClass, StatusCode};
use facts::{facts, vendor};
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use text::{DIM, Paint, coloured, is_number, nearest, style, suggestion, uncoloured, wrapped};

const USAGE: &str = "\
Explains HTTP status codes.

usage: explain [CODE | PHRASE | CLASS]...

  CODE      a number from 100 to 999
  PHRASE    a current, old or vendor's reason phrase, or a Rust name:
            \"not found\", \"client closed request\", NotFound
  CLASS     5xx or \"server error\"

Without arguments, all codes are listed.
";

/// The source of the rule for unknown codes.
const RULE: &str = "RFC 9110 section 15";

/// The width of a line, and of the label that precedes a fact.
const WIDTH: usize = 80;
const LABEL_WIDTH: usize = 16;

fn main() -> ExitCode {
    // `env::args` would panic on an argument that is not Unicode.
    let arguments: Vec<String> = std::env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(2),
        // As in `explain | head -1`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Returns whether all arguments could be explained.
fn run(arguments: &[String]) -> io::Result<bool> {
    let mut out = io::stdout().lock();
    let is_option = |text: &&String| text.starts_with('-') && !is_number(text);
    if let Some(option) = arguments.iter().find(is_option) {
        if option == "--help" || option == "-h" {
            out.write_all(USAGE.as_bytes())?;
            return Ok(true);
        }
        report(&format!("unknown option {option:?}"), "see --help")?;
        return Ok(false);
    }

    let allowed = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let styled = allowed && out.is_terminal();
    let paint = if styled { coloured } else { uncoloured };
    let mut all_known = true;
    let mut separator = "";
    for text in texts(arguments) {
        if let Some(explanation) = explain(&text, paint) {
            writeln!(out, "{separator}{explanation}")?;
            separator = "\n";
        } else {
            let message = format!("{text:?} is not a status code, reason phrase or class");
            report(&message, &suggestion(&text))?;
            all_known = false;
        }
    }
    Ok(all_known)
}

fn report(message: &str, help: &str) -> io::Result<()> {
    writeln!(io::stderr(), "error: {message}\nhelp: {help}")
}

/// The texts to explain: the arguments, or all classes if there are no arguments.
fn texts(arguments: &[String]) -> Vec<String> {
    // A phrase without quotes is several arguments.
    let joined = arguments.join(" ");
    if arguments.is_empty() {
        StatusClass::ALL
            .iter()
            .map(|class| pattern(*class))
            .collect()
    } else if is_known(&joined)
        || !arguments.iter().any(|text| is_known(text)) && nearest(&joined).is_some()
    {
        vec![joined]
    } else {
        arguments.to_vec()
    }
}

fn is_known(text: &str) -> bool {
    explain(text, uncoloured).is_some()
}

fn explain(text: &str, paint: Paint) -> Option<String> {
    let text = text.trim();
    if let Ok(code) = text.parse() {
        return Some(explain_code(code, paint));
    }
    let is_meant = |class: &StatusClass| {
        let names = [pattern(*class), format!("{class}"), format!("{class:?}")];
        names.iter().any(|name| name.eq_ignore_ascii_case(text))
    };
    if let Some(class) = StatusClass::ALL.iter().copied().find(is_meant) {
        return Some(explain_class(class, paint));
    }
    let is_vendors = |code: &StatusCode| {
        let mut meanings = meanings(code.as_u16()).iter();
        meanings.any(|meaning| meaning.reason.eq_ignore_ascii_case(text))
    };
    let mut codes = (100..=999).filter_map(|number| StatusCode::from_u16(number).ok());
    Some(explain_code(codes.find(is_vendors)?, paint))
}

fn explain_class(class: StatusClass, paint: Paint) -> String {
    let heading = format!("{} {class}", pattern(class));
    let mut lines = vec![paint(style(class), &heading) + &paint(DIM, " (* common)")];
    for code in StatusCode::ALL {
        if code.class() == Some(class) {
            let mark = if code.is_common() { "*" } else { " " };
            lines.push(format!("{mark} {code}"));
        }
    }
    if let Some(code) = class.fallback() {
        lines.push(format!("  others: treat as {code} ({RULE})"));
    }
    lines.join("\n")
}

fn explain_code(code: StatusCode, paint: Paint) -> String {
    let mut lines = vec![paint(style(code.effective_class()), &code.to_string())];
    for line in wrapped(&summary(code), WIDTH - 2) {
        lines.push(format!("  {line}"));
    }
    let meanings = meanings(code.as_u16()).iter().map(vendor);
    for (label, text) in facts(code).into_iter().chain(meanings) {
        let mut label = format!("  {label}");
        for line in wrapped(&text, WIDTH - LABEL_WIDTH) {
            lines.push(paint(DIM, &format!("{label:LABEL_WIDTH$}")) + &line);
            label.clear();
        }
    }
    lines.join("\n")
}

fn summary(code: StatusCode) -> String {
    if code.is_listed() {
        return code.description().unwrap_or("no description").to_owned();
    }
    let effective = code.effective();
    if code.class().is_some() {
        return format!("unlisted; treat as {effective} ({RULE})");
    }
    let pattern = pattern(code.effective_class());
    format!("invalid on the wire; treat as {pattern}, like {effective} ({RULE})")
}

/// The usual notation for the codes of a class, such as `4xx`.
fn pattern(class: StatusClass) -> String {
    format!("{}xx", class.range().start() / 100)
}
