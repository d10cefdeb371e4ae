//! Finds the file at the path of the attribute.

use super::file::{SpecFile, shown};
use crate::diagnostic::Diagnostic;
use crate::suggest;
use std::fs;
use std::path::{Path, PathBuf};

/// Looks for `path` in the crate's folder and in each folder above it, up to the root of
/// the workspace.
pub(super) fn locate(path: &str, manifest_dir: &Path) -> Result<SpecFile, Diagnostic> {
    let path = Path::new(path);
    if path.is_absolute() {
        if path.exists() {
            let (path, relative) = (path.to_owned(), None);
            return Ok(SpecFile { path, relative });
        }
        let folder = path.parent().unwrap_or(path);
        return Err(missing(path, near_name(path, &[folder])));
    }
    let folders = folders(manifest_dir);
    let mut tried = Vec::with_capacity(folders.len());
    for (up, folder) in folders.iter().enumerate() {
        let candidate = folder.join(path);
        if candidate.exists() {
            let mut relative = "../".repeat(up);
            for (at, part) in path.components().enumerate() {
                relative += if at == 0 { "" } else { "/" };
                relative += &part.as_os_str().to_string_lossy();
            }
            let (path, relative) = (candidate, Some(relative));
            return Ok(SpecFile { path, relative });
        }
        tried.push(candidate);
    }
    let mut parents = Vec::with_capacity(tried.len());
    for candidate in &tried {
        parents.extend(candidate.parent());
    }
    let near = near_name(path, &parents).or_else(|| in_spec_folder(path, &folders));
    let mut finding = missing(path, near);
    for candidate in &tried {
        finding = finding.note(format!("tried {}", shown(candidate)));
    }
    Err(explain_package(finding, manifest_dir))
}

/// The crate's folder and those above it, up to the root of the workspace.
fn folders(manifest_dir: &Path) -> Vec<&Path> {
    let mut folders = Vec::new();
    if is_package(manifest_dir) {
        // `cargo package` builds it below the workspace, whose files its users don't have.
        folders.push(manifest_dir);
        return folders;
    }
    for folder in manifest_dir.ancestors() {
        folders.push(folder);
        if is_workspace_root(folder) {
            return folders;
        }
    }
    // The crate is not in a workspace.
    folders.truncate(1);
    folders
}

/// Whether the crate comes from a package: cargo rewrites its manifest and keeps the
/// original.
fn is_package(manifest_dir: &Path) -> bool {
    manifest_dir.join("Cargo.toml.orig").is_file()
}

/// Adds why a package lacks a spec, if the crate is one.
pub(super) fn explain_package(finding: Diagnostic, manifest_dir: &Path) -> Diagnostic {
    if !is_package(manifest_dir) {
        return finding;
    }
    finding
        .note("this crate was packaged without the spec; a package contains only files from the folder of its crate")
        .help("put the spec or a symbolic link to it into that folder, and check `include` and `exclude` in Cargo.toml")
}

fn is_workspace_root(folder: &Path) -> bool {
    let Ok(manifest) = fs::read_to_string(folder.join("Cargo.toml")) else {
        return false;
    };
    manifest.lines().any(|line| {
        let line = line.trim_start();
        line.starts_with("[workspace]") || line.starts_with("[workspace.")
    })
}

pub(super) fn missing(path: &Path, near: Option<PathBuf>) -> Diagnostic {
    let message = format!("spec file `{}` not found", shown(path));
    let help = near.map(|near| format!("did you mean `{}`?", shown(&near)));
    Diagnostic::of_file(message).maybe_help(help)
}

/// The path with the name of an existing file in place of a similar one.
pub(super) fn near_name(path: &Path, folders: &[&Path]) -> Option<PathBuf> {
    let wanted = path.file_name()?.to_str()?;
    let mut names = Vec::new();
    for folder in folders {
        let Ok(entries) = fs::read_dir(folder) else {
            continue;
        };
        for entry in entries {
            // A broken link may have the wanted name.
            match entry.map(|entry| entry.file_name().into_string()) {
                Ok(Ok(name)) if name != wanted => names.push(name),
                _ => {}
            }
        }
    }
    let mut candidates = Vec::with_capacity(names.len());
    for name in &names {
        candidates.push(name.as_str());
    }
    let near = suggest::nearest(wanted, &candidates)?;
    Some(path.with_file_name(near))
}

/// The file of this name in a folder `spec`.
fn in_spec_folder(path: &Path, folders: &[&Path]) -> Option<PathBuf> {
    let usual = Path::new("spec").join(path.file_name()?);
    let is_there = folders.iter().any(|folder| folder.join(&usual).is_file());
    is_there.then_some(usual)
}
