//! What a spec says, before any rule but that of its shape.

use crate::diagnostic::Span;

/// A value and its place in the spec's text.
#[derive(Clone, Debug)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// The value of a key that other rules ask about: if it could not be read, what
/// follows from its absence is not reported.
#[derive(Clone, Debug, Default)]
pub(crate) enum Field<T> {
    #[default]
    Absent,
    /// It is there, and its value has a finding.
    Unreadable,
    Present(T),
}

impl<T> Field<T> {
    pub(crate) fn present(&self) -> Option<&T> {
        match self {
            Self::Present(value) => Some(value),
            _ => None,
        }
    }

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

/// A spec as it is written, with nothing but its shape verified.
#[derive(Default)]
pub(crate) struct Spec {
    /// The path of the spec that this one extends.
    pub(crate) extends: Field<Spanned<String>>,
    pub(crate) title: Option<Spanned<String>>,
    pub(crate) description: Option<Spanned<String>>,
    pub(crate) source: Option<Spanned<String>>,
    pub(crate) updated: Option<Spanned<String>>,
    pub(crate) repr: Field<Spanned<String>>,
    pub(crate) open: Field<Spanned<(i128, i128)>>,
    pub(crate) default: Option<Spanned<i128>>,
    pub(crate) classes: Vec<ClassSpec>,
    pub(crate) attributes: Vec<AttributeSpec>,
    /// Whether `attributes` has a finding as a whole: any key of a row may be one.
    pub(crate) has_unreadable_attributes: bool,
    pub(crate) codes: Vec<RowSpec>,
    /// The place of `codes`, if it is an empty array.
    pub(crate) empty_codes: Option<Span>,
    pub(crate) lost_rows: Vec<LostRow>,
    /// Whether nothing of the text could be put to use.
    pub(crate) is_lost: bool,
}

pub(crate) struct ClassSpec {
    pub(crate) name: Spanned<String>,
    pub(crate) range: Spanned<(i128, i128)>,
    pub(crate) predicate: Option<Spanned<String>>,
    pub(crate) description: Option<Spanned<String>>,
    pub(crate) fallback: Option<Spanned<i128>>,
}

/// A declared attribute.
pub(crate) struct AttributeSpec {
    pub(crate) name: Spanned<String>,
    /// `None` if it could not be read.
    pub(crate) declaration: Option<Declaration>,
}

pub(crate) struct Declaration {
    /// The name of the type.
    pub(crate) kind: Spanned<String>,
    pub(crate) values: Field<Values>,
    /// The members of records.
    pub(crate) members: Field<Spanned<Vec<AttributeSpec>>>,
    pub(crate) default: Option<Spanned<Json>>,
    pub(crate) required: bool,
    pub(crate) inherit: Option<Spanned<bool>>,
    pub(crate) description: Option<Spanned<String>>,
    pub(crate) phrase: Option<Spanned<String>>,
}

/// What `values` declares for an `enum`.
pub(crate) struct Values {
    pub(crate) span: Span,
    /// Each by name, with its description.
    pub(crate) all: Vec<(Spanned<String>, Spanned<String>)>,
    /// Whether some of them could not be read.
    pub(crate) is_any_lost: bool,
}

pub(crate) struct RowSpec {
    pub(crate) span: Span,
    pub(crate) code: Spanned<i128>,
    pub(crate) reason: Spanned<String>,
    pub(crate) name: Option<Spanned<String>>,
    pub(crate) description: Option<Spanned<String>>,
    pub(crate) aliases: Vec<Spanned<String>>,
    pub(crate) reference: Option<Spanned<String>>,
    pub(crate) deprecated: Option<Spanned<String>>,
    /// The place of `"replace": true`.
    pub(crate) replace: Option<Span>,
    /// The values of attributes, by the key they are written under.
    pub(crate) values: Vec<(Spanned<String>, Spanned<Json>)>,
}

/// What is left of a row with a finding.
#[derive(Default)]
pub(crate) struct LostRow {
    pub(crate) code: Option<i128>,
    pub(crate) reason: Option<Spanned<String>>,
    pub(crate) name: Option<Spanned<String>>,
    pub(crate) aliases: Vec<Spanned<String>>,
}

/// The value of an attribute, before it is held against the declared type.
#[derive(Clone, Debug)]
pub(crate) enum Json {
    Boolean(bool),
    Integer(i128),
    Text(String),
    List(Vec<Spanned<Json>>),
    Object(Vec<(Spanned<String>, Spanned<Json>)>),
    /// Something that no attribute can hold, in the words of a message.
    Other(&'static str),
}

impl Json {
    /// What the value is, as a message says it.
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
