//! Generated crates, in a temporary folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;
use tempfile::TempDir;

/// The root of the workspace.
pub(crate) const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// A folder for crates.
pub(crate) struct Scratch {
    folder: TempDir,
}

/// A crate in the folder.
pub(crate) struct Crate {
    name: String,
    pub(crate) folder: PathBuf,
    pub(crate) target: PathBuf,
}

/// The time and memory that a command took.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) seconds: f64,
    /// The memory of its largest process, in MiB.
    pub(crate) memory: f64,
}

/// The dependency on a package of this workspace, as a line of a manifest.
pub(crate) fn dependency(package: &str) -> String {
    let folder = match package {
        "codes-codegen" => "codes-macros/codegen",
        package => package,
    };
    format!(
        "{package} = {{ path = {:?} }}\n",
        format!("{ROOT}/{folder}")
    )
}

impl Scratch {
    pub(crate) fn new() -> Self {
        let folder = TempDir::with_prefix("codes-bench-").expect("a temporary folder");
        Self { folder }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Creates a crate with these files in addition to its manifest. Crates with the
    /// same target folder share their common dependencies.
    pub(crate) fn krate(&self, name: &str, manifest: &str, files: &[(&str, &str)]) -> Crate {
        let folder = self.path().join(name);
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n{manifest}"
        );
        // The same versions as in this workspace.
        let lock = format!("{ROOT}/Cargo.lock");
        let lock = fs::read_to_string(lock).expect("the workspace has a lock file");
        let fixed = [("Cargo.toml", &*manifest), ("Cargo.lock", &lock)];
        for (path, text) in fixed.iter().chain(files) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&folder)).expect("a folder of ours");
            fs::write(path, text).expect("a file of ours");
        }
        Crate {
            name: name.to_owned(),
            folder,
            target: self.path().join("target"),
        }
    }
}

impl Crate {
    /// Cargo in this crate with default settings: neither the environment of the
    /// cargo that runs this program nor that of the user applies.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            let cargos = ["CARGO_BUILD_", "CARGO_PROFILE_", "CARGO_TARGET_"];
            if cargos.iter().any(|start| name.starts_with(start)) {
                command.env_remove(&*name);
            }
        }
        for name in ["CARGO_ENCODED_RUSTFLAGS", "CARGO_INCREMENTAL"] {
            command.env_remove(name);
        }
        for name in ["RUSTFLAGS", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER"] {
            command.env_remove(name);
        }
        command
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target);
        command
    }

    /// Runs cargo, which has to succeed.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Output {
        let output = self.command("cargo").args(arguments).output();
        let output = output.expect("cargo starts");
        succeeded(&output);
        output
    }

    /// Runs cargo and measures it; `None` if it takes longer than `limit` seconds.
    pub(crate) fn measure(&self, arguments: &[&str], limit: u32) -> Option<Cost> {
        self.measure_with(arguments, limit, &[])
    }

    /// The same with additional environment variables.
    pub(crate) fn measure_with(
        &self,
        arguments: &[&str],
        limit: u32,
        environment: &[(&str, &str)],
    ) -> Option<Cost> {
        let report = self.folder.join("memory");
        let start = Instant::now();
        let output = self
            .command("/usr/bin/time")
            .args(["--quiet", "--format=%M", "--output"])
            .arg(&report)
            .args(["timeout", &limit.to_string(), "cargo"])
            .args(arguments)
            .envs(environment.iter().copied())
            .output()
            .expect("GNU time is installed");
        let seconds = start.elapsed().as_secs_f64();
        if output.status.code() == Some(124) {
            return None;
        }
        succeeded(&output);
        let report = fs::read_to_string(report).expect("time writes a report");
        let kibibytes: f64 = report.trim().parse().expect("time writes a number");
        Some(Cost {
            seconds,
            memory: kibibytes / 1_024.0,
        })
    }

    /// Removes the build results of the crate itself, but not of its dependencies.
    pub(crate) fn clean(&self, profile: &[&str]) {
        self.cargo(&[&["clean", "--offline", "--package", &self.name], profile].concat());
    }
}

fn succeeded(output: &Output) {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
}
