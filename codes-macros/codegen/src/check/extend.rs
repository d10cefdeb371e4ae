//! Specs that extend one another become one: the rows, classes and attributes
//! of the extended spec come first.

use super::repr::Repr;
use crate::diagnostic::Diagnostic;
use crate::read::{LostRow, RowSpec, Spanned, Spec};
use std::collections::{HashMap, HashSet};

/// What stands in for a spec that could not be read: it may hold anything.
pub(crate) fn unknown() -> Spec {
    Spec {
        unreadable: vec!["repr", "open", "attributes"],
        lost_rows: vec![LostRow::default()],
        ..Spec::default()
    }
}

/// Reports the rows that replace others in a spec which extends none.
pub(crate) fn innermost(spec: &mut Spec, findings: &mut Vec<Diagnostic>) {
    for row in &mut spec.codes {
        if let Some(span) = row.replace.take() {
            findings.push(
                Diagnostic::at(span, "`replace` in a spec that extends no other").help(
                    "remove it, or name the spec with the row to replace: `\"extends\": \"…\"`",
                ),
            );
        }
    }
}

/// `own`, which extends `base`.
pub(crate) fn extend(base: Spec, own: Spec, findings: &mut Vec<Diagnostic>) -> Spec {
    let layer = base.layer + 1;
    let mut spec = Spec {
        layer,
        repr: repr(&base, own.repr, findings),
        open: open(&base, own.open, findings),
        default: own.default.or(base.default),
        codes: base.codes,
        attributes: base.attributes,
        classes: base.classes,
        unreadable: base.unreadable,
        lost_attributes: base.lost_attributes,
        lost_rows: base.lost_rows,
        empty_codes: base.empty_codes.or(own.empty_codes),
        is_guess: base.is_guess || own.is_guess,
        // What these say of the other spec need not be true of this one.
        title: own.title,
        description: own.description,
        source: own.source,
        updated: own.updated,
        extends: None,
    };
    spec.classes.extend(own.classes);
    for mut attribute in own.attributes {
        let name = &attribute.name;
        let declared = spec.attributes.iter();
        let first = declared
            .map(|declared| &declared.name)
            .find(|declared| declared.value == name.value);
        if let Some(first) = first {
            findings.push(
                Diagnostic::at(
                    name.span.clone(),
                    format!("attribute `{}` is declared twice", name.value),
                )
                .related(first.span.clone(), "first here")
                .help("remove this one: rows have the attributes of the extended spec too"),
            );
        } else {
            attribute.layer = layer;
            spec.attributes.push(attribute);
        }
    }
    rows(&mut spec, own.codes, findings);
    spec.lost_rows.extend(own.lost_rows);
    spec.lost_attributes.extend(own.lost_attributes);
    spec.unreadable.extend(own.unreadable);
    spec
}

/// Adds rows, each with a code of its own or in place of another.
fn rows(spec: &mut Spec, own: Vec<RowSpec>, findings: &mut Vec<Diagnostic>) {
    // Of two rows with the same code the first counts.
    let places = spec.codes.iter().enumerate().rev();
    let places: HashMap<i128, usize> = places.map(|(at, row)| (row.code.value, at)).collect();
    let mut replaced: HashSet<usize> = HashSet::new();
    let mut added = Vec::with_capacity(own.len());
    for mut row in own {
        row.layer = spec.layer;
        let code = &row.code;
        match (places.get(&code.value), row.replace.take()) {
            (Some(&at), Some(_)) => {
                replaced.insert(at);
            }
            (Some(&at), None) => {
                let other = &spec.codes[at];
                findings.push(
                    Diagnostic::at(
                        code.span.clone(),
                        format!("the extended spec has a row with code {} too", code.value),
                    )
                    .related(other.code.span.clone(), "first here")
                    .help("to put this row in its place, add `\"replace\": true`"),
                );
                row.is_taken = true;
            }
            (None, Some(span)) if !may_be_lost(spec, code.value) => {
                let nearest = spec.codes.iter();
                let nearest = nearest.min_by_key(|other| other.code.value.abs_diff(code.value));
                findings.push(
                    Diagnostic::at(
                        span,
                        format!(
                            "the extended spec has no row with code {} to replace",
                            code.value
                        ),
                    )
                    .maybe_help(nearest.map(|row| {
                        format!(
                            "remove this, or correct the code: the nearest row is {} {}",
                            row.code.value, row.reason.value
                        )
                    })),
                );
            }
            (None, _) => {}
        }
        added.push(row);
    }
    if !replaced.is_empty() {
        let mut at = 0;
        spec.codes.retain(|_| {
            at += 1;
            !replaced.contains(&(at - 1))
        });
    }
    spec.codes.extend(added);
}

/// Whether the row of a code may be one that could not be read.
fn may_be_lost(spec: &Spec, code: i128) -> bool {
    let mut lost = spec.lost_rows.iter();
    lost.any(|row| row.code.is_none_or(|lost| lost == code))
}

/// The integer type, which has to hold all that the extended one holds.
fn repr(
    base: &Spec,
    own: Option<Spanned<String>>,
    findings: &mut Vec<Diagnostic>,
) -> Option<Spanned<String>> {
    let extended = match &base.repr {
        Some(written) => Repr::named(&written.value),
        None if base.unreadable.contains(&"repr") => None,
        None => Some(Repr::default()),
    };
    let (Some(written), Some(extended)) = (&own, extended) else {
        return own.or_else(|| base.repr.clone());
    };
    match Repr::named(&written.value) {
        Some(repr) if !repr.holds_all_of(extended) => {
            let finding = Diagnostic::at(
                written.span.clone(),
                format!(
                    "`repr` {} does not hold every {}, which is that of the extended spec",
                    repr.name(),
                    extended.name()
                ),
            );
            let related = base.repr.as_ref().map(|base| base.span.clone());
            let finding = match related {
                Some(span) => finding.related(span, "there"),
                None => finding.note("a spec without `repr` has u16"),
            };
            findings.push(finding.help("remove it, or write a wider type"));
            base.repr.clone()
        }
        _ => own,
    }
}

/// The range of an open table, which has to cover that of the extended one.
fn open(
    base: &Spec,
    own: Option<Spanned<(i128, i128)>>,
    findings: &mut Vec<Diagnostic>,
) -> Option<Spanned<(i128, i128)>> {
    let (Some(written), Some(extended)) = (&own, &base.open) else {
        return own.or_else(|| base.open.clone());
    };
    let ends = |(first, second): (i128, i128)| (first.min(second), first.max(second));
    let (low, high) = ends(written.value);
    let (base_low, base_high) = ends(extended.value);
    if low <= base_low && base_high <= high {
        return own;
    }
    findings.push(
        Diagnostic::at(
            written.span.clone(),
            "`open` does not cover that of the extended spec",
        )
        .related(
            extended.span.clone(),
            format!("{base_low} to {base_high} here"),
        )
        .help(format!(
            "write `[{}, {}]`, or remove it to have the same range",
            low.min(base_low),
            high.max(base_high)
        )),
    );
    Some(extended.clone())
}
