//! Explains HTTP status codes on the command line:
//!
//! ```text
//! cargo run --example explain -- 404
//! cargo run --example explain -- 5xx "too many requests" PayloadTooLarge
//! cargo run --example explain
//! ```
//!
//! All that it says about a code comes from the methods of [`StatusCode`].

use codes_core::{
    StatusClass, StatusCode, StatusCodeRedirectMethod as RedirectMethod,
    StatusCodeRegistration as Registration, StatusCodeRetryLevel as RetryLevel,
};
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

const USAGE: &str = "\
Explains HTTP status codes.

usage: explain [CODE | PHRASE | CLASS]...

  CODE      a number from 100 to 999
  PHRASE    a reason phrase or the name of a variant, new or old: \"not found\"
  CLASS     5xx, \"server error\"

A phrase needs no quotes. Without an argument, all codes are listed.
";

/// The exit status after arguments that mean nothing.
const BAD_ARGUMENTS: u8 = 2;

/// Where it says what to do with a code that one does not know.
const RULE: &str = "RFC 9110 section 15";

fn main() -> ExitCode {
    // `env::args` panics at an argument that is not Unicode.
    let arguments: Vec<String> = std::env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    match run(&arguments) {
        Ok(status) => ExitCode::from(status),
        // The reader has seen enough, as in `explain | head -1`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> io::Result<u8> {
    let mut page = Page::new();
    if let Some(option) = arguments.iter().find(|text| text.starts_with('-')) {
        if option == "--help" || option == "-h" {
            page.out.write_all(USAGE.as_bytes())?;
            return Ok(0);
        }
        complain(&format!("unknown option {option:?}"), "see --help")?;
        return Ok(BAD_ARGUMENTS);
    }
    if arguments.is_empty() {
        for &class in StatusClass::ALL {
            page.class(class)?;
        }
    }
    let mut status = 0;
    for topic in topics(arguments) {
        match topic {
            Ok(Topic::Code(code)) => page.code(code)?,
            Ok(Topic::Class(class)) => page.class(class)?,
            Err(text) => {
                let problem = format!("{text:?} is no status code, reason phrase or class");
                complain(&problem, &advice(text))?;
                status = BAD_ARGUMENTS;
            }
        }
    }
    Ok(status)
}

fn complain(problem: &str, advice: &str) -> io::Result<()> {
    writeln!(io::stderr(), "error: {problem}\nhelp: {advice}")
}

enum Topic {
    Code(StatusCode),
    Class(StatusClass),
}

/// What the arguments ask for, and those that mean nothing. A topic can take
/// several arguments: `404 Not Found` is one, with and without quotes.
fn topics(mut arguments: &[String]) -> Vec<Result<Topic, &str>> {
    /// As in `431 Request Header Fields Too Large`.
    const MOST_WORDS: usize = 6;

    let mut topics = Vec::new();
    while let [first, ..] = arguments {
        let (length, topic) = (1..=arguments.len().min(MOST_WORDS))
            .rev()
            .find_map(|length| Some((length, Ok(topic(&arguments[..length].join(" "))?))))
            .unwrap_or((1, Err(first)));
        topics.push(topic);
        arguments = &arguments[length..];
    }
    topics
}

fn topic(text: &str) -> Option<Topic> {
    let text = text.trim();
    if let Ok(code) = text.parse() {
        return Some(Topic::Code(code));
    }
    let is_meant = |class: &StatusClass| {
        [pattern(*class), format!("{class}"), format!("{class:?}")]
            .iter()
            .any(|name| name.eq_ignore_ascii_case(text))
    };
    StatusClass::ALL.iter().copied().find(is_meant).map(Topic::Class)
}

/// The codes of the class as people write them, such as `4xx`.
fn pattern(class: StatusClass) -> String {
    format!("{}xx", class.range().start() / 100)
}

/// What to write instead of a text that means nothing.
fn advice(text: &str) -> String {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return "status codes are the numbers from 100 to 999".to_owned();
    }
    let codes = StatusCode::ALL.iter().map(|code| (code.reason(), code.to_string()));
    let classes = StatusClass::ALL.iter().map(|class| (class.name(), class.to_string()));
    // By how much of the longer text would have to change, in percent.
    let difference = |name: &str| {
        100 * edit_distance(&text.to_lowercase(), &name.to_lowercase()) / text.len().max(name.len())
    };
    codes
        .chain(classes)
        .map(|(name, shown)| (difference(name), shown))
        .min()
        .filter(|(difference, _)| *difference <= 60)
        .map_or("without an argument, all codes are listed".to_owned(), |(_, shown)| {
            format!("did you mean {shown:?}?")
        })
}

/// How many characters to insert, remove and replace to turn one text into the
/// other.
fn edit_distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (above, old) in from.chars().enumerate() {
        let mut diagonal = above;
        row[0] = above + 1;
        for (column, new) in to.chars().enumerate() {
            let replaced = diagonal + usize::from(old != new);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[row.len() - 1]
}

/// Standard output.
struct Page {
    out: io::StdoutLock<'static>,
    coloured: bool,
    is_empty: bool,
}

impl Page {
    const WIDTH: usize = 80;
    const LABEL_WIDTH: usize = 14;

    fn new() -> Self {
        let out = io::stdout().lock();
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { coloured: out.is_terminal() && !refused, out, is_empty: true }
    }

    fn class(&mut self, class: StatusClass) -> io::Result<()> {
        self.heading(&title(class), class)?;
        for code in StatusCode::ALL.iter().filter(|code| code.class() == Some(class)) {
            if code.is_common() {
                let line = self.painted("1", &format!("* {code}"));
                writeln!(self.out, "{line}")?;
            } else {
                writeln!(self.out, "  {code}")?;
            }
        }
        match class.fallback() {
            Some(code) => writeln!(self.out, "  others: treat as {code} ({RULE})"),
            None => Ok(()),
        }
    }

    fn code(&mut self, code: StatusCode) -> io::Result<()> {
        self.heading(&code.to_string(), code.effective_class())?;
        self.paragraph("", &summary(code))?;
        self.fact("class", code.class().map(title))?;
        self.fact("registration", registration(code))?;
        self.fact("caching", caching(code))?;
        self.fact("content", content(code))?;
        self.fact("required", fields(code.required_fields()))?;
        self.fact("conditional", fields(code.conditional_fields()))?;
        self.fact("recommended", fields(code.recommended_fields()))?;
        self.fact("optional", fields(code.optional_fields()))?;
        self.fact("redirect", redirect(code))?;
        self.fact("retry", retry(code))?;
        self.fact("Retry-After", retry_after(code))?;
        self.fact("Rust", Some(rust(code)))?;
        self.fact("reference", code.reference())
    }
}
