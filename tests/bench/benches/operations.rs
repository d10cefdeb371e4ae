//! Times of the operations, in addition to the instruction counts of the program:
//!
//! ```text
//! cargo bench --package codes-bench
//! ```

use codes_bench::{INPUTS, OPERATIONS};
use divan::Bencher;
use divan::counter::ItemsCount;
use std::fmt::{Display, Formatter};

/// An operation of one of the crates, by its indices in the table.
struct Case(usize, usize);

impl Display for Case {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let operation = &OPERATIONS[self.0];
        let subject = &operation.subjects[self.1];
        write!(f, "{}: {}", operation.name, subject.name)
    }
}

fn cases() -> impl Iterator<Item = Case> {
    let operations = OPERATIONS.iter().enumerate();
    operations.flat_map(|(at, operation)| (0..operation.subjects.len()).map(move |by| Case(at, by)))
}

/// The time of 4,096 inputs.
#[divan::bench(args = cases())]
fn operation(bencher: Bencher, case: &Case) {
    let round = (OPERATIONS[case.0].subjects[case.1].prepare)();
    bencher
        .counter(ItemsCount::new(INPUTS))
        .bench_local(|| round(1));
}

fn main() {
    divan::main();
}
