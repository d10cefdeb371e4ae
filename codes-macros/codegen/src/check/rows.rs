//! Rows: every code once, every name once, every attribute declared.

use super::aliases::{Aliases, Written};
use super::attributes::Attributes;
use super::checked::Row;
use super::keys::{self, Numbers};
use super::lost::Lost;
use super::merge::{Merged, MergedRow};
use super::namespace::{Claimant, Namespace};
use super::open::Open;
use super::repr::Codes;
use crate::diagnostic::{Diagnostic, Findings, Span};
use crate::files::file_of;
use crate::names::{MAX_NAME, Name, variant_problem};
use crate::order::{arranged, order};
use crate::prose;
use crate::read::{LostRow, Number, RowSpec, Spanned};
use std::collections::HashMap;

/// The most rows: each is a variant, and `u16` has no more values.
const MAX_ROWS: usize = 65_536;
/// How a row gets a name of its own.
const NAME_HELP: &str = "give this row a name of its own: `\"name\": \"…\"`";

/// Checks rows, and collects the valid ones.
pub(super) struct Rows<'a> {
    pub(super) codes: Codes,
    open: Option<Open>,
    attributes: &'a mut Attributes,
    /// The first place of each code.
    taken: HashMap<i128, Span>,
    pub(super) valid: Vec<Row>,
    pub(super) lost: Lost,
    /// Whether a row comes from an extended spec.
    pub(super) has_extended: bool,
    /// The aliases of the last rows in `valid`, which are added at the end of
    /// their file.
    written: Vec<Written>,
    /// `None` if no row has aliases.
    aliases: Option<Aliases>,
    keys: Vec<keys::Written>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(
        codes: Codes,
        open: Option<Open>,
        attributes: &'a mut Attributes,
        count: usize,
    ) -> Self {
        Self {
            codes,
            open,
            attributes,
            taken: HashMap::with_capacity(count),
            valid: Vec::with_capacity(count),
            lost: Lost::default(),
            has_extended: false,
            written: Vec::new(),
            aliases: None,
            keys: Vec::new(),
        }
    }

    /// Adds the valid rows, and what is known of the others.
    pub(super) fn check(
        &mut self,
        merged: &mut Merged,
        namespace: &mut Namespace,
        findings: Findings,
    ) {
        let mut specs = std::mem::take(&mut merged.rows);
        if let Some(first_beyond) = specs.get(MAX_ROWS) {
            let message = format!("too many rows: {}", specs.len());
            let finding = Diagnostic::at(first_beyond.spec.span.clone(), message);
            findings.push(finding.note(format!("the limit is {MAX_ROWS}")));
            specs.truncate(MAX_ROWS);
        }
        if specs.iter().any(|row| !row.spec.aliases.is_empty()) {
            self.aliases = Some(Aliases::default());
        }
        let mut file = 0;
        let mut lost_rows = std::mem::take(&mut merged.lost_rows);
        for row in specs {
            // The names of an extended spec are settled before those of the next.
            let own_file = file_of(&row.spec.span);
            if own_file != file {
                file = own_file;
                self.add_aliases(namespace, findings);
            }
            self.has_extended |= file > 0;
            lost_rows.extend(self.row(row, namespace, findings));
        }
        self.add_aliases(namespace, findings);
        let numbers = Numbers {
            places: &self.taken,
            open: self.open.as_ref(),
            notation: self.codes.notation,
        };
        keys::check(&self.keys, &mut self.valid, &numbers, findings);
        for row in &lost_rows {
            for (key, _) in &row.values {
                self.attributes.check_key(key, findings);
            }
            self.lost.add(row, namespace);
        }
    }

    /// Sorts the rows by code. Returns the earlier indices in the new order.
    pub(super) fn sort(&mut self) -> Vec<usize> {
        let mut codes = Vec::with_capacity(self.valid.len());
        for row in &self.valid {
            codes.push(row.code);
        }
        let order = order(&codes);
        self.valid = arranged(std::mem::take(&mut self.valid), &order);
        order
    }

    /// Adds a row. Returns what is known of it if its code, reason or name is wrong.
    fn row(
        &mut self,
        MergedRow { mut spec, is_taken }: MergedRow,
        namespace: &mut Namespace,
        findings: Findings,
    ) -> Option<LostRow> {
        let code_fits = !is_taken && self.code_fits(&spec.code, findings);
        let reason_fits = reason_fits(&spec.reason, findings);
        let (index, first_key) = (self.valid.len(), self.keys.len());
        self.attributes.push(&spec, index, &mut self.keys, findings);
        let description = prose::prose("description", spec.description.take(), findings);
        let reference = prose::url("reference", spec.reference.take(), findings);
        let deprecated = prose::prose("deprecated", spec.deprecated.take(), findings);
        let name = if is_taken {
            None
        } else {
            row_name(&spec, reason_fits, namespace, findings)
        };
        match name {
            Some(name) if code_fits && reason_fits => {
                self.valid.push(Row {
                    code: spec.code.value,
                    reason: spec.reason.value,
                    name,
                    description,
                    aliases: Vec::new(),
                    keys: Vec::new(),
                    reference,
                    deprecated,
                });
                self.written.push((spec.reason.span, spec.aliases));
                None
            }
            name => {
                self.attributes.pop();
                self.keys.truncate(first_key);
                self.lost.names.extend(name);
                Some(LostRow {
                    code: Some(spec.code),
                    reason: is_taken.then_some(spec.reason),
                    name: spec.name.filter(|_| is_taken),
                    aliases: spec.aliases,
                    values: Vec::new(),
                })
            }
        }
    }

    fn add_aliases(&mut self, namespace: &mut Namespace, findings: Findings) {
        let first = self.valid.len() - self.written.len();
        let written = std::mem::take(&mut self.written);
        if let Some(aliases) = &mut self.aliases {
            let rows = &mut self.valid[first..];
            aliases.add(rows, written, self.codes.notation, namespace, findings);
        }
    }

    fn code_fits(&mut self, code: &Number, findings: Findings) -> bool {
        let number = code.value;
        let notation = self.codes.notation;
        let first = self.taken.get(&number);
        if let Some(first) = first {
            let help = "remove one of the two rows, or make its reason an alias of the other";
            let finding = code.finding(&format!("duplicate code {}", notation.show(number)));
            findings.push(finding.related(first.clone(), "first here").help(help));
        }
        let is_first = first.is_none();
        if is_first {
            self.taken.insert(number, code.span.clone());
        }
        let repr = self.codes.repr;
        if !repr.holds(number) {
            let help = self.codes.fitting_help(number);
            let shown = notation.show(number);
            let finding = code.finding(&format!("code {shown} does not fit {}", repr.name()));
            findings.push(finding.note(self.codes.limits(number)).maybe_help(help));
            return false;
        }
        match &self.open {
            Some(open) if !open.holds(number) => {
                let number = notation.show(number);
                let (low, high) = notation.show_both(open.range);
                let message = format!("code {number} is outside `open`, which is {low}..={high}");
                let finding = code.finding(&message);
                findings.push(finding.help("widen `open`, or correct the code"));
                false
            }
            _ => is_first,
        }
    }

    /// The code, if it is that of a row. Otherwise the nearest one, so that the type
    /// has all of its methods; `None` if there is no row.
    pub(super) fn code(&self, key: &str, code: &Number, findings: Findings) -> Option<i128> {
        let rows = self.valid.iter();
        let nearest = rows.min_by_key(|row| row.code.abs_diff(code.value));
        let is_row = nearest.is_some_and(|row| row.code == code.value);
        if !is_row && !self.lost.may_hold(code.value) {
            let notation = self.codes.notation;
            let shown = notation.show(code.value);
            let message = format!("`{key}` is {shown}, which is not the code of a row");
            let help = nearest.map(|row| {
                format!(
                    "the nearest row is {} {}",
                    notation.show(row.code),
                    row.reason
                )
            });
            findings.push(code.finding(&message).maybe_help(help));
        }
        nearest.map(|row| row.code)
    }
}

