//! A spec that breaks no rule: what `emit` works with.

use super::radix::Notation;
use super::repr::Repr;
use crate::attribute::{Attribute, Required};
use crate::names::Name;
use crate::order::arranged;

/// A spec, merged with those that it extends, that breaks no rule.
pub(crate) struct CheckedSpec {
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) updated: Option<String>,
    pub(crate) repr: Repr,
    pub(crate) notation: Notation,
    /// Lowest and highest code of an open table.
    pub(crate) open: Option<(i128, i128)>,
    /// The code of `Default`, which is that of a row.
    pub(crate) default: Option<i128>,
    /// By range.
    pub(crate) classes: Vec<Class>,
    pub(crate) attributes: Vec<Attribute>,
    /// What makes the problem document of a code.
    pub(crate) problem: Option<Problem>,
    /// By code, at least one. No two rows share a code or a name.
    pub(crate) rows: Vec<Row>,
    /// The names of rows with findings, which are emitted too, so that rustc does
    /// not report their uses.
    pub(crate) lost: Vec<Name>,
    /// Whether an extended spec has rows.
    pub(crate) extended_has_rows: bool,
}

#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) code: i128,
    pub(crate) reason: String,
    pub(crate) name: Name,
    pub(crate) description: Option<String>,
    pub(crate) aliases: Vec<Alias>,
    /// The values of `unique` attributes, which no other row has as any text.
    pub(crate) keys: Vec<String>,
    pub(crate) reference: Option<String>,
    pub(crate) deprecated: Option<String>,
}

/// Another reason phrase for a row.
#[derive(Debug)]
pub(crate) struct Alias {
    pub(crate) reason: String,
    /// The name of its constants. `None` if the row already has that name, or the
    /// phrase does not give a valid one.
    pub(crate) name: Option<Name>,
}

/// A class. Its names are valid, and its range overlaps no other.
pub(crate) struct Class {
    /// The name in the spec, such as `Client Error`.
    pub(crate) text: String,
    pub(crate) variant: String,
    pub(crate) low: i128,
    pub(crate) high: i128,
    /// The method that tests for the class, such as `is_client_error`.
    pub(crate) predicate: Option<String>,
    pub(crate) description: Option<String>,
    /// The row that an unlisted code of the class is treated as.
    pub(crate) fallback: Option<i128>,
}

impl CheckedSpec {
    /// Keeps only the rows at these indices, which are sorted, and closes the table.
    pub(crate) fn restrict(&mut self, rows: &[usize]) {
        self.rows = arranged(std::mem::take(&mut self.rows), rows);
        self.open = None;
        self.default = None;
        self.lost.clear();
        for class in &mut self.classes {
            class.fallback = None;
        }
        for attribute in &mut self.attributes {
            attribute.pick(rows);
            // Only an unlisted code can lack such an attribute.
            attribute.is_optional &= attribute.required != Required::Everywhere;
        }
    }

    /// Gives a row another name. The earlier one becomes an alias.
    pub(crate) fn rename(&mut self, row: usize, variant: &str) {
        let Some(row) = self.rows.get_mut(row) else {
            return;
        };
        if row.name.variant != variant {
            let own = std::mem::replace(&mut row.name, Name::from_identifier(variant));
            row.aliases.push(Alias {
                reason: row.reason.clone(),
                name: Some(own),
            });
        }
    }
}

/// The problem document of each code.
pub(crate) struct Problem {
    pub(crate) status: Status,
    pub(crate) kind: Option<Kind>,
    pub(crate) detail: Option<Part>,
    /// Names and values of extension members.
    pub(crate) members: Vec<(String, Part)>,
    /// Names and values of header fields.
    pub(crate) headers: Vec<(String, Part)>,
}

pub(crate) enum Status {
    /// The codes are statuses.
    Code,
    /// Of the attribute with this name.
    Attribute(String),
    /// The key has a finding.
    Lost,
}

/// The member `type`.
pub(crate) enum Kind {
    Part(Part),
    /// A URI with `{code}`, `{name}` or `{slug}`.
    Template(String),
}

/// What a row says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowPart {
    Code,
    Name,
    Reason,
    Description,
    Reference,
    Class,
}

pub(crate) enum Part {
    Row(RowPart),
    /// The name of an attribute.
    Attribute(String),
}

/// The parts of a row, by the names that a spec gives them.
pub(super) const ROW_PARTS: [(&str, RowPart); 6] = [
    ("code", RowPart::Code),
    ("name", RowPart::Name),
    ("reason", RowPart::Reason),
    ("description", RowPart::Description),
    ("reference", RowPart::Reference),
    ("class", RowPart::Class),
];

impl Part {
    /// The name in the spec.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Row(part) => {
                let mut parts = ROW_PARTS.iter();
                parts
                    .find(|(_, other)| other == part)
                    .map_or("", |(name, _)| name)
            }
            Self::Attribute(name) => name,
        }
    }
}

impl Kind {
    /// The URI of a row.
    pub(crate) fn filled(template: &str, code: &str, name: &Name) -> String {
        let slug = name.constant.to_lowercase().replace('_', "-");
        let filled = template.replace("{code}", code);
        let filled = filled.replace("{name}", &name.variant);
        filled.replace("{slug}", &slug)
    }
}
