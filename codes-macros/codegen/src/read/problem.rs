//! The key `problem`: which attributes make the problem document of a code.

use super::fields::Fields;
use super::json::Node;
use super::keys;
use super::spec::{ProblemSpec, Spanned};
use super::values::text;
use crate::diagnostic::Findings;

pub(super) fn problem(node: Node, findings: Findings) -> Option<ProblemSpec> {
    let owner = "`problem`";
    let fields = Fields::new(owner, owner, node, node.object(), findings)?;
    let mut fields = fields.allow_only(&keys::PROBLEM);
    let status = fields.field("status", text);
    let kind = fields.optional("type", text);
    let detail = fields.optional("detail", text);
    let members = fields.optional("members", |node| node.array("an array of strings"));
    let members = fields.each("members", &members.unwrap_or_default(), text);
    let (Ok(members) | Err(members)) = members;
    let headers = fields.take("headers");
    Some(ProblemSpec {
        span: node.span(),
        status,
        kind,
        detail,
        members,
        headers: headers.map_or_else(Vec::new, |node| header_fields(node, findings)),
    })
}

/// Names of header fields, and the attributes that give their values.
fn header_fields(node: Node, findings: Findings) -> Vec<(Spanned<String>, Spanned<String>)> {
    let mut headers = Vec::new();
    let owner = "`headers`";
    let Some(fields) = Fields::new(owner, owner, node, node.object(), findings) else {
        return headers;
    };
    for (name, node) in fields.rest() {
        match text(node) {
            Ok(attribute) => headers.push((name, attribute)),
            Err(finding) => findings.push(finding.of(&format!("`{}`", name.value))),
        }
    }
    headers
}
