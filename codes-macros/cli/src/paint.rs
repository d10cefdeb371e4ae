//! The colours of rustc for messages, and links to the files that they name.

use crate::places::uri;
use crate::terminal::{self, BOLD, PLAIN};
use anstyle::{AnsiColor, Style};
use codes_codegen::{Message, Style as Piece};
use std::path::Path;

const ERROR: Style = AnsiColor::BrightRed.on_default().bold();
const FRAME: Style = AnsiColor::BrightBlue.on_default().bold();

/// The message after `error: `, with escape sequences.
pub(crate) fn painted(message: &Message, has_links: bool) -> String {
    let mut text = styled(ERROR, "error") + &styled(BOLD, ": ");
    for (kind, piece) in message.pieces() {
        let style = match kind {
            Piece::Title | Piece::Kind => BOLD,
            Piece::Frame | Piece::Secondary => FRAME,
            Piece::Primary => ERROR,
            _ => PLAIN,
        };
        if kind == Piece::Place && has_links {
            text += &linked(piece);
        } else {
            text += &styled(style, piece);
        }
    }
    text
}

/// Each line on its own: pagers forget the style at the end of a line.
fn styled(style: Style, text: &str) -> String {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        lines.push(match line {
            "" => String::new(),
            _ => format!("{style}{line}{style:#}"),
        });
    }
    lines.join("\n")
}

/// `path:line:column` as a link to the file (OSC 8).
fn linked(place: &str) -> String {
    let path = place.rsplitn(3, ':').nth(2).unwrap_or(place);
    match std::path::absolute(Path::new(path)) {
        Ok(absolute) if absolute.is_file() => {
            let target = uri(&absolute.display().to_string());
            terminal::linked(&target, place)
        }
        _ => place.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use codes_codegen::{Diagnostic, check_file};

    #[test]
    fn places_have_the_colours_of_rustc() {
        let path = std::env::temp_dir().join(format!("codes-{}.json", std::process::id()));
        let spec = r#"{"codes": [{"code": 1, "reason": "A"}, {"code": 1, "reason": "B"}]}"#;
        std::fs::write(&path, spec).unwrap();
        let report = check_file(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        let message = &report.messages()[0];
        let shown = painted(message, false);
        assert_eq!(
            anstream::adapter::strip_str(&shown).to_string(),
            format!("error: {message}")
        );
        let lines: Vec<&str> = shown.lines().collect();
        let title = message.as_str().lines().next().unwrap();
        assert_eq!(
            lines[0],
            format!("{ERROR}error{ERROR:#}{BOLD}: {BOLD:#}{BOLD}{title}{BOLD:#}")
        );
        for (style, mark) in [(ERROR, " ^"), (FRAME, " - first here")] {
            let end = format!("{mark}{style:#}");
            let marked = lines.iter().find(|line| line.ends_with(&end)).unwrap();
            assert!(
                marked.contains(&format!("|{FRAME:#}{style} ")),
                "{marked:?}"
            );
        }
    }

    #[test]
    fn notes_and_help_are_bold() {
        let finding = Diagnostic::of_file("wrong").note("a | b").help("c");
        let shown = painted(&Message::from(&finding), false);
        for (kind, text) in [("note: ", "a | b"), ("help: ", "c")] {
            let line = format!("\n{FRAME} = {FRAME:#}{BOLD}{kind}{BOLD:#}{text}");
            assert!(shown.contains(&line), "{shown:?}");
        }
    }

    #[test]
    fn only_a_place_in_a_file_is_a_link() {
        let folder = std::env::current_dir().unwrap();
        let target = format!("file://{}/Cargo.toml", folder.display());
        assert_eq!(
            linked("Cargo.toml:1:2"),
            format!("\x1b]8;;{target}\x1b\\Cargo.toml:1:2\x1b]8;;\x1b\\")
        );
        let elsewhere = "Table: a.json:1:2";
        assert_eq!(linked(elsewhere), elsewhere);
    }
}
