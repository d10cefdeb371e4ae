//! `codes completions` and `codes man`: what shells and `man` read.

use crate::output::Output;
use crate::{Outcome, Program};
use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;
use codes_codegen::Error;
use std::io;

/// Print the completions for a shell
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0.

Examples:
  codes completions bash > ~/.local/share/bash-completion/completions/codes
  codes completions zsh > ~/.zfunc/_codes
  codes completions fish > ~/.config/fish/completions/codes.fish")]
pub(crate) struct Completions {
    /// The shell that reads them
    shell: Shell,
}

/// Print the manual page
#[derive(clap::Args)]
#[command(after_help = "\
Exit status: 0.

Examples:
  codes man > ~/.local/share/man/man1/codes.1
  codes man | man -l -")]
pub(crate) struct Manual {}

pub(crate) fn completions(arguments: &Completions, output: &Output) -> Outcome {
    let mut text = Vec::new();
    clap_complete::generate(arguments.shell, &mut Program::command(), "codes", &mut text);
    output.print(&String::from_utf8_lossy(&text));
    Outcome::Clean
}

pub(crate) fn manual(output: &Output) -> Result<Outcome, Error> {
    let page = page().map_err(|error| Error::from(error.to_string()))?;
    output.print(&String::from_utf8_lossy(&page));
    Ok(Outcome::Clean)
}

/// One page: the command, then a section for each of its commands.
fn page() -> io::Result<Vec<u8>> {
    let mut program = Program::command().disable_help_subcommand(true);
    program.build();
    let mut page = Vec::new();
    let man = Man::new(program.clone()).manual("User Commands");
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    for command in program.get_subcommands() {
        let name = format!("codes {}", command.get_name());
        let heading = name.to_uppercase();
        // The options of all commands are above.
        let command = command.clone();
        let command = command.mut_args(|option| match option.get_id().as_str() {
            "color" | "help" => option.hide(true),
            _ => option,
        });
        let section = Man::new(command.bin_name(name.clone()).display_name(name));
        page.extend(format!(".SH {heading:?}\n").bytes());
        let mut parts = Vec::new();
        section.render_synopsis_section(&mut parts)?;
        section.render_description_section(&mut parts)?;
        section.render_options_section(&mut parts)?;
        section.render_extra_section(&mut parts)?;
        page.extend(subsections(&parts));
    }
    Ok(page)
}

/// The sections of a command are below that of the command.
fn subsections(parts: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(parts);
    text.replace(".SH EXTRA", ".SS \"EXIT STATUS AND EXAMPLES\"")
        .replace(".SH ", ".SS ")
        .into_bytes()
}
