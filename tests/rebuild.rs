//! Cargo rebuilds after an edit of a spec, and only then. The tests build crates
//! with cargo, as users do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const DISK_FULL: &str = r#"{
  "codes": [
    {"code": 1, "reason": "Disk Full"}
  ]
}"#;

const AND_DISK_SLOW: &str = r#"{
  "codes": [
    {"code": 1, "reason": "Disk Full"},
    {"code": 2, "reason": "Disk Slow"}
  ]
}"#;

/// The rows on lines 3 and 4 have the same code.
const DISK_FULL_TWICE: &str = r#"{
  "codes": [
    {"code": 1, "reason": "Disk Full"},
    {"code": 1, "reason": "Disk Slow"}
  ]
}"#;

const PRINT_ALL: &str = r#"
#[codes_core::code_table("spec/errors.json")]
pub enum ErrorCode {}

fn main() {
    for code in ErrorCode::ALL {
        println!("{code}");
    }
}
"#;

/// A new folder of this name, with the lock file of this workspace, whose
/// dependencies are already downloaded.
fn project(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("rebuild")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    write(
        &folder.join("Cargo.lock"),
        &fs::read_to_string(repository().join("Cargo.lock")).unwrap(),
    );
    folder
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The manifest of a crate that depends on codes-core.
fn manifest(name: &str) -> String {
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

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Runs cargo offline, with a target folder that all tests share.
fn cargo(folder: &Path, arguments: &[&str]) -> Output {
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
        .output()
        .unwrap()
}

/// Builds and runs the program of a package, and returns its output.
fn run(folder: &Path, package: &str) -> String {
    let output = cargo(folder, &["run", "--quiet", "--package", package]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// The messages of a build that has to fail.
fn failing_build(folder: &Path) -> String {
    let output = cargo(folder, &["build"]);
    assert!(!output.status.success(), "the build succeeded");
    text(&output.stderr)
}

/// Whether all packages are up to date.
fn is_fresh(folder: &Path) -> bool {
    let output = cargo(folder, &["build", "--verbose"]);
    let messages = text(&output.stderr);
    assert!(output.status.success(), "{messages}");
    assert!(messages.contains("Fresh codes-core "), "{messages}");
    !messages.contains("Compiling ") && !messages.contains("Dirty ")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace("\r\n", "\n")
}

#[test]
fn an_edit_of_the_spec_builds_the_crate_again() {
    let folder = project("edited");
    let spec = folder.join("spec/errors.json");
    write(
        &folder.join("Cargo.toml"),
        &(manifest("edited") + "\n[workspace]\n"),
    );
    write(&folder.join("src/main.rs"), PRINT_ALL);

    // The file is missing.
    let message = failing_build(&folder);
    assert!(
        message.contains("error: spec file `spec/errors.json` not found"),
        "{message}"
    );

    write(&spec, DISK_FULL);
    assert_eq!(run(&folder, "edited"), "1 Disk Full\n");
    assert!(is_fresh(&folder));

    write(&spec, AND_DISK_SLOW);
    assert_eq!(run(&folder, "edited"), "1 Disk Full\n2 Disk Slow\n");
    assert!(is_fresh(&folder));

    // A mistake is reported in every build until it is fixed.
    write(&spec, DISK_FULL_TWICE);
    for _ in 0..2 {
        let message = failing_build(&folder);
        assert!(message.contains("duplicate code 1"), "{message}");
        assert!(message.contains("--> spec/errors.json:4:14\n"), "{message}");
        assert_eq!(message.matches("\nerror: ").count(), 2, "{message}");
    }

    write(&spec, DISK_FULL);
    assert_eq!(run(&folder, "edited"), "1 Disk Full\n");

    // The content from before the mistake, and then the same content written again.
    write(&spec, AND_DISK_SLOW);
    assert_eq!(run(&folder, "edited"), "1 Disk Full\n2 Disk Slow\n");
    fs::remove_file(&spec).unwrap();
    let message = failing_build(&folder);
    assert!(message.contains("not found"), "{message}");
    write(&spec, AND_DISK_SLOW);
    assert_eq!(run(&folder, "edited"), "1 Disk Full\n2 Disk Slow\n");
    assert!(is_fresh(&folder));
}

#[test]
fn an_edit_of_a_shared_spec_builds_all_its_crates_again() {
    let folder = project("sharing");
    let spec = folder.join("spec/errors.json");
    write(
        &folder.join("Cargo.toml"),
        "[workspace]\nmembers = ['server', 'tools/client']\nresolver = '3'\n",
    );
    for (path, name) in [("server", "server"), ("tools/client", "client")] {
        write(&folder.join(path).join("Cargo.toml"), &manifest(name));
        write(&folder.join(path).join("src/main.rs"), PRINT_ALL);
    }

    write(&spec, DISK_FULL);
    for name in ["server", "client"] {
        assert_eq!(run(&folder, name), "1 Disk Full\n", "{name}");
    }
    assert!(is_fresh(&folder));

    write(&spec, AND_DISK_SLOW);
    for name in ["server", "client"] {
        assert_eq!(run(&folder, name), "1 Disk Full\n2 Disk Slow\n", "{name}");
    }
    assert!(is_fresh(&folder));

    write(&spec, DISK_FULL_TWICE);
    let message = failing_build(&folder.join("tools/client"));
    // Relative to the root of the workspace, where cargo runs rustc.
    assert!(message.contains("--> spec/errors.json:4:14\n"), "{message}");

    write(&spec, DISK_FULL);
    for name in ["server", "client"] {
        assert_eq!(run(&folder, name), "1 Disk Full\n", "{name}");
    }
}

#[test]
fn an_edit_of_an_extended_spec_builds_the_crate_again() {
    let folder = project("extended");
    let base = folder.join("spec/shared/base.json");
    write(
        &folder.join("Cargo.toml"),
        &(manifest("extended") + "\n[workspace]\n"),
    );
    write(&folder.join("src/main.rs"), PRINT_ALL);
    write(
        &folder.join("spec/errors.json"),
        r#"{"extends": "shared/base.json", "codes": [{"code": 9, "reason": "Tape Torn"}]}"#,
    );

    // The message has the place of the path, and the name of the file that was tried.
    let message = failing_build(&folder);
    assert!(
        message.contains("spec file `spec/shared/base.json` not found"),
        "{message}"
    );
    assert!(message.contains("--> spec/errors.json:1:13\n"), "{message}");

    write(&base, DISK_FULL);
    assert_eq!(run(&folder, "extended"), "1 Disk Full\n9 Tape Torn\n");
    assert!(is_fresh(&folder));

    write(&base, AND_DISK_SLOW);
    let all = "1 Disk Full\n2 Disk Slow\n9 Tape Torn\n";
    assert_eq!(run(&folder, "extended"), all);
    assert!(is_fresh(&folder));

    write(&base, DISK_FULL_TWICE);
    let message = failing_build(&folder);
    assert!(
        message.contains("--> spec/shared/base.json:4:14\n"),
        "{message}"
    );
    assert_eq!(message.matches("\nerror: ").count(), 2, "{message}");

    write(&base, AND_DISK_SLOW);
    assert_eq!(run(&folder, "extended"), all);
}

#[test]
fn a_build_script_runs_again_after_an_edit_of_any_file() {
    const BUILD: &str = "
fn main() -> Result<(), codes_codegen::Error> {
    codes_codegen::Builder::new(\"spec/errors.json\")
        .name(\"ErrorCode\")
        .build()
}
";
    let folder = project("scripted");
    let codegen = repository().join("codes-macros/codegen");
    let manifest = format!(
        "{}\n[build-dependencies]\ncodes-codegen = {{ path = '{}' }}\n\n[workspace]\n",
        manifest("scripted"),
        codegen.display()
    );
    write(&folder.join("Cargo.toml"), &manifest);
    write(&folder.join("build.rs"), BUILD);
    let include = "include!(concat!(env!(\"OUT_DIR\"), \"/errors.rs\"));";
    let main = PRINT_ALL.replace(
        "#[codes_core::code_table(\"spec/errors.json\")]\npub enum ErrorCode {}",
        include,
    );
    assert!(main.contains(include));
    write(&folder.join("src/main.rs"), &main);
    let base = folder.join("spec/base.json");
    write(
        &folder.join("spec/errors.json"),
        r#"{"extends": "base.json", "codes": [{"code": 9, "reason": "Tape Torn"}]}"#,
    );

    let message = failing_build(&folder);
    assert!(
        message.contains("error: `extends`: spec file `spec/base.json` not found"),
        "{message}"
    );
    write(&base, DISK_FULL);
    assert_eq!(run(&folder, "scripted"), "1 Disk Full\n9 Tape Torn\n");
    assert!(is_fresh(&folder));

    write(&base, DISK_FULL_TWICE);
    let message = failing_build(&folder);
    assert!(message.contains("error: duplicate code 1\n"), "{message}");
    assert!(message.contains("--> spec/base.json:4:14\n"), "{message}");

    write(&base, AND_DISK_SLOW);
    assert_eq!(
        run(&folder, "scripted"),
        "1 Disk Full\n2 Disk Slow\n9 Tape Torn\n"
    );
    assert!(is_fresh(&folder));
}

/// Calls rustc directly, because cargo's hashes depend on the path of the folder.
#[test]
fn the_same_sources_give_the_same_bytes_in_any_folder() {
    const LIBRARY: &str = "
#[codes_core::code_table(\"spec/http.json\")]
pub enum Status {}

pub fn parse(text: &str) -> Option<Status> {
    text.parse().ok()
}
";
    let folder = project("anywhere");
    write(
        &folder.join("Cargo.toml"),
        &(manifest("anywhere") + "\n[workspace]\n"),
    );
    write(&folder.join("src/lib.rs"), "");
    let codes_core = library(&folder);
    let spec = fs::read_to_string(repository().join("spec/http.json")).unwrap();
    let [here, there] = ["here", "a/longer/path/there"].map(|name| {
        let folder = folder.join(name);
        write(&folder.join("spec/http.json"), &spec);
        write(&folder.join("src/lib.rs"), LIBRARY);
        compile(&folder, &codes_core)
    });
    assert!(here.len() > 100_000, "{} bytes", here.len());
    assert!(here == there, "the two libraries differ");
}

/// The path of the codes-core library that cargo builds for a project.
fn library(folder: &Path) -> PathBuf {
    let output = cargo(folder, &["build", "--message-format=json"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .filter(|message| message["target"]["name"] == "codes_core")
        .find_map(|message| Some(message["filenames"][0].as_str()?.into()))
        .unwrap()
}

/// The library that rustc compiles from a folder.
fn compile(folder: &Path, codes_core: &Path) -> Vec<u8> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args([
            "--crate-name=anywhere",
            "--crate-type=lib",
            "--edition=2024",
            "-Cdebuginfo=2",
        ])
        .arg(format!(
            "--remap-path-prefix={}=/anywhere",
            folder.display()
        ))
        .arg(format!("--extern=codes_core={}", codes_core.display()))
        .arg("-L")
        .arg(codes_core.parent().unwrap())
        .arg("src/lib.rs")
        .arg("-o")
        .arg("libanywhere.rlib")
        .current_dir(folder)
        .env("CARGO_MANIFEST_DIR", folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    fs::read(folder.join("libanywhere.rlib")).unwrap()
}
