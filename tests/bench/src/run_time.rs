//! The instructions of each operation, counted by callgrind.

use crate::limits::{LIMITS, TOLERANCE};
use codes_bench::{INPUTS, OPERATIONS, Operation, Subject};
use std::process::{Command, ExitCode};
use std::sync::Mutex;

/// The average cost of one operation.
#[derive(Clone, Copy)]
struct Count {
    instructions: f64,
    /// Branches that a simple predictor mispredicts.
    mispredicted: f64,
}

/// Runs an operation, when called under valgrind.
pub(crate) fn run(operation: &str, subject: &str, rounds: &str) {
    let operation = OPERATIONS.iter().find(|known| known.name == operation);
    let subjects = operation.expect("an operation's name").subjects;
    let subject = subjects.iter().find(|known| known.name == subject);
    let round = (subject.expect("a subject's name").prepare)();
    round(rounds.parse().expect("a number of rounds"));
}

/// The counts of all operations, for all subjects.
pub(crate) fn table() -> String {
    let pairs = OPERATIONS.iter().flat_map(|operation| {
        let subjects = operation.subjects.iter();
        subjects.map(move |subject| (operation, subject))
    });
    let counts = count_all(&pairs.collect::<Vec<_>>());
    let mut counts = counts.into_iter();
    let mut table = format!(
        "Instructions per operation, including the loop around it, counted by callgrind over {INPUTS} shuffled inputs. Figures in parentheses are mispredicted branches per operation, if there are more than 0.05. `empty loop` is the loop alone. A cell is empty if the crate does not have the operation.\n\n\
        | operation | empty loop | codes-core | closed table | http | others | target |\n|---|---|---|---|---|---|---|\n"
    );
    for operation in OPERATIONS {
        let counts: Vec<(&str, Count)> = operation
            .subjects
            .iter()
            .map(|subject| subject.name)
            .zip(&mut counts)
            .collect();
        table += &row(operation, &counts);
    }
    table
}

fn row(operation: &Operation, counts: &[(&str, Count)]) -> String {
    const COLUMNS: [&str; 4] = ["empty loop", "codes", "codes, closed", "http"];
    let mut cells = vec![operation.name.to_owned()];
    for column in COLUMNS {
        let count = counts.iter().find(|(name, _)| *name == column);
        cells.push(count.map_or(String::new(), |(_, count)| count.to_string()));
    }
    let others = counts.iter().filter(|(name, _)| !COLUMNS.contains(name));
    let others = others.map(|(name, count)| format!("{name} {count}"));
    cells.push(others.collect::<Vec<_>>().join(", "));
    let limits = LIMITS
        .iter()
        .filter(|limit| limit.operation == operation.name);
    let targets = limits.map(|limit| match limit.subject {
        "codes" => limit.target.to_string(),
        _ => format!("{} closed", limit.target),
    });
    cells.push(targets.collect::<Vec<_>>().join(", "));
    format!("| {} |\n", cells.join(" | "))
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.1}", self.instructions)?;
        if self.mispredicted >= 0.05 {
            write!(f, " ({:.1})", self.mispredicted)?;
        }
        Ok(())
    }
}

/// Counts the operations that have a limit, and fails if one is exceeded.
pub(crate) fn check() -> ExitCode {
    let pairs: Vec<_> = LIMITS
        .iter()
        .map(|limit| {
            let operation = OPERATIONS
                .iter()
                .find(|known| known.name == limit.operation);
            let operation = operation.expect("limits are for operations");
            let subject = operation
                .subjects
                .iter()
                .find(|known| known.name == limit.subject);
            (operation, subject.expect("limits are for subjects"))
        })
        .collect();
    let mut exceeded = 0;
    for (limit, count) in LIMITS.iter().zip(count_all(&pairs)) {
        let instructions = count.instructions;
        let verdict = if instructions > limit.at_most + TOLERANCE {
            exceeded += 1;
            "EXCEEDED"
        } else if instructions > limit.target + TOLERANCE {
            "ok, above the target"
        } else {
            "ok"
        };
        println!(
            "{:<34}{:<16}{instructions:>7.1} of {:>6.1}  {verdict}",
            limit.operation, limit.subject, limit.at_most
        );
    }
    println!("{} passed, {exceeded} failed", LIMITS.len() - exceeded);
    match exceeded {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// Counts in parallel, which does not affect the counts.
fn count_all(pairs: &[(&Operation, &Subject)]) -> Vec<Count> {
    let next = Mutex::new(0..pairs.len());
    let counts = Mutex::new(vec![None; pairs.len()]);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let at = next.lock().expect("no thread panicked").next();
                    let Some(at) = at else { break };
                    let (operation, subject) = pairs[at];
                    let count = count(operation.name, subject.name);
                    counts.lock().expect("no thread panicked")[at] = Some(count);
                }
            });
        }
    });
    let counts = counts.into_inner().expect("no thread panicked");
    counts.into_iter().flatten().collect()
}

fn count(operation: &str, subject: &str) -> Count {
    // The rest of the program is the same in both runs, and cancels out.
    let [one, three] = ["1", "3"].map(|rounds| {
        let program = std::env::current_exe().expect("this program has a path");
        let mut program = Command::new(program);
        program.args(["run", operation, subject, rounds]);
        events(&program, &["--branch-sim=yes"])
    });
    let each = |event: usize| {
        #[allow(clippy::cast_precision_loss)]
        let difference = (three[event] - one[event]) as f64;
        #[allow(clippy::cast_precision_loss)]
        let operations = (2 * INPUTS) as f64;
        difference / operations
    };
    Count {
        instructions: each(0),
        mispredicted: each(2) + each(4),
    }
}

/// Runs a program in callgrind, and returns the events that it counted:
/// instructions, and with `--branch-sim` all and mispredicted conditional branches,
/// then all and mispredicted indirect branches.
pub(crate) fn events(program: &Command, options: &[&str]) -> Vec<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .args(options)
        .arg(program.get_program())
        .args(program.get_args())
        .output()
        .expect("valgrind is installed");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{report}");
    let collected = report
        .lines()
        .find_map(|line| line.split_once("Collected :"));
    let (_, events) = collected.unwrap_or_else(|| panic!("{report}"));
    let events = events.split_whitespace();
    events
        .map(|count| count.parse().expect("callgrind prints numbers"))
        .collect()
}
