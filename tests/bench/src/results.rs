//! The results page. Measuring a part replaces its section.

use crate::PARTS;
use std::fs;
use std::process::Command;

/// The folder of this package.
pub(crate) const FOLDER: &str = env!("CARGO_MANIFEST_DIR");

const HEAD: &str = "\
# Benchmark results

What codes-core costs at run time, in program size and in build time, compared with other crates.

`cargo run --release --package codes-bench -- all` measures everything and writes this page. With the name of a part instead of `all`, such as `growth`, it updates only that section. Seconds are medians and depend on the machine, which each section names. Instructions and bytes do not.
";

/// Writes a part and a description of the machine.
pub(crate) fn store(title: &str, table: &str) {
    let path = format!("{FOLDER}/RESULTS.md");
    let old = fs::read_to_string(&path).unwrap_or_default();
    let mut page = HEAD.to_owned();
    for part in PARTS {
        let heading = format!("\n## {}\n", part.title);
        let body = if part.title == title {
            Some(format!("\n{}\n\n{table}", machine()))
        } else {
            section(&old, &heading).map(str::to_owned)
        };
        if let Some(body) = body {
            page += &heading;
            page += &body;
        }
    }
    fs::write(&path, page).expect("a file of this package");
}

/// The text between this heading and the next.
fn section<'a>(page: &'a str, heading: &str) -> Option<&'a str> {
    let (_, rest) = page.split_once(heading)?;
    Some(rest.find("\n## ").map_or(rest, |end| &rest[..end]))
}

/// The compiler, the processor and the number of its threads.
fn machine() -> String {
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = processors
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or(std::env::consts::ARCH, |(_, name)| name);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let rustc = Command::new("rustc").arg("--version").output();
    let rustc = rustc.expect("rustc starts").stdout;
    let rustc = String::from_utf8_lossy(&rustc);
    format!("{}, {processor}, {threads} threads.", rustc.trim())
}

/// The median of at least one value.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
