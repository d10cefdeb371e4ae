//! The shape of the format: its keys and their types.

use super::SMALLEST;
use super::attributes::attributes;
use super::fields::Fields;
use super::json::{Entry, Node};
use super::keys;
use super::problem::problem;
use super::spec::{AttributeSpec, ClassSpec, Field, LostRow, Range, RowSpec, Spec};
use super::values::{boolean, bounds, code, hexadecimal_code, integer, json, number, path, text};
use crate::diagnostic::{Diagnostic, Findings, Span};

pub(super) fn spec<'a>(
    document: Node<'a>,
    entries: Result<Vec<Entry<'a>>, Diagnostic>,
    findings: Findings,
) -> Spec {
    let owner = "the spec";
    let entries = entries.map_err(|finding| match document.kind() {
        "an array" => finding.help("write the rows under the key `codes`: `{\"codes\": […]}`"),
        _ => finding.help(SMALLEST),
    });
    let Some(fields) = Fields::new(owner, owner, document, entries, findings) else {
        return Spec::default();
    };
    let mut fields = fields.allow_only(&keys::SPEC);
    fields.optional("$schema", text);
    let mut spec = Spec {
        extends: fields.field("extends", path),
        title: fields.optional("title", text),
        description: fields.optional("description", text),
        source: fields.optional("source", text),
        updated: fields.optional("updated", text),
        repr: fields.field("repr", text),
        radix: fields.field("radix", integer),
        digits: fields.field("digits", integer),
        open: match fields.field("open", bounds) {
            Field::Present(open) => range("open", open, &mut fields),
            Field::Unreadable => Field::Unreadable,
            Field::Absent => Field::Absent,
        },
        default: fields.optional("default", number),
        ..Spec::default()
    };
    let classes = fields.optional("classes", |node| node.array("an array of classes"));
    let declarations = fields.take("attributes");
    let problem_node = fields.take("problem");
    let rows = match fields.items("codes") {
        Some(rows) => fields.take("codes").map(|node| (rows, node.span())),
        None if !spec.extends.is_absent() => fields.optional("codes", rows),
        None => fields.required("codes", rows),
    };
    for node in &classes.unwrap_or_default() {
        spec.classes.extend(class(*node, findings));
    }
    if let Some(node) = declarations {
        attributes(node, &mut spec, findings);
    }
    spec.problem = problem_node.and_then(|node| problem(node, findings));
    if let Some((rows, span)) = rows {
        spec.empty_codes = rows.is_empty().then_some(span);
        let is_hexadecimal = matches!(&spec.radix, Field::Present(radix) if radix.value == 16);
        for node in &rows {
            match row(*node, is_hexadecimal, &spec.attributes, findings) {
                Ok(row) => spec.codes.push(row),
                Err(lost) => spec.lost_rows.push(lost),
            }
        }
    }
    spec
}

/// The items of `codes`, and its place.
fn rows(node: Node) -> Result<(Vec<Node>, Span), Diagnostic> {
    Ok((node.array("an array of rows")?, node.span()))
}

fn class(node: Node, findings: Findings) -> Option<ClassSpec> {
    let owner = "a class";
    let fields = Fields::new(owner, owner, node, node.object(), findings)?;
    let mut fields = fields.allow_only(&keys::CLASS);
    let name = fields.required("name", text);
    let bounds = fields.required("range", bounds);
    let range = bounds.and_then(|bounds| range("range", bounds, &mut fields).into_present());
    let predicate = fields.optional("predicate", text);
    let description = fields.optional("description", text);
    let fallback = fields.optional("fallback", number);
    Some(ClassSpec {
        name: name?,
        range: range?,
        predicate,
        description,
        fallback,
    })
}

fn row(
    node: Node,
    is_hexadecimal: bool,
    attributes: &[AttributeSpec],
    findings: Findings,
) -> Result<RowSpec, LostRow> {
    let Some(fields) = Fields::new("a row", "a row", node, node.object(), findings) else {
        return Err(LostRow::default());
    };
    let fields = fields.require("code", attributes);
    let mut fields = fields.require("reason", attributes);
    let read_code = if is_hexadecimal {
        hexadecimal_code
    } else {
        code
    };
    let code = fields.required("code", read_code);
    let reason = fields.required("reason", text);
    let name = fields.optional("name", text);
    let description = fields.optional("description", text);
    let aliases = fields.optional("aliases", |node| node.array("an array of strings"));
    let aliases = fields.each("aliases", &aliases.unwrap_or_default(), text);
    let (Ok(aliases) | Err(aliases)) = aliases;
    let reference = fields.optional("reference", text);
    let deprecated = fields.optional("deprecated", text);
    let replace = match fields.field("replace", boolean) {
        Field::Present(replace) => replace.value.then_some(replace.span),
        Field::Unreadable => Some(node.span()),
        Field::Absent => None,
    };
    let rest = fields.rest();
    let mut values = Vec::with_capacity(rest.len());
    for (key, node) in rest {
        values.push((key, json(node)));
    }
    let (code, reason) = match (code, reason) {
        (Some(code), Some(reason)) => (code, reason),
        (code, reason) => {
            return Err(LostRow {
                code,
                reason,
                name,
                aliases,
                values,
            });
        }
    };
    Ok(RowSpec {
        span: node.span(),
        code,
        reason,
        name,
        description,
        aliases,
        reference,
        deprecated,
        replace,
        values,
    })
}

fn range<'a>(
    key: &str,
    (bounds, span): ([Node<'a>; 2], Span),
    fields: &mut Fields<'a, '_>,
) -> Field<Range> {
    match fields.each(key, &bounds, number).map(<[_; 2]>::try_from) {
        Ok(Ok(ends)) => Field::Present(Range { ends, span }),
        _ => Field::Unreadable,
    }
}
