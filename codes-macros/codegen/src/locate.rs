//! The first step: from the path in the attribute to the text of a file.

use crate::suggest;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Component, Path, PathBuf};

/// The largest spec, in bytes.
pub(crate) const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// A spec file that was found.
pub(crate) struct SpecFile {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Where it is as seen from the crate's folder, with `/` on every system;
    /// `None` if the attribute gave an absolute path.
    pub(crate) relative: Option<String>,
}

/// Looks for `path` in the crate's folder and in each folder above it, up to
/// the workspace's root. The error is a whole message.
pub(crate) fn locate(path: &str, manifest_dir: &Path) -> Result<SpecFile, String> {
    let path = Path::new(path);
    if path.is_absolute() {
        if path.exists() {
            return Ok(SpecFile {
                path: path.to_owned(),
                relative: None,
            });
        }
        let folder = path.parent().unwrap_or(path);
        return Err(missing(path) + &help(near_name(path, &[folder])));
    }
    let folders = folders(manifest_dir);
    for (up, folder) in folders.iter().enumerate() {
        let candidate = folder.join(path);
        if candidate.exists() {
            let written: Vec<_> = path
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect();
            return Ok(SpecFile {
                path: candidate,
                relative: Some("../".repeat(up) + &written.join("/")),
            });
        }
    }
    let candidates: Vec<PathBuf> = folders.iter().map(|folder| folder.join(path)).collect();
    let parents: Vec<&Path> = candidates
        .iter()
        .filter_map(|candidate| candidate.parent())
        .collect();
    let tried: String = candidates
        .iter()
        .map(|path| format!("\n = note: tried {}", shown(path)))
        .collect();
    let near = near_name(path, &parents).or_else(|| in_spec_folder(path, &folders));
    Err(missing(path) + &tried + &help(near))
}

/// The crate's folder and those above it, up to the root of the workspace.
fn folders(manifest_dir: &Path) -> Vec<&Path> {
    let up_to_root = manifest_dir.ancestors().position(is_workspace_root);
    // A crate outside a workspace has nothing above it.
    manifest_dir
        .ancestors()
        .take(up_to_root.unwrap_or(0) + 1)
        .collect()
}

fn is_workspace_root(folder: &Path) -> bool {
    fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(|manifest| {
        manifest.lines().any(|line| {
            let line = line.trim_start();
            line.starts_with("[workspace]") || line.starts_with("[workspace.")
        })
    })
}

fn missing(path: &Path) -> String {
    format!("no spec file `{}`", shown(path))
}

fn help(near: Option<PathBuf>) -> String {
    near.map(|near| format!("\n = help: did you mean `{}`?", shown(&near)))
        .unwrap_or_default()
}

/// The path with the name of a file that is there in place of a similar one.
fn near_name(path: &Path, folders: &[&Path]) -> Option<PathBuf> {
    let wanted = path.file_name()?.to_str()?;
    let names: Vec<String> = folders
        .iter()
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        // A link that leads nowhere is there by name.
        .filter(|name| name != wanted)
        .collect();
    let near = suggest::nearest(wanted, names.iter().map(String::as_str))?;
    Some(path.with_file_name(near))
}

/// The file of this name in the folder where specs are by custom.
fn in_spec_folder(path: &Path, folders: &[&Path]) -> Option<PathBuf> {
    let custom = Path::new("spec").join(path.file_name()?);
    let is_there = folders.iter().any(|folder| folder.join(&custom).is_file());
    is_there.then_some(custom)
}

impl SpecFile {
    /// The path as messages show it: as seen from the folder that rustc runs
    /// in, so that editors and terminals can open it.
    pub(crate) fn shown(&self) -> String {
        shown(&self.path)
    }

    /// Whether `include_bytes!` can track the file, though it could not be read.
    pub(crate) fn can_be_included(&self) -> bool {
        let metadata = File::open(&self.path).and_then(|file| file.metadata());
        metadata.is_ok_and(|metadata| metadata.is_file() && metadata.len() <= MAX_BYTES)
    }

    /// The text of the file. The error is a whole message.
    pub(crate) fn read(&self) -> Result<String, String> {
        let describe = |problem: &str| format!("can't read the spec `{}`: {problem}", self.shown());
        let file = File::open(&self.path).map_err(|error| describe(&error.to_string()))?;
        let metadata = file
            .metadata()
            .map_err(|error| describe(&error.to_string()))?;
        if !metadata.is_file() {
            let what = if metadata.is_dir() {
                "a folder"
            } else {
                "no ordinary file"
            };
            return Err(describe(&format!("it is {what}")));
        }
        let file = File::open(&self.path).map_err(|error| describe(&error.to_string()))?;
        // Its length may have been zero or smaller when it was asked for.
        let mut bytes = Vec::new();
        let read = file.take(MAX_BYTES + 1).read_to_end(&mut bytes);
        read.map_err(|error| describe(&error.to_string()))?;
        if bytes.len() as u64 > MAX_BYTES {
            return Err(describe(&format!(
                "it is larger than {} MiB",
                MAX_BYTES / 1024 / 1024
            )));
        }
        if bytes.starts_with(b"\xEF\xBB\xBF") {
            return Err(describe("it starts with a byte order mark")
                + "\n = help: save it as UTF-8 without BOM");
        }
        String::from_utf8(bytes).map_err(|error| {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = good.iter().filter(|&&byte| byte == b'\n').count() + 1;
            describe("it is not UTF-8")
                + &format!("\n --> {}:{line}", self.shown())
                + "\n = help: save it as UTF-8"
        })
    }
}

/// `path` without `.` and `..`, relative to the working folder where possible.
fn shown(path: &Path) -> String {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if plain.file_name().is_some() => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    let working = std::env::current_dir().unwrap_or_default();
    let relative = plain.strip_prefix(&working).unwrap_or(&plain);
    if relative.as_os_str().is_empty() {
        return ".".to_owned();
    }
    relative.display().to_string().replace('\\', "/")
}