fn reason_fits(reason: &Spanned<String>, findings: Findings) -> bool {
    let problem = prose::phrase_problem(&reason.value);
    if let Some(problem) = &problem {
        findings.push(reason.finding(&format!("`reason` {problem}")));
    }
    problem.is_none()
}

/// Reserves the name of a row. If that is impossible, reports why.
fn row_name(
    spec: &RowSpec,
    reason_fits: bool,
    namespace: &mut Namespace,
    findings: Findings,
) -> Option<Name> {
    let (name, span, help) = match &spec.name {
        Some(chosen) => {
            if let Some(problem) = variant_problem(&chosen.value) {
                let near = Name::from_phrase(&chosen.value).variant;
                let is_fit = variant_problem(&near).is_none();
                let help = is_fit.then(|| format!("write it as `{near}`"));
                let message = format!("`name` {problem}");
                findings.push(chosen.finding(&message).maybe_help(help));
                return None;
            }
            let name = Name::from_identifier(&chosen.value);
            (name, &chosen.span, "choose another name")
        }
        None => {
            let name = Name::from_phrase(&spec.reason.value);
            if let Some(problem) = variant_problem(&name.variant) {
                // An invalid reason needs no second finding.
                if reason_fits {
                    let message = unfit_reason(&spec.reason.value, &name.variant, &problem);
                    findings.push(spec.reason.finding(&message).help(NAME_HELP));
                }
                return None;
            }
            (name, &spec.reason.span, NAME_HELP)
        }
    };
    let claimant = Claimant {
        code: spec.code.value,
        alias: None,
        span,
        help,
    };
    namespace.claim(&name, &claimant, findings).then_some(name)
}

fn unfit_reason(reason: &str, variant: &str, problem: &str) -> String {
    if variant.is_empty() {
        format!("the reason `{reason}` contains no letter or digit to form a name from")
    } else if variant.chars().count() > MAX_NAME {
        // The name would fill the message.
        format!("the reason gives a name that {problem}")
    } else {
        format!("the reason gives the name `{variant}`, which {problem}")
    }
}
