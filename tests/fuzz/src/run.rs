//! Feeds inputs to a target, and reports what goes wrong.

use crate::corpus::Corpus;
use crate::options::Options;
use crate::supervise::{folder, seed_file};
use crate::targets::{Failure, Inputs, Kind, Target};
use fastrand::Rng;
use std::any::Any;
use std::cell::OnceCell;
use std::fs::File;
use std::io::{Seek, Write};
use std::ops::Range;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// An input that takes longer is reported.
const SLOW: Duration = Duration::from_secs(2);
/// After so many failures a target ends.
const MAX_FAILURES: usize = 20;

/// What happened so far.
#[derive(Default)]
struct Tally {
    inputs: u64,
    /// Inputs that the target could use.
    used: u64,
    slow: usize,
    failures: usize,
}

pub(crate) fn run(options: &Options) -> ExitCode {
    // Panics are reported with the seed.
    panic::set_hook(Box::new(|_| {}));
    let mut failures = 0;
    for target in &options.targets {
        let tally = run_target(target, options);
        failures += tally.failures;
    }
    ExitCode::from(u8::from(failures > 0))
}

fn run_target(target: &Target, options: &Options) -> Tally {
    println!("{}: --seed {}", target.name, options.seed);
    let inputs = Inputs {
        corpus: Corpus::load(&folder().join("specs")),
        folder: folder(),
        programs: OnceCell::new(),
    };
    let mut seed_file = File::create(seed_file(&inputs.folder)).expect("a file of ours");
    let mut tally = Tally::default();
    let start = Instant::now();
    let mut seed = options.seed;
    while start.elapsed() < options.time && tally.failures < MAX_FAILURES {
        let left = options.inputs.map_or(u64::MAX, |all| all - tally.inputs);
        if left == 0 {
            break;
        }
        let size = match target.kind {
            Kind::Single(_) => 1,
            Kind::Batch(_) => batch_size(options.time).min(left),
        };
        let written = seed_file
            .rewind()
            .and_then(|()| write!(seed_file, "{seed:20}"));
        written.expect("a file of ours");
        let seeds = seed..seed.wrapping_add(size);
        seed = seeds.end;
        tally.inputs += size;
        feed(target, &inputs, seeds, &mut tally);
    }
    let time = start.elapsed();
    let rate = u128::from(tally.inputs) * 1_000 / time.as_millis().max(1);
    println!(
        "{}: {} inputs, {} of them used, in {} s ({rate}/s), {} slow, {} failed",
        target.name,
        tally.inputs,
        tally.used,
        time.as_secs(),
        tally.slow,
        tally.failures
    );
    tally
}

/// Few inputs if there is little time.
fn batch_size(time: Duration) -> u64 {
    if time < Duration::from_secs(60) {
        20
    } else {
        60
    }
}

fn feed(target: &Target, inputs: &Inputs, seeds: Range<u64>, tally: &mut Tally) {
    let start = Instant::now();
    let seed = seeds.start;
    let failure = |problem| vec![Failure { seed, problem }];
    let result = panic::catch_unwind(AssertUnwindSafe(|| match target.kind {
        Kind::Single(run) => {
            let outcome = run(inputs, &mut Rng::with_seed(seed));
            outcome.map(u64::from).map_err(failure)
        }
        Kind::Batch(run) => run(inputs, seeds),
    }));
    let result = result.unwrap_or_else(|panic| Err(failure(format!("panic: {}", text(&*panic)))));
    match result {
        Ok(used) => tally.used += used,
        Err(failures) => {
            for Failure { seed, problem } in failures {
                println!(
                    "{}: failed with --seed {seed} --inputs 1\n{problem}\n",
                    target.name
                );
                tally.failures += 1;
            }
        }
    }
    if matches!(target.kind, Kind::Single(_)) && start.elapsed() > SLOW {
        let seconds = start.elapsed().as_secs_f64();
        println!(
            "{}: {seconds:.1} s with --seed {seed} --inputs 1",
            target.name
        );
        tally.slow += 1;
    }
}

fn text(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    let text = text.or_else(|| panic.downcast_ref::<&str>().map(|&text| text.to_owned()));
    text.unwrap_or_else(|| "unknown".to_owned())
}
