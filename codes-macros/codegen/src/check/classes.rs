//! Classes: named ranges of codes that do not overlap.

use super::namespace::Namespace;
use super::{Codes, Listed, Name, names, range, text};
use crate::diagnostic::{Diagnostic, Span};
use crate::read::{ClassSpec, Spanned};
use std::collections::HashMap;

/// The most classes: each is a variant and a predicate.
const MAX_CLASSES: usize = 256;

/// A class whose names are fit and whose range is its own.
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

/// A class and its fallback, which is held against the rows later.
pub(super) type Pending = (Class, Option<Spanned<i128>>);

pub(super) fn classes(
    mut specs: Vec<ClassSpec>,
    codes: Codes,
    namespace: &mut Namespace,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Pending> {
    if let Some(first_beyond) = specs.get(MAX_CLASSES) {
        findings.push(
            Diagnostic::at(
                first_beyond.name.span.clone(),
                format!("a table of {} classes", specs.len()),
            )
            .note(format!("the limit is {MAX_CLASSES}")),
        );
        specs.truncate(MAX_CLASSES);
    }
    let mut variants: HashMap<String, Span> = HashMap::new();
    let mut pending: Vec<(Pending, Span)> = Vec::new();
    for spec in specs {
        let bounds = range("range", &spec.range, codes, findings);
        let name = class_name(&spec.name, &mut variants, findings);
        let range_span = spec.range.span.clone();
        let (Some((low, high)), Some(name)) = (bounds, name) else {
            continue;
        };
        let class = Class {
            predicate: predicate(&spec, &name, namespace, findings),
            text: spec.name.value,
            variant: name.variant,
            low,
            high,
            description: text::prose("description", spec.description, findings),
            fallback: None,
        };
        pending.push(((class, spec.fallback), range_span));
    }
    sorted(pending, findings)
}

fn class_name(
    written: &Spanned<String>,
    variants: &mut HashMap<String, Span>,
    findings: &mut Vec<Diagnostic>,
) -> Option<Name> {
    let span = || written.span.clone();
    if let Some(problem) = text::phrase_problem(&written.value) {
        findings.push(Diagnostic::at(
            span(),
            format!("the name of this class {problem}"),
        ));
        return None;
    }
    let name = Name::from_phrase(&written.value);
    let problem = match name.variant.as_str() {
        "" => Some("holds no letter or digit".to_owned()),
        "ALL" => Some("collides with the constant `ALL`".to_owned()),
        variant => names::variant_problem(variant),
    };
    if let Some(problem) = problem {
        let message = format!("`{}` {problem}, so it can't name a class", written.value);
        findings.push(Diagnostic::at(span(), message));
        return None;
    }
    if let Some(first) = variants.insert(name.variant.clone(), span()) {
        findings.push(
            Diagnostic::at(span(), format!("two classes are named `{}`", name.variant))
                .related(first, "first here"),
        );
        return None;
    }
    Some(name)
}

fn predicate(
    spec: &ClassSpec,
    name: &Name,
    namespace: &mut Namespace,
    findings: &mut Vec<Diagnostic>,
) -> Option<String> {
    let (predicate, span, help) = match &spec.predicate {
        Some(written) => (
            written.value.clone(),
            &written.span,
            "choose another name for the predicate",
        ),
        None => (
            name.predicate(),
            &spec.name.span,
            "name the predicate: `\"predicate\": \"…\"`",
        ),
    };
    if let Some(problem) = names::method_problem(&predicate) {
        let help = if names::is_method_name(&predicate) {
            help
        } else {
            "write `\"predicate\": \"is_…\"` in ASCII letters, digits and underscores"
        };
        findings.push(Diagnostic::at(span.clone(), problem).help(help));
        return None;
    }
    let what = format!("the predicate of class `{}`", spec.name.value);
    namespace
        .claim_method(&predicate, &what, span, help, findings)
        .then_some(predicate)
}

/// Reports what overlaps, and sorts by range.
fn sorted(mut pending: Vec<(Pending, Span)>, findings: &mut Vec<Diagnostic>) -> Vec<Pending> {
    for (at, ((class, _), span)) in pending.iter().enumerate() {
        let overlaps =
            |((other, _), _): &&(Pending, Span)| class.low <= other.high && other.low <= class.high;
        if let Some(((other, _), first)) = pending[..at].iter().find(overlaps) {
            findings.push(
                Diagnostic::at(
                    span.clone(),
                    format!(
                        "the range of class `{}` overlaps that of `{}` in {}..={}",
                        class.text,
                        other.text,
                        class.low.max(other.low),
                        class.high.min(other.high)
                    ),
                )
                .related(first.clone(), "the other range"),
            );
        }
    }
    pending.sort_by_key(|((class, _), _)| class.low);
    pending.into_iter().map(|(pending, _)| pending).collect()
}

/// Resolves each fallback to a row of the class.
pub(super) fn fallbacks(classes: &mut [Pending], listed: &Listed, findings: &mut Vec<Diagnostic>) {
    for (class, fallback) in classes {
        let Some(fallback) = fallback else { continue };
        if (class.low..=class.high).contains(&fallback.value) {
            let row = listed.code("fallback", fallback, findings);
            class.fallback = row.filter(|row| (class.low..=class.high).contains(row));
        } else {
            findings.push(Diagnostic::at(
                fallback.span.clone(),
                format!(
                    "`fallback` {} lies outside the class, which is {}..={}",
                    fallback.value, class.low, class.high
                ),
            ));
        }
    }
}
