//! `codes diff`: a program that uses everything of a table compiles with a mutation of
//! its spec, if all changes are called compatible.

use super::crates::Crate;
use super::{Failure, Inputs, uses};
use crate::diff::compatible_changes;
use crate::json::Layout;
use crate::mutate;
use codes_codegen::Outline;
use fastrand::Rng;
use std::ops::Range;

/// Most mutations are breaking.
const TRIES: usize = 40;

pub(super) fn run(inputs: &Inputs, seeds: Range<u64>) -> Result<u64, Vec<Failure>> {
    let mut tables = Crate::new(inputs);
    let mut used = 0;
    for seed in seeds {
        let mut random = Rng::with_seed(seed);
        if let Some(pair) = pair(inputs, &mut random) {
            tables.add(seed, &pair.new, &uses::source(&pair.old), pair.about);
            used += 1;
        }
    }
    tables.run().map(|_| used)
}

struct Pair {
    old: Outline,
    /// The text of the new spec.
    new: String,
    about: String,
}

/// A spec and a mutation with changes that are compatible.
fn pair(inputs: &Inputs, random: &mut Rng) -> Option<Pair> {
    for _ in 0..TRIES {
        let (spec, other) = inputs.corpus.any_good(random);
        let Some(json) = &spec.json else {
            continue;
        };
        let old = mutate::gentle(json, other, random);
        let new = mutate::gentle(&old, other, random).text(Layout::Plain, random);
        let old_text = old.text(Layout::Plain, random);
        let (Some(old), Some(table)) = (spec.outline(&old_text), spec.outline(&new)) else {
            continue;
        };
        // The codes of other tables are not known here.
        let is_foreign = |table: &Outline| table.attributes.iter().any(|a| a.table.is_some());
        if old == table || is_foreign(&old) || is_foreign(&table) {
            continue;
        }
        if let Some(changes) = compatible_changes(&old, &table) {
            let changes = changes.join("\n");
            let path = &spec.path;
            let about = format!("{changes}\n=== old, from {path}\n{old_text}\n=== new\n{new}");
            return Some(Pair { old, new, about });
        }
    }
    None
}
