//! Projects that depend on this checkout.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A new folder of this name, with the lock file of this workspace, whose dependencies are
/// already downloaded. Its path has spaces and letters beyond ASCII.
pub(crate) fn project(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("rebuilt crates é 数")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    write(
        &folder.join("Cargo.lock"),
        &fs::read_to_string(repository().join("Cargo.lock")).unwrap(),
    );
    folder
}

pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The manifest of a crate that depends on codes-core.
pub(crate) fn manifest(name: &str) -> String {
    let codes_core = repository().join("codes-core");
    format!(
        "[package]
name = '{name}'
edition = '2024'

[dependencies]
codes-core = {{ path = '{}' }}
",
        codes_core.display()
    )
}

pub(crate) fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Runs cargo offline, with a target folder that all tests share.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> Output {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    Command::new(cargo)
        .args(arguments)
        .arg("--offline")
        .current_dir(folder)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"),
        )
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .output()
        .unwrap()
}

/// Builds and runs the program of a package, and returns its output.
pub(crate) fn run(folder: &Path, package: &str) -> String {
    let output = cargo(folder, &["run", "--quiet", "--package", package]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// The messages of a build that has to fail.
pub(crate) fn failing_build(folder: &Path) -> String {
    let output = cargo(folder, &["build"]);
    assert!(!output.status.success(), "the build succeeded");
    text(&output.stderr)
}

/// Whether all packages are up to date.
pub(crate) fn is_fresh(folder: &Path) -> bool {
    let output = cargo(folder, &["build", "--verbose"]);
    let messages = text(&output.stderr);
    assert!(output.status.success(), "{messages}");
    assert!(messages.contains("Fresh codes-core "), "{messages}");
    !messages.contains("Compiling ") && !messages.contains("Dirty ")
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace("\r\n", "\n")
}
