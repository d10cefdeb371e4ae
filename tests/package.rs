//! The published packages contain all files that they need, and work outside this
//! repository.

mod packages;

use packages::{VERSION, cargo, empty, output, packages, patches, repository};
use std::fs;
use std::path::{Path, PathBuf};

/// A user's program.
const MAIN: &str = r#"
use codes_core::{Code, StatusClass, StatusCode, ToCode, code_table};

#[code_table("spec/errors.json")]
pub enum ErrorCode {}

#[code_table("spec/statuses.json", extends = StatusCode)]
pub enum OwnStatus {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Code)]
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
    // A package contains what the links of the repository lead to, so a checkout
    // without links can't be published.
    if !repository().join("codes-core/spec").is_dir() {
        return;
    }
    let folder = empty("package");
    let packages = packages(&folder);

    let core = &packages[0];
    // Symbolic links in the repository.
    for spec in ["http.json", "registries/grpc.json", "vendors/nginx.json"] {
        assert_file(&core.join("spec").join(spec), &format!("spec/{spec}"));
    }
    for spec in ["http.json", "schema.json", "vendors/nginx.json"] {
        assert_file(
            &packages[3].join("spec").join(spec),
            &format!("spec/{spec}"),
        );
    }
    assert_file(&core.join("README.md"), "README.md");
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

/// Asserts that this is a file, not a link, with the content of the original.
fn assert_file(packaged: &Path, original: &str) {
    let shown = packaged.display();
    let metadata =
        fs::symlink_metadata(packaged).unwrap_or_else(|error| panic!("{shown}: {error}"));
    assert!(metadata.is_file(), "{shown} is not a file");
    let original = fs::read(repository().join(original)).unwrap();
    assert!(
        fs::read(packaged).unwrap() == original,
        "{shown} has other contents"
    );
}

/// The output of a program that depends on the packages.
fn output_of_consumer(folder: &Path, packages: &[PathBuf; 4]) -> String {
    let folder = folder.join("consumer");
    let manifest = format!(
        "[package]
name = 'consumer'
edition = '2024'

[workspace]

[dependencies]
codes-core = '{VERSION}'
{}",
        patches(packages)
    );
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::create_dir_all(folder.join("spec")).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("src/main.rs"), MAIN).unwrap();
    fs::write(folder.join("spec/errors.json"), SPEC).unwrap();
    fs::write(folder.join("spec/statuses.json"), STATUSES).unwrap();
    // The dependencies of this workspace are already downloaded.
    fs::copy(repository().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let mut run = cargo();
    run.args(["run", "--quiet", "--offline"])
        .current_dir(&folder)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"),
        )
        .env("CARGO_PROFILE_DEV_DEBUG", "0");
    output(&mut run)
}
