//! The declarations of attributes.

use super::boolean::Boolean;
use super::integer::Integer;
use super::list::List;
use super::text::Text;
use super::values::TypedValues;
use super::{Choice, CodeOf, Record, Values};
use crate::diagnostic::{Diagnostic, Findings};
use crate::listing::Listing;
use crate::read::{Declaration, Field, Spanned};
use crate::suggest;

/// The names of the types in a spec.
const TYPES: [&str; 9] = [
    "bool",
    "integer",
    "string",
    "[integer]",
    "[string]",
    "enum",
    "[record]",
    "code",
    "[code]",
];

/// The finding for a phrase that would say the same about different values.
pub(crate) fn phrase_finding(declaration: &Declaration) -> Option<Diagnostic> {
    let phrase = declaration.phrase.as_ref()?;
    // The docs don't show the default.
    let kind = declaration.kind.value.as_str();
    let has_one_value = kind == "bool" && declaration.default.is_some();
    // An unknown type has a finding already.
    if has_one_value || !TYPES.contains(&kind) || phrase.value.contains("{}") {
        return None;
    }
    let finding = phrase.finding("`phrase` has no `{}` for the value");
    Some(finding.help("add one; only a `bool` with a `default` needs none"))
}

/// What a type may need to know of its surroundings.
pub(crate) struct Surroundings<'a> {
    /// `attribute` or `member`, for messages.
    pub(crate) what: &'static str,
    /// The name of the enum or struct that the type may need.
    pub(crate) type_name: String,
    /// The name of the table that has the attribute, if it is known.
    pub(crate) table: Option<&'a str>,
    /// The codes of the table that the declaration names, if they are known.
    pub(crate) listing: Option<&'a Listing>,
    /// An alias of that table, if the declaration is in a spec of another crate.
    pub(crate) alias: Option<String>,
}

/// The alias of the table that the attribute with this index names, in a table that has
/// the attribute from another one.
pub(crate) fn code_alias(index: usize) -> String {
    format!("__Code{index}")
}

/// Values of the declared type for no rows yet, or a finding if the type is unknown. The
/// type that a misspelt one is meant to be is used.
pub(crate) fn declare(
    name: &Spanned<String>,
    declaration: &Declaration,
    surroundings: Surroundings,
    findings: Findings,
) -> Option<Box<dyn Values>> {
    let kind = &declaration.kind;
    let enum_name = surroundings.type_name.clone();
    let owner = format!("{} `{}`", surroundings.what, name.value);
    let mut known = kind.value.as_str();
    if !TYPES.contains(&known) {
        let finding = kind.finding(&format!("unknown type `{known}`"));
        findings.push(finding.help(type_help(known, &TYPES, "the types are")));
        known = meant(known, &TYPES)?;
    }
    if !matches!(known, "code" | "[code]") {
        refuse_table(&owner, declaration, findings);
    }
    let values: Box<dyn Values> = match known {
        "bool" => TypedValues::of(Boolean),
        "integer" => TypedValues::of(Integer),
        "string" => TypedValues::of(Text),
        "[integer]" => TypedValues::of(List(Integer)),
        "[string]" => TypedValues::of(List(Text)),
        "code" => TypedValues::of(CodeOf::declared(name, declaration, surroundings, findings)?),
        "[code]" => TypedValues::of(List(CodeOf::declared(
            name,
            declaration,
            surroundings,
            findings,
        )?)),
        "enum" => {
            let choice = Choice::declared(name, &owner, &declaration.values, enum_name, findings);
            refuse_members(&owner, declaration, findings);
            return Some(TypedValues::of(choice));
        }
        "[record]" => {
            let record = Record::declared(name, &declaration.members, &enum_name, findings);
            refuse_values(&owner, declaration, findings);
            return Some(TypedValues::of(record));
        }
        _ => return None,
    };
    refuse_values(&owner, declaration, findings);
    refuse_members(&owner, declaration, findings);
    Some(values)
}

pub(super) fn type_help(unknown: &str, types: &[&str], otherwise: &str) -> String {
    match meant(unknown, types) {
        Some(near) => format!("did you mean `{near}`?"),
        None if unknown.starts_with('[') => {
            "the list types are `[integer]`, `[string]`, `[record]` and `[code]`".to_owned()
        }
        None => format!("{otherwise} {}", suggest::list(types)),
    }
}

fn meant<'a>(unknown: &str, types: &[&'a str]) -> Option<&'a str> {
    // What other languages and JSON Schema call the types.
    let known = match unknown {
        "boolean" => "bool",
        "int" | "number" => "integer",
        "str" | "text" | "String" => "string",
        "[int]" | "[number]" => "[integer]",
        "[str]" | "[text]" | "[String]" => "[string]",
        _ => unknown,
    };
    let near = suggest::nearest(known, types)?;
    (near.starts_with('[') || !unknown.starts_with('[')).then_some(near)
}

/// Reports `values` in the declaration of another type.
fn refuse_values(owner: &str, declaration: &Declaration, findings: Findings) {
    if let Field::Present(written) = &declaration.values {
        let message = format!("{owner} has `values`, but is not an enum");
        let finding = Diagnostic::at(written.span.clone(), message);
        findings.push(finding.help("write `\"type\": \"enum\"`, or remove `values`"));
    }
}

/// Reports `table` in the declaration of another type.
fn refuse_table(owner: &str, declaration: &Declaration, findings: Findings) {
    if let Field::Present(table) = &declaration.table {
        let message = format!("{owner} has a `table`, but no codes");
        let help = "write `\"type\": \"code\"`, or remove `table`";
        findings.push(table.finding(&message).help(help));
    }
}

/// Reports `members` in the declaration of another type.
fn refuse_members(owner: &str, declaration: &Declaration, findings: Findings) {
    if let Field::Present(members) = &declaration.members {
        let message = format!("{owner} has `members`, but no records");
        let help = "write `\"type\": \"[record]\"`, or remove `members`";
        findings.push(members.finding(&message).help(help));
    }
}
