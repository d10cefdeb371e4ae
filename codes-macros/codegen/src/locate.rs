//! The first step: from the path in the attribute to the text of a file.

use crate::diagnostic::{Diagnostic, Span};
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

/// Why there is no text: what is wrong, where in the file, and what to do.
#[derive(Debug, Default)]
pub(crate) struct Problem {
    message: String,
    line: Option<String>,
    notes: Vec<String>,
    help: Option<String>,
}

impl Problem {
    fn new(message: String) -> Self {
        Self {
            message,
            ..Self::default()
        }
    }

    fn help(self, help: Option<String>) -> Self {
        Self { help, ..self }
    }

    /// As a whole message.
    pub(crate) fn to_text(&self) -> String {
        let mut text = self.message.clone();
        let line = self.line.iter().map(|line| format!("\n --> {line}"));
        let notes = self.notes.iter().map(|note| format!("\n = note: {note}"));
        let help = self.help.iter().map(|help| format!("\n = help: {help}"));
        text.extend(line.chain(notes).chain(help));
        text
    }

    /// As a finding about a path that stands in a spec.
    pub(crate) fn at(self, span: Span) -> Diagnostic {
        let finding = Diagnostic::at(span, format!("`extends`: {}", self.message));
        let line = self.line.map(|line| format!("it is in {line}"));
        let notes = line.into_iter().chain(self.notes);
        let finding = notes.fold(finding, Diagnostic::note);
        finding.maybe_help(self.help)
    }
}

/// Looks for `path` in the crate's folder and in each folder above it, up to
/// the workspace's root.
pub(crate) fn locate(path: &str, manifest_dir: &Path) -> Result<SpecFile, Problem> {
    let path = Path::new(path);
    if path.is_absolute() {
        if path.exists() {
            return Ok(SpecFile {
                path: path.to_owned(),
                relative: None,
            });
        }
        return Err(missing_in_folder(path));
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
    let tried = candidates.iter();
    let tried = tried.map(|path| format!("tried {}", shown(path)));
    let near = near_name(path, &parents).or_else(|| in_spec_folder(path, &folders));
    Err(Problem {
        notes: tried.collect(),
        ..missing(path, near)
    })
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

fn missing(path: &Path, near: Option<PathBuf>) -> Problem {
    let message = format!("no spec file `{}`", shown(path));
    let help = near.map(|near| format!("did you mean `{}`?", shown(&near)));
    Problem::new(message).help(help)
}

/// The problem of a path that is tried in one place only.
fn missing_in_folder(path: &Path) -> Problem {
    let folder = path.parent().unwrap_or(path);
    missing(path, near_name(path, &[folder]))
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

    /// The file that a path in this file names: it is relative to the folder of
    /// this one.
    pub(crate) fn beside(&self, path: &str) -> Result<Self, Problem> {
        let folder = self.path.parent().unwrap_or(&self.path);
        let found = folder.join(path);
        if !found.exists() {
            let near = near_name(Path::new(path), &[found.parent().unwrap_or(folder)]);
            let help = near.map(|near| format!("did you mean `{}`?", near.display()));
            return Err(missing(&found, None).help(help));
        }
        let is_relative = Path::new(path).is_relative();
        let relative = self.relative.as_ref().filter(|_| is_relative);
        let relative = relative.map(|relative| {
            let folder = relative.rfind('/').map_or("", |end| &relative[..=end]);
            folder.to_owned() + &path.replace('\\', "/")
        });
        Ok(Self {
            path: found,
            relative,
        })
    }

    /// Whether both are one file.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let real = |file: &Self| file.path.canonicalize().ok();
        real(self).is_some_and(|path| real(other) == Some(path))
    }

    /// The text of the file.
    pub(crate) fn read(&self) -> Result<String, Problem> {
        let problem = |problem: &str| {
            Problem::new(format!("can't read the spec `{}`: {problem}", self.shown()))
        };
        let file = File::open(&self.path).map_err(|error| problem(&error.to_string()))?;
        let metadata = file
            .metadata()
            .map_err(|error| problem(&error.to_string()))?;
        if !metadata.is_file() {
            let what = if metadata.is_dir() {
                "a folder"
            } else {
                "no ordinary file"
            };
            return Err(problem(&format!("it is {what}")));
        }
        let file = File::open(&self.path).map_err(|error| problem(&error.to_string()))?;
        // Its length may have been zero or smaller when it was asked for.
        let mut bytes = Vec::new();
        let read = file.take(MAX_BYTES + 1).read_to_end(&mut bytes);
        read.map_err(|error| problem(&error.to_string()))?;
        if bytes.len() as u64 > MAX_BYTES {
            let limit = MAX_BYTES / 1024 / 1024;
            return Err(problem(&format!("it is larger than {limit} MiB")));
        }
        if bytes.starts_with(b"\xEF\xBB\xBF") {
            return Err(problem("it starts with a byte order mark")
                .help(Some("save it as UTF-8 without BOM".to_owned())));
        }
        String::from_utf8(bytes).map_err(|error| {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = good.iter().filter(|&&byte| byte == b'\n').count() + 1;
            Problem {
                line: Some(format!("{}:{line}", self.shown())),
                ..problem("it is not UTF-8").help(Some("save it as UTF-8".to_owned()))
            }
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
