//! Fuzzing: random specs and programs for the generator and the command.
//!
//! ```text
//! cargo run --release -p codes-fuzz -- check --seconds 60
//! ```
//!
//! See `USAGE` for the targets. Every input comes from a seed of its own, which a failure
//! names.

mod corpus;
mod diff;
mod json;
mod mutate;
mod options;
mod run;
mod supervise;
mod targets;
mod words;

// Parts of the command, which has no library.
#[allow(dead_code)]
#[path = "../../../codes-macros/cli/src/layout/mod.rs"]
mod layout;
#[allow(dead_code)]
#[path = "../../../codes-macros/cli/src/tree.rs"]
mod tree;

use options::Options;
use std::process::ExitCode;

const USAGE: &str = "\
usage: codes-fuzz TARGET... [--seconds N] [--seed S] [--inputs N]

  check    mutated specs: no panic, findings have places inside their files, and
           what is generated is Rust
  args     mutated arguments and items of the macros: no panic, the output is Rust
  fmt      `codes fmt` keeps the meaning of a mutated spec, and a second run
           changes nothing
  diff     what `codes diff` calls compatible compiles: programs that use all of a
           table, with mutations of its spec (starts rustc)
  compile  tables of mutated specs, compiled and read back whole (starts rustc)
  all      everything above

Each target runs for the given time (10 seconds by default), or for a number of
inputs. Without --seed, the seed is a new one each time.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(options) = Options::parse(&arguments) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    if supervise::is_child() {
        run::run(&options)
    } else {
        supervise::supervise(&options)
    }
}
