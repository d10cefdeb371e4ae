//! The third step: specs become a [`CheckedSpec`], in which nothing can be wrong
//! any more. What breaks a rule is reported and left out.

mod aliases;
mod attributes;
mod checked;
mod classes;
mod lost;
mod merge;
mod methods;
mod namespace;
mod references;
mod repr;
mod rows;
mod types;

pub(crate) use checked::{Alias, CheckedSpec, Class, Row};
pub use methods::METHODS;

use crate::diagnostic::Diagnostic;
use crate::files;
use crate::names::{Name, variant_problem};
use crate::prose;
use crate::read::{Field, Spanned, Spec};
use attributes::Attributes;
use namespace::Namespace;
use references::Listed;
use repr::{Codes, range};
use rows::Rows;

/// The widest range that an open table may cover: each code of it is a variant.
const MAX_OPEN: i128 = 1_024;

/// The names on the Rust side that a spec's names must not collide with.
#[derive(Clone, Debug)]
pub(crate) struct TypeNames {
    /// The enum that the user wrote.
    pub(crate) table: String,
    /// The enum of its classes.
    pub(crate) class: String,
}

impl TypeNames {
    /// Names for a spec whose table has no name yet.
    pub(crate) fn placeholders() -> Self {
        Self {
            table: "Table".to_owned(),
            class: "TableClass".to_owned(),
        }
    }

    /// The enum that an `enum` attribute has.
    fn of_attribute(&self, attribute: &str) -> String {
        self.table.clone() + &Name::from_phrase(attribute).variant
    }

    /// The enums of classes and of these attributes, if they can have them.
    pub(crate) fn enums(&self, attributes: &[&str]) -> Vec<String> {
        let mut all = vec![self.table.clone(), self.class.clone()];
        for attribute in attributes {
            let name = self.of_attribute(attribute);
            if variant_problem(&name).is_none() && !all.contains(&name) {
                all.push(name);
            }
        }
        all.split_off(1)
    }
}

/// Checks a spec and those that it extends, of which each extends the next.
/// `None` without a single valid row.
pub(crate) fn check(
    mut specs: Vec<Spec>,
    names: &TypeNames,
    findings: &mut Vec<Diagnostic>,
) -> Option<CheckedSpec> {
    let mut merged = merge::merge(&mut specs, findings);
    let empty = specs.iter().rev().find_map(|spec| spec.empty_codes.clone());
    // What the title and the other texts say of an extended spec need not be true
    // of this one.
    let own = specs.into_iter().next()?;
    let codes = Codes::of(&merged, findings);
    let open = match &merged.open {
        Field::Present(open) => open_range(open, codes, findings),
        _ => None,
    };
    let mut namespace = Namespace::new(codes.repr, open, merged.rows.len());
    let classes = std::mem::take(&mut merged.classes);
    let classes = classes::classes(classes, codes, &mut namespace, findings);
    let mut attributes = Attributes::declare(&mut merged, names, &mut namespace, findings);
    if let Some(span) = empty {
        let help = "add one: `{\"code\": 1, \"reason\": \"Disk Full\"}`";
        findings.push(Diagnostic::at(span, "a table needs at least one row").help(help));
    }
    let mut rows = Rows::new(codes, open, &mut attributes, merged.rows.len());
    rows.check(&mut merged, &mut namespace, findings);
    let order = rows.sort();
    let extended_has_rows = rows.has_extended || merged.replaces;
    let (rows, lost) = (rows.valid, rows.lost);
    let listed = Listed {
        rows: &rows,
        lost: &lost,
    };
    let classes = classes::resolve(classes, &listed, findings);
    let default = merged.default.as_ref();
    let default = default.and_then(|default| listed.code("default", default, findings));
    let checked = CheckedSpec {
        title: prose::prose("title", own.title, findings),
        description: prose::prose("description", own.description, findings),
        source: prose::prose("source", own.source, findings),
        updated: prose::date("updated", own.updated, findings),
        repr: codes.repr,
        open,
        default,
        classes,
        attributes: attributes.into_order(&order),
        rows,
        lost: lost.names,
        extended_has_rows,
    };
    files::sort(findings);
    (!checked.rows.is_empty()).then_some(checked)
}

fn open_range(
    open: &Spanned<(i128, i128)>,
    codes: Codes,
    findings: &mut Vec<Diagnostic>,
) -> Option<(i128, i128)> {
    let (low, high) = range("open", open, codes, findings)?;
    if high - low < MAX_OPEN {
        return Some((low, high));
    }
    let message = format!("`open` covers {} codes", high - low + 1);
    let note = format!("each of them is a variant of the enum, and the limit is {MAX_OPEN}");
    let help = "narrow the range, or remove `open` for a table that holds its rows only";
    findings.push(
        Diagnostic::at(open.span.clone(), message)
            .note(note)
            .help(help),
    );
    None
}
