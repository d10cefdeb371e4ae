//! A spec before its rules are checked.

use crate::diagnostic::{Diagnostic, Span};

/// A value and its place in the spec's text.
#[derive(Clone, Debug)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

impl<T> Spanned<T> {
    pub(crate) fn finding(&self, message: &str) -> Diagnostic {
        Diagnostic::at(self.span.clone(), message)
    }
}

/// A number of the table. The table decides whether it may be hexadecimal.
#[derive(Clone, Debug)]
pub(crate) struct Number {
    pub(crate) value: i128,
    pub(crate) span: Span,
    /// Whether it is a text such as `0x1f`, whose value is that of its digits.
    pub(crate) is_hexadecimal: bool,
}

impl Number {
    pub(crate) fn finding(&self, message: &str) -> Diagnostic {
        Diagnostic::at(self.span.clone(), message)
    }
}

/// The two ends of a range, in the order of the spec.
#[derive(Clone, Debug)]
pub(crate) struct Range {
    pub(crate) ends: [Number; 2],
    pub(crate) span: Span,
}

impl Range {
    pub(crate) fn values(&self) -> (i128, i128) {
        let [first, second] = &self.ends;
        (first.value, second.value)
    }

    pub(crate) fn finding(&self, message: &str) -> Diagnostic {
        Diagnostic::at(self.span.clone(), message)
    }
}

/// The value of a key whose absence has consequences, which are not reported if the
/// value could not be read.
#[derive(Clone, Debug, Default)]
pub(crate) enum Field<T> {
    #[default]
    Absent,
    /// The value has a finding.
    Unreadable,
    Present(T),
}

impl<T> Field<T> {
    pub(crate) fn into_present(self) -> Option<T> {
        match self {
            Self::Present(value) => Some(value),
            _ => None,
        }
    }

    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

/// A spec of which only the shape has been checked.
#[derive(Default)]
pub(crate) struct Spec {
    /// The path of the spec that this one extends.
    pub(crate) extends: Field<Spanned<String>>,
    pub(crate) title: Option<Spanned<String>>,
    pub(crate) description: Option<Spanned<String>>,
    pub(crate) source: Option<Spanned<String>>,
    pub(crate) updated: Option<Spanned<String>>,
    pub(crate) repr: Field<Spanned<String>>,
    /// The base in which the numbers are shown.
    pub(crate) radix: Field<Spanned<i128>>,
    /// The least number of digits that are shown.
    pub(crate) digits: Field<Spanned<i128>>,
    pub(crate) open: Field<Range>,
    pub(crate) default: Option<Number>,
    pub(crate) classes: Vec<ClassSpec>,
    pub(crate) attributes: Vec<AttributeSpec>,
    /// Whether `attributes` could not be read: any key of a row may be an attribute.
    pub(crate) has_unreadable_attributes: bool,
    pub(crate) problem: Option<ProblemSpec>,
    pub(crate) codes: Vec<RowSpec>,
    /// The place of `codes`, if it is an empty array.
    pub(crate) empty_codes: Option<Span>,
    pub(crate) lost_rows: Vec<LostRow>,
    /// Whether the text contains nothing usable.
    pub(crate) is_lost: bool,
}

pub(crate) struct ClassSpec {
    pub(crate) name: Spanned<String>,
    pub(crate) range: Range,
    pub(crate) predicate: Option<Spanned<String>>,
    pub(crate) description: Option<Spanned<String>>,
    pub(crate) fallback: Option<Number>,
}

pub(crate) struct AttributeSpec {
    pub(crate) name: Spanned<String>,
    /// `None` if it could not be read.
    pub(crate) declaration: Option<Declaration>,
}

pub(crate) struct Declaration {
    /// The name of the type.
    pub(crate) kind: Spanned<String>,
    /// The path of the table whose codes are values.
    pub(crate) table: Field<Spanned<String>>,
    pub(crate) values: Field<Values>,
    /// The members of records.
    pub(crate) members: Field<Spanned<Vec<AttributeSpec>>>,
    pub(crate) default: Option<Spanned<Json>>,
    pub(crate) required: bool,
    pub(crate) unique: Option<Spanned<bool>>,
    pub(crate) inherit: Option<Spanned<bool>>,
    pub(crate) description: Option<Spanned<String>>,
    pub(crate) phrase: Option<Spanned<String>>,
}

/// The `values` of an `enum`.
pub(crate) struct Values {
    pub(crate) span: Span,
    /// Names and descriptions.
    pub(crate) all: Vec<(Spanned<String>, Spanned<String>)>,
    /// Whether some of them could not be read.
    pub(crate) is_any_lost: bool,
}

/// Which attributes make the problem document of a code.
pub(crate) struct ProblemSpec {
    pub(crate) span: Span,
    pub(crate) status: Field<Spanned<String>>,
    /// The member `type`.
    pub(crate) kind: Option<Spanned<String>>,
    pub(crate) detail: Option<Spanned<String>>,
    pub(crate) members: Vec<Spanned<String>>,
    /// Names of header fields, and attributes.
    pub(crate) headers: Vec<(Spanned<String>, Spanned<String>)>,
}

pub(crate) struct RowSpec {
    pub(crate) span: Span,
    pub(crate) code: Number,
    pub(crate) reason: Spanned<String>,
    pub(crate) name: Option<Spanned<String>>,
    pub(crate) description: Option<Spanned<String>>,
    pub(crate) aliases: Vec<Spanned<String>>,
    pub(crate) reference: Option<Spanned<String>>,
    pub(crate) deprecated: Option<Spanned<String>>,
    /// The place of `"replace": true`.
    pub(crate) replace: Option<Span>,
    /// Keys and values of attributes.
    pub(crate) values: Vec<(Spanned<String>, Spanned<Json>)>,
}

/// What is known of a row with a finding.
#[derive(Default)]
pub(crate) struct LostRow {
    pub(crate) code: Option<Number>,
    pub(crate) reason: Option<Spanned<String>>,
    pub(crate) name: Option<Spanned<String>>,
    pub(crate) aliases: Vec<Spanned<String>>,
    /// Those of attributes, unless they are checked already.
    pub(crate) values: Vec<(Spanned<String>, Spanned<Json>)>,
}

/// The value of an attribute, before it is checked against the declared type.
#[derive(Clone, Debug)]
pub(crate) enum Json {
    Boolean(bool),
    Integer(i128),
    Text(String),
    List(Vec<Spanned<Json>>),
    Object(Vec<(Spanned<String>, Spanned<Json>)>),
    /// A value that no attribute can have, as messages show it.
    Other(&'static str),
}

impl Json {
    /// The type of the value, as messages show it.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Boolean(_) => "a boolean",
            Self::Integer(_) => "an integer",
            Self::Text(_) => "a string",
            Self::List(_) => "an array",
            Self::Object(_) => "an object",
            Self::Other(kind) => kind,
        }
    }
}
