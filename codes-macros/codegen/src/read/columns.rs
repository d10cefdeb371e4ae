//! The declarations of attributes, and the values that rows give them.

use super::fields::Fields;
use super::json::Node;
use super::shape::text;
use super::spec::{AttributeSpec, AttributeType, Json, Spanned, Spec, ValueSpec};
use crate::diagnostic::Diagnostic;
use crate::suggest;

pub(super) fn attributes(node: Node, spec: &mut Spec, findings: &mut Vec<Diagnostic>) {
    let Some(fields) = Fields::of("`attributes`", node, findings) else {
        spec.unreadable.push("attributes");
        return;
    };
    for entry in fields.rest() {
        let name = Spanned {
            value: entry.key.into_owned(),
            span: entry.key_span,
        };
        match attribute(&name, entry.value, findings) {
            Some(attribute) => spec.attributes.push(attribute),
            None => spec.lost_attributes.push(name.value),
        }
    }
}

fn attribute(
    name: &Spanned<String>,
    node: Node,
    findings: &mut Vec<Diagnostic>,
) -> Option<AttributeSpec> {
    let shown = format!("`{}`", name.value);
    let mut fields = Fields::named("an attribute", &shown, node, findings)?;
    let kind = fields.required("type", findings, attribute_type);
    let default = fields.take("default").map(json);
    let required = fields.optional("required", findings, |node| node.boolean());
    let inherit = fields.optional("inherit", findings, |node| {
        node.boolean().map(|value| Spanned {
            value,
            span: node.span(),
        })
    });
    let description = fields.optional("description", findings, text);
    let values = fields.take("values");
    fields.finish(
        &[
            "type",
            "values",
            "default",
            "required",
            "inherit",
            "description",
        ],
        findings,
    );
    let kind = kind?;
    let (values, has_unreadable_values) = values_of(name, kind, values, findings);
    Some(AttributeSpec {
        name: name.clone(),
        kind,
        values,
        has_unreadable_values,
        default,
        required: required.unwrap_or(false),
        inherit,
        description,
        layer: 0,
    })
}

fn attribute_type(node: Node) -> Result<AttributeType, Diagnostic> {
    let written = node.string()?;
    let known = AttributeType::ALL.iter().find(|(name, _)| *name == written);
    known.map(|&(_, kind)| kind).ok_or_else(|| {
        let names = AttributeType::ALL.map(|(name, _)| name);
        let help = match suggest::nearest(&written, names) {
            Some(near) if written.starts_with('[') && !near.starts_with('[') => {
                "the lists are `[integer]` and `[string]`".to_owned()
            }
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the types are {}", suggest::list(names, "and")),
        };
        Diagnostic::at(node.span(), format!("unknown type `{written}`")).help(help)
    })
}

/// The values of an enum, and whether any of them is missing or wrong.
fn values_of(
    name: &Spanned<String>,
    kind: AttributeType,
    values: Option<Node>,
    findings: &mut Vec<Diagnostic>,
) -> (Vec<ValueSpec>, bool) {
    match (values, kind) {
        (Some(node), AttributeType::Enum) => enum_values(node, findings),
        (None, AttributeType::Enum) => {
            let message = format!("missing key `values` in attribute `{}`", name.value);
            findings.push(Diagnostic::at(name.span.clone(), message).help(
                "an enum lists its values: `\"values\": {\"Permanent\": \"Registered for good.\"}`",
            ));
            (Vec::new(), true)
        }
        (Some(node), _) => {
            let message = format!("`values` in attribute `{}`, which is no enum", name.value);
            findings.push(
                Diagnostic::at(node.span(), message)
                    .help("write `\"type\": \"enum\"`, or remove `values`"),
            );
            (Vec::new(), true)
        }
        (None, _) => (Vec::new(), false),
    }
}

fn enum_values(node: Node, findings: &mut Vec<Diagnostic>) -> (Vec<ValueSpec>, bool) {
    let Some(fields) = Fields::of("`values`", node, findings) else {
        return (Vec::new(), true);
    };
    let mut values = Vec::new();
    let mut is_any_wrong = false;
    for entry in fields.rest() {
        match text(entry.value) {
            Ok(description) => values.push(ValueSpec {
                name: Spanned {
                    value: entry.key.into_owned(),
                    span: entry.key_span,
                },
                description,
            }),
            Err(finding) => {
                is_any_wrong = true;
                findings.push(finding.of(&format!("`{}`", entry.key)));
            }
        }
    }
    (values, is_any_wrong)
}

pub(super) fn json(node: Node) -> Spanned<Json> {
    let value = match node.kind() {
        "a boolean" => node.boolean().map(Json::Boolean),
        "an integer" => node.integer().map(Json::Integer),
        "a string" => node.string().map(|text| Json::Text(text.into_owned())),
        "an array" => node
            .array("an array")
            .map(|items| Json::List(items.into_iter().map(scalar).collect())),
        other => Ok(Json::Other(other)),
    };
    Spanned {
        value: value.unwrap_or(Json::Other("something unreadable")),
        span: node.span(),
    }
}

/// An item of a list; a list in a list is more than any column holds.
fn scalar(node: Node) -> Spanned<Json> {
    match node.kind() {
        "an array" => Spanned {
            value: Json::Other("an array"),
            span: node.span(),
        },
        _ => json(node),
    }
}
