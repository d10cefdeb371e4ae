//! A spec file on disk.

use super::search::{explain_package, missing, near_name};
use crate::diagnostic::Diagnostic;
use std::fs::File;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

/// The largest spec, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// A file that was found.
pub(super) struct SpecFile {
    pub(super) path: PathBuf,
    /// The path from the crate's folder, with `/` on every system. `None` if the
    /// attribute has an absolute path.
    pub(super) relative: Option<String>,
}

/// A file for rustc to watch, so that an edit builds the crate again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tracked {
    /// From the crate's folder, so that it is the same in every checkout.
    InManifestDir(String),
    /// The argument of the attribute.
    AsWritten,
    Absolute(String),
}

impl SpecFile {
    /// The path in messages, which editors and terminals can open.
    pub(super) fn shown(&self) -> String {
        shown(&self.path)
    }

    /// `is_written`: whether the path is the argument of the attribute.
    pub(super) fn tracked(&self, is_written: bool) -> Tracked {
        match &self.relative {
            Some(relative) => Tracked::InManifestDir(relative.clone()),
            None if is_written => Tracked::AsWritten,
            None => Tracked::Absolute(self.path.display().to_string()),
        }
    }

    /// Whether `include_bytes!` can track a file whose text can't be read.
    pub(super) fn can_be_included(&self) -> bool {
        let metadata = std::fs::metadata(&self.path);
        metadata.is_ok_and(|metadata| metadata.is_file() && metadata.len() <= MAX_BYTES)
            && File::open(&self.path).is_ok()
    }

    /// The file at a path relative to the folder of this file.
    pub(super) fn sibling(&self, path: &str) -> Result<Self, Diagnostic> {
        let folder = self.path.parent().unwrap_or(&self.path);
        let found = folder.join(path);
        if !found.exists() {
            let near = near_name(Path::new(path), &[found.parent().unwrap_or(folder)]);
            let help = near.map(|near| format!("did you mean `{}`?", near.display()));
            let finding = missing(&found, None).maybe_help(help);
            let manifest_dir = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
            return Err(explain_package(finding, Path::new(&manifest_dir)));
        }
        let mut relative = None;
        if let (Some(own), true) = (&self.relative, Path::new(path).is_relative()) {
            let folder = own.rfind('/').map_or("", |end| &own[..=end]);
            relative = Some(folder.to_owned() + &path.replace('\\', "/"));
        }
        let path = found;
        Ok(Self { path, relative })
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self.path.canonicalize(), other.path.canonicalize()) {
            (Ok(own), Ok(other)) => own == other,
            _ => false,
        }
    }

    pub(super) fn read(&self) -> Result<String, Diagnostic> {
        let bytes = match self.bytes() {
            Ok(bytes) => bytes,
            Err(error) => return Err(self.unreadable(&error.to_string())),
        };
        if bytes.len() as u64 > MAX_BYTES {
            let limit = MAX_BYTES / 1024 / 1024;
            return Err(self.unreadable(&format!("it is larger than {limit} MiB")));
        }
        if bytes.starts_with(b"\xEF\xBB\xBF") {
            let finding = self.unreadable("it starts with a byte order mark");
            return Err(finding.help("save it as UTF-8 without BOM"));
        }
        String::from_utf8(bytes).map_err(|error| {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = good.iter().filter(|&&byte| byte == b'\n').count() + 1;
            self.unreadable("it is not UTF-8")
                .note(format!("invalid UTF-8 starts at {}:{line}", self.shown()))
                .help("save it as UTF-8")
        })
    }

    /// At most one byte more than the largest spec has.
    fn bytes(&self) -> std::io::Result<Vec<u8>> {
        // Opening a pipe would wait for a writer.
        let metadata = std::fs::metadata(&self.path)?;
        if !metadata.is_file() {
            let is_folder = metadata.is_dir();
            let kind = if is_folder {
                "it is a folder"
            } else {
                "it is not a regular file"
            };
            return Err(std::io::Error::other(kind));
        }
        // The length may have changed.
        let mut bytes = Vec::new();
        let file = File::open(&self.path)?;
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn unreadable(&self, problem: &str) -> Diagnostic {
        Diagnostic::of_file(format!("can't read the spec `{}`: {problem}", self.shown()))
    }
}

/// Whether cargo builds a crate that is not in the workspace. rustc then runs in the
/// folder of that crate, and not where the user runs cargo.
fn is_dependency(working: &Path) -> bool {
    let manifest_dir = std::env::var_os("CARGO_MANIFEST_DIR");
    proc_macro::is_available()
        && std::env::var_os("CARGO_PRIMARY_PACKAGE").is_none()
        && manifest_dir.is_some_and(|folder| Path::new(&folder) == working)
}

/// `path` without `.` and `..`, relative to the working folder where possible. In a
/// dependency it is absolute, like the paths in rustc's messages.
pub(super) fn shown(path: &Path) -> String {
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
    let relative = match plain.strip_prefix(&working) {
        Ok(relative) if !is_dependency(&working) => relative,
        _ => &plain,
    };
    if relative.as_os_str().is_empty() {
        return ".".to_owned();
    }
    relative.display().to_string().replace('\\', "/")
}
