//! `codes new`: a spec to start from.

use crate::output::Output;
use crate::{Outcome, builtin};
use codes_codegen::{Diagnostic, Error};
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Create a spec to start from, with the schema for editors next to it
///
/// The spec is an example with classes, an attribute and rows: replace them with
/// your own. Editors that support JSON Schema complete keys and mark mistakes.
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0; 2 if the spec already exists, or a file can't be written.

Examples:
  codes new spec/errors.json")]
pub(crate) struct Arguments {
    /// The spec to create; missing folders are created too
    file: PathBuf,
}

const SPEC: &str = include_str!("new.json");
const SCHEMA: &str = "schema.json";

pub(crate) fn run(arguments: &Arguments, output: &Output) -> Result<Outcome, Error> {
    let file = &arguments.file;
    let folder = file.parent().unwrap_or(Path::new(""));
    let schema = folder.join(SCHEMA);
    if file.file_name() == schema.file_name() {
        let finding = Diagnostic::of_file("`schema.json` is reserved for the schema");
        return Err(finding.help("give the spec another name").into());
    }
    // Checks the path before a folder appears.
    if file.exists() {
        return Err(exists(file));
    }
    if !folder.as_os_str().is_empty() {
        fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    }
    create(file, SPEC)?;
    let has_schema = schema.exists();
    if !has_schema {
        create(&schema, builtin::SCHEMA)?;
    }
    let shown = file.display();
    output.print(&format!("created {shown}\n"));
    if !has_schema {
        output.print(&format!("created {}\n", schema.display()));
    }
    Ok(Outcome::Clean)
}

/// Never overwrites a file, even one that has just appeared.
fn create(path: &Path, text: &str) -> Result<(), Error> {
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    let written = file.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => exists(path),
        _ => unwritable(path, &error),
    })
}

fn exists(path: &Path) -> Error {
    let finding = Diagnostic::of_file(format!("`{}` already exists", path.display()));
    finding
        .help("choose another name, or remove the file")
        .into()
}

fn unwritable(path: &Path, error: &std::io::Error) -> Error {
    format!("can't write `{}`: {error}", path.display()).into()
}
