//! A spec without findings as plain values, for programs that compare tables.

use super::parsing::Texts;
use crate::attribute::Attribute;
use crate::check::{Alias, CheckedSpec, Class, Kind, Notation, Problem, Repr, Row, Status};
use crate::emit::MAX_ROWS_WITH_CONSTANTS;
use crate::read::json::{Node, hexadecimal};

/// The codes of a table, and the names that programs use.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outline {
    /// The integer type of the codes, such as `u16`.
    pub repr: &'static str,
    /// The base in which the codes are written: 10 or 16.
    pub radix: u32,
    /// The least number of digits of hexadecimal codes.
    pub digits: Option<usize>,
    /// The lowest and highest code of an open table.
    pub open: Option<(i128, i128)>,
    /// The code that `Default` returns.
    pub default: Option<i128>,
    /// The classes, in order of ranges.
    pub classes: Vec<OutlineClass>,
    /// The attributes, in the order of the spec.
    pub attributes: Vec<OutlineAttribute>,
    /// The key `problem` of the spec.
    pub problem: Option<OutlineProblem>,
    /// The rows, in order of codes.
    pub rows: Vec<OutlineRow>,
    /// The title, description, source and date of the spec.
    pub texts: [Option<String>; 4],
    notation: Notation,
    spellings: Texts,
}

/// A class of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineClass {
    /// The variant of the enum of classes.
    pub variant: String,
    /// The name in the spec, which `Display` shows.
    pub name: String,
    /// The lowest and highest code.
    pub range: (i128, i128),
    /// The method that tests for the class.
    pub predicate: Option<String>,
    /// The row that an unlisted code of the class is treated as.
    pub fallback: Option<i128>,
    /// The description in the spec.
    pub description: Option<String>,
}

/// A declared attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineAttribute {
    /// The method that returns it.
    pub name: String,
    /// The type in the spec, such as `[string]`.
    pub kind: &'static str,
    /// Whether the values are keys, of which each means one row.
    pub is_unique: bool,
    /// Whether the method returns an `Option`.
    pub is_optional: bool,
    /// The variants of an `enum`.
    pub values: Vec<String>,
    /// The descriptions of the variants.
    pub value_descriptions: Vec<String>,
    /// The path of the table whose codes a `code` or `[code]` has.
    pub table: Option<String>,
    /// The members of a `[record]`.
    pub members: Vec<OutlineAttribute>,
    /// The value of rows without one, as JSON.
    pub default: Option<String>,
    /// Whether an unlisted code has the value of its class's fallback.
    pub inherit: bool,
    /// The description in the spec.
    pub description: Option<String>,
    /// What the docs of a row say about its value.
    pub phrase: Option<String>,
}

/// The key `problem`: names of attributes and of parts of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineProblem {
    /// The attribute with the status. `None` if the codes are statuses.
    pub status: Option<String>,
    /// The attribute or part of a row with the type, or a URI with `{code}`, `{name}` or `{slug}`.
    pub kind: Option<String>,
    /// The attribute or part of a row with the detail.
    pub detail: Option<String>,
    /// The extension members.
    pub members: Vec<String>,
    /// The names of header fields, and the attributes with their values.
    pub headers: Vec<(String, String)>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineRow {
    /// The number.
    pub code: i128,
    /// The number as the table shows it: `404` or `0x80070005`.
    pub number: String,
    /// The reason phrase.
    pub reason: String,
    /// The variant.
    pub variant: String,
    /// The constant, such as `NOT_FOUND`. Large tables have none.
    pub constant: Option<String>,
    /// Other reasons.
    pub aliases: Vec<OutlineAlias>,
    /// The values of `unique` attributes.
    pub keys: Vec<String>,
    /// The description in the spec.
    pub description: Option<String>,
    /// The URL of the definition.
    pub reference: Option<String>,
    /// The reason why it should no longer be used.
    pub deprecated: Option<String>,
    /// The value of each attribute as JSON. A code of another table is the number or text
    /// in the spec.
    pub values: Vec<Option<String>>,
}

/// Another reason of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineAlias {
    /// The reason phrase.
    pub reason: String,
    /// The constants, such as `PayloadTooLarge` and `PAYLOAD_TOO_LARGE`.
    pub constants: Vec<String>,
}

impl Outline {
    pub(crate) fn of(spec: &CheckedSpec) -> Self {
        let texts = [&spec.title, &spec.description, &spec.source, &spec.updated];
        let rows = spec.rows.iter().enumerate();
        Self {
            repr: spec.repr.name(),
            radix: if spec.notation.is_hexadecimal() {
                16
            } else {
                10
            },
            digits: spec.notation.digits(),
            notation: spec.notation,
            open: spec.open,
            default: spec.default,
            classes: spec.classes.iter().map(class).collect(),
            attributes: spec.attributes.iter().map(attribute).collect(),
            problem: spec.problem.as_ref().map(problem),
            rows: rows
                .map(|(index, row)| outline_row(index, row, spec))
                .collect(),
            texts: texts.map(Clone::clone),
            spellings: Texts::of(spec),
        }
    }

