//! The shape of the format: which keys there are, and which type each has.

use super::columns::{attributes, json};
use super::fields::Fields;
use super::json::{Entry, Node};
use super::spec::{ClassSpec, LostRow, RowSpec, Spanned, Spec};
use crate::diagnostic::{Diagnostic, Span};

pub(super) fn spec<'a>(
    document: Node<'a>,
    entries: Result<Vec<Entry<'a>>, Diagnostic>,
    findings: &mut Vec<Diagnostic>,
) -> Spec {
    const KEYS: [&str; 12] = [
        "$schema",
        "extends",
        "title",
        "description",
        "source",
        "updated",
        "repr",
        "open",
        "default",
        "classes",
        "attributes",
        "codes",
    ];
    let Some(mut fields) = Fields::new("the spec", "the spec", document, entries, findings) else {
        return Spec::default();
    };
    fields.optional("$schema", findings, text);
    let may_lack_codes = fields.has("extends");
    let mut spec = Spec {
        extends: fields.optional("extends", findings, path),
        title: fields.optional("title", findings, text),
        description: fields.optional("description", findings, text),
        source: fields.optional("source", findings, text),
        updated: fields.optional("updated", findings, text),
        repr: fields.optional("repr", findings, text),
        default: fields.optional("default", findings, integer),
        ..Spec::default()
    };
    let open = fields.optional("open", findings, bounds);
    spec.open = open.and_then(|open| range("open", open, &mut fields, findings));
    let classes = fields.optional("classes", findings, |node| {
        node.array("an array of classes")
    });
    let classes = classes.unwrap_or_default().into_iter();
    spec.classes = classes.filter_map(|node| class(node, findings)).collect();
    if let Some(node) = fields.take("attributes") {
        attributes(node, &mut spec, findings);
    }
    let items = fields.items("codes");
    let rows = |node| rows(node, items);
    let codes = if may_lack_codes {
        fields.optional("codes", findings, rows)
    } else {
        fields.required("codes", findings, rows)
    };
    let codes = codes.map(|(rows, span)| {
        spec.empty_codes = rows.is_empty().then_some(span);
        rows
    });
    for node in codes.unwrap_or_default() {
        match row(node, findings) {
            Ok(row) => spec.codes.push(row),
            Err(lost) => spec.lost_rows.push(lost),
        }
    }
    spec.unreadable.extend(fields.finish(&KEYS, findings));
    spec
}

/// What stands in `codes`, and where.
fn rows<'a>(
    node: Node<'a>,
    items: Option<Vec<Node<'a>>>,
) -> Result<(Vec<Node<'a>>, Span), Diagnostic> {
    let rows = items.map_or_else(|| node.array("an array of rows"), Ok)?;
    Ok((rows, node.span()))
}

fn class(node: Node, findings: &mut Vec<Diagnostic>) -> Option<ClassSpec> {
    let mut fields = Fields::of("a class", node, findings)?;
    let name = fields.required("name", findings, text);
    let range = fields
        .required("range", findings, bounds)
        .and_then(|written| range("range", written, &mut fields, findings));
    let predicate = fields.optional("predicate", findings, text);
    let description = fields.optional("description", findings, text);
    let fallback = fields.optional("fallback", findings, integer);
    fields.finish(
        &["name", "range", "predicate", "description", "fallback"],
        findings,
    );
    Some(ClassSpec {
        name: name?,
        range: range?,
        predicate,
        description,
        fallback,
    })
}

fn row(node: Node, findings: &mut Vec<Diagnostic>) -> Result<RowSpec, LostRow> {
    let Some(mut fields) = Fields::of("a row", node, findings) else {
        return Err(LostRow::default());
    };
    let code = fields.required("code", findings, integer);
    let reason = fields.required("reason", findings, text);
    let name = fields.optional("name", findings, text);
    let description = fields.optional("description", findings, text);
    let aliases = fields.optional("aliases", findings, |node| {
        node.array("an array of strings")
    });
    let aliases = fields.each("aliases", aliases.unwrap_or_default(), findings, text);
    let reference = fields.optional("reference", findings, text);
    let deprecated = fields.optional("deprecated", findings, text);
    let replace = fields.take("replace").filter(|node| match node.boolean() {
        Ok(replace) => replace,
        Err(finding) => {
            findings.push(finding.of("`replace`"));
            true
        }
    });
    let (code, reason) = match (code, reason) {
        (Some(code), Some(reason)) => (code, reason),
        (code, reason) => {
            return Err(LostRow {
                code: code.map(|code| code.value),
                reason,
                name,
                aliases,
            });
        }
    };
    let values = fields.rest().into_iter().map(|entry| {
        let key = Spanned {
            value: entry.key.into_owned(),
            span: entry.key_span,
        };
        (key, json(entry.value))
    });
    Ok(RowSpec {
        span: node.span(),
        code,
        reason,
        name,
        description,
        aliases,
        reference,
        deprecated,
        replace: replace.map(|node| node.span()),
        is_taken: false,
        layer: 0,
        values: values.collect(),
    })
}

pub(super) fn text(node: Node) -> Result<Spanned<String>, Diagnostic> {
    Ok(Spanned {
        value: node.string()?.into_owned(),
        span: node.span(),
    })
}

fn path(node: Node) -> Result<Spanned<String>, Diagnostic> {
    let path = text(node)?;
    if path.value.is_empty() {
        return Err(Diagnostic::at(path.span, "the path is empty"));
    }
    Ok(path)
}

fn integer(node: Node) -> Result<Spanned<i128>, Diagnostic> {
    Ok(Spanned {
        value: node.integer()?,
        span: node.span(),
    })
}

/// The two ends of a range, whatever they are, and the place of the range.
fn bounds(node: Node) -> Result<(Vec<Node>, Span), Diagnostic> {
    let bounds = node.array("a range `[lowest, highest]`")?;
    if bounds.len() == 2 {
        return Ok((bounds, node.span()));
    }
    let values = if bounds.len() == 1 { "value" } else { "values" };
    Err(Diagnostic::at(
        node.span(),
        format!(
            "expected a range `[lowest, highest]`, found {} {values}",
            bounds.len()
        ),
    ))
}

fn range<'a>(
    key: &'static str,
    (bounds, span): (Vec<Node<'a>>, Span),
    fields: &mut Fields<'a>,
    findings: &mut Vec<Diagnostic>,
) -> Option<Spanned<(i128, i128)>> {
    let bounds = fields.each(key, bounds, findings, integer);
    let [low, high] = bounds.as_slice() else {
        return None;
    };
    Some(Spanned {
        value: (low.value, high.value),
        span,
    })
}
