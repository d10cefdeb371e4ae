//! `codes expand`: the Rust that it generates.

mod common;

use common::{codes, folder, repository};
use std::fs;
use std::path::Path;
use std::process::Command;

const DISK_FULL: &str =
    r#"{"codes": [{"code": 1, "reason": "Disk Full", "aliases": ["No Space"]}]}"#;

#[test]
fn the_rust_is_formatted_and_names_its_spec() {
    let folder = folder("expand");
    fs::write(folder.join("errors.json"), DISK_FULL).unwrap();
    let text = codes(&folder, &["expand", "errors.json"]).exits(0);
    let mut lines = text.lines();
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("// @generated from errors.json by codes ")
    );
    assert!(
        text.contains("\npub enum Errors {\n    /// **1 Disk Full**\n    ///\n    /// Also known as: No Space.\n    DiskFull = 1,\n}\n"),
        "{text}"
    );
    assert!(text.contains("\n        pub const DISK_FULL: Errors = Errors::DiskFull;\n"));
    assert!(text.contains(
        "/// | Code | Reason |\n/// |---|:--|\n/// | 1 | [Disk Full](Self::DiskFull) |\n"
    ));
    // It does not read the spec.
    assert!(!text.contains("include_bytes"));
}

/// With everything in the format, and with lints that do not apply to macros.
#[test]
fn the_file_compiles_without_a_warning() {
    const LIBRARY: &str = "//! A crate with tables that are files.

#![deny(warnings, missing_docs, unreachable_pub)]

mod full;
/// A public table.
pub mod http;
mod service;

pub use full::{Full, FullClass};

/// Uses a private table in part.
#[must_use]
pub fn is_bad_request(code: u32) -> bool {
    service::Service::BadRequest == code
}
";
    let repository = repository();
    let folder = folder("expand-compile");
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("src/lib.rs"), LIBRARY).unwrap();
    let codes_core = repository.join("codes-core");
    let manifest = format!(
        "[package]\nname = 'expanded'\nedition = '2024'\n\n[workspace]\n\n[dependencies]\ncodes-core = {{ path = '{}' }}\n",
        codes_core.display()
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    // The dependencies of this workspace are on this machine already.
    fs::copy(repository.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    for (spec, file, visibility) in [
        ("tests/hygiene/spec/full.json", "full", "pub"),
        ("spec/http.json", "http", "pub"),
        ("tests/spec/service.json", "service", "pub(crate)"),
    ] {
        let file = folder.join(format!("src/{file}.rs"));
        let arguments = [
            "expand",
            spec,
            "--vis",
            visibility,
            "--output",
            file.to_str().unwrap(),
        ];
        assert_eq!(codes(&repository, &arguments).exits(0), "");
    }
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--offline"])
        .current_dir(&folder)
        // What other tests build as well.
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"),
        )
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn options_stand_for_the_rust_of_the_attribute() {
    let folder = repository();
    let text = codes(
        &folder,
        &[
            "expand",
            "spec/http.json",
            "--name",
            "Status",
            "--vis",
            "pub(crate)",
            "--attribute",
            "#[non_exhaustive]",
            "--attribute",
            "/// What the server answers.",
            "--class",
            "Group",
            "--crate",
            "::kodes",
        ],
    )
    .exits(0);
    for part in [
        "pub(crate) enum Status {",
        "pub(crate) enum Group {",
        "#[non_exhaustive]",
        "/// What the server answers.",
        "use ::kodes as ",
    ] {
        assert!(text.contains(part), "{part}");
    }
    assert!(!text.contains("::codes_core"));
}

#[test]
fn a_stale_file_is_reported() {
    let folder = folder("expand-check");
    let spec = folder.join("errors.json");
    fs::write(&spec, DISK_FULL).unwrap();
    let expand = ["expand", "errors.json", "--name", "ErrorCode"];
    let with = |option: &str| {
        let arguments = [&expand[..], &[option, "error_code.rs"]].concat();
        codes(&folder, &arguments)
    };
    let run = with("--check");
    assert!(
        run.stderr.contains("can't read `error_code.rs`"),
        "{}",
        run.stderr
    );
    run.exits(2);
    assert_eq!(with("--output").exits(0), "");
    with("--check").exits(0);
    // As Git can write it on Windows.
    let written = fs::read_to_string(folder.join("error_code.rs")).unwrap();
    fs::write(folder.join("error_code.rs"), written.replace('\n', "\r\n")).unwrap();
    with("--check").exits(0);

    fs::write(&spec, DISK_FULL.replace("No Space", "Nothing Left")).unwrap();
    let run = with("--check");
    assert!(run.stderr.starts_with("error_code.rs:"), "{}", run.stderr);
    run.exits(1);
    assert_eq!(with("--output").exits(0), "");
    with("--check").exits(0);
    // Other options generate another file.
    let other = codes(
        &folder,
        &["expand", "errors.json", "--check", "error_code.rs"],
    );
    other.exits(1);
}

#[test]
fn a_spec_with_findings_is_not_expanded() {
    let folder = folder("expand-findings");
    fs::write(
        folder.join("errors.json"),
        DISK_FULL.replace("reason", "raeson"),
    )
    .unwrap();
    let run = codes(&folder, &["expand", "errors.json", "--output", "errors.rs"]);
    assert!(
        run.stderr.contains("did you mean `reason`?"),
        "{}",
        run.stderr
    );
    assert!(!folder.join("errors.rs").exists());
    assert_eq!(run.exits(1), "");
}

#[test]
fn the_spec_is_not_overwritten() {
    let folder = folder("expand-itself");
    let own = r#"{"extends": "base.json", "codes": [{"code": 2, "reason": "Mine"}]}"#;
    fs::write(folder.join("base.json"), DISK_FULL).unwrap();
    fs::write(folder.join("errors.json"), own).unwrap();
    let mut outputs = vec!["errors.json", "./errors.json", "base.json"];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("errors.json", folder.join("link.rs")).unwrap();
        outputs.push("link.rs");
    }
    for output in outputs {
        let run = codes(&folder, &["expand", "errors.json", "-o", output]);
        let message = format!("`{output}` is the spec, or a spec that it extends");
        assert!(run.stderr.contains(&message), "{}", run.stderr);
        run.exits(2);
    }
    let there = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    assert_eq!(there("errors.json"), own);
    assert_eq!(there("base.json"), DISK_FULL);
}

