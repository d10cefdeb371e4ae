//! `codes completions` and `codes man`.

mod common;

use common::{codes, folder};
use std::fs;
use std::path::Path;
use std::process::Command;

const COMMANDS: [&str; 10] = [
    "check",
    "completions",
    "diff",
    "docs",
    "expand",
    "explain",
    "fmt",
    "import",
    "man",
    "new",
];

/// What a program says about a file; `None` if the program is not installed.
fn said(program: &str, arguments: &[&str], file: &Path) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .arg(file)
        .output()
        .ok()?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(output.status.success(), "{program}: {said}");
    Some(said)
}

#[test]
fn completions_know_every_command_and_are_valid() {
    let folder = folder("completions");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = codes(&folder, &["completions", shell]).exits(0);
        for command in COMMANDS {
            assert!(script.contains(command), "{shell}: {command}");
        }
        let file = folder.join(shell);
        fs::write(&file, script).unwrap();
        if ["bash", "fish", "zsh"].contains(&shell) {
            let said = said(shell, &["-n"], &file);
            assert_eq!(said.unwrap_or_default(), "", "{shell}");
        }
    }
    codes(&folder, &["completions", "cmd"]).exits(2);
}

#[test]
fn bash_completes_commands_and_options() {
    let folder = folder("completions-bash");
    let script = codes(&folder, &["completions", "bash"]).exits(0);
    let test = "
        COMP_WORDS=(codes exp); COMP_CWORD=1; _codes codes exp codes; echo ${COMPREPLY[@]}
        COMP_WORDS=(codes docs --form); COMP_CWORD=2; _codes codes --form docs; echo ${COMPREPLY[@]}";
    let file = folder.join("test.bash");
    fs::write(&file, script + test).unwrap();
    if let Some(said) = said("bash", &[], &file) {
        assert_eq!(said, "expand explain\n--format\n");
    }
}

#[test]
fn the_manual_has_every_command_and_is_valid() {
    let folder = folder("man");
    let page = codes(&folder, &["man"]).exits(0);
    for command in COMMANDS {
        let heading = format!("\n.SH \"CODES {}\"\n", command.to_uppercase());
        assert!(page.contains(&heading), "{command}: {page}");
    }
    assert_eq!(
        page.matches("EXIT STATUS AND EXAMPLES").count(),
        COMMANDS.len()
    );
    let file = folder.join("codes.1");
    fs::write(&file, page).unwrap();
    let warnings = said("groff", &["-man", "-ww", "-z", "-Kutf8"], &file);
    assert_eq!(warnings.unwrap_or_default(), "");
    if let Some(said) = said("mandoc", &["-Tlint", "-Werror"], &file) {
        assert_eq!(said, "");
    }
}
