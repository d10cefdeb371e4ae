//! Rows: every code once, every name once, every attribute declared.

use super::aliases::{Alias, Phrases, aliases};
use super::attributes::{Columns, Declared, Value};
use super::lost::Lost;
use super::names::MAX_NAME;
use super::namespace::{Claimant, Namespace};
use super::{Codes, Name, names, text};
use crate::diagnostic::{Diagnostic, Span};
use crate::read::{LostRow, ROW_KEYS, RowSpec, Spanned};
use crate::suggest;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// The most rows: each is a variant, and `u16` has no more values.
const MAX_ROWS: usize = 65_536;
/// How a row gets a name of its own.
const NAME_HELP: &str = "give this row a name of its own: `\"name\": \"…\"`";

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
    /// One value for each declared attribute, in their order.
    pub(crate) values: Vec<Value>,
}

/// What rows are held against.
pub(super) struct Rows<'a> {
    pub(super) codes: Codes,
    pub(super) open: Option<(i128, i128)>,
    pub(super) columns: &'a Columns,
}

impl Rows<'_> {
    /// The rows that are right, by code, and what is left of those that are not.
    pub(super) fn check(
        &self,
        mut specs: Vec<RowSpec>,
        mut lost_rows: Vec<LostRow>,
        namespace: &mut Namespace,
        findings: &mut Vec<Diagnostic>,
    ) -> (Vec<Row>, Lost) {
        if let Some(first_beyond) = specs.get(MAX_ROWS) {
            findings.push(
                Diagnostic::at(
                    first_beyond.span.clone(),
                    format!("a table of {} rows", specs.len()),
                )
                .note(format!("the limit is {MAX_ROWS}")),
            );
            specs.truncate(MAX_ROWS);
        }
        let mut codes: HashMap<i128, Span> = HashMap::with_capacity(specs.len());
        let mut rows: Vec<Row> = Vec::with_capacity(specs.len());
        let mut written: Vec<Written> = Vec::with_capacity(specs.len());
        let mut phrases = Phrases::default();
        let has_aliases = specs.iter().any(|spec| !spec.aliases.is_empty());
        let mut lost = Lost::default();
        let mut layer = 0;
        for mut spec in specs {
            // Those of an extended spec are settled when the next one begins.
            if spec.layer != layer {
                layer = spec.layer;
                if has_aliases {
                    all_aliases(&mut rows, &mut written, &mut phrases, namespace, findings);
                }
            }
            let code_fits = !spec.is_taken && self.code_fits(&spec.code, &mut codes, findings);
            let reason_fits = reason_fits(&spec.reason, findings);
            let values = self.values(&spec, findings);
            let description = text::prose("description", spec.description.take(), findings);
            let reference = text::url("reference", spec.reference.take(), findings);
            let deprecated = text::prose("deprecated", spec.deprecated.take(), findings);
            let name = if spec.is_taken {
                None
            } else {
                row_name(&spec, reason_fits, namespace, findings)
            };
            match name {
                Some(name) if code_fits && reason_fits => {
                    rows.push(Row {
                        code: spec.code.value,
                        reason: spec.reason.value,
                        name,
                        description,
                        aliases: Vec::new(),
                        reference,
                        deprecated,
                        values,
                    });
                    written.push((spec.reason.span, spec.aliases));
                }
                name => {
                    lost.names.extend(name);
                    lost_rows.push(LostRow {
                        code: Some(spec.code.value),
                        reason: spec.is_taken.then_some(spec.reason),
                        name: spec.name.filter(|_| spec.is_taken),
                        aliases: spec.aliases,
                    });
                }
            }
        }
        if has_aliases {
            all_aliases(&mut rows, &mut written, &mut phrases, namespace, findings);
        }
        rows.sort_by_key(|row| row.code);
        for row in &lost_rows {
            lost.add(row, namespace);
        }
        (rows, lost)
    }

    fn code_fits(
        &self,
        code: &Spanned<i128>,
        codes: &mut HashMap<i128, Span>,
        findings: &mut Vec<Diagnostic>,
    ) -> bool {
        let is_first = match codes.entry(code.value) {
            Entry::Vacant(entry) => {
                entry.insert(code.span.clone());
                true
            }
            Entry::Occupied(first) => {
                findings.push(
                    Diagnostic::at(
                        code.span.clone(),
                        format!("code {} stands twice", code.value),
                    )
                    .related(first.get().clone(), "first here")
                    .help("remove one of the two rows, or make one's reason an alias of the other"),
                );
                false
            }
        };
        let repr = self.codes.repr;
        if !repr.holds(code.value) {
            findings.push(
                Diagnostic::at(
                    code.span.clone(),
                    format!("code {} does not fit {}", code.value, repr.name()),
                )
                .note(repr.limits())
                .maybe_help(self.codes.wider_help(code.value, code.value)),
            );
            return false;
        }
        if let Some((low, high)) = self
            .open
            .filter(|(low, high)| !(low..=high).contains(&&code.value))
        {
            findings.push(
                Diagnostic::at(
                    code.span.clone(),
                    format!(
                        "code {} lies outside `open`, which is {low}..={high}",
                        code.value
                    ),
                )
                .help("widen `open`, or correct the code"),
            );
            return false;
        }
        is_first
    }

    fn values(&self, spec: &RowSpec, findings: &mut Vec<Diagnostic>) -> Vec<Value> {
        let keys = spec.values.iter().map(|(key, _)| key);
        let unknown: Vec<_> = keys.filter(|key| !self.columns.allow(&key.value)).collect();
        findings.extend(unknown.iter().map(|key| self.unknown_key(key)));
        let declared = self.columns.declared.iter();
        declared
            .map(|declared| value(spec, declared, &unknown, findings))
            .collect()
    }

    fn unknown_key(&self, key: &Spanned<String>) -> Diagnostic {
        let finding = |message: String| Diagnostic::at(key.span.clone(), message);
        let written = &key.value;
        let declared = self.columns.declared.iter();
        let declared = declared.map(|(_, name)| name.value.as_str());
        match suggest::nearest(written, ROW_KEYS.into_iter().chain(declared)) {
            Some(near) if ROW_KEYS.contains(&near) => {
                finding(format!("unknown key `{written}` in a row"))
                    .help(format!("did you mean `{near}`?"))
            }
            Some(near) => finding(format!("undeclared attribute `{written}`"))
                .help(format!("did you mean `{near}`?")),
            None => finding(format!("undeclared attribute `{written}`")).help(format!(
                "declare it: `\"attributes\": {{\"{}\": {{\"type\": …}}}}`",
                written.escape_debug()
            )),
        }
    }
}

