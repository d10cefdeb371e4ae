//! A spec that breaks no rule: what `emit` works with.

use super::repr::Repr;
use crate::attribute::{Attribute, Required};
use crate::names::Name;

/// A spec, with everything that it extends, that breaks no rule.
pub(crate) struct CheckedSpec {
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) updated: Option<String>,
    pub(crate) repr: Repr,
    /// Lowest and highest code of an open table.
    pub(crate) open: Option<(i128, i128)>,
    /// The code of `Default`: that of a row.
    pub(crate) default: Option<i128>,
    /// By range.
    pub(crate) classes: Vec<Class>,
    pub(crate) attributes: Vec<Attribute>,
    /// By code, each code and each name once; at least one.
    pub(crate) rows: Vec<Row>,
    /// The names of rows with findings: they are emitted too, so that rustc does
    /// not report their uses.
    pub(crate) lost: Vec<Name>,
    /// Whether the table that is extended, if one is, has rows of its own.
    pub(crate) extended_has_rows: bool,
}

/// A row whose code and names no other row has.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) code: i128,
    pub(crate) reason: String,
    pub(crate) name: Name,
    pub(crate) description: Option<String>,
    pub(crate) aliases: Vec<Alias>,
    pub(crate) reference: Option<String>,
    pub(crate) deprecated: Option<String>,
}

/// Another reason phrase for a row.
#[derive(Debug)]
pub(crate) struct Alias {
    pub(crate) reason: String,
    /// The name of its constants; `None` if the row has that name already, or
    /// if the phrase gives none.
    pub(crate) name: Option<Name>,
}

/// A class whose names are valid and whose range is its own.
pub(crate) struct Class {
    /// As the spec has it, such as `Client Error`.
    pub(crate) text: String,
    pub(crate) variant: String,
    pub(crate) low: i128,
    pub(crate) high: i128,
    /// The method that asks for the class, such as `is_client_error`.
    pub(crate) predicate: Option<String>,
    pub(crate) description: Option<String>,
    /// The row that an unlisted code of the class is treated as.
    pub(crate) fallback: Option<i128>,
}

impl CheckedSpec {
    /// Keeps the rows at these indices, which are in order, and makes the table a
    /// closed one.
    pub(crate) fn restrict(&mut self, rows: &[usize]) {
        let mut index = 0;
        self.rows.retain(|_| {
            index += 1;
            rows.binary_search(&(index - 1)).is_ok()
        });
        self.open = None;
        self.default = None;
        self.lost.clear();
        for class in &mut self.classes {
            class.fallback = None;
        }
        for attribute in &mut self.attributes {
            attribute.pick(rows);
            // Only an unlisted code can be without such an attribute.
            attribute.is_optional &= attribute.required != Required::Everywhere;
        }
    }

    /// Gives a row another name; the one that it has becomes an alias.
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
