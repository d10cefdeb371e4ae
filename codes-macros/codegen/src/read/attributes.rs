//! The declarations of attributes.

use super::fields::Fields;
use super::json::Node;
use super::keys;
use super::spec::{AttributeSpec, Declaration, Field, Spec, Values};
use super::values::{boolean, json, text};
use crate::diagnostic::Findings;

pub(super) fn attributes(node: Node, spec: &mut Spec, findings: Findings) {
    let owner = "`attributes`";
    let Some(fields) = Fields::new(owner, owner, node, node.object(), findings) else {
        spec.has_unreadable_attributes = true;
        return;
    };
    for (name, node) in fields.rest() {
        let shown = format!("`{}`", name.value);
        let declaration = declaration(&shown, node, findings);
        spec.attributes.push(AttributeSpec { name, declaration });
    }
}

fn declaration(name: &str, node: Node, findings: Findings) -> Option<Declaration> {
    let fields = Fields::new("an attribute", name, node, node.object(), findings)?;
    let mut fields = fields.allow_only(&keys::ATTRIBUTE);
    let kind = fields.required("type", text);
    let default = fields.take("default").map(json);
    let required = fields.optional("required", boolean);
    let inherit = fields.optional("inherit", boolean);
    let description = fields.optional("description", text);
    let values = fields.take("values");
    Some(Declaration {
        values: values.map_or(Field::Absent, |node| enum_values(node, findings)),
        kind: kind?,
        default,
        required: required.is_some_and(|required| required.value),
        inherit,
        description,
    })
}

fn enum_values(node: Node, findings: Findings) -> Field<Values> {
    let owner = "`values`";
    let Some(fields) = Fields::new(owner, owner, node, node.object(), findings) else {
        return Field::Unreadable;
    };
    let mut values = Values {
        span: node.span(),
        all: Vec::new(),
        is_any_lost: false,
    };
    for (name, node) in fields.rest() {
        match text(node) {
            Ok(description) => values.all.push((name, description)),
            Err(finding) => {
                values.is_any_lost = true;
                findings.push(finding.of(&format!("`{}`", name.value)));
            }
        }
    }
    Field::Present(values)
}
