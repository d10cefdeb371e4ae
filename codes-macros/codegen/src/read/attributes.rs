//! The declarations of attributes.

use super::fields::Fields;
use super::json::Node;
use super::keys;
use super::spec::{AttributeSpec, Declaration, Field, Spanned, Spec, Values};
use super::values::{boolean, json, text};
use crate::diagnostic::Findings;

pub(super) fn attributes(node: Node, spec: &mut Spec, findings: Findings) {
    match declarations("`attributes`", node, false, findings) {
        Some(attributes) => spec.attributes = attributes,
        None => spec.has_unreadable_attributes = true,
    }
}

/// The attributes or members that an object declares.
fn declarations(
    owner: &'static str,
    node: Node,
    is_record: bool,
    findings: Findings,
) -> Option<Vec<AttributeSpec>> {
    let fields = Fields::new(owner, owner, node, node.object(), findings)?;
    let mut declarations = Vec::new();
    for (name, node) in fields.rest() {
        let shown = format!("`{}`", name.value);
        declarations.push(AttributeSpec {
            declaration: declaration(&shown, node, is_record, findings),
            name,
        });
    }
    Some(declarations)
}

fn declaration(name: &str, node: Node, is_member: bool, findings: Findings) -> Option<Declaration> {
    let (owner, known) = if is_member {
        ("a member", &keys::MEMBER[..])
    } else {
        ("an attribute", &keys::ATTRIBUTE[..])
    };
    let fields = Fields::new(owner, name, node, node.object(), findings)?;
    let mut fields = fields.allow_only(known);
    let kind = fields.required("type", text);
    let table = fields.field("table", text);
    let default = fields.take("default").map(json);
    let required = fields.optional("required", boolean);
    let unique = fields.optional("unique", boolean);
    let inherit = fields.optional("inherit", boolean);
    let description = fields.optional("description", text);
    let phrase = fields.optional("phrase", text);
    let values = fields.take("values");
    let members = fields.take("members");
    Some(Declaration {
        values: values.map_or(Field::Absent, |node| enum_values(node, findings)),
        members: members.map_or(Field::Absent, |node| members_of(node, findings)),
        phrase,
        kind: kind?,
        table,
        default,
        required: required.is_some_and(|required| required.value),
        unique,
        inherit,
        description,
    })
}

/// The members of a record, which have no members themselves.
fn members_of(node: Node, findings: Findings) -> Field<Spanned<Vec<AttributeSpec>>> {
    match declarations("`members`", node, true, findings) {
        Some(value) => Field::Present(Spanned {
            value,
            span: node.span(),
        }),
        None => Field::Unreadable,
    }
}

fn enum_values(node: Node, findings: Findings) -> Field<Values> {
    let owner = "`values`";
    if let Ok(items) = node.array("an object") {
        let finding = node.object().err().map(|finding| finding.of(owner));
        let example = items.first().and_then(|item| item.string().ok());
        let example = example.as_deref().unwrap_or("Permanent").escape_debug();
        let help = format!("describe each value: `{{\"{example}\": \"What it means.\"}}`");
        findings.extend(finding.map(|finding| finding.help(help)));
        return Field::Unreadable;
    }
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
