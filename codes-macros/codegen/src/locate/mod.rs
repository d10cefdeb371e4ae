//! The first step: finds the path of the attribute, and reads files.

mod file;
mod search;

use crate::diagnostic::{Diagnostic, Findings};
use crate::files::{File, Files, MAX_FILES, start_of};
use crate::listing::Listings;
use crate::read::{Field, Spanned};
use file::SpecFile;
use std::path::{Path, PathBuf};

pub(crate) use file::Tracked;

/// The origin of the specs of a table.
#[derive(Clone, Copy)]
pub(crate) enum Origin<'a> {
    /// A path, as in `#[code_table("…")]`.
    Path(&'a str),
    /// A path, and the table that the spec extends by the argument `extends`.
    Extending(&'a str, &'a Extended),
    /// A table, whose callback macro passed on its specs.
    Table(&'a Extended),
}

/// A table that another table extends, or that a derived enum is a part of.
pub(crate) struct Extended {
    /// Its name for the user; empty if the specs are local files.
    pub(crate) table: String,
    /// Paths and texts of its spec and those that it extends.
    pub(crate) specs: Vec<(String, String)>,
    /// The listings of the tables that its attributes name.
    pub(crate) listings: Listings,
    /// Whether the table itself has no findings.
    pub(crate) is_whole: bool,
}

/// The specs of a table. They are found one by one, because each has to be read to know
/// which one it extends.
#[derive(Default)]
pub(crate) struct Located {
    pub(crate) files: Files,
    /// The files for rustc to watch.
    pub(crate) tracked: Vec<Tracked>,
    /// The files on disk, each with its path of the next one.
    chain: Vec<(SpecFile, Option<Spanned<String>>)>,
    /// Whether specs of a table follow.
    is_extending: bool,
    /// The number of files that [`next`](Self::next) has returned.
    returned: usize,
}

/// Finds and reads the first spec.
pub(crate) fn locate(origin: Origin, findings: Findings) -> Located {
    let mut located = Located::default();
    if let Origin::Path(path) | Origin::Extending(path, _) = origin {
        if let Err(finding) = located.start(path) {
            findings.push(finding);
            return located;
        }
    }
    if let Origin::Extending(_, extended) | Origin::Table(extended) = origin {
        located.is_extending = true;
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

    fn extend(&mut self, extended: &Extended, findings: Findings) {
        let room = MAX_FILES - self.files.0.len();
        for (path, text) in extended.specs.iter().take(room) {
            self.files.0.push(File {
                shown: match extended.table.as_str() {
                    "" => path.clone(),
                    table => format!("{table}: {path}"),
                },
                published: path.clone(),
                text: text.clone(),
            });
        }
        if extended.specs.len() > room {
            findings.push(Diagnostic::of_file(too_many()));
        }
    }

    /// The number of specs that are files on disk; those of a table follow.
    pub(crate) fn on_disk(&self) -> usize {
        self.chain.len()
    }

    /// The text of the next spec, and the offset of its start.
    pub(crate) fn next(&mut self) -> Option<(&str, usize)> {
        let file = self.files.0.get(self.returned)?;
        let start = start_of(self.returned);
        self.returned += 1;
        Some((&file.text, start))
    }

    /// Finds the spec that the last one extends, or reports why it can't be read.
    pub(crate) fn follow(&mut self, extends: &mut Field<Spanned<String>>, findings: Findings) {
        // A callback macro passes on all specs of its table.
        let is_on_disk = self.returned == self.chain.len();
        let (true, Field::Present(path)) = (is_on_disk, &*extends) else {
            return;
        };
        if self.is_extending {
            let message = "`extends` is a key of this spec and an argument of the attribute";
            findings.push(path.finding(message).help("remove one of the two"));
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
            let finding = path.finding(&too_many());
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
        let added = self.add(file, published(&published_path), false);
        added.map_err(at_path)
    }

    fn refuse_circle(&self, file: &SpecFile, path: &Spanned<String>) -> Result<(), Diagnostic> {
        let Some(at) = self.chain.iter().position(|(other, _)| file.is_same(other)) else {
            return Ok(());
        };
        if at + 1 == self.chain.len() {
            return Err(path.finding("this spec extends itself"));
        }
        let message = format!("`extends` leads back to {}", file.shown());
        let mut finding = path.finding(&message);
        for (other, extends) in &self.chain[at..self.chain.len() - 1] {
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

/// The path in messages of other crates, where an absolute one has no meaning.
fn published(path: &Path) -> String {
    let path = match path.file_name() {
        Some(name) if path.is_absolute() => Path::new(name),
        _ => path,
    };
    path.display().to_string().replace('\\', "/")
}
