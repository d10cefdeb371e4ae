//! The colours of rustc for a finding that is text already, and links to the
//! files that it names.

use anstyle::{AnsiColor, Style};
use std::path::Path;

const ERROR: Style = AnsiColor::BrightRed.on_default().bold();
const BOLD: Style = Style::new().bold();
const FRAME: Style = AnsiColor::BrightBlue.on_default().bold();

/// The finding with `error: ` before it and escape sequences in it.
pub(crate) fn finding(message: &str, has_links: bool) -> String {
    let mut lines = message.lines();
    let first = lines.next().unwrap_or_default();
    let mut text = format!(
        "{}{}",
        styled(ERROR, "error"),
        styled(BOLD, &format!(": {first}"))
    );
    let mut marker = ERROR;
    for line in lines {
        text.push('\n');
        text += &painted(line, &mut marker, has_links);
    }
    text
}

/// A line behind the first; `marker` is the colour of what marks the place.
fn painted(line: &str, marker: &mut Style, has_links: bool) -> String {
    let start = line.trim_start();
    let indent = &line[..line.len() - start.len()];
    for (arrow, style) in [("--> ", ERROR), ("::: ", FRAME)] {
        if let Some(place) = start.strip_prefix(arrow) {
            *marker = style;
            let place = if has_links {
                linked(place)
            } else {
                place.to_owned()
            };
            return format!("{indent}{}{place}", styled(FRAME, arrow));
        }
    }
    for kind in ["note: ", "help: "] {
        if let Some(text) = start
            .strip_prefix("= ")
            .and_then(|rest| rest.strip_prefix(kind))
        {
            return format!(
                "{indent}{} {}{text}",
                styled(FRAME, "="),
                styled(BOLD, kind)
            );
        }
    }
    let Some((number, text)) = start.split_once('|') else {
        return line.to_owned();
    };
    if number.is_empty() {
        return format!("{indent}{}{}", styled(FRAME, "|"), styled(*marker, text));
    }
    let is_number = number.trim_end().bytes().all(|byte| byte.is_ascii_digit());
    if !is_number {
        return line.to_owned();
    }
    format!("{indent}{}{text}", styled(FRAME, &format!("{number}|")))
}

fn styled(style: Style, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("{style}{text}{style:#}")
}

/// `path:line:column` as a link to the file (OSC 8).
fn linked(place: &str) -> String {
    let path = place.rsplitn(3, ':').nth(2).unwrap_or(place);
    match std::path::absolute(Path::new(path)) {
        Ok(absolute) if absolute.is_file() => {
            let uri = crate::places::uri(&absolute.display().to_string());
            format!("\x1b]8;;{uri}\x1b\\{place}\x1b]8;;\x1b\\")
        }
        _ => place.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_the_escapes_the_text_is_the_same() {
        let message = "code 1 stands twice\n --> a.json:5:14\n  |\n5 |     {\"code\": 1},\n  |              ^ here\n ::: a.json:3:14\n  |\n3 |     {\"code\": 1},\n  |              - first here\n  = note: a | b\n  = help: remove one";
        let painted = finding(message, false);
        assert_eq!(
            anstream::adapter::strip_str(&painted).to_string(),
            format!("error: {message}")
        );
        assert!(painted.contains(&format!("{ERROR}              ^ here{ERROR:#}")));
        assert!(painted.contains(&format!("{FRAME}              - first here{FRAME:#}")));
        assert!(painted.contains(&format!("{FRAME}5 |{FRAME:#}     {{")));
    }

    #[test]
    fn a_place_in_a_file_is_a_link() {
        let painted = finding("wrong\n --> Cargo.toml:1:2", true);
        let folder = std::env::current_dir().unwrap();
        let uri = format!("file://{}/Cargo.toml", folder.display());
        assert!(
            painted.contains(&format!("\x1b]8;;{uri}\x1b\\Cargo.toml:1:2\x1b]8;;\x1b\\")),
            "{painted:?}"
        );
        assert!(!finding("wrong\n --> Table: a.json:1:2", true).contains("]8;;"));
    }
}
