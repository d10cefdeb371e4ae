//! Counts the instructions of each operation with callgrind, beside its peers.
//!
//! ```text
//! cargo run --release --package codes-bench
//! ```

mod operations;

use operations::{INPUTS, OPERATIONS};
use std::process::Command;

fn main() {
    let mut arguments = std::env::args().skip(1);
    match (arguments.next(), arguments.next()) {
        (Some(name), Some(rounds)) => run(&name, rounds.parse().expect("a number of rounds")),
        _ => table(),
    }
}

fn run(name: &str, rounds: u32) {
    let (_, operation) = OPERATIONS
        .iter()
        .find(|(known, _)| *known == name)
        .expect("a known operation");
    operation(rounds);
}

fn table() {
    for (name, _) in OPERATIONS {
        // What the program does besides is the same in both, and cancels out.
        let difference = instructions(name, 3) - instructions(name, 1);
        #[allow(clippy::cast_precision_loss)]
        let each = difference as f64 / (2 * INPUTS) as f64;
        println!("{name:<40}{each:>8.1}");
    }
}

fn instructions(name: &str, rounds: u32) -> u64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe().expect("a path"))
        .args([name, &rounds.to_string()])
        .output()
        .expect("valgrind is installed");
    let report = String::from_utf8_lossy(&output.stderr);
    let line = report
        .lines()
        .find(|line| line.contains("Collected"))
        .unwrap_or_else(|| panic!("{report}"));
    line.split_whitespace()
        .last()
        .and_then(|count| count.parse().ok())
        .expect("a count")
}