    /// Any number as the table shows its codes: `404` or `0x80070005`.
    #[must_use]
    pub fn shown(&self, number: i128) -> String {
        self.notation.show(number)
    }

    /// The number that a text such as `404` is, in hexadecimal tables also `0x1f`. It
    /// need not be a code.
    #[must_use]
    pub fn number(&self, text: &str) -> Option<i128> {
        self.notation.read(text)
    }

    /// The number that a spec writes as a string, such as `0x8007_0005`.
    #[must_use]
    pub fn written(&self, text: &str) -> Option<i128> {
        Some(self.notation.of_literal(hexadecimal(text)?))
    }

    /// A number or string of the spec as the table shows the code. `None` if it is neither.
    #[must_use]
    pub fn canonical(&self, written: &Node) -> Option<String> {
        let code = match written.string() {
            Ok(text) => self.written(&text)?,
            Err(_) => written.raw().parse().ok()?,
        };
        Some(self.shown(code))
    }

    /// The code that has these bits. For a signed type, this is the two's complement of a
    /// number beyond its maximum. A number with more bits than the type is returned as it is.
    #[must_use]
    pub fn of_bits(&self, bits: i128) -> i128 {
        Repr::named(self.repr).map_or(bits, |repr| repr.of_bits(bits))
    }

    /// The code that `FromStr` of the table returns for a text.
    #[must_use]
    pub fn parse(&self, text: &str) -> Option<i128> {
        self.spellings.parse(text)
    }
}

fn problem(problem: &Problem) -> OutlineProblem {
    OutlineProblem {
        status: match &problem.status {
            Status::Attribute(name) => Some(name.clone()),
            Status::Code | Status::Lost => None,
        },
        kind: problem.kind.as_ref().map(|kind| match kind {
            Kind::Part(part) => part.name().to_owned(),
            Kind::Template(template) => template.clone(),
        }),
        detail: problem.detail.as_ref().map(|part| part.name().to_owned()),
        members: problem
            .members
            .iter()
            .map(|(name, _)| name.clone())
            .collect(),
        headers: problem
            .headers
            .iter()
            .map(|(name, part)| (name.clone(), part.name().to_owned()))
            .collect(),
    }
}

fn class(class: &Class) -> OutlineClass {
    OutlineClass {
        variant: class.variant.clone(),
        name: class.text.clone(),
        range: (class.low, class.high),
        predicate: class.predicate.clone(),
        fallback: class.fallback,
        description: class.description.clone(),
    }
}

fn attribute(attribute: &Attribute) -> OutlineAttribute {
    let choice = attribute.values.choice();
    let values = choice.map_or(&[][..], |choice| &choice.values).iter();
    let record = attribute.values.record();
    let code_of = attribute.values.code_of();
    OutlineAttribute {
        name: attribute.name.clone(),
        kind: attribute.values.type_name(),
        is_unique: attribute.lookup.is_some(),
        is_optional: attribute.is_optional,
        values: values.clone().map(|value| value.name.clone()).collect(),
        value_descriptions: values.map(|value| value.description.clone()).collect(),
        table: code_of.map(|code_of| code_of.table.clone()),
        members: record
            .map_or(&[][..], |record| &record.members)
            .iter()
            .map(self::attribute)
            .collect(),
        default: attribute.json(None),
        inherit: attribute.inherit,
        description: attribute.description.clone(),
        phrase: attribute.phrase.clone(),
    }
}

fn outline_row(index: usize, row: &Row, spec: &CheckedSpec) -> OutlineRow {
    let has_constants = spec.rows.len() <= MAX_ROWS_WITH_CONSTANTS;
    let attributes = spec.attributes.iter();
    OutlineRow {
        code: row.code,
        number: spec.notation.show(row.code),
        reason: row.reason.clone(),
        variant: row.name.variant.clone(),
        constant: has_constants.then(|| row.name.constant.clone()),
        aliases: row.aliases.iter().map(alias).collect(),
        keys: row.keys.clone(),
        description: row.description.clone(),
        reference: row.reference.clone(),
        deprecated: row.deprecated.clone(),
        values: attributes
            .map(|attribute| attribute.json(Some(index)))
            .collect(),
    }
}

fn alias(alias: &Alias) -> OutlineAlias {
    let constants = alias.name.iter().flat_map(|name| name.spellings()).cloned();
    OutlineAlias {
        reason: alias.reason.clone(),
        constants: constants.collect(),
    }
}
