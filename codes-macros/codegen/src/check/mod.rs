//! The third step: specs become a [`CheckedSpec`], which breaks no rule. What does
//! break one is reported and left out.

mod aliases;
mod attributes;
mod checked;
mod classes;
mod digits;
mod keys;
mod lost;
mod merge;
mod methods;
mod namespace;
mod open;
mod problem;
mod radix;
mod repr;
mod rows;

pub(crate) use checked::{Alias, CheckedSpec, Class, Kind, Part, Problem, Row, RowPart, Status};
pub use methods::METHODS;
pub(crate) use radix::Notation;
pub(crate) use repr::Repr;

use crate::diagnostic::{Diagnostic, Findings, Span};
use crate::files;
use crate::listing::Listing;
use crate::names::{Name, variant_problem};
use crate::prose;
use crate::read::Spec;
use attributes::Attributes;
use namespace::Namespace;
use open::Open;
use proc_macro2::Ident;
use repr::Codes;
use rows::Rows;
use syn::ext::IdentExt;

/// The names in Rust that the names in a spec must not collide with.
#[derive(Clone, Debug)]
pub(crate) struct TypeNames {
    pub(crate) table: String,
    /// The enum of the table's classes.
    pub(crate) class: String,
    /// Whether the names are unknown.
    pub(crate) are_placeholders: bool,
}

impl TypeNames {
    pub(crate) fn new(table: &Ident, class: &Ident) -> Self {
        Self {
            table: table.unraw().to_string(),
            class: class.to_string(),
            are_placeholders: false,
        }
    }

    /// For a spec that is checked without a table.
    pub(crate) fn placeholders() -> Self {
        Self {
            table: "Table".to_owned(),
            class: "TableClass".to_owned(),
            are_placeholders: true,
        }
    }

    /// The enum of an `enum` attribute.
    fn of_attribute(&self, attribute: &str) -> String {
        self.table.clone() + &Name::from_phrase(attribute).variant
    }

    /// The enums of classes and of these attributes, apart from invalid and duplicate
    /// names.
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

/// What the Rust around a spec says.
pub(crate) struct Around<'a> {
    pub(crate) names: &'a TypeNames,
    /// The listings of the tables that attributes name, as far as they are known.
    pub(crate) listings: &'a [(String, Listing)],
    /// The number of specs that are not those of another table.
    pub(crate) on_disk: usize,
}

/// Checks specs, each of which extends the next. `None` without a valid row.
pub(crate) fn check(
    mut specs: Vec<Spec>,
    around: &Around,
    findings: Findings,
) -> Option<CheckedSpec> {
    let mut merged = merge::merge(&mut specs, findings);
    let empty = specs.iter().rev().find_map(|spec| spec.empty_codes.clone());
    let extends_in_rust = around.on_disk < specs.len();
    // The title and the other texts of an extended spec may not apply to this one.
    specs.truncate(1);
    let own = specs.pop()?;
    let codes = Codes::of(&merged, findings);
    let open = Open::of(&merged.open, codes, findings);
    let mut namespace = Namespace::new(codes, open.clone(), merged.rows.len());
    let classes = std::mem::take(&mut merged.classes);
    let classes = classes::classes(classes, codes, &mut namespace, findings);
    let mut attributes = Attributes::declare(&mut merged, around, &mut namespace, findings);
    if let Some(span) = empty {
        let needs_row = extends_in_rust || merged.rows.is_empty();
        findings.push(no_rows(span, needs_row));
    }
    let mut rows = Rows::new(codes, open.clone(), &mut attributes, merged.rows.len());
    rows.check(&mut merged, &mut namespace, findings);
    let order = rows.sort();
    let extended_has_rows = rows.has_extended || merged.replaces;
    let classes = classes::resolve(classes, &rows, findings);
    let default = merged.default.as_ref();
    let default = default.and_then(|default| rows.code("default", default, findings));
    let (rows, lost) = (rows.valid, rows.lost.names);
    let has_classes = !classes.is_empty();
    let open = open.map(|open| open.range);
    let problem = merged.problem.take();
    let problem = problem::problem(
        problem,
        &attributes,
        &rows,
        has_classes,
        codes,
        open,
        findings,
    );
    let checked = CheckedSpec {
        title: prose::prose("title", own.title, findings),
        description: prose::prose("description", own.description, findings),
        source: prose::prose("source", own.source, findings),
        updated: prose::date("updated", own.updated, findings),
        repr: codes.repr,
        notation: codes.notation,
        open,
        default,
        classes,
        attributes: attributes.into_order(&order),
        problem,
        rows,
        lost,
        extended_has_rows,
    };
    files::sort(findings);
    (!checked.rows.is_empty()).then_some(checked)
}

fn no_rows(codes: Span, needs_row: bool) -> Diagnostic {
    let help = if needs_row {
        "add one: `{\"code\": 1, \"reason\": \"Disk Full\"}`"
    } else {
        "remove `codes`, or add a row"
    };
    Diagnostic::at(codes, "a table needs at least one row").help(help)
}
