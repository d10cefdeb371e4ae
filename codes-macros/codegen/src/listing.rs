//! The codes and names of a table in a few bytes, as the table's macro hands
//! them on to those that refer to rows by name or number.

use crate::check::CheckedSpec;
use crate::names::Name;

/// What a table holds: enough to check a reference to one of its codes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Listing {
    /// Whether the spec has no findings. Otherwise a name that is not here may
    /// be that of a row with one, which is reported where the table is.
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
    /// The variant, and everything else that stands for it.
    pub(crate) names: Vec<String>,
}

impl ListedRow {
    pub(crate) fn variant(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }
}

impl Listing {
    /// `None` stands for a spec without a single good row.
    pub(crate) fn of(spec: Option<&CheckedSpec>, is_whole: bool) -> Self {
        let mut listing = Self {
            is_whole,
            open: spec.and_then(|spec| spec.open),
            rows: Vec::new(),
        };
        for row in spec.iter().flat_map(|spec| &spec.rows) {
            let aliases = row.aliases.iter().filter_map(|alias| alias.name.as_ref());
            let names = spellings(std::iter::once(&row.name).chain(aliases));
            let code = Some(row.code);
            listing.rows.push(ListedRow { code, names });
        }
        for lost in spec.iter().flat_map(|spec| &spec.lost) {
            let names = spellings([lost]);
            listing.rows.push(ListedRow { code: None, names });
        }
        listing
    }

    pub(crate) fn by_code(&self, code: i128) -> Option<&ListedRow> {
        self.rows.iter().find(|row| row.code == Some(code))
    }

    /// The row that has the name, as a variant, an alias or a constant.
    pub(crate) fn by_name(&self, name: &str) -> Option<&ListedRow> {
        let variant = self.rows.iter().find(|row| row.variant() == name);
        variant.or_else(|| {
            self.rows
                .iter()
                .find(|row| row.names.iter().any(|other| other == name))
        })
    }

    /// A line for the table and one for each row, words between spaces.
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
        let bounds: Vec<i128> = head.filter_map(|bound| bound.parse().ok()).collect();
        let rows = lines.map(|line| {
            let mut words = line.split(' ');
            ListedRow {
                code: words.next().and_then(|code| code.parse().ok()),
                names: words.map(str::to_owned).collect(),
            }
        });
        Self {
            is_whole,
            open: bounds.first().copied().zip(bounds.get(1).copied()),
            rows: rows.collect(),
        }
    }
}

const WHOLE: &str = "whole";
const BROKEN: &str = "broken";

/// Both spellings of each name, those that follow from each other once.
fn spellings<'a>(names: impl IntoIterator<Item = &'a Name>) -> Vec<String> {
    let mut spellings = Vec::new();
    for name in names {
        for spelling in name.spellings() {
            if !spellings.contains(spelling) {
                spellings.push(spelling.clone());
            }
        }
    }
    spellings
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
