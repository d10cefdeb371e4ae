//! The third step: a [`Spec`] becomes a [`CheckedSpec`], in which nothing can
//! be wrong any more. What breaks a rule is reported and left out.

mod aliases;
mod attributes;
mod classes;
mod extend;
mod lost;
mod names;
mod namespace;
mod repr;
mod rows;
mod text;

pub(crate) use aliases::Alias;
pub(crate) use attributes::{Attribute, Value};
pub(crate) use classes::Class;
pub(crate) use extend::{extend, innermost, unknown};
pub(crate) use names::{Name, is_keyword};
pub(crate) use repr::Repr;
pub(crate) use rows::Row;

use crate::diagnostic::Diagnostic;
use crate::read::{AttributeType, Spanned, Spec};
use crate::suggest;
use attributes::Columns;
use lost::Lost;
use namespace::Namespace;
use repr::Codes;
use rows::Rows;

/// The widest range that an open table may cover: each code of it is a variant.
const MAX_OPEN: i128 = 1_024;

/// The names on the Rust side that a spec's names must not collide with.
#[derive(Clone, Debug)]
pub(crate) struct TypeNames {
    /// The enum that the user wrote.
    pub(crate) table: String,
    /// The enum of its classes.
    pub(crate) class: String,
}

impl TypeNames {
    /// The enum that an `enum` attribute has.
    fn of_attribute(&self, attribute: &str) -> String {
        self.table.clone() + &Name::from_phrase(attribute).variant
    }
}

/// The enums of classes and of these attributes, if they can have them.
pub(crate) fn type_names(names: &TypeNames, attributes: &[&str]) -> Vec<String> {
    let mut all = vec![names.table.clone(), names.class.clone()];
    for attribute in attributes {
        let name = names.of_attribute(attribute);
        if names::variant_problem(&name).is_none() && !all.contains(&name) {
            all.push(name);
        }
    }
    all.split_off(1)
}

/// A spec that breaks no rule.
pub(crate) struct CheckedSpec {
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) updated: Option<String>,
    pub(crate) repr: Repr,
    /// Lowest and highest code of an open table.
    pub(crate) open: Option<(i128, i128)>,
    /// The code of `Default`: that of a row.
    pub(crate) default: Option<i128>,
    /// By range.
    pub(crate) classes: Vec<Class>,
    pub(crate) attributes: Vec<Attribute>,
    /// By code, each code and each name once; at least one.
    pub(crate) rows: Vec<Row>,
    /// The names of rows with findings: they are emitted too, so that rustc has
    /// nothing to say about their uses.
    pub(crate) lost: Vec<Name>,
}

/// Holds a spec against the rules. `None` if no row is left, or if nobody knows
/// what was meant.
pub(crate) fn check(
    mut spec: Spec,
    names: &TypeNames,
    findings: &mut Vec<Diagnostic>,
) -> Option<CheckedSpec> {
    if spec.is_guess {
        return None;
    }
    let codes = Codes::of(&spec, findings);
    // A table that is meant to be open is treated as such in all that follows,
    // and emitted as a closed one if its range is wrong.
    let is_open = spec.open.is_some() || spec.unreadable.contains(&"open");
    let open = spec.open.as_ref();
    let open = open.and_then(|open| open_range(open, codes, findings));
    let mut namespace = Namespace::new(codes.repr, open, spec.codes.len());
    let classes = std::mem::take(&mut spec.classes);
    let mut classes = classes::classes(classes, codes, &mut namespace, findings);
    let columns = Columns::check(&mut spec, names, is_open, &mut namespace, findings);
    if let Some(span) = spec.empty_codes {
        findings.push(
            Diagnostic::at(span, "a table needs at least one row")
                .help("add one: `{\"code\": 1, \"reason\": \"Disk Full\"}`"),
        );
    }
    let rows = Rows {
        codes,
        open,
        columns: &columns,
    };
    let (rows, lost) = rows.check(spec.codes, spec.lost_rows, &mut namespace, findings);
    let listed = Listed {
        rows: &rows,
        lost: &lost,
    };
    classes::fallbacks(&mut classes, &listed, findings);
    let default = spec.default.as_ref();
    let default = default.and_then(|default| listed.code("default", default, findings));
    let checked = CheckedSpec {
        title: text::prose("title", spec.title, findings),
        description: text::prose("description", spec.description, findings),
        source: text::prose("source", spec.source, findings),
        updated: text::date("updated", spec.updated, findings),
        repr: codes.repr,
        open,
        default,
        classes: classes.into_iter().map(|(class, _)| class).collect(),
        attributes: columns.into_attributes(),
        rows,
        lost: lost.names,
    };
    (!checked.rows.is_empty()).then_some(checked)
}

