//! Specs that extend one another become one: the rows, classes and attributes
//! of the extended spec come first.

use super::digits;
use super::open;
use super::radix::{self, Notation};
use super::repr::Repr;
use crate::diagnostic::{Diagnostic, Findings};
use crate::files::file_of;
use crate::read::{
    AttributeSpec, ClassSpec, Field, LostRow, Number, ProblemSpec, Range, RowSpec, Spanned, Spec,
};
use std::collections::HashMap;

/// A spec and those that it extends, as one.
#[derive(Default)]
pub(super) struct Merged {
    pub(super) repr: Field<Spanned<String>>,
    pub(super) radix: Field<Spanned<i128>>,
    pub(super) digits: Field<Spanned<i128>>,
    /// How messages show codes.
    pub(super) notation: Notation,
    /// Whether a number is written in hexadecimal.
    pub(super) has_hexadecimal: bool,
    pub(super) open: Field<Range>,
    pub(super) default: Option<Number>,
    pub(super) classes: Vec<ClassSpec>,
    pub(super) attributes: Vec<AttributeSpec>,
    pub(super) has_unreadable_attributes: bool,
    pub(super) problem: Option<ProblemSpec>,
    pub(super) rows: Vec<MergedRow>,
    pub(super) lost_rows: Vec<LostRow>,
    /// The index of the spec that extends none.
    pub(super) innermost: usize,
    /// Whether a row replaces one of an extended spec.
    pub(super) replaces: bool,
}

pub(super) struct MergedRow {
    pub(super) spec: RowSpec,
    /// Whether another row, which this one does not replace, has its code. The rest
    /// of the row is still checked.
    pub(super) is_taken: bool,
}

