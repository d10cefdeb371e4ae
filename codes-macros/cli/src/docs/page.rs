//! What a page says, in either format.

use crate::facts::{class_of, facts, row_of};
use crate::neighbours::neighbours;
use codes_codegen::{Outline, OutlineAttribute, OutlineRow};

pub(super) struct Page<'a> {
    pub(super) title: String,
    pub(super) description: Option<&'a str>,
    /// Where the table comes from, and what it holds: labels and texts.
    pub(super) about: Vec<(&'static str, String)>,
    pub(super) sections: Vec<Section<'a>>,
    pub(super) attributes: &'a [OutlineAttribute],
}

/// The codes of a class, or those without one.
pub(super) struct Section<'a> {
    pub(super) name: String,
    /// The identifier of the heading.
    pub(super) anchor: String,
    /// Its lowest and highest code.
    pub(super) range: Option<(String, String)>,
    pub(super) description: Option<&'a str>,
    /// What unlisted codes are treated as.
    pub(super) fallback: Option<&'a OutlineRow>,
    pub(super) codes: Vec<Code<'a>>,
}

pub(super) struct Code<'a> {
    pub(super) row: &'a OutlineRow,
    /// Labels and texts.
    pub(super) facts: Vec<(String, Vec<String>)>,
    /// Rows that are confused with this one, and what tells them apart.
    pub(super) neighbours: Vec<(&'a OutlineRow, String)>,
}

impl<'a> Page<'a> {
    pub(super) fn of(outline: &'a Outline, file: &str) -> Self {
        let [title, description, source, updated] = &outline.texts;
        let mut about = Vec::new();
        about.extend(source.clone().map(|text| ("Source", text)));
        about.extend(updated.clone().map(|text| ("Updated", text)));
        let count = outline.rows.len();
        about.push(("Codes", count.to_string()));
        let shown = |(low, high)| (outline.shown(low), outline.shown(high));
        if let Some((low, high)) = outline.open.map(shown) {
            about.push((
                "Unlisted codes",
                format!("every other number from {low} to {high} is a valid code, too"),
            ));
        }
        let mut page = Self {
            title: title.clone().unwrap_or_else(|| format!("Codes of {file}")),
            description: description.as_deref(),
            about,
            sections: Vec::new(),
            attributes: &outline.attributes,
        };
        page.add_sections(outline);
        page
    }

    fn add_sections(&mut self, outline: &'a Outline) {
        let sections = &mut self.sections;
        for (position, class) in outline.classes.iter().enumerate() {
            let is_own = |row: &OutlineRow| {
                class_of(outline, row.code).is_some_and(|(found, _)| found == position)
            };
            let slug = class.variant.to_lowercase();
            sections.push(Section {
                name: class.name.clone(),
                anchor: format!("class-{}", slug.trim_start_matches("r#")),
                range: Some((outline.shown(class.range.0), outline.shown(class.range.1))),
                description: class.description.as_deref(),
                fallback: class.fallback.and_then(|code| row_of(outline, code)),
                codes: codes(outline, is_own),
            });
        }
        let others = codes(outline, |row| class_of(outline, row.code).is_none());
        if !others.is_empty() {
            let name = if sections.is_empty() {
                "Codes"
            } else {
                "Other codes"
            };
            sections.push(Section {
                name: name.to_owned(),
                anchor: "other-codes".to_owned(),
                range: None,
                description: None,
                fallback: None,
                codes: others,
            });
        }
    }
}

fn codes(outline: &Outline, is_own: impl Fn(&OutlineRow) -> bool) -> Vec<Code<'_>> {
    let rows = outline.rows.iter().filter(|row| is_own(row));
    rows.map(|row| code(outline, row)).collect()
}

fn code<'a>(outline: &'a Outline, row: &'a OutlineRow) -> Code<'a> {
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for fact in facts(outline, row.code) {
        match (fact.label, all.first_mut()) {
            (Some(label), _) => all.push((label, fact.items)),
            (None, Some((label, notes))) if label == "notes" => notes.extend(fact.items),
            (None, _) => all.insert(0, ("notes".to_owned(), fact.items)),
        }
    }
    let aliases: Vec<String> = row
        .aliases
        .iter()
        .map(|alias| alias.reason.clone())
        .collect();
    if !aliases.is_empty() {
        all.push(("also called".to_owned(), vec![aliases.join(", ")]));
    }
    let near = neighbours(outline, row).into_iter();
    Code {
        row,
        facts: all,
        neighbours: near.map(|near| (near.row, near.text)).collect(),
    }
}
