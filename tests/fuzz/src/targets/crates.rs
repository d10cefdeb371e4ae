//! A crate with a module for each table, which is built and run.

use super::{Failure, Inputs};
use crate::corpus::ROOT;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the modules share.
const SHOW: &str = r#"
/// As JSON.
pub trait Show {
    fn show(&self) -> String;
}

impl Show for bool {
    fn show(&self) -> String {
        self.to_string()
    }
}

impl Show for i64 {
    fn show(&self) -> String {
        self.to_string()
    }
}

impl Show for &str {
    fn show(&self) -> String {
        let mut shown = String::from("\"");
        for unit in self.encode_utf16() {
            shown += &format!("\\u{unit:04x}");
        }
        shown + "\""
    }
}

impl<T: Show> Show for Option<T> {
    fn show(&self) -> String {
        self.as_ref().map_or("null".to_owned(), T::show)
    }
}

pub fn list<T>(items: &[T], show: impl Fn(&T) -> String) -> String {
    let items: Vec<String> = items.iter().map(show).collect();
    format!("[{}]", items.join(","))
}
"#;

pub(super) struct Crate {
    folder: PathBuf,
    modules: Vec<Module>,
}

struct Module {
    seed: u64,
    /// What to show if it fails.
    about: String,
}

impl Crate {
    /// Starts in the folder of the target, with the specs that others extend.
    pub(super) fn new(inputs: &Inputs) -> Self {
        let folder = inputs.folder.join("crate");
        for part in ["src", "spec"] {
            let _ = fs::remove_dir_all(folder.join(part));
            fs::create_dir_all(folder.join(part)).expect("the target folder can be written to");
        }
        for file in fs::read_dir(&inputs.corpus.folder)
            .expect("a folder of ours")
            .flatten()
        {
            let copy = folder.join("spec").join(file.file_name());
            fs::copy(file.path(), copy).expect("a file of ours");
        }
        Self {
            folder,
            modules: Vec::new(),
        }
    }

    /// Adds a module with a table `Table` of the spec, and source with a function `run`
    /// that returns a line of text.
    pub(super) fn add(&mut self, seed: u64, spec: &str, source: &str, about: String) {
        let number = self.modules.len();
        let table = format!(
            "#[codes_core::code_table(\"spec/table_{number}.json\")]\npub enum Table {{}}\n"
        );
        let files = [
            (format!("spec/table_{number}.json"), spec),
            (
                format!("src/table_{number}.rs"),
                &format!("{table}{source}"),
            ),
        ];
        for (path, text) in files {
            fs::write(self.folder.join(path), text).expect("a file of ours");
        }
        self.modules.push(Module { seed, about });
    }

    /// Builds and runs the crate. Returns the line of each module.
    pub(super) fn run(&self) -> Result<Vec<String>, Vec<Failure>> {
        self.write_main();
        let output = self.cargo(&["run", "--quiet", "--message-format", "short"]);
        // The next crate is another one.
        self.cargo(&["clean", "--quiet", "--package", "tables"]);
        let stdout = String::from_utf8_lossy(&output.stdout);
        let lines: Vec<String> = stdout.lines().map(str::to_owned).collect();
        let stderr = String::from_utf8_lossy(&output.stderr);
        if output.status.success() && lines.len() == self.modules.len() {
            return Ok(lines);
        }
        let mut failures = Vec::new();
        for number in 0..self.modules.len() {
            let places = [
                format!("src/table_{number}.rs:"),
                format!("spec/table_{number}.json:"),
            ];
            let is_of = |line: &&str| places.iter().any(|place| line.contains(place));
            let errors: Vec<&str> = stderr.lines().filter(is_of).take(8).collect();
            if !errors.is_empty() {
                failures.push(self.failure(number, &errors.join("\n")));
            }
        }
        if failures.is_empty() {
            failures.push(self.failure(0, &stderr));
        }
        Err(failures)
    }

    pub(super) fn failure(&self, number: usize, problem: &str) -> Failure {
        let Module { seed, about } = &self.modules[number];
        Failure {
            seed: *seed,
            problem: format!("{problem}\n{about}"),
        }
    }

    fn write_main(&self) {
        let mut modules = String::new();
        let mut runs = String::new();
        for number in 0..self.modules.len() {
            modules += &format!("mod table_{number};\n");
            runs += &format!("    println!(\"{{}}\", table_{number}::run());\n");
        }
        let main = format!("#![allow(warnings)]\n{modules}{SHOW}\nfn main() {{\n{runs}}}\n");
        let core = format!("{ROOT}/codes-core");
        let manifest = format!(
            "[package]\nname = \"tables\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n\
             [dependencies]\ncodes-core = {{ path = {core:?} }}\n\
             [profile.dev]\ndebug = false\nincremental = false\n"
        );
        fs::write(self.folder.join("src/main.rs"), main).expect("a file of ours");
        fs::write(self.folder.join("Cargo.toml"), manifest).expect("a file of ours");
        // The same versions as in this workspace.
        let lock = Path::new(ROOT).join("Cargo.lock");
        fs::copy(lock, self.folder.join("Cargo.lock")).expect("the workspace has a lock file");
    }

    fn cargo(&self, arguments: &[&str]) -> std::process::Output {
        let mut command = Command::new("cargo");
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            // What the cargo that runs this program has set.
            if name.starts_with("CARGO_") && name != "CARGO_HOME" {
                command.env_remove(&*name);
            }
        }
        let target = self.folder.join("../../crates");
        let command = command.args(arguments).current_dir(&self.folder);
        let output = command.env("CARGO_TARGET_DIR", target).output();
        output.expect("cargo can be started")
    }
}
