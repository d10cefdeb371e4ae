//! Crates with tables build wherever cargo builds crates: vendored, without network, from
//! folders that nothing may be written to, and as packages. A package that lacks its spec
//! says so.

mod packages;

use packages::{PACKAGES, VERSION, cargo, empty, output, packages, patches, repository};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

const MAIN: &str = r#"
#[codes_core::code_table("spec/errors.json")]
pub enum ErrorCode {}

fn main() {
    for code in ErrorCode::ALL {
        println!("{code}");
    }
}
"#;
/// With the line endings of Windows.
const SPEC: &str =
    "{\r\n  \"codes\": [\r\n    {\"code\": 1, \"reason\": \"Disk Full\"}\r\n  ]\r\n}\r\n";
const EXTENDING: &str =
    r#"{"extends": "../../shared/base.json", "codes": [{"code": 2, "reason": "Disk Slow"}]}"#;

/// A workspace whose dependencies are in its folder `vendor`, with the member `consumer`.
struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    /// In a folder whose path has spaces and letters beyond ASCII.
    fn new() -> Self {
        let folder = empty("places").join("größere Läden 数");
        let packages = packages(&folder.join("packages"));
        let workspace = Self { folder };
        // The packages are not on crates.io, where the manifest says they are.
        let manifest = "[workspace]\nmembers = ['consumer']\nresolver = '3'\n";
        workspace.write("Cargo.toml", &(manifest.to_owned() + &patches(&packages)));
        workspace.write(
            "consumer/Cargo.toml",
            &format!(
                "[package]
name = 'consumer'
version = '1.0.0'
edition = '2024'
description = 'A program with a table'
license = 'MIT'

[dependencies]
codes-core = '={VERSION}'
"
            ),
        );
        workspace.write("consumer/src/main.rs", MAIN);
        // The dependencies of this workspace are already downloaded.
        let lock = workspace.folder.join("Cargo.lock");
        fs::copy(repository().join("Cargo.lock"), &lock).unwrap();
        output(&mut workspace.cargo(&["vendor", "--quiet", "vendor"]));
        for (name, package) in PACKAGES.iter().zip(&packages) {
            let vendored = workspace.folder.join("vendor").join(name);
            fs::rename(package, &vendored).unwrap();
            let checksum = vendored.join(".cargo-checksum.json");
            fs::write(checksum, r#"{"files": {}}"#).unwrap();
        }
        workspace.write("Cargo.toml", manifest);
        fs::remove_file(lock).unwrap();
        workspace.write(
            ".cargo/config.toml",
            "[source.crates-io]\nreplace-with = 'vendored'\n\n[source.vendored]\ndirectory = 'vendor'\n",
        );
        workspace
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo();
        command
            .args(arguments)
            .arg("--offline")
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.with_file_name("target"))
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_PROFILE_DEV_DEBUG", "0");
        command
    }

    fn run(&self) -> String {
        output(&mut self.cargo(&["run", "--quiet", "--locked"]))
    }

    fn package(&self) -> Command {
        self.cargo(&["package", "--package", "consumer", "--allow-dirty"])
    }

    /// The messages of `cargo package`, which has to fail.
    fn failing_package(&self) -> String {
        let output = self.package().output().unwrap();
        assert!(!output.status.success(), "the package was built");
        String::from_utf8_lossy(&output.stderr).replace("\r\n", "\n")
    }
}

/// Every file below a folder, with the time of its last change and its length.
fn listing(folder: &Path) -> BTreeMap<PathBuf, (SystemTime, u64)> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let metadata = entry.metadata().unwrap();
            files.insert(entry.path(), (metadata.modified().unwrap(), metadata.len()));
            if metadata.is_dir() {
                folders.push(entry.path());
            }
        }
    }
    files
}

fn set_readonly(files: &BTreeMap<PathBuf, (SystemTime, u64)>, readonly: bool) {
    for path in files.keys() {
        let mut permissions = fs::metadata(path).unwrap().permissions();
        permissions.set_readonly(readonly);
        fs::set_permissions(path, permissions).unwrap();
    }
}

#[test]
fn crates_build_vendored_without_network_and_from_folders_that_are_read_only() {
    if !repository().join("codes-core/spec").is_dir() {
        return; // A checkout without links can't be packaged.
    }
    let workspace = Workspace::new();
    workspace.write("consumer/spec/errors.json", SPEC);
    output(&mut workspace.cargo(&["generate-lockfile"]));

    let before = listing(&workspace.folder);
    assert!(before.contains_key(&workspace.folder.join("vendor/codes-core/spec/http.json")));
    set_readonly(&before, true);
    let printed = workspace.run();
    // Permissions don't keep every user from writing.
    let after = listing(&workspace.folder);
    set_readonly(&after, false);
    assert_eq!(printed, "1 Disk Full\n");
    assert!(
        before == after,
        "the build wrote to the folder of the sources"
    );

    // The package with the spec builds. One without it doesn't, although its crate does.
    output(&mut workspace.package());
    a_package_without_its_spec_says_so(&workspace);
}

/// Not a test of its own, to build the dependencies only once.
fn a_package_without_its_spec_says_so(workspace: &Workspace) {
    const NOTE: &str = "= note: this crate was packaged without the spec; a package contains only files from the folder of its crate\n";
    const HELP: &str = "= help: put the spec or a symbolic link to it into that folder, and check `include` and `exclude` in Cargo.toml\n";
    let spec = workspace.folder.join("consumer/spec");

    fs::rename(&spec, workspace.folder.join("spec")).unwrap();
    assert_eq!(workspace.run(), "1 Disk Full\n");
    let message = workspace.failing_package();
    let not_found = "error: spec file `spec/errors.json` not found\n";
    for part in [not_found, NOTE, HELP] {
        assert!(message.contains(part), "{message}");
    }

    workspace.write("shared/base.json", SPEC);
    workspace.write("consumer/spec/errors.json", EXTENDING);
    // Nothing tells cargo that a spec nearer to the crate was added.
    workspace.write("consumer/src/main.rs", MAIN);
    assert_eq!(workspace.run(), "1 Disk Full\n2 Disk Slow\n");
    let message = workspace.failing_package();
    let not_found = "/shared/base.json` not found\n";
    for part in [not_found, NOTE, HELP] {
        assert!(message.contains(part), "{message}");
    }

    // What the help says.
    #[cfg(unix)]
    {
        fs::remove_dir_all(&spec).unwrap();
        std::os::unix::fs::symlink("../spec", &spec).unwrap();
        workspace.write("consumer/src/main.rs", MAIN);
        assert_eq!(workspace.run(), "1 Disk Full\n");
        output(&mut workspace.package());
    }
}
