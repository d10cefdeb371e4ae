//! The option `--extends`, for a spec whose table extends another one in Rust.

use crate::builtin;
use codes_codegen::{
    Diagnostic, Error, Report, check_extending_file, check_extending_texts, check_file,
};
use std::path::Path;

/// The report on a spec. `extends` is the value of `--extends`: the spec of another
/// table, or the name of one that is part of the command.
pub(crate) fn read(file: &Path, extends: Option<&Path>) -> Result<Report, Error> {
    let Some(extended) = extends else {
        let mut report = check_file(file)?;
        suggest_option(&mut report);
        return Ok(report);
    };
    let name = extended.to_str().unwrap_or_default();
    match builtin::spec(name) {
        Some(spec) if !extended.is_file() => check_extending_texts(file, &[spec]),
        None if !extended.exists() && extended.extension().is_none() => Err(unknown(name)),
        _ => check_extending_file(file, extended),
    }
}

fn unknown(name: &str) -> Error {
    let finding = Diagnostic::of_file(format!("`{name}` is neither a file nor a built-in table"));
    let names: Vec<&str> = builtin::names().collect();
    let help = format!("the built-in tables are {}", names.join(", "));
    finding.help(help).into()
}

/// A spec that names something it does not declare may extend a table in Rust, which
/// the command can't see. One suggestion is enough for a report.
fn suggest_option(report: &mut Report) {
    if report.files().count() > 1 {
        return;
    }
    let mut is_suggested = false;
    report.change_findings(|finding| {
        let depends = finding.message.starts_with("undeclared attribute ")
            || finding.message == "`replace` in a spec that does not extend another";
        match finding.help.take() {
            // A name that is nearly right is a typo.
            Some(help) if depends && !is_suggested && !help.ends_with('?') => {
                is_suggested = true;
                finding.help = Some(format!(
                    "{help}; if the table extends another one in Rust, pass `--extends TABLE`"
                ));
            }
            help => finding.help = help,
        }
    });
}