/// Merges specs, each of which extends the next.
pub(super) fn merge(specs: &mut [Spec], findings: Findings) -> Merged {
    let mut merged = Merged::default();
    merged.merge_types(specs, findings);
    let Some((innermost, others)) = specs.split_last_mut() else {
        return merged;
    };
    merged.innermost = others.len();
    let is_lost = innermost.is_lost && !others.is_empty();
    if is_lost || !innermost.extends.is_absent() {
        // A spec that could not be read may contain anything.
        merged.innermost += 1;
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
    /// Merges the integer types and radixes, on which the values of numbers depend.
    fn merge_types(&mut self, specs: &mut [Spec], findings: Findings) {
        let is_alone = specs.len() == 1;
        let mut is_innermost = true;
        for own in specs.iter_mut().rev() {
            let (repr, radix) = (
                std::mem::take(&mut own.repr),
                std::mem::take(&mut own.radix),
            );
            let radix = radix::known(radix, findings);
            let base = self.known_repr().filter(|_| !is_innermost);
            if !is_innermost {
                self.merge_repr(repr, findings);
                self.radix = radix::merge(std::mem::take(&mut self.radix), radix, findings);
            } else if (own.is_lost && !is_alone) || !own.extends.is_absent() {
                self.repr = or(repr, Field::Unreadable);
                self.radix = or(radix, Field::Unreadable);
            } else {
                (self.repr, self.radix) = (repr, radix);
            }
            radix::settle(own, self, is_alone, findings);
            digits::settle(own, self, base, findings);
            is_innermost = false;
        }
    }

    fn start_with(&mut self, own: &mut Spec, findings: Findings) {
        for row in &mut own.codes {
            if let Some(span) = row.replace.take() {
                let message = "`replace` in a spec that does not extend another";
                let help =
                    "remove it, or name the spec with the row to replace: `\"extends\": \"…\"`";
                findings.push(Diagnostic::at(span, message).help(help));
            }
        }
        self.open = std::mem::take(&mut own.open);
        self.add_rest(own);
        let is_taken = false;
        for spec in std::mem::take(&mut own.codes) {
            self.rows.push(MergedRow { spec, is_taken });
        }
        self.attributes.append(&mut own.attributes);
    }

    fn extend_with(&mut self, own: &mut Spec, findings: Findings) {
        open::merge(std::mem::take(&mut own.open), self, findings);
        self.add_attributes(std::mem::take(&mut own.attributes), findings);
        self.add_rows(std::mem::take(&mut own.codes), findings);
        self.add_rest(own);
    }

    /// Adds the parts that need no comparison.
    fn add_rest(&mut self, own: &mut Spec) {
        if own.default.is_some() {
            self.default = own.default.take();
        }
        if own.problem.is_some() {
            self.problem = own.problem.take();
        }
        self.classes.append(&mut own.classes);
        self.lost_rows.append(&mut own.lost_rows);
        self.has_unreadable_attributes |= own.has_unreadable_attributes;
    }

    fn add_attributes(&mut self, own: Vec<AttributeSpec>, findings: Findings) {
        for attribute in own {
            let name = &attribute.name;
            // A spec has each key once.
            let mut declared = self.attributes.iter();
            let first = declared.find(|first| {
                first.name.value == name.value
                    && first.declaration.is_some()
                    && attribute.declaration.is_some()
            });
            let Some(first) = first else {
                self.attributes.push(attribute);
                continue;
            };
            let help = "remove this one: rows have the attributes of the extended spec too";
            let finding = name.finding(&format!("attribute `{}` is declared twice", name.value));
            let finding = finding.related(first.name.span.clone(), "first here");
            findings.push(finding.help(help));
        }
    }

    /// Adds rows with new codes, and rows that replace others.
    fn add_rows(&mut self, own: Vec<RowSpec>, findings: Findings) {
        let base = self.rows.len();
        let mut places: HashMap<i128, usize> = HashMap::with_capacity(base);
        for (at, row) in self.rows.iter().enumerate() {
            // The first of two rows with the same code counts.
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
                    let code = self.notation.show(first.value);
                    let message = format!("the extended spec also has code {code}");
                    let help = "to replace that row with this one, add `\"replace\": true`";
                    let finding = spec.code.finding(&message).help(help);
                    findings.push(finding.related(first.span.clone(), "first here"));
                }
                (None, Some(span)) if !self.may_be_lost(spec.code.value) => {
                    let code = self.notation.show(spec.code.value);
                    let message = format!("the extended spec has no code {code} to replace");
                    let help = self.nearest(spec.code.value, base);
                    findings.push(Diagnostic::at(span, message).maybe_help(help));
                }
                (None, _) => {}
            }
            self.rows.push(MergedRow { spec, is_taken });
        }
        if replaced.contains(&true) {
            self.replaces = true;
            let rows = std::mem::take(&mut self.rows);
            for (at, row) in rows.into_iter().enumerate() {
                if replaced.get(at) != Some(&true) {
                    self.rows.push(row);
                }
            }
        }
    }

    /// Whether the row of a code may be one that could not be read.
    fn may_be_lost(&self, code: i128) -> bool {
        let mut lost = self.lost_rows.iter();
        lost.any(|row| row.code.as_ref().is_none_or(|lost| lost.value == code))
    }

    fn nearest(&self, wanted: i128, base: usize) -> Option<String> {
        let rows = self.rows[..base].iter();
        let nearest = rows.min_by_key(|row| row.spec.code.value.abs_diff(wanted))?;
        let RowSpec { code, reason, .. } = &nearest.spec;
        let help = "remove this, or correct the code: the nearest row is";
        let code = self.notation.show(code.value);
        Some(format!("{help} {code} {}", reason.value))
    }

    /// The integer type, if it is one.
    pub(super) fn known_repr(&self) -> Option<Repr> {
        match &self.repr {
            Field::Present(written) => Repr::named(&written.value),
            Field::Absent => Some(Repr::default()),
            Field::Unreadable => None,
        }
    }

    /// The integer type has to hold every value of the extended spec's type.
    fn merge_repr(&mut self, own: Field<Spanned<String>>, findings: Findings) {
        if let (Field::Present(written), Some(extended)) = (&own, self.known_repr()) {
            let repr = Repr::named(&written.value);
            if let Some(repr) = repr.filter(|repr| !repr.holds_all_of(extended)) {
                let other = format!("{}, the type of the extended spec", extended.name());
                let message = format!("`repr` {} does not hold every {other}", repr.name());
                let finding = written.finding(&message);
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
}

/// The value of the spec itself, or else that of the spec that it extends.
pub(super) fn or<T>(own: Field<T>, extended: Field<T>) -> Field<T> {
    match (own, extended) {
        (Field::Present(own), _) => Field::Present(own),
        (Field::Unreadable, Field::Absent) => Field::Unreadable,
        (_, extended) => extended,
    }
}

/// Whether a row has to give the attribute that `declaration` requires: it binds the
/// rows of its own file and of those that extend it.
pub(super) fn binds(declaration: &Spanned<String>, row: &Number) -> bool {
    file_of(&row.span) <= file_of(&declaration.span)
}
