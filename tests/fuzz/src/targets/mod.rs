//! The targets: what is done with an input, and what has to hold.

mod args;
mod check;
mod compile;
mod crates;
mod diff;
mod fmt;
mod tokens;
mod uses;

use crate::corpus::Corpus;
use args::Programs;
use fastrand::Rng;
use std::cell::OnceCell;
use std::ops::Range;
use std::path::PathBuf;

/// What inputs are made from.
pub(crate) struct Inputs {
    pub(crate) corpus: Corpus,
    /// A folder for files.
    pub(crate) folder: PathBuf,
    /// Read when they are needed first.
    pub(crate) programs: OnceCell<Programs>,
}

/// Whether an input was of use, or what is wrong with what was made of it.
type Outcome = Result<bool, String>;

pub(crate) enum Kind {
    /// One input after the other.
    Single(fn(&Inputs, &mut Rng) -> Outcome),
    /// Many at once, since rustc takes a while to start. Returns how many were of use.
    Batch(fn(&Inputs, Range<u64>) -> Result<u64, Vec<Failure>>),
}

/// What is wrong with an input.
pub(crate) struct Failure {
    pub(crate) seed: u64,
    pub(crate) problem: String,
}

pub(crate) struct Target {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
}

pub(crate) const TARGETS: &[Target] = &[
    Target {
        name: "check",
        kind: Kind::Single(check::run),
    },
    Target {
        name: "args",
        kind: Kind::Single(args::run),
    },
    Target {
        name: "fmt",
        kind: Kind::Single(fmt::run),
    },
    Target {
        name: "diff",
        kind: Kind::Batch(diff::run),
    },
    Target {
        name: "compile",
        kind: Kind::Batch(compile::run),
    },
];
