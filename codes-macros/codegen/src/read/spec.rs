//! What a spec says, before any rule but that of its shape.

use crate::diagnostic::Span;

/// The row keys that the format itself defines; all others are attributes.
pub(crate) const ROW_KEYS: [&str; 8] = [
    "code",
    "reason",
    "name",
    "description",
    "aliases",
    "reference",
    "deprecated",
    "replace",
];

/// A value and its place in the spec's text.
#[derive(Clone, Debug)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// A spec as it is written, with nothing but its shape verified.
#[derive(Default)]
pub(crate) struct Spec {
    /// The path of the spec that this one extends.
    pub(crate) extends: Option<Spanned<String>>,
    /// How many specs this one extends, those that they extend included.
    pub(crate) layer: usize,
    pub(crate) title: Option<Spanned<String>>,
    pub(crate) description: Option<Spanned<String>>,
    pub(crate) source: Option<Spanned<String>>,
    pub(crate) updated: Option<Spanned<String>>,
    pub(crate) repr: Option<Spanned<String>>,
    pub(crate) open: Option<Spanned<(i128, i128)>>,
    pub(crate) default: Option<Spanned<i128>>,
    pub(crate) classes: Vec<ClassSpec>,
    pub(crate) attributes: Vec<AttributeSpec>,
    pub(crate) codes: Vec<RowSpec>,
    /// Where `codes` stands, if it is an empty array.
    pub(crate) empty_codes: Option<Span>,
    /// Keys of the outermost object that are there and could not be read.
    /// This and what follows keeps one mistake from being reported twice.
    pub(crate) unreadable: Vec<&'static str>,
    /// Attributes whose declarations could not be read.
    pub(crate) lost_attributes: Vec<String>,
    pub(crate) lost_rows: Vec<LostRow>,
    /// Whether brackets were missing, so that all of this may belong elsewhere.
    pub(crate) is_guess: bool,
}

pub(crate) struct ClassSpec {
    pub(crate) name: Spanned<String>,
    pub(crate) range: Spanned<(i128, i128)>,
    pub(crate) predicate: Option<Spanned<String>>,
    pub(crate) description: Option<Spanned<String>>,
    pub(crate) fallback: Option<Spanned<i128>>,
}

/// A declared column.
pub(crate) struct AttributeSpec {
    pub(crate) name: Spanned<String>,
    pub(crate) kind: AttributeType,
    pub(crate) values: Vec<ValueSpec>,
    /// Whether `values` is missing or wrong, which is reported already.
    pub(crate) has_unreadable_values: bool,
    pub(crate) default: Option<Spanned<Json>>,
    pub(crate) required: bool,
    pub(crate) inherit: Option<Spanned<bool>>,
    pub(crate) description: Option<Spanned<String>>,
    /// That of the spec which declares it.
    pub(crate) layer: usize,
}

/// The type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttributeType {
    Bool,
    Integer,
    Text,
    Integers,
    Texts,
    Enum,
}

impl AttributeType {
    pub(crate) const ALL: [(&'static str, Self); 6] = [
        ("bool", Self::Bool),
        ("integer", Self::Integer),
        ("string", Self::Text),
        ("[integer]", Self::Integers),
        ("[string]", Self::Texts),
        ("enum", Self::Enum),
    ];
}

/// One value of an `enum` column.
pub(crate) struct ValueSpec {
    pub(crate) name: Spanned<String>,
    pub(crate) description: Spanned<String>,
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
    /// Where `"replace": true` stands.
    pub(crate) replace: Option<Span>,
    /// Whether its code is that of a row which it does not replace: all else that
    /// is wrong with it is a finding too.
    pub(crate) is_taken: bool,
    /// That of the spec which holds it.
    pub(crate) layer: usize,
    /// The values of columns, by the key they are written under.
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

/// The value of a column, before it is held against the declared type.
#[derive(Clone, Debug)]
pub(crate) enum Json {
    Boolean(bool),
    Integer(i128),
    Text(String),
    List(Vec<Spanned<Json>>),
    /// Something that no column can hold, in the words of a message.
    Other(&'static str),
}

impl Json {
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Boolean(_) => "a boolean",
            Self::Integer(_) => "an integer",
            Self::Text(_) => "a string",
            Self::List(_) => "an array",
            Self::Other(kind) => kind,
        }
    }
}
