//! The values of keys, each with its place.

use super::json::{Entry, Node, hexadecimal};
use super::spec::{Json, Number, Spanned};
use crate::diagnostic::{Diagnostic, Span};

pub(super) fn text(node: Node) -> Result<Spanned<String>, Diagnostic> {
    Ok(node.spanned(node.string()?.into_owned()))
}

pub(super) fn path(node: Node) -> Result<Spanned<String>, Diagnostic> {
    let path = text(node)?;
    if path.value.is_empty() {
        return Err(path.finding("the path is empty"));
    }
    Ok(path)
}

pub(super) fn integer(node: Node) -> Result<Spanned<i128>, Diagnostic> {
    Ok(node.spanned(node.integer()?))
}

/// A number of the table, which may be a text with a hexadecimal number.
pub(super) fn number(node: Node) -> Result<Number, Diagnostic> {
    let mut number = Number {
        value: 0,
        span: node.span(),
        is_hexadecimal: node.kind() == "a string",
    };
    if !number.is_hexadecimal {
        number.value = node.integer()?;
        return Ok(number);
    }
    let text = node.string()?;
    match hexadecimal(&text) {
        Some(i128::MAX) => return Err(node.too_large()),
        Some(value) => number.value = value,
        None => {
            let finding = node.integer().err();
            let finding = finding.unwrap_or_else(|| node.too_large());
            return Err(match finding.help {
                None => finding.maybe_help(hexadecimal_help(&text)),
                Some(_) => finding,
            });
        }
    }
    Ok(number)
}

/// What to write for a text that is nearly a hexadecimal number.
fn hexadecimal_help(text: &str) -> Option<String> {
    if text.starts_with("0x") || text.starts_with("0X") {
        let digits = "write digits from 0 to f after `0x`, with underscores only between them";
        return Some(digits.to_owned());
    }
    // Such as `1f`.
    hexadecimal(&format!("0x{text}"))?;
    Some(format!("write `0x` before the digits: `\"0x{text}\"`"))
}

/// The number of a row.
pub(super) fn code(node: Node) -> Result<Number, Diagnostic> {
    let keys = "a code is a number; a text that identifies a row can be an attribute with `\"unique\": true`";
    match number(node) {
        Err(finding) if finding.help.is_none() && is_word(node) => Err(finding.help(keys)),
        result => result,
    }
}

/// The number of a row in a spec with hexadecimal codes, where a text such as `80070005`
/// is one that lacks `0x`.
pub(super) fn hexadecimal_code(node: Node) -> Result<Number, Diagnostic> {
    let example = "a hexadecimal code is `0x` and digits from 0 to f, such as `\"0x80\"`";
    match number(node) {
        Err(finding) if is_word(node) => {
            let help = hexadecimal_help(&node.string()?);
            Err(match (help, &finding.help) {
                (None, None) => finding.help(example),
                (help, _) => finding.maybe_help(help),
            })
        }
        result => result,
    }
}

/// Whether the value is a text, but not a hexadecimal number.
fn is_word(node: Node) -> bool {
    matches!(node.string(), Ok(text) if hexadecimal(&text).is_none())
}

pub(super) fn boolean(node: Node) -> Result<Spanned<bool>, Diagnostic> {
    Ok(node.spanned(node.boolean()?))
}

/// The two ends of a range, of any type, and the place of the range.
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
    for item in &items {
        list.push(match item.object() {
            Ok(entries) => item.spanned(Json::Object(members(entries))),
            Err(_) => scalar(*item),
        });
    }
    node.spanned(Json::List(list))
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
        "a boolean" => node.boolean().map(Json::Boolean),
        "an integer" => node.integer().map(Json::Integer),
        "a string" => node.string().map(|text| Json::Text(text.into_owned())),
        other => Ok(Json::Other(other)),
    };
    node.spanned(value.unwrap_or(Json::Other("an invalid value")))
}
