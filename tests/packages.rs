//! The packages as they are published, for tests that build crates with them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) const PACKAGES: [&str; 4] = ["codes-core", "codes-macros", "codes-codegen", "codes-cli"];
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Creates the packages as for publication, and unpacks them.
pub(crate) fn packages(folder: &Path) -> [PathBuf; 4] {
    // In one command, so that they find each other.
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
        // With the current time (`m`), or cargo would not see that they changed.
        tar.arg("-xzmf").arg(format!("{package}.crate"));
        output(tar.current_dir(&packages));
        packages.join(package)
    })
}

/// An empty folder for a test.
pub(crate) fn empty(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The section of a manifest that tells cargo where the packages are.
pub(crate) fn patches(packages: &[PathBuf; 4]) -> String {
    let patches = PACKAGES.iter().zip(packages);
    let patches =
        patches.map(|(name, path)| format!("{name} = {{ path = '{}' }}\n", path.display()));
    format!("\n[patch.crates-io]\n{}", patches.collect::<String>())
}

pub(crate) fn repository() -> &'static Path {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = folder.ancestors();
    folders
        .find(|folder| folder.join("Cargo.lock").exists())
        .unwrap()
}

pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The output of a command, which has to succeed.
pub(crate) fn output(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{command:?}\n{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n")
}
