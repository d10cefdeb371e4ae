//! Measures what the project costs, in comparison with other crates.
//!
//! ```text
//! cargo run --release --package codes-bench -- all
//! ```
//!
//! prints all tables, and writes them to `RESULTS.md` and the plot to `plot.svg`.
//! `USAGE` lists the parts.

mod cold;
mod expansion;
mod growth;
mod limits;
mod plot;
mod results;
mod rows;
mod run_time;
mod scratch;
mod size;
mod warm;

use std::process::ExitCode;

const USAGE: &str = "\
usage: codes-bench [--quick] PART...

  run-time   instructions of each operation (needs valgrind)
  size       what each operation adds to a program
  expansion  time of each step of the generator (needs valgrind)
  growth     compile time and memory by number of rows, with the plot
  cold       first build of a project, compared with other crates (downloads them)
  warm       build after an edit
  all        everything above, about half an hour on two cores
  check      checks that the instruction counts are within their limits

Prints the tables and writes them to RESULTS.md. With --quick, each
measurement is small, runs once, and is only printed.";

/// A table of `RESULTS.md`.
struct Part {
    name: &'static str,
    title: &'static str,
    /// Measures, and returns the table as Markdown.
    measure: fn(Effort) -> String,
}

const PARTS: &[Part] = &[
    Part {
        name: "run-time",
        title: "Run time",
        measure: |_| run_time::table(),
    },
    Part {
        name: "size",
        title: "Program size",
        measure: |_| size::table(),
    },
    Part {
        name: "expansion",
        title: "Macro expansion",
        measure: expansion::table,
    },
    Part {
        name: "growth",
        title: "Compile time by number of rows",
        measure: growth::table,
    },
    Part {
        name: "cold",
        title: "Cold build",
        measure: cold::table,
    },
    Part {
        name: "warm",
        title: "Warm build",
        measure: warm::table,
    },
];

/// How much is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Effort {
    /// Just enough to show that the benchmark works.
    Quick,
    /// Enough for reliable figures.
    Full,
}

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let effort = match arguments.iter().position(|argument| argument == "--quick") {
        Some(at) => {
            arguments.remove(at);
            Effort::Quick
        }
        None => Effort::Full,
    };
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        // The program runs itself with these arguments under valgrind.
        ["run", operation, subject, rounds] => run_time::run(operation, subject, rounds),
        ["check"] => return run_time::check(),
        ["all"] => {
            for part in PARTS {
                show(part, effort);
            }
        }
        ref names => {
            let parts = names
                .iter()
                .map(|name| PARTS.iter().find(|part| part.name == *name));
            match parts.collect::<Option<Vec<_>>>() {
                Some(parts) if !parts.is_empty() => {
                    for part in parts {
                        show(part, effort);
                    }
                }
                _ => {
                    eprintln!("{USAGE}");
                    return ExitCode::from(2);
                }
            }
        }
    }
    ExitCode::SUCCESS
}

fn show(part: &Part, effort: Effort) {
    let table = (part.measure)(effort);
    println!("## {}\n\n{table}", part.title);
    if effort == Effort::Full {
        results::store(part.title, &table);
    }
}
