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

use codes_core::{
    StatusClass, StatusCode, StatusCodeRedirectMethod as RedirectMethod,
    StatusCodeRegistration as Registration, StatusCodeRetryLevel as RetryLevel,
    vendor::{Confidence, Meaning, Visibility, meanings},
};
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

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

fn is_number(text: &str) -> bool {
    let digits = text.trim_start_matches(['-', '+']);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
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
    for (label, text) in facts(code).chain(meanings(code.as_u16()).iter().map(vendor)) {
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

/// The facts about a code, with their labels.
fn facts(code: StatusCode) -> impl Iterator<Item = (&'static str, String)> {
    let when = |holds: bool, text: &str| holds.then(|| text.to_owned());
    let reusable = "a cache may reuse the response even if it states no lifetime";
    let unstorable = "a cache must not store the response";
    let conditional = "required under a condition";
    let delay = "may say how long to wait";
    let facts = [
        ("class", code.class().map(name_and_range)),
        ("registration", registration(code)),
        ("caching", when(code.heuristically_cacheable(), reusable)),
        ("caching", when(code.must_not_be_stored(), unstorable)),
        ("content", when(!code.content_allowed(), "not allowed")),
        ("fields", fields("required", code.required_fields())),
        ("fields", fields(conditional, code.conditional_fields())),
        ("fields", fields("recommended", code.recommended_fields())),
        ("fields", fields("optional", code.optional_fields())),
        ("redirect", redirect(code)),
        ("retry", retry(code)),
        ("Retry-After", when(code.names_retry_after(), delay)),
        ("Rust", Some(rust_names(code))),
        ("reference", code.reference().map(str::to_owned)),
    ];
    let known = facts.into_iter();
    known.filter_map(|(label, text)| Some((label, text?)))
}

/// The meaning of a code for a vendor, with its label.
fn vendor(meaning: &Meaning) -> (&'static str, String) {
    let Meaning {
        module,
        name,
        reason,
        description,
        ..
    } = meaning;
    let vendors = meaning.vendors.join(", ");
    let visibility = match meaning.visibility {
        Visibility::Wire => ", sent to clients",
        Visibility::Log => ", in logs",
        Visibility::Internal => ", inside the server",
        Visibility::Body => ", in the body",
        Visibility::Historic => ", formerly",
        Visibility::Deprecated => ", an old name",
        _ => ", elsewhere",
    };
    let doubt = match meaning.confidence {
        Confidence::High => "",
        _ => ", from few sources",
    };
    let text = format!(
        "{reason} ({vendors}{visibility}{doubt}). {description} vendor::{module}::StatusCode::{name}"
    );
    ("vendor", text)
}

/// The usual notation for the codes of a class, such as `4xx`.
fn pattern(class: StatusClass) -> String {
    format!("{}xx", class.range().start() / 100)
}

fn name_and_range(class: StatusClass) -> String {
    let range = class.range();
    format!("{class}, {} to {}", range.start(), range.end())
}

fn registration(code: StatusCode) -> Option<String> {
    match code.registration() {
        Some(Registration::Permanent) => None,
        Some(registration) => Some(format!("{registration:?}")),
        None if code.is_listed() => Some("not in the IANA registry".to_owned()),
        None => None,
    }
}

fn fields(kind: &str, names: &[&str]) -> Option<String> {
    (!names.is_empty()).then(|| format!("{kind}: {}", names.join(", ")))
}

fn redirect(code: StatusCode) -> Option<String> {
    let text = match code.redirect_method()? {
        RedirectMethod::Keep => "the client keeps the method",
        RedirectMethod::MayChangePostToGet => "the client may change POST to GET",
        RedirectMethod::ChangeToGetOrHead => "the client goes on with GET or HEAD",
    };
    Some(text.to_owned())
}

/// Uses the key words of RFC 2119 if the specification does.
fn retry(code: StatusCode) -> Option<String> {
    let advice = match code.retry_level() {
        Some(RetryLevel::Should) => "the client SHOULD send the request again",
        Some(RetryLevel::May) => "the client MAY send the request again",
        Some(RetryLevel::MustNot) => "the client MUST NOT send the request again, except",
        None if code.may_retry() => "the client can send the request again",
        None => return None,
    };
    Some(format!("{advice} {}", code.retry_condition()?))
}

/// The variant and the constant, as in `NotFound` and `NOT_FOUND`.
fn rust_names(code: StatusCode) -> String {
    let Some(name) = code.name() else {
        return format!("StatusCode::from_u16({code})");
    };
    let mut constant = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !constant.is_empty() {
            constant.push('_');
        }
        constant.push(letter.to_ascii_uppercase());
    }
    format!("StatusCode::{name}, StatusCode::{constant}")
}

/// The help for a text that is unknown.
fn suggestion(text: &str) -> String {
    if is_number(text) {
        return "status codes are the numbers from 100 to 999".to_owned();
    }
    match nearest(text) {
        Some(meant) => format!("did you mean {meant:?}?"),
        None => "without arguments, all codes are listed".to_owned(),
    }
}

/// The code or class that an unknown text probably means.
fn nearest(text: &str) -> Option<String> {
    let codes = StatusCode::ALL.iter();
    let codes = codes.map(|code| (difference(text, code.reason()), code.to_string()));
    let classes = StatusClass::ALL.iter();
    let classes = classes.map(|class| (difference(text, class.name()), class.to_string()));
    let (difference, meant) = codes.chain(classes).min()?;
    (difference <= 60).then_some(meant)
}

/// The case-insensitive edit distance of two texts, as a percentage of the longer
/// one.
fn difference(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.to_lowercase().chars().collect();
    let to: Vec<char> = to.to_lowercase().chars().collect();
    // `edits[n]` is the number of characters to insert, remove or replace to turn
    // what has been read of `from` into the first `n` characters of `to`.
    let mut edits: Vec<usize> = (0..=to.len()).collect();
    for (row, old) in from.iter().enumerate() {
        let mut diagonal = edits[0];
        edits[0] = row + 1;
        for (column, new) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(old != new);
            diagonal = edits[column + 1];
            edits[column + 1] = replaced.min(diagonal + 1).min(edits[column] + 1);
        }
    }
    100 * edits[to.len()] / from.len().max(to.len())
}

/// Splits the text into lines of at most `width` characters, unless a single word
/// is longer.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < width => {
                *line += " ";
                *line += word;
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Applies a terminal style to a text.
type Paint = fn(style: &str, text: &str) -> String;

const DIM: &str = "2";

fn coloured(style: &str, text: &str) -> String {
    format!("\x1b[{style}m{text}\x1b[0m")
}

fn uncoloured(_style: &str, text: &str) -> String {
    text.to_owned()
}

fn style(class: StatusClass) -> &'static str {
    match class {
        StatusClass::Informational => "1;36",
        StatusClass::Successful => "1;32",
        StatusClass::Redirection => "1;35",
        StatusClass::ClientError => "1;33",
        StatusClass::ServerError => "1;31",
    }
}
