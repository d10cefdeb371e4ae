//! The specs that arguments name: files, folders and patterns.

use codes_codegen::{Diagnostic, Error};
use std::fs;
use std::path::{Path, PathBuf};

/// The files of all arguments, each once, and an error for each argument without one.
pub(crate) fn specs(arguments: &[PathBuf]) -> (Vec<PathBuf>, Vec<Error>) {
    let mut files = Vec::new();
    let mut errors = Vec::new();
    for argument in arguments {
        match expanded(argument) {
            Ok(found) => {
                for file in found {
                    if !files.contains(&file) {
                        files.push(file);
                    }
                }
            }
            Err(error) => errors.push(error),
        }
    }
    (files, errors)
}

fn expanded(argument: &Path) -> Result<Vec<PathBuf>, Error> {
    if argument.is_dir() {
        let mut found = Vec::new();
        search(argument, &mut found)?;
        if found.is_empty() {
            return Err(empty(&format!(
                "the folder `{}` contains no spec",
                argument.display()
            )));
        }
        return Ok(found);
    }
    // A file may have a name that looks like a pattern.
    let pattern = argument
        .to_str()
        .filter(|text| text.contains(['*', '?', '[']));
    match pattern {
        Some(pattern) if !argument.exists() => matching(pattern),
        _ => Ok(vec![argument.to_owned()]),
    }
}

/// The files that a pattern matches. Those that are named are taken as they are; a
/// pattern skips the schema.
fn matching(pattern: &str) -> Result<Vec<PathBuf>, Error> {
    let invalid = |problem: String| {
        let finding = Diagnostic::of_file(format!("`{pattern}` is not a valid pattern: {problem}"));
        Error::from(finding.help("write one such as `spec/*.json` or `**/*.json`"))
    };
    let options = glob::MatchOptions {
        require_literal_leading_dot: true,
        ..glob::MatchOptions::new()
    };
    let paths = glob::glob_with(pattern, options).map_err(|error| invalid(error.to_string()))?;
    let mut found = Vec::new();
    for path in paths {
        let path = path.map_err(|error| Error::from(error.to_string()))?;
        if path.is_dir() {
            search(&path, &mut found)?;
        } else if !is_schema(&path) {
            found.push(path);
        }
    }
    if found.is_empty() {
        return Err(empty(&format!("`{pattern}` matches no spec")));
    }
    Ok(found)
}

/// The specs in a folder and the folders in it, by name.
fn search(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Error> {
    let problem =
        |error: std::io::Error| format!("can't read the folder `{}`: {error}", folder.display());
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(problem)? {
        entries.push(entry.map_err(problem)?);
    }
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let name = entry.file_name();
        let is_hidden = name.to_string_lossy().starts_with('.');
        // A link to a folder could lead back to this one.
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            if !is_hidden && name != "target" && name != "node_modules" {
                search(&path, found)?;
            }
            continue;
        }
        let is_json = !is_hidden && path.extension().is_some_and(|end| end == "json");
        if is_json && path.is_file() && !is_schema(&path) && is_spec(&path) {
            found.push(path);
        }
    }
    Ok(())
}

fn is_schema(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "schema.json")
}

/// Whether a JSON file looks like a spec, however broken: other files of the folder
/// are left alone.
fn is_spec(path: &Path) -> bool {
    match fs::read(path) {
        Ok(text) => {
            let text = String::from_utf8_lossy(&text);
            text.contains("\"codes\"") || text.contains("\"extends\"")
        }
        // The command reports it.
        Err(_) => true,
    }
}

fn empty(message: &str) -> Error {
    let help =
        "name a spec, or a folder with `*.json` files that have the key `codes` or `extends`";
    Diagnostic::of_file(message).help(help).into()
}
