//! What is published: all files that a crate needs, as files, and crates that
//! work outside this repository.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const PACKAGES: [&str; 4] = ["codes-core", "codes-macros", "codes-codegen", "codes-cli"];
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The program of a user, and its spec.
const MAIN: &str = r#"
use codes_core::{Code, StatusClass, StatusCode, ToCode, code_table};

#[code_table("spec/errors.json")]
pub enum ErrorCode {}

#[code_table("spec/statuses.json", extends = StatusCode)]
pub enum OwnStatus {}

#[derive(Code)]
#[code(of = StatusCode)]
enum Handled {
    NotFound,
}

#[derive(ToCode)]
#[to_code(StatusCode, ErrorCode)]
#[code(StatusCode::InsufficientStorage, ErrorCode::DiskFull)]
struct Failure;

fn main() {
    let code = StatusCode::from_u16(404).unwrap();
    assert_eq!(code.class(), Some(StatusClass::ClientError));
    println!("{code}");
    println!("{}", <ErrorCode as Code>::ALL[0]);
    println!("{}", Handled::NotFound);
    println!("{}", OwnStatus::from(code));
    println!("{}", OwnStatus::ClientClosedRequest);
    println!("{} {}", StatusCode::from(&Failure), ErrorCode::from(&Failure));
}
"#;
const SPEC: &str = r#"{"codes": [{"code": 1, "reason": "Disk Full"}]}"#;
const STATUSES: &str = r#"{"codes": [{"code": 499, "reason": "Client Closed Request"}]}"#;

#[test]
fn packages_are_whole_and_work_elsewhere() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("package");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let packages = packages(&folder);

    let [core, _, codegen, _] = &packages;
    // Links in the repository.
    assert_file(&core.join("spec/http.json"), "spec/http.json");
    assert_file(&core.join("README.md"), "README.md");
    assert_file(
        &codegen.join("src/emit/hash.rs"),
        "codes-core/src/private/hash.rs",
    );
    for package in &packages {
        for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
            assert_file(&package.join(licence), licence);
        }
    }

    assert_eq!(
        output_of_consumer(&folder, &packages),
        "404 Not Found\n1 Disk Full\n404 Not Found\n404 Not Found\n499 Client Closed Request\n507 Insufficient Storage 1 Disk Full\n"
    );
}

/// Makes the packages as for publication, and unpacks them.
fn packages(folder: &Path) -> [PathBuf; 4] {
    // All at once, so that they find each other.
    let mut package = cargo();
    package
        .args(["package", "--no-verify", "--allow-dirty", "--offline"])
        .args(PACKAGES.iter().flat_map(|name| ["--package", name]))
        .current_dir(repository())
        .env("CARGO_TARGET_DIR", folder);
    output(&mut package);
    PACKAGES.map(|name| {
        let packages = folder.join("package");
        let package = format!("{name}-{VERSION}");
        let mut tar = Command::new("tar");
        // With the time of now (`m`), or cargo would not see that they changed.
        tar.arg("-xzmf").arg(format!("{package}.crate"));
        output(tar.current_dir(&packages));
        packages.join(package)
    })
}

/// Asserts that this is a file of its own, with what the repository has.
fn assert_file(packaged: &Path, original: &str) {
    let shown = packaged.display();
    let metadata =
        fs::symlink_metadata(packaged).unwrap_or_else(|error| panic!("{shown}: {error}"));
    assert!(metadata.is_file(), "{shown} is no file");
    let original = fs::read(repository().join(original)).unwrap();
    assert!(
        fs::read(packaged).unwrap() == original,
        "{shown} has other contents"
    );
}

/// What a program prints that depends on the packages.
fn output_of_consumer(folder: &Path, packages: &[PathBuf; 4]) -> String {
    let folder = folder.join("consumer");
    let mut manifest = format!(
        "[package]
name = 'consumer'
edition = '2024'

[workspace]

[dependencies]
codes-core = '{VERSION}'

[patch.crates-io]
"
    );
    for (name, package) in PACKAGES.iter().zip(packages) {
        manifest += &format!("{name} = {{ path = '{}' }}\n", package.display());
    }
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::create_dir_all(folder.join("spec")).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("src/main.rs"), MAIN).unwrap();
    fs::write(folder.join("spec/errors.json"), SPEC).unwrap();
    fs::write(folder.join("spec/statuses.json"), STATUSES).unwrap();
    // The dependencies of this workspace are on this machine already.
    fs::copy(repository().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let mut run = cargo();
    run.args(["run", "--quiet", "--offline"])
        .current_dir(&folder)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"),
        );
    output(&mut run)
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// What a command prints, if it succeeds.
fn output(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{command:?}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n")
}
