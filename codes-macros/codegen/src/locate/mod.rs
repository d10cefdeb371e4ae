//! The first step: from the path in the attribute to the texts of files.

mod file;
mod search;

use crate::diagnostic::{Diagnostic, Findings};
use crate::files::{File, Files, MAX_FILES, start_of};
use crate::read::{Field, Spanned};
use file::SpecFile;
use std::path::{Path, PathBuf};

pub(crate) use file::Tracked;

/// Where the specs of a table come from.
#[derive(Clone, Copy)]
pub(crate) enum Origin<'a> {
    /// A path, as in `#[code_table("…")]`.
    Path(&'a str),
    /// A path, and the table that the spec extends by the argument `extends`.
    Extending(&'a str, &'a Extended),
    /// A table: its macro passed on its specs.
    Table(&'a Extended),
}

/// A table that another one extends, or whose rows a derived enum has.
pub(crate) struct Extended {
    /// What the user calls it; empty if the specs are files of this machine.
    pub(crate) table: String,
    /// Path and text of its spec, and of each that the one before it extends.
    pub(crate) specs: Vec<(String, String)>,
}

/// The specs of a table, found one by one: what a spec says of the one that it
/// extends is known once it is read.
#[derive(Default)]
pub(crate) struct Located {
    pub(crate) files: Files,
    /// The files that rustc has to watch.
    pub(crate) tracked: Vec<Tracked>,
    /// The files on disk, each with the path that extends the next one.
    chain: Vec<(SpecFile, Option<Spanned<String>>)>,
    /// The specs of the extended table that were not returned yet.
    rest: std::vec::IntoIter<File>,
    /// Whether a table is extended by an argument.
    is_extending: bool,
    /// How many files [`next`](Self::next) returned.
    returned: usize,
}

/// Finds the spec, and reads its text.
pub(crate) fn locate(origin: Origin, findings: Findings) -> Located {
    let mut located = Located::default();
    let (path, extended) = match origin {
        Origin::Path(path) => (Some(path), None),
        Origin::Extending(path, extended) => (Some(path), Some(extended)),
        Origin::Table(extended) => (None, Some(extended)),
    };
    if let Some(path) = path {
        located.is_extending = extended.is_some();
        if let Err(finding) = located.start(path) {
            findings.push(finding);
            return located;
        }
    }
    if let Some(extended) = extended {
        located.extend(extended, findings);
    }
    located
}

impl Located {
    fn start(&mut self, path: &str) -> Result<(), Diagnostic> {
        let manifest_dir = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let file = search::locate(path, &manifest_dir.unwrap_or_default())?;
        self.add(file, published(Path::new(path)), true)
    }

    /// Adds a file, and its text if it can be read.
    fn add(
        &mut self,
        file: SpecFile,
        published: String,
        is_written: bool,
    ) -> Result<(), Diagnostic> {
        let text = file.read();
        if text.is_ok() || file.can_be_included() {
            self.tracked.push(file.tracked(is_written));
        }
        self.files.0.push(File {
            shown: file.shown(),
            published,
            text: text?,
        });
        self.chain.push((file, None));
        Ok(())
    }

    /// Adds the specs of a table, which its macro passed on.
    fn extend(&mut self, extended: &Extended, findings: Findings) {
        let room = MAX_FILES - self.files.0.len();
        let mut files = Vec::with_capacity(extended.specs.len());
        for (path, text) in extended.specs.iter().take(room) {
            files.push(File {
                shown: match extended.table.as_str() {
                    "" => path.clone(),
                    table => format!("{table}: {path}"),
                },
                published: path.clone(),
                text: text.clone(),
            });
        }
        self.rest = files.into_iter();
        if extended.specs.len() > room {
            findings.push(Diagnostic::of_file(too_many()));
        }
    }

    /// The next spec: its text, and where its places start.
    pub(crate) fn next(&mut self) -> Option<(&str, usize)> {
        if self.returned == self.files.0.len() {
            self.files.0.extend(self.rest.next());
        }
        let file = self.files.0.get(self.returned)?;
        let start = start_of(self.returned);
        self.returned += 1;
        Some((&file.text, start))
    }

    /// Finds the spec that the last one extends. If there is none to be had, the
    /// reason is a finding, and `extends` stays as it is.
    pub(crate) fn follow(&mut self, extends: &mut Field<Spanned<String>>, findings: Findings) {
        // The macro of a table passes all of its specs on.
        let is_on_disk = self.returned == self.chain.len();
        let (true, Field::Present(path)) = (is_on_disk, &*extends) else {
            return;
        };
        if self.is_extending {
            let message = "`extends` is a key of this spec and an argument of the attribute";
            let finding = Diagnostic::at(path.span.clone(), message);
            findings.push(finding.help("remove one of the two"));
            *extends = Field::Absent;
        } else if let Err(finding) = self.follow_path(path) {
            findings.push(finding);
        }
    }

    fn follow_path(&mut self, path: &Spanned<String>) -> Result<(), Diagnostic> {
        let Some(last) = self.chain.last_mut() else {
            return Ok(());
        };
        last.1 = Some(path.clone());
        let at_path = |finding: Diagnostic| {
            let mut finding = finding.of("`extends`");
            finding.span = Some(path.span.clone());
            finding
        };
        let file = last.0.sibling(&path.value).map_err(at_path)?;
        self.refuse_circle(&file, path)?;
        if self.files.0.len() == MAX_FILES {
            let finding = Diagnostic::at(path.span.clone(), too_many());
            let first = self.chain.first().and_then(|(_, extends)| extends.as_ref());
            return Err(match first {
                Some(first) => finding.related(first.span.clone(), "the first"),
                None => finding,
            });
        }
        let mut published_path = PathBuf::new();
        if let Some(last) = self.files.0.last() {
            published_path.push(&last.published);
        }
        published_path.set_file_name(&path.value);
        self.add(file, published(&published_path), false)
            .map_err(at_path)
    }

    /// Refuses a file that is in the chain already.
    fn refuse_circle(&self, file: &SpecFile, path: &Spanned<String>) -> Result<(), Diagnostic> {
        let Some(at) = self.chain.iter().position(|(other, _)| file.is_same(other)) else {
            return Ok(());
        };
        if at + 1 == self.chain.len() {
            return Err(Diagnostic::at(
                path.span.clone(),
                "this spec extends itself",
            ));
        }
        let message = format!("`extends` leads back to {}", file.shown());
        let mut finding = Diagnostic::at(path.span.clone(), message);
        let (_, before) = self.chain[at..]
            .split_last()
            .unwrap_or((&self.chain[at], &[]));
        for (other, extends) in before {
            if let Some(extends) = extends {
                let label = format!("{} extends this", other.shown());
                finding = finding.related(extends.span.clone(), label);
            }
        }
        Err(finding)
    }
}

fn too_many() -> String {
    format!("more than {MAX_FILES} specs extend one another")
}

/// The path for messages in other crates: an absolute one is that of this machine.
fn published(path: &Path) -> String {
    let path = match path.file_name() {
        Some(name) if path.is_absolute() => Path::new(name),
        _ => path,
    };
    path.display().to_string().replace('\\', "/")
}
