//! Specs that extend one another become one: the rows, classes and attributes
//! of the extended spec come first.

use super::repr::Repr;
use crate::diagnostic::Diagnostic;
use crate::files::file_of;
use crate::read::{AttributeSpec, ClassSpec, Field, LostRow, RowSpec, Spanned, Spec};
use std::collections::HashMap;

/// A spec and those that it extends, as one.
#[derive(Default)]
pub(super) struct Merged {
    pub(super) repr: Field<Spanned<String>>,
    pub(super) open: Field<Spanned<(i128, i128)>>,
    pub(super) default: Option<Spanned<i128>>,
    pub(super) classes: Vec<ClassSpec>,
    pub(super) attributes: Vec<AttributeSpec>,
    pub(super) has_unreadable_attributes: bool,
    pub(super) rows: Vec<MergedRow>,
    pub(super) lost_rows: Vec<LostRow>,
    /// The index of the spec that extends none.
    pub(super) innermost: usize,
    /// Whether a row replaces one of an extended spec.
    pub(super) replaces: bool,
}

pub(super) struct MergedRow {
    pub(super) spec: RowSpec,
    /// Whether its code is that of a row which it does not replace: all else that
    /// is wrong with it is a finding too.
    pub(super) is_taken: bool,
}

/// Merges the specs, of which each extends the next.
pub(super) fn merge(specs: &mut [Spec], findings: &mut Vec<Diagnostic>) -> Merged {
    let mut merged = Merged::default();
    let Some((innermost, others)) = specs.split_last_mut() else {
        return merged;
    };
    merged.innermost = others.len();
    let is_lost = innermost.is_lost && !others.is_empty();
    if is_lost || !innermost.extends.is_absent() {
        // What could not be read may contain anything.
        merged.innermost += 1;
        merged.repr = Field::Unreadable;
        merged.open = Field::Unreadable;
        merged.has_unreadable_attributes = true;
        merged.lost_rows.push(LostRow::default());
        if !is_lost {
            merged.extend_with(innermost, findings);
        }
    } else {
        merged.start_with(innermost, findings);
    }
    for own in others.iter_mut().rev() {
        merged.extend_with(own, findings);
    }
    merged
}

impl Merged {
    fn start_with(&mut self, own: &mut Spec, findings: &mut Vec<Diagnostic>) {
        for row in &mut own.codes {
            if let Some(span) = row.replace.take() {
                let message = "`replace` in a spec that does not extend another";
                findings.push(Diagnostic::at(span, message).help(
                    "remove it, or name the spec with the row to replace: `\"extends\": \"…\"`",
                ));
            }
        }
        self.repr = std::mem::take(&mut own.repr);
        self.open = std::mem::take(&mut own.open);
        self.add_rest(own);
        for spec in std::mem::take(&mut own.codes) {
            self.rows.push(MergedRow {
                spec,
                is_taken: false,
            });
        }
        self.attributes.append(&mut own.attributes);
    }

    fn extend_with(&mut self, own: &mut Spec, findings: &mut Vec<Diagnostic>) {
        self.merge_repr(std::mem::take(&mut own.repr), findings);
        self.merge_open(std::mem::take(&mut own.open), findings);
        self.add_attributes(std::mem::take(&mut own.attributes), findings);
        self.add_rows(std::mem::take(&mut own.codes), findings);
        self.add_rest(own);
    }

    /// What needs no comparison.
    fn add_rest(&mut self, own: &mut Spec) {
        if own.default.is_some() {
            self.default = own.default.take();
        }
        self.classes.append(&mut own.classes);
        self.lost_rows.append(&mut own.lost_rows);
        self.has_unreadable_attributes |= own.has_unreadable_attributes;
    }

    fn add_attributes(&mut self, own: Vec<AttributeSpec>, findings: &mut Vec<Diagnostic>) {
        for attribute in own {
            let name = &attribute.name;
            let mut declared = self.attributes.iter();
            let first = declared.find(|first| {
                // A spec has each key once.
                first.name.value == name.value
                    && first.declaration.is_some()
                    && attribute.declaration.is_some()
            });
            let Some(first) = first else {
                self.attributes.push(attribute);
                continue;
            };
            let message = format!("attribute `{}` is declared twice", name.value);
            let finding = Diagnostic::at(name.span.clone(), message)
                .related(first.name.span.clone(), "first here")
                .help("remove this one: rows have the attributes of the extended spec too");
            findings.push(finding);
        }
    }

