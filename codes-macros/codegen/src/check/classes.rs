//! Classes: named ranges of codes that do not overlap.

use super::checked::Class;
use super::namespace::Namespace;
use super::repr::{Codes, range};
use super::rows::Rows;
use crate::diagnostic::{Diagnostic, Findings, Span};
use crate::names::{Name, is_method_name, method_problem, variant_problem};
use crate::order::sorted;
use crate::prose;
use crate::read::{ClassSpec, Number, Spanned};

/// The most classes, each of which is a variant and a method.
const MAX_CLASSES: usize = 256;

/// A class before its fallback is checked against the rows.
pub(super) struct Pending {
    pub(super) class: Class,
    fallback: Option<Number>,
    range: Span,
}

pub(super) fn classes(
    mut specs: Vec<ClassSpec>,
    codes: Codes,
    namespace: &mut Namespace,
    findings: Findings,
) -> Vec<Pending> {
    if let Some(first_beyond) = specs.get(MAX_CLASSES) {
        let message = format!("too many classes: {}", specs.len());
        let note = format!("the limit is {MAX_CLASSES}");
        findings.push(first_beyond.name.finding(&message).note(note));
        specs.truncate(MAX_CLASSES);
    }
    let mut variants: Vec<(String, Span)> = Vec::new();
    let mut pending: Vec<Pending> = Vec::new();
    for spec in specs {
        let bounds = range("range", &spec.range, codes, findings);
        let name = class_name(&spec.name, &mut variants, findings);
        let (Some((low, high)), Some(name)) = (bounds, name) else {
            continue;
        };
        let class = Class {
            predicate: predicate(&spec, &name, namespace, findings),
            text: spec.name.value,
            variant: name.variant,
            low,
            high,
            description: prose::prose("description", spec.description, findings),
            fallback: None,
        };
        pending.push(Pending {
            class,
            fallback: spec.fallback,
            range: spec.range.span,
        });
    }
    report_overlaps(&pending, codes, findings);
    sorted(pending, |pending| pending.class.low)
}

fn class_name(
    written: &Spanned<String>,
    variants: &mut Vec<(String, Span)>,
    findings: Findings,
) -> Option<Name> {
    if let Some(problem) = prose::phrase_problem(&written.value) {
        findings.push(written.finding(&format!("the name of this class {problem}")));
        return None;
    }
    let name = Name::from_phrase(&written.value);
    let problem = match name.variant.as_str() {
        "" => Some("contains no letter or digit".to_owned()),
        "ALL" => Some("collides with the constant `ALL`".to_owned()),
        variant => variant_problem(variant),
    };
    if let Some(problem) = problem {
        let message = format!("`{}` {problem}, so it can't name a class", written.value);
        findings.push(written.finding(&message));
        return None;
    }
    if let Some((_, first)) = variants.iter().find(|(first, _)| *first == name.variant) {
        let message = format!("two classes are named `{}`", name.variant);
        let finding = written.finding(&message);
        findings.push(finding.related(first.clone(), "first here"));
        return None;
    }
    variants.push((name.variant.clone(), written.span.clone()));
    Some(name)
}

fn predicate(
    spec: &ClassSpec,
    name: &Name,
    namespace: &mut Namespace,
    findings: Findings,
) -> Option<String> {
    let mut predicate = name.predicate();
    let mut span = &spec.name.span;
    let mut help = "name the predicate: `\"predicate\": \"…\"`";
    if let Some(written) = &spec.predicate {
        predicate.clone_from(&written.value);
        span = &written.span;
        help = "choose another name for the predicate";
    }
    if let Some(problem) = method_problem(&predicate) {
        if !is_method_name(&predicate) {
            help = "write `\"predicate\": \"is_…\"` with lower-case ASCII letters, digits and \
                    underscores";
        }
        findings.push(Diagnostic::at(span.clone(), problem).help(help));
        return None;
    }
    let what = format!("the predicate of class `{}`", spec.name.value);
    let is_claimed = namespace.claim_method(&predicate, &what, span, help, findings);
    is_claimed.then_some(predicate)
}

fn report_overlaps(pending: &[Pending], codes: Codes, findings: Findings) {
    for (at, Pending { class, range, .. }) in pending.iter().enumerate() {
        for first in &pending[..at] {
            let other = &first.class;
            let (low, high) = (class.low.max(other.low), class.high.min(other.high));
            if low <= high {
                let (own, theirs) = (&class.text, &other.text);
                let what = format!("the range of class `{own}` overlaps that of `{theirs}`");
                let (low, high) = codes.notation.show_both((low, high));
                let message = format!("{what} in {low}..={high}");
                let finding = Diagnostic::at(range.clone(), message);
                findings.push(finding.related(first.range.clone(), "the other range"));
                break;
            }
        }
    }
}

/// Resolves each fallback to a row of the class.
pub(super) fn resolve(pending: Vec<Pending>, rows: &Rows, findings: Findings) -> Vec<Class> {
    let mut classes = Vec::with_capacity(pending.len());
    for one in pending {
        let mut class = one.class;
        let (low, high) = (class.low, class.high);
        if let Some(fallback) = one.fallback {
            if (low..=high).contains(&fallback.value) {
                let row = rows.code("fallback", &fallback, findings);
                class.fallback = row.filter(|row| (low..=high).contains(row));
            } else {
                let notation = rows.codes.notation;
                let code = notation.show(fallback.value);
                let (low, high) = notation.show_both((low, high));
                let message =
                    format!("`fallback` {code} is outside the class, which is {low}..={high}");
                findings.push(fallback.finding(&message));
            }
        }
        classes.push(class);
    }
    classes
}
