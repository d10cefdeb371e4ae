//! The members of records.

use super::declare::type_help;
use super::{Attribute, Required, Surroundings, declare, phrase_finding};
use crate::diagnostic::{Diagnostic, Findings};
use crate::names::{Name, method_name_help, method_problem};
use crate::prose::prose;
use crate::read::{AttributeSpec, Spanned};
use crate::suggest;

/// The methods of every record, and those of its traits.
const METHODS: [&str; 6] = ["clone", "clone_from", "eq", "ne", "hash", "fmt"];
/// The types of members.
const MEMBER_TYPES: [&str; 4] = ["bool", "integer", "string", "enum"];

/// A declared member: an attribute whose rows are records.
pub(super) fn member(spec: &AttributeSpec, record: &str, findings: Findings) -> Option<Attribute> {
    let declaration = spec.declaration.as_ref()?;
    let name = spec.name.value.as_str();
    if METHODS.contains(&name) {
        let finding = spec
            .name
            .finding(&format!("`{name}` is a method of every record"));
        findings.push(finding.help("choose another name"));
        return None;
    }
    if let Some(problem) = method_problem(name) {
        let help = method_name_help(name);
        findings.push(spec.name.finding(&problem).help(help));
        return None;
    }
    if let Some(finding) = type_finding(&declaration.kind) {
        findings.push(finding);
        return None;
    }
    let enum_name = record.to_owned() + &Name::from_phrase(name).variant;
    let surroundings = Surroundings {
        what: "member",
        type_name: enum_name,
        table: None,
        listing: None,
        alias: None,
    };
    let mut values = declare(&spec.name, declaration, surroundings, findings)?;
    if let Some(default) = &declaration.default {
        for finding in values.read_default(default).err().unwrap_or_default() {
            findings.push(finding.of("`default`"));
        }
    }
    findings.extend(phrase_finding(declaration));
    let description = declaration.description.clone();
    Some(Attribute {
        name: name.to_owned(),
        description: prose("description", description, findings),
        phrase: prose("phrase", declaration.phrase.clone(), findings),
        required: if declaration.required {
            Required::Everywhere
        } else {
            Required::Nowhere
        },
        lookup: None,
        is_optional: declaration.default.is_none() && !declaration.required,
        inherit: false,
        has_default: declaration.default.is_some(),
        values,
        is_present: Vec::new(),
    })
}

/// The finding for a type that a member can't have.
fn type_finding(kind: &Spanned<String>) -> Option<Diagnostic> {
    const TYPES_ARE: &str = "the types of members are";
    let written = kind.value.as_str();
    let refused = match written {
        _ if MEMBER_TYPES.contains(&written) => return None,
        "code" => "a member can't be a code of another table",
        _ if written.starts_with('[') => "a member can't be a list or hold records",
        _ => {
            let finding = kind.finding(&format!("unknown type `{written}`"));
            return Some(finding.help(type_help(written, &MEMBER_TYPES, TYPES_ARE)));
        }
    };
    let types = suggest::list(&MEMBER_TYPES);
    Some(kind.finding(refused).help(format!("{TYPES_ARE} {types}")))
}
