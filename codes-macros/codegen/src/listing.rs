//! The codes and names of a table in a few bytes, as its callback macro passes them on.

use crate::check::CheckedSpec;
use crate::names::Name;

/// The codes and names of a table, to check references against.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Listing {
    /// Whether the spec has no findings. Otherwise, an unknown name may be that of a row
    /// with a finding, which is reported at the table.
    pub(crate) is_whole: bool,
    /// Lowest and highest code of an open table.
    pub(crate) open: Option<(i128, i128)>,
    /// By code; rows with findings come last.
    pub(crate) rows: Vec<ListedRow>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ListedRow {
    /// `None` for a row with findings.
    pub(crate) code: Option<i128>,
    /// The variant, its constant, and the names of aliases.
    pub(crate) names: Vec<String>,
}

impl ListedRow {
    pub(crate) fn variant(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }
}

impl Listing {
    /// `None` is a spec without a valid row.
    pub(crate) fn of(spec: Option<&CheckedSpec>, is_whole: bool) -> Self {
        let (mut open, mut rows) = (None, Vec::new());
        if let Some(spec) = spec {
            open = spec.open;
            for row in &spec.rows {
                let mut names = Vec::new();
                add_name(&row.name, &mut names);
                for alias in &row.aliases {
                    if let Some(name) = &alias.name {
                        add_name(name, &mut names);
                    }
                }
                let code = Some(row.code);
                rows.push(ListedRow { code, names });
            }
            for lost in &spec.lost {
                let mut names = Vec::new();
                add_name(lost, &mut names);
                rows.push(ListedRow { code: None, names });
            }
        }
        Self {
            is_whole,
            open,
            rows,
        }
    }

    pub(crate) fn by_code(&self, code: i128) -> Option<&ListedRow> {
        self.rows.iter().find(|row| row.code == Some(code))
    }

    /// The row with this name. Variants come before constants and aliases.
    pub(crate) fn by_name(&self, name: &str) -> Option<&ListedRow> {
        let has_name = |row: &&ListedRow| row.names.iter().any(|other| other == name);
        let variant = self.rows.iter().find(|row| row.variant() == name);
        variant.or_else(|| self.rows.iter().find(has_name))
    }

    /// A line for the table, and one for each row.
    pub(crate) fn to_text(&self) -> String {
        let mut text = String::from(if self.is_whole { WHOLE } else { BROKEN });
        if let Some((low, high)) = self.open {
            text += &format!(" {low} {high}");
        }
        for row in &self.rows {
            match row.code {
                Some(code) => text += &format!("\n{code}"),
                None => text += "\n?",
            }
            for name in &row.names {
                text.push(' ');
                text += name;
            }
        }
        text
    }

    pub(crate) fn from_text(text: &str) -> Self {
        let mut lines = text.lines();
        let mut head = lines.next().unwrap_or_default().split(' ');
        let is_whole = head.next() == Some(WHOLE);
        let mut bound = || head.next()?.parse().ok();
        let open = bound().zip(bound());
        let mut rows = Vec::new();
        for line in lines {
            let mut words = line.split(' ');
            let code = words.next().and_then(|code| code.parse().ok());
            let names = words.map(str::to_owned).collect();
            rows.push(ListedRow { code, names });
        }
        Self {
            is_whole,
            open,
            rows,
        }
    }
}

const WHOLE: &str = "whole";
const BROKEN: &str = "broken";

fn add_name(name: &Name, names: &mut Vec<String>) {
    for &spelling in &name.spellings() {
        if !names.contains(spelling) {
            names.push(spelling.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_back() {
        let row = |code, names: &[&str]| ListedRow {
            code,
            names: names.iter().map(|&name| name.to_owned()).collect(),
        };
        let listing = Listing {
            is_whole: false,
            open: Some((-9, 9)),
            rows: vec![
                row(Some(-1), &["Größe", "GRÖSSE", "Old", "OLD"]),
                row(None, &["Lost", "LOST"]),
            ],
        };
        let text = listing.to_text();
        assert_eq!(text, "broken -9 9\n-1 Größe GRÖSSE Old OLD\n? Lost LOST");
        assert_eq!(Listing::from_text(&text), listing);
        let empty = Listing::of(None, true);
        assert_eq!(Listing::from_text(&empty.to_text()), empty);
    }
}