/// Where a row's reason stands, and its aliases.
type Written = (Span, Vec<Spanned<String>>);

/// Gives the last rows the aliases that are written in them.
///
/// Aliases come second, so that of an alias and a row with the same name the
/// alias is the one to change.
fn all_aliases(
    rows: &mut [Row],
    written: &mut Vec<Written>,
    phrases: &mut Phrases,
    namespace: &mut Namespace,
    findings: &mut Vec<Diagnostic>,
) {
    let first = rows.len() - written.len();
    for (row, (reason, _)) in rows[first..].iter().zip(written.iter()) {
        phrases.add_reason(row, reason);
    }
    for (row, (_, written)) in rows[first..].iter_mut().zip(written.drain(..)) {
        row.aliases = aliases(row, written, phrases, namespace, findings);
    }
}

fn value(
    spec: &RowSpec,
    (attribute, declared): &Declared,
    unknown: &[&Spanned<String>],
    findings: &mut Vec<Diagnostic>,
) -> Value {
    match spec
        .values
        .iter()
        .find(|(key, _)| key.value == declared.value)
    {
        Some((_, json)) => match attribute.value(&declared.value, json, findings) {
            Value::Missing if !attribute.optional => attribute.any_value(),
            value => value,
        },
        None if attribute.is_required_in(spec.layer) => {
            // A misspelt key is reported already.
            let is_meant = |key: &&Spanned<String>| {
                suggest::nearest(&key.value, [declared.value.as_str()]).is_some()
            };
            if !unknown.iter().any(is_meant) {
                findings.push(
                    Diagnostic::at(
                        spec.code.span.clone(),
                        format!(
                            "code {} lacks the required attribute `{}`",
                            spec.code.value, declared.value
                        ),
                    )
                    .related(declared.span.clone(), "declared here"),
                );
            }
            if attribute.optional {
                Value::Missing
            } else {
                attribute.any_value()
            }
        }
        None => attribute.default.clone(),
    }
}

fn reason_fits(reason: &Spanned<String>, findings: &mut Vec<Diagnostic>) -> bool {
    let problem = text::phrase_problem(&reason.value);
    if let Some(problem) = &problem {
        findings.push(Diagnostic::at(
            reason.span.clone(),
            format!("`reason` {problem}"),
        ));
    }
    problem.is_none()
}

/// The name of a row, claimed. `None`, and a finding, if there is none to be had.
fn row_name(
    spec: &RowSpec,
    reason_fits: bool,
    namespace: &mut Namespace,
    findings: &mut Vec<Diagnostic>,
) -> Option<Name> {
    let reason = &spec.reason;
    let (name, span, help) = match &spec.name {
        Some(chosen) => {
            if let Some(problem) = unfit(&chosen.value) {
                let derived = Name::from_phrase(&chosen.value).variant;
                let help = unfit(&derived)
                    .is_none()
                    .then(|| format!("write it as `{derived}`"));
                findings.push(
                    Diagnostic::at(chosen.span.clone(), format!("`name` {problem}"))
                        .maybe_help(help),
                );
                return None;
            }
            (
                Name::from_identifier(&chosen.value),
                &chosen.span,
                "choose another name",
            )
        }
        None => {
            let name = Name::from_phrase(&reason.value);
            if let Some(problem) = unfit(&name.variant) {
                // A reason that is wrong already needs no second finding.
                if !reason_fits {
                    return None;
                }
                let message = match name.variant.as_str() {
                    "" => format!(
                        "the reason `{}` holds no letter or digit to make a name of",
                        reason.value
                    ),
                    // The name would fill the message.
                    variant if variant.chars().count() > MAX_NAME => {
                        format!("the reason gives a name that {problem}")
                    }
                    variant => format!("the reason gives the name `{variant}`, which {problem}"),
                };
                findings.push(Diagnostic::at(reason.span.clone(), message).help(NAME_HELP));
                return None;
            }
            (name, &reason.span, NAME_HELP)
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

pub(super) fn unfit(name: &str) -> Option<String> {
    if name.is_empty() {
        return Some("is empty".to_owned());
    }
    names::variant_problem(name)
}
