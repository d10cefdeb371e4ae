//! Runs of the example, and the parts of what it prints.

use std::process::Command;

/// The output of a run of the example.
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) status: Option<i32>,
}

impl Run {
    /// Asserts that there were no errors, and returns the blocks between empty
    /// lines.
    pub(crate) fn blocks(&self) -> Vec<&str> {
        assert_eq!(self.status, Some(0), "{}", self.stderr);
        assert!(!self.stderr.contains("error:"), "{}", self.stderr);
        blocks(&self.stdout)
    }

    /// Asserts that there were no errors, and returns the only block.
    pub(crate) fn block(&self) -> &str {
        let blocks = self.blocks();
        assert_eq!(blocks.len(), 1, "{}", self.stdout);
        blocks[0]
    }

    /// Asserts that there was an error about each of the arguments, with a help
    /// line that contains the given text.
    pub(crate) fn assert_errors(&self, errors: &[(&str, &str)]) {
        assert_eq!(self.status, Some(2), "{}", self.stderr);
        let mut lines = self
            .stderr
            .lines()
            .skip_while(|line| !line.starts_with("error:"));
        for (argument, expected) in errors {
            let error = lines.next().unwrap_or_default();
            assert!(
                error.starts_with("error:") && error.contains(argument),
                "{error}"
            );
            let help = lines.next().unwrap_or_default();
            assert!(
                help.starts_with("help:") && help.contains(expected),
                "{argument}: {help}"
            );
        }
        assert_eq!(lines.next(), None);
    }
}

pub(crate) fn blocks(stdout: &str) -> Vec<&str> {
    stdout.trim_end_matches('\n').split("\n\n").collect()
}

pub(crate) fn example(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .args(["run", "--quiet", "--example", "explain", "--"])
        .args(arguments)
        .env_remove("NO_COLOR");
    command
}

pub(crate) fn run(mut command: Command) -> Run {
    let output = command.output().expect("cargo starts");
    Run {
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        status: output.status.code(),
    }
}

pub(crate) fn explain(arguments: &[&str]) -> Run {
    run(example(arguments))
}

/// The first line.
pub(crate) fn heading(block: &str) -> &str {
    block.lines().next().unwrap_or_default()
}

/// The text in one line.
pub(crate) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts of a label, such as `caching` in `  caching       a cache may ...`,
/// including the unlabelled lines below each.
pub(crate) fn facts(block: &str, label: &str) -> Vec<String> {
    let start = format!("  {label}  ");
    let mut facts: Vec<String> = Vec::new();
    let mut is_meant = false;
    for line in block.lines() {
        if let Some(text) = line.strip_prefix(&start) {
            is_meant = true;
            facts.push(flat(text));
        } else if is_meant && line.starts_with("        ") {
            let fact = facts.last_mut().unwrap();
            *fact += " ";
            *fact += &flat(line);
        } else {
            is_meant = false;
        }
    }
    facts
}

/// The text of a label that occurs once, or not at all.
pub(crate) fn fact(block: &str, label: &str) -> Option<String> {
    let mut facts = facts(block, label);
    assert!(facts.len() < 2, "{label} in {block}");
    facts.pop()
}