fn open_range(
    open: &Spanned<(i128, i128)>,
    codes: Codes,
    findings: &mut Vec<Diagnostic>,
) -> Option<(i128, i128)> {
    let (low, high) = range("open", open, codes, findings)?;
    if high - low >= MAX_OPEN {
        findings.push(
            Diagnostic::at(
                open.span.clone(),
                format!("`open` covers {} codes", high - low + 1),
            )
            .note(format!(
                "each of them is a variant of the enum, and the limit is {MAX_OPEN}"
            ))
            .help("narrow the range, or leave `open` out for a table that holds its rows only"),
        );
        return None;
    }
    Some((low, high))
}

/// A range that fits the integer type; a reversed one is reported and turned.
fn range(
    key: &str,
    range: &Spanned<(i128, i128)>,
    codes: Codes,
    findings: &mut Vec<Diagnostic>,
) -> Option<(i128, i128)> {
    let (first, second) = range.value;
    let (low, high) = (first.min(second), first.max(second));
    if first > second {
        findings.push(
            Diagnostic::at(
                range.span.clone(),
                format!("`{key}` is reversed: {first} is greater than {second}"),
            )
            .help(format!("write `[{low}, {high}]`")),
        );
    }
    let repr = codes.repr;
    if !repr.holds(low) || !repr.holds(high) {
        findings.push(
            Diagnostic::at(
                range.span.clone(),
                format!("`{key}` reaches beyond {}", repr.name()),
            )
            .note(repr.limits())
            .maybe_help(codes.wider_help(low, high)),
        );
        return None;
    }
    Some((low, high))
}

/// What the spec can refer to by code.
struct Listed<'a> {
    /// By code.
    rows: &'a [Row],
    lost: &'a Lost,
}

impl Listed<'_> {
    /// The code, if a row has it; otherwise one that a row has, so that the
    /// type has all of its methods. `None` without any row.
    fn code(
        &self,
        key: &str,
        code: &Spanned<i128>,
        findings: &mut Vec<Diagnostic>,
    ) -> Option<i128> {
        let nearest = self.rows.iter();
        let nearest = nearest.min_by_key(|row| row.code.abs_diff(code.value));
        let is_row = nearest.is_some_and(|row| row.code == code.value);
        if !is_row && !self.lost.may_hold(code.value) {
            let help = nearest.map(|row| format!("the nearest row is {} {}", row.code, row.reason));
            findings.push(
                Diagnostic::at(
                    code.span.clone(),
                    format!("`{key}` names {}, which no row has", code.value),
                )
                .maybe_help(help),
            );
        }
        nearest.map(|row| row.code)
    }
}

/// What a column of the type holds, as messages say it.
fn expected(kind: AttributeType) -> &'static str {
    match kind {
        AttributeType::Bool => "`true` or `false`",
        AttributeType::Integer => "an integer",
        AttributeType::Text => "a string",
        AttributeType::Integers => "an array of integers",
        AttributeType::Texts => "an array of strings",
        AttributeType::Enum => "one of its values as a string",
    }
}

/// "did you mean" or the list of what there is.
fn choice_help<'a>(written: &str, choices: impl Iterator<Item = &'a str> + Clone) -> String {
    match suggest::nearest(written, choices.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("it is one of {}", suggest::list(choices, "and")),
    }
}