/// Arguments, and a part of the message.
const INVALID_OPTIONS: &[(&[&str], &str)] = &[
    (&["missing.json"], "spec file `missing.json` not found"),
    (
        &["errors.json", "--name", "3"],
        "`3` is not a valid type name",
    ),
    (
        &["errors.json", "--class", "a b"],
        "`a b` is not a valid type name",
    ),
    (
        &["errors.json", "--class", "Errors"],
        "would be named `Errors`",
    ),
    (
        &["errors.json", "--class", "Group"],
        "the spec has no classes\n = help: ",
    ),
    (
        &["3pc.json"],
        "`3pc` does not give a valid type name\n = help: set a name, such as `ErrorCode`",
    ),
    (
        &["errors.json", "--vis", "public"],
        "`--vis public` is not a valid visibility",
    ),
    (
        &["errors.json", "--vis", "pub("],
        "`--vis pub(` is not a valid visibility",
    ),
    (
        &["errors.json", "--attribute", "non_exhaustive"],
        "`--attribute non_exhaustive` is not a valid attribute",
    ),
    (
        &["errors.json", "--attribute", "#["],
        "`--attribute #[` is not a valid attribute",
    ),
    (
        &["errors.json", "--attribute", ""],
        "`--attribute ` is not a valid attribute",
    ),
    (
        &["errors.json", "--attribute", "#[repr(u8)]"],
        "comes from its spec\n = help: ",
    ),
    (
        &["errors.json", "--crate", "1"],
        "`1` is not a valid path of a crate",
    ),
    (
        &["errors.json", "--output", "a", "--check", "b"],
        "cannot be used with",
    ),
    (
        &["errors.json", "--output", "no/such/folder"],
        "can't write `no/such/folder`",
    ),
];

#[test]
fn invalid_options_exit_with_2() {
    let folder = folder("expand-options");
    fs::write(folder.join("errors.json"), DISK_FULL).unwrap();
    fs::write(folder.join("3pc.json"), DISK_FULL).unwrap();
    for &(arguments, message) in INVALID_OPTIONS {
        let run = codes(&folder, &[&["expand"], arguments].concat());
        assert!(run.stderr.contains(message), "{message}: {}", run.stderr);
        assert_eq!(run.status, Some(2), "{message}");
    }
}
