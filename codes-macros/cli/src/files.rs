//! Files of the user, and the errors that name them.

use codes_codegen::Error;
use std::fs;
use std::path::Path;

pub(crate) fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|error| unreadable(path, &error.to_string()))
}

pub(crate) fn write(path: &Path, text: &str) -> Result<(), Error> {
    let written = fs::write(path, text);
    written.map_err(|error| format!("can't write `{}`: {error}", path.display()).into())
}

/// The error of a file that could not be read, or whose contents are invalid.
pub(crate) fn unreadable(path: &Path, problem: &str) -> Error {
    format!("can't read `{}`: {problem}", path.display()).into()
}
