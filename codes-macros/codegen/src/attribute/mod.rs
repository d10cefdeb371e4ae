//! Attributes: the types that a spec can declare, and the values of its rows.
//!
//! Each type has a file here with everything about it: what it accepts, how it
//! is stored, what its method returns and how the docs show a value. [`declare`]
//! lists them all.

mod boolean;
mod choice;
mod integer;
mod list;
mod text;
mod values;

pub(crate) use choice::Choice;
pub(crate) use values::Values;

use crate::diagnostic::Diagnostic;
use crate::read::{Declaration, Json, Spanned};
use crate::suggest;
use crate::template::{Scope, Source};
use boolean::Boolean;
use integer::Integer;
use list::List;
use text::Text;
use values::Column;

/// The names of the types in a spec.
pub(crate) const TYPES: [&str; 6] = ["bool", "integer", "string", "[integer]", "[string]", "enum"];

/// An attribute that a spec declares.
pub(crate) struct Attribute {
    /// The method that returns it.
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    /// Whether rows have to give a value: those of the spec that declares it and
    /// of the specs that extend that one.
    pub(crate) is_declared_required: bool,
    /// Whether that holds for all rows of the table.
    pub(crate) is_in_every_row: bool,
    /// Whether an unlisted code has the value of its class's fallback.
    pub(crate) inherit: bool,
    /// One for each row.
    pub(crate) values: Box<dyn Values>,
}

/// A type of attribute.
pub(crate) trait AttributeType {
    type Value: Clone + PartialEq;

    /// The name of the type in a spec.
    const NAME: &'static str;

    /// Reads a value of a row. The findings may be none if what is wrong has
    /// been reported.
    fn read(&self, json: &Spanned<Json>) -> Result<Self::Value, Vec<Diagnostic>>;

    /// A value where there is none, or where a wrong one has been reported.
    fn filler(&self) -> Self::Value;

    /// The value in the docs of a row, as Markdown.
    fn docs(&self, value: &Self::Value) -> String;

    /// The value as JSON.
    fn json(&self, value: &Self::Value) -> String;

    /// The type that the method returns.
    fn returned(&self) -> Source;

    /// Static items with these values under names that start with `name`, and
    /// the expression for the value of `row`.
    fn store(&self, scope: &Scope, name: &str, values: &[&Self::Value]) -> (Source, Source);

    /// The enum, if the type is one.
    fn choice(&self) -> Option<&Choice> {
        None
    }
}

/// The finding for a value of another type than the one that was `expected`.
fn mismatch(expected: &str, json: &Spanned<Json>) -> Vec<Diagnostic> {
    let message = format!("expected {expected}, found {}", json.value.kind());
    vec![Diagnostic::at(json.span.clone(), message)]
}

/// No values yet of the declared type. `None`, and findings, if the type is
/// unknown. `enum_name` is for the enum that the attribute may have.
pub(crate) fn declare(
    name: &Spanned<String>,
    declaration: &Declaration,
    enum_name: String,
    findings: &mut Vec<Diagnostic>,
) -> Option<Box<dyn Values>> {
    let kind = &declaration.kind;
    let values: Box<dyn Values> = match kind.value.as_str() {
        "bool" => Column::of(Boolean),
        "integer" => Column::of(Integer),
        "string" => Column::of(Text),
        "[integer]" => Column::of(List(Integer)),
        "[string]" => Column::of(List(Text)),
        "enum" => {
            let choice = Choice::declared(name, &declaration.values, enum_name, findings);
            return Some(Column::of(choice));
        }
        unknown => {
            let message = format!("unknown type `{unknown}`");
            let finding = Diagnostic::at(kind.span.clone(), message);
            findings.push(finding.help(type_help(unknown)));
            return None;
        }
    };
    choice::refuse_values(name, &declaration.values, findings);
    Some(values)
}

fn type_help(unknown: &str) -> String {
    match suggest::nearest(unknown, &TYPES) {
        Some(near) if unknown.starts_with('[') && !near.starts_with('[') => {
            "the list types are `[integer]` and `[string]`".to_owned()
        }
        _ => suggest::help(unknown, &TYPES, "the types are"),
    }
}