    /// Adds rows, each with a code of its own or in place of another.
    fn add_rows(&mut self, own: Vec<RowSpec>, findings: &mut Vec<Diagnostic>) {
        let base = self.rows.len();
        let mut places: HashMap<i128, usize> = HashMap::with_capacity(base);
        for (at, row) in self.rows.iter().enumerate() {
            // Of two rows with the same code the first counts.
            places.entry(row.spec.code.value).or_insert(at);
        }
        let mut replaced = vec![false; base];
        for mut spec in own {
            let replace = spec.replace.take();
            let place = places.get(&spec.code.value).copied();
            let is_taken = place.is_some() && replace.is_none();
            match (place, replace) {
                (Some(at), Some(_)) => replaced[at] = true,
                (Some(at), None) => {
                    let first = &self.rows[at].spec.code;
                    let message = format!("the extended spec also has code {}", first.value);
                    let finding = Diagnostic::at(spec.code.span.clone(), message)
                        .related(first.span.clone(), "first here")
                        .help("to replace that row with this one, add `\"replace\": true`");
                    findings.push(finding);
                }
                (None, Some(span)) if !self.may_be_lost(spec.code.value) => {
                    let message = format!(
                        "the extended spec has no code {} to replace",
                        spec.code.value
                    );
                    let help = self.nearest(spec.code.value, base);
                    findings.push(Diagnostic::at(span, message).maybe_help(help));
                }
                (None, _) => {}
            }
            self.rows.push(MergedRow { spec, is_taken });
        }
        if replaced.contains(&true) {
            self.replaces = true;
            let mut at = 0;
            self.rows.retain(|_| {
                at += 1;
                !replaced.get(at - 1).is_some_and(|&is_replaced| is_replaced)
            });
        }
    }

    /// Whether the row of a code may be one that could not be read.
    fn may_be_lost(&self, code: i128) -> bool {
        let mut lost = self.lost_rows.iter();
        lost.any(|row| row.code.is_none_or(|lost| lost == code))
    }

    fn nearest(&self, code: i128, base: usize) -> Option<String> {
        let rows = self.rows[..base].iter();
        let nearest = &rows
            .min_by_key(|row| row.spec.code.value.abs_diff(code))?
            .spec;
        Some(format!(
            "remove this, or correct the code: the nearest row is {} {}",
            nearest.code.value, nearest.reason.value
        ))
    }

    /// The integer type, which has to hold all that the extended one holds.
    fn merge_repr(&mut self, own: Field<Spanned<String>>, findings: &mut Vec<Diagnostic>) {
        let extended = match &self.repr {
            Field::Present(written) => Repr::named(&written.value),
            Field::Unreadable => None,
            Field::Absent => Some(Repr::default()),
        };
        if let (Field::Present(written), Some(extended)) = (&own, extended) {
            let repr = Repr::named(&written.value);
            if let Some(repr) = repr.filter(|repr| !repr.holds_all_of(extended)) {
                let message = format!(
                    "`repr` {} does not hold every {}, the type of the extended spec",
                    repr.name(),
                    extended.name()
                );
                let finding = Diagnostic::at(written.span.clone(), message);
                let finding = match &self.repr {
                    Field::Present(base) => finding.related(base.span.clone(), "declared here"),
                    _ => finding.note("without `repr` the type is u16"),
                };
                findings.push(finding.help("remove it, or write a wider type"));
                return;
            }
        }
        self.repr = or(own, std::mem::take(&mut self.repr));
    }

    /// The range of an open table, which has to cover that of the extended one.
    fn merge_open(&mut self, own: Field<Spanned<(i128, i128)>>, findings: &mut Vec<Diagnostic>) {
        let ends = |(first, second): (i128, i128)| (first.min(second), first.max(second));
        if let (Field::Present(written), Field::Present(extended)) = (&own, &self.open) {
            let (low, high) = ends(written.value);
            let (base_low, base_high) = ends(extended.value);
            if base_low < low || high < base_high {
                let message = "`open` does not cover that of the extended spec";
                let (low, high) = (low.min(base_low), high.max(base_high));
                let finding = Diagnostic::at(written.span.clone(), message)
                    .related(
                        extended.span.clone(),
                        format!("{base_low} to {base_high} here"),
                    )
                    .help(format!(
                        "write `[{low}, {high}]`, or remove it to have the same range"
                    ));
                findings.push(finding);
                return;
            }
        }
        self.open = or(own, std::mem::take(&mut self.open));
    }
}

/// The value of the spec itself, or else that of the one that it extends.
fn or<T>(own: Field<T>, extended: Field<T>) -> Field<T> {
    match (own, extended) {
        (Field::Present(own), _) => Field::Present(own),
        (Field::Unreadable, Field::Absent) => Field::Unreadable,
        (_, extended) => extended,
    }
}

/// Whether the rows of the file that `row` is in have to give an attribute that
/// `declaration` requires: it binds its own file and those that extend it.
pub(super) fn binds(declaration: &Spanned<String>, row: &Spanned<i128>) -> bool {
    file_of(&row.span) <= file_of(&declaration.span)
}
