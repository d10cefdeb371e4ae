//! The values of keys, each with its place.

use super::json::{Entry, Node};
use super::spec::{Json, Spanned};
use crate::diagnostic::{Diagnostic, Span};

pub(super) fn text(node: Node) -> Result<Spanned<String>, Diagnostic> {
    Ok(Spanned {
        value: node.string()?.into_owned(),
        span: node.span(),
    })
}

pub(super) fn path(node: Node) -> Result<Spanned<String>, Diagnostic> {
    let path = text(node)?;
    if path.value.is_empty() {
        return Err(Diagnostic::at(path.span, "the path is empty"));
    }
    Ok(path)
}

pub(super) fn integer(node: Node) -> Result<Spanned<i128>, Diagnostic> {
    Ok(Spanned {
        value: node.integer()?,
        span: node.span(),
    })
}

pub(super) fn boolean(node: Node) -> Result<Spanned<bool>, Diagnostic> {
    Ok(Spanned {
        value: node.boolean()?,
        span: node.span(),
    })
}

/// The two ends of a range, whatever they are, and the place of the range.
pub(super) fn bounds(node: Node) -> Result<([Node; 2], Span), Diagnostic> {
    let bounds = node.array("a range `[lowest, highest]`")?;
    if let [low, high] = bounds[..] {
        return Ok(([low, high], node.span()));
    }
    let values = if bounds.len() == 1 { "value" } else { "values" };
    let count = bounds.len();
    let message = format!("expected a range `[lowest, highest]`, found {count} {values}");
    Err(Diagnostic::at(node.span(), message))
}

/// The value of an attribute: a scalar, or an array of scalars or records.
pub(super) fn json(node: Node) -> Spanned<Json> {
    let Ok(items) = node.array("an array") else {
        return scalar(node);
    };
    let mut list = Vec::with_capacity(items.len());
    for item in items {
        list.push(match item.object() {
            Ok(entries) => Spanned {
                value: Json::Object(members(entries)),
                span: item.span(),
            },
            Err(_) => scalar(item),
        });
    }
    Spanned {
        value: Json::List(list),
        span: node.span(),
    }
}

fn members(entries: Vec<Entry>) -> Vec<(Spanned<String>, Spanned<Json>)> {
    let mut members = Vec::with_capacity(entries.len());
    for entry in entries {
        let key = Spanned {
            value: entry.key.into_owned(),
            span: entry.key_span,
        };
        members.push((key, scalar(entry.value)));
    }
    members
}

/// A value that is neither an array nor an object. No attribute can hold those
/// here, so nothing recurses.
fn scalar(node: Node) -> Spanned<Json> {
    let value = match node.kind() {
        "a boolean" => Json::Boolean(node.boolean().is_ok_and(|value| value)),
        "an integer" => match node.integer() {
            Ok(integer) => Json::Integer(integer),
            Err(_) => Json::Other("a number that no integer type holds"),
        },
        "a string" => match node.string() {
            Ok(text) => Json::Text(text.into_owned()),
            Err(_) => Json::Other("a string with an invalid escape"),
        },
        other => Json::Other(other),
    };
    Spanned {
        value,
        span: node.span(),
    }
}
