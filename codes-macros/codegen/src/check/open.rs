//! The range of an open table.

use super::merge::{Merged, MergedRow, or};
use super::radix::Notation;
use super::repr::{Codes, range};
use crate::diagnostic::{Diagnostic, Findings, Span};
use crate::files::file_of;
use crate::read::{Field, Range};

/// The most codes of an open table, each of which is a variant.
const MAX_OPEN: i128 = 1_024;

/// The codes that an open table holds.
#[derive(Clone)]
pub(super) struct Open {
    /// The lowest and the highest.
    pub(super) range: (i128, i128),
    span: Span,
}

impl Open {
    /// The range, if it is valid.
    pub(super) fn of(written: &Field<Range>, codes: Codes, findings: Findings) -> Option<Self> {
        let Field::Present(written) = written else {
            return None;
        };
        let (low, high) = range("open", written, codes, findings)?;
        if high - low < MAX_OPEN {
            let span = written.span.clone();
            return Some(Self {
                range: (low, high),
                span,
            });
        }
        let message = format!("`open` covers too many codes: {}", high - low + 1);
        let note = format!("each of them is a variant of the enum, and the limit is {MAX_OPEN}");
        let help = "narrow the range, or remove `open` for a table that holds its rows only";
        findings.push(written.finding(&message).note(note).help(help));
        None
    }

    pub(super) fn holds(&self, code: i128) -> bool {
        let (low, high) = self.range;
        (low..=high).contains(&code)
    }

    /// The finding about a text at `place` that collides with an unlisted code. A row of an
    /// extended spec is right there, so it is `open` that has to change.
    pub(super) fn collision(
        &self,
        place: &Span,
        code: &str,
        message: &str,
        help: &str,
    ) -> Diagnostic {
        if file_of(place) <= file_of(&self.span) {
            return Diagnostic::at(place.clone(), message).help(help);
        }
        let finding = Diagnostic::at(self.span.clone(), message);
        let help = format!("leave {code} out of `open`, or replace the row");
        finding.related(place.clone(), "the row").help(help)
    }
}

/// Merges the ranges of a spec and of the one that it extends, whose range and rows it has
/// to cover.
pub(super) fn merge(own: Field<Range>, merged: &mut Merged, findings: Findings) {
    let ends = |(first, second): (i128, i128)| (first.min(second), first.max(second));
    if let Field::Present(written) = &own {
        let (low, high) = ends(written.values());
        let finding = match &merged.open {
            Field::Present(extended) => {
                let (base_low, base_high) = ends(extended.values());
                let is_covered = low <= base_low && base_high <= high;
                let both = (low.min(base_low), high.max(base_high));
                (!is_covered).then(|| range_outside(written, extended, both, merged.notation))
            }
            Field::Absent => rows_outside(written, (low, high), merged),
            Field::Unreadable => None,
        };
        if let Some(finding) = finding {
            findings.push(finding);
            if merged.open.is_absent() {
                merged.open = Field::Unreadable;
            }
            return;
        }
    }
    merged.open = or(own, std::mem::take(&mut merged.open));
}

fn range_outside(
    written: &Range,
    extended: &Range,
    both: (i128, i128),
    notation: Notation,
) -> Diagnostic {
    let finding = written.finding("`open` does not cover that of the extended spec");
    let (first, second) = extended.values();
    let (low, high) = notation.show_both((first.min(second), first.max(second)));
    let there = format!("{low} to {high} here");
    let range = notation.range(both);
    let help = format!("write `{range}`, or remove it to have the same range");
    finding.help(help).related(extended.span.clone(), there)
}

fn rows_outside(written: &Range, (low, high): (i128, i128), merged: &Merged) -> Option<Diagnostic> {
    let (mut lowest, mut highest, mut first) = (low, high, None);
    for MergedRow { spec, .. } in &merged.rows {
        let code = spec.code.value;
        if code < low || high < code {
            first = first.or(Some(&spec.code));
        }
        lowest = lowest.min(code);
        highest = highest.max(code);
    }
    let first = first?;
    let code = merged.notation.show(first.value);
    let message =
        format!("`open` does not cover the rows of the extended spec, such as code {code}");
    let mut help = "remove it for a table that holds its rows only".to_owned();
    if highest - lowest < MAX_OPEN {
        let range = merged.notation.range((lowest, highest));
        help = format!("write `{range}`, or {help}");
    }
    let finding = written.finding(&message).help(help);
    Some(finding.related(first.span.clone(), "this row"))
}
