//! Explanations for a terminal.

use super::Registry;
use super::lookup::Subject;
use crate::facts::{class_of, facts, fallback, row_of};
use crate::neighbours::neighbours;
use crate::prose::first_sentence;
use crate::terminal::{DIM, class_style, linked, painted, wrapped};
use codes_codegen::{Outline, OutlineClass, OutlineRow};

/// The most that a label takes before its text moves to the next line.
const MAX_LABEL: usize = 18;

pub(super) struct Page<'a> {
    pub(super) registry: &'a Registry<'a>,
    pub(super) width: usize,
    pub(super) has_links: bool,
}

/// A label and the text next to it.
struct Entry {
    label: String,
    text: String,
    is_link: bool,
}

impl Entry {
    fn new(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            text: text.into(),
            is_link: false,
        }
    }

    fn link(label: &str, target: &str) -> Self {
        Self {
            is_link: true,
            ..Self::new(label, target)
        }
    }
}

impl Page<'_> {
    pub(super) fn text(&self, subject: &Subject) -> String {
        match subject {
            Subject::Code(code, written) => {
                let about = self.about(*code, written.as_deref());
                match row_of(self.registry.outline, *code) {
                    Some(row) => self.row(row, about),
                    None => self.unlisted(*code, about),
                }
            }
            Subject::Class(class) => self.class(class),
            Subject::Range(name, range) => {
                let has_class = |row: &OutlineRow| class_of(self.registry.outline, row.code);
                let is_rest = range.0 == i128::MIN;
                let rows = self
                    .rows(*range)
                    .filter(|row| !is_rest || has_class(row).is_none());
                let lines = rows.map(|row| self.listed(row)).collect();
                Self::list(painted(class_style(None), name), lines)
            }
        }
    }

    fn row(&self, row: &OutlineRow, mut entries: Vec<Entry>) -> String {
        let heading = format!("{} {}", row.number, row.reason);
        let outline = self.registry.outline;
        let aliases: Vec<&str> = row
            .aliases
            .iter()
            .map(|alias| alias.reason.as_str())
            .collect();
        if !aliases.is_empty() {
            entries.push(Entry::new("also called", aliases.join(", ")));
        }
        for near in neighbours(outline, row) {
            let heading = format!("{} {}", near.row.number, near.row.reason);
            // What the description says is above.
            let own = row.description.as_deref().unwrap_or_default();
            let text = if own.contains(&near.text) {
                near.row.description.as_deref().map_or("", first_sentence)
            } else {
                near.text.as_str()
            };
            entries.push(Entry::new("confused with", joined(&heading, text)));
        }
        entries.extend(self.vendors(row.code));
        let constant = row
            .constant
            .iter()
            .filter(|constant| **constant != row.variant);
        let names: Vec<&str> = [&row.variant]
            .into_iter()
            .chain(constant)
            .map(String::as_str)
            .collect();
        entries.push(Entry::new("Rust", names.join(", ")));
        if let Some(reference) = &row.reference {
            entries.push(Entry::link("reference", reference));
        }
        let summary = row.description.as_deref().unwrap_or("no description");
        let deprecated = row.deprecated.as_ref();
        let warning = deprecated.map(|text| format!("Deprecated: {text}"));
        let paragraphs = [Some(summary.to_owned()), warning].into_iter().flatten();
        self.page(row.code, &heading, paragraphs, &entries)
    }

    fn unlisted(&self, code: i128, mut entries: Vec<Entry>) -> String {
        let outline = self.registry.outline;
        let vendors = self.vendors(code);
        let summary = match (fallback(outline, code), vendors.is_empty()) {
            (Some(row), _) => format!("unlisted: treat it as {} {}", row.number, row.reason),
            (None, _) => "unlisted: the table has no row for this code".to_owned(),
        };
        entries.extend(vendors);
        self.page(code, &outline.shown(code), [summary].into_iter(), &entries)
    }

    /// The class, the argument if it writes the code in another way, and the attributes.
    fn about(&self, code: i128, written: Option<&str>) -> Vec<Entry> {
        let outline = self.registry.outline;
        let mut entries = Vec::new();
        if let Some((_, class)) = class_of(outline, code) {
            let text = format!("{}, {}", class.name, range(outline, class));
            entries.push(Entry::new("class", text));
        }
        entries.extend(written.map(|text| Entry::new("also written", text)));
        for fact in facts(outline, code) {
            let label: String = fact.label.unwrap_or_else(|| "notes".to_owned());
            for item in fact.items {
                entries.push(Entry::new(&label, item));
            }
        }
        // Notes together, each on a line of its own.
        entries.sort_by_key(|entry| (entry.label != "class", entry.label != "notes"));
        entries
    }

    fn vendors(&self, code: i128) -> Vec<Entry> {
        let vendors = self.registry.vendors.iter();
        let vendors = vendors.filter(|vendor| vendor.code == code);
        vendors
            .map(|vendor| {
                let who = vendor.vendors.join(", ");
                let what = format!("{} ({who}, {})", vendor.reason, vendor.place());
                Entry::new("vendors", joined(&what, &vendor.description))
            })
            .collect()
    }

    fn page(
        &self,
        code: i128,
        heading: &str,
        paragraphs: impl Iterator<Item = String>,
        entries: &[Entry],
    ) -> String {
        let position = class_of(self.registry.outline, code).map(|(position, _)| position);
        let mut text = painted(class_style(position), heading) + "\n";
        for paragraph in paragraphs {
            for line in wrapped(&paragraph, self.width - 2) {
                text += &(format!("  {line}").trim_end().to_owned() + "\n");
            }
        }
        let labels = entries.iter().map(|entry| entry.label.len());
        let limit = MAX_LABEL.min(self.width / 3);
        let column = labels.filter(|length| *length <= limit).max().unwrap_or(0) + 4;
        let mut last = "";
        for entry in entries {
            // A label that repeats is shown once.
            let label = if entry.label == last {
                ""
            } else {
                &entry.label
            };
            last = &entry.label;
            text += &self.entry(label, entry, column);
        }
        text
    }

    fn entry(&self, label: &str, entry: &Entry, column: usize) -> String {
        let mut text = String::new();
        let mut label = format!("  {label}");
        if label.len() + 2 > column {
            text += &(painted(DIM, &label) + "\n");
            label.clear();
        }
        for line in wrapped(&entry.text, self.width - column) {
            text += &painted(DIM, &format!("{label:column$}"));
            text += &if entry.is_link && self.has_links {
                linked(&entry.text, &line)
            } else {
                line
            };
            text.push('\n');
            label.clear();
        }
        text
    }

    fn class(&self, class: &OutlineClass) -> String {
        let outline = self.registry.outline;
        let position = class_of(outline, class.range.0).map(|(position, _)| position);
        let name = format!("{}, {}", class.name, range(outline, class));
        let mut lines = Vec::new();
        if let Some(description) = &class.description {
            for line in wrapped(description, self.width - 2) {
                lines.push(format!("  {}", painted(DIM, &line)));
            }
        }
        lines.extend(self.rows(class.range).map(|row| self.listed(row)));
        if let Some(row) = class.fallback.and_then(|code| row_of(outline, code)) {
            lines.push(format!("  others: treat as {} {}", row.number, row.reason));
        }
        Self::list(painted(class_style(position), &name), lines)
    }

    fn list(heading: String, lines: Vec<String>) -> String {
        let all = [heading].into_iter().chain(lines);
        all.map(|line| line + "\n").collect()
    }

    fn rows(&self, (low, high): (i128, i128)) -> impl Iterator<Item = &OutlineRow> {
        let rows = self.registry.outline.rows.iter();
        rows.filter(move |row| (low..=high).contains(&row.code))
    }

    fn listed(&self, row: &OutlineRow) -> String {
        let mark = match row.deprecated {
            Some(_) => " (deprecated)",
            None => "",
        };
        let text = format!("{} {}{mark}", row.number, row.reason);
        match &row.reference {
            Some(target) if self.has_links => format!("  {}", linked(target, &text)),
            _ => format!("  {text}"),
        }
    }
}

pub(super) fn range(outline: &Outline, class: &OutlineClass) -> String {
    let (low, high) = class.range;
    format!("{} to {}", outline.shown(low), outline.shown(high))
}

pub(super) fn joined(heading: &str, text: &str) -> String {
    match text {
        "" => heading.to_owned(),
        _ => format!("{heading}: {text}"),
    }
}
