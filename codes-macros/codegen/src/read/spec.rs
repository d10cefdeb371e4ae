//! The shape of the format: which keys there are, and which type each has.

use super::fields::Fields;
use super::json::Node;
use crate::diagnostic::{Diagnostic, Span};
use crate::suggest;

/// The row keys that the format itself defines; all others are attributes.
pub(crate) const ROW_KEYS: [&str; 7] = [
    "code",
    "reason",
    "name",
    "description",
    "aliases",
    "reference",
    "deprecated",
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
    /// Whether `values` is there at all.
    pub(crate) has_values: bool,
    pub(crate) default: Option<Spanned<Json>>,
    pub(crate) required: bool,
    pub(crate) inherit: Option<Spanned<bool>>,
    pub(crate) description: Option<Spanned<String>>,
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
    /// The values of columns, by the key they are written under.
    pub(crate) values: Vec<(Spanned<String>, Spanned<Json>)>,
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

pub(super) fn spec(document: Node, findings: &mut Vec<Diagnostic>) -> Spec {
    const KEYS: [&str; 11] = [
        "$schema",
        "title",
        "description",
        "source",
        "updated",
        "repr",
        "open",
        "default",
        "classes",
        "attributes",
        "codes",
    ];
    let Some(mut fields) = Fields::of(document, findings) else {
        return Spec::default();
    };
    fields.optional("$schema", findings, text);
    let mut spec = Spec {
        title: fields.optional("title", findings, text),
        description: fields.optional("description", findings, text),
        source: fields.optional("source", findings, text),
        updated: fields.optional("updated", findings, text),
        repr: fields.optional("repr", findings, text),
        open: fields.optional("open", findings, range),
        default: fields.optional("default", findings, integer),
        ..Spec::default()
    };
    let classes = fields.optional("classes", findings, |node| {
        node.array("an array of classes")
    });
    let classes = classes.unwrap_or_default().into_iter();
    spec.classes = classes.filter_map(|node| class(node, findings)).collect();
    if let Some(node) = fields.take("attributes") {
        spec.attributes = attributes(node, findings);
    }
    let codes = fields.required("the spec", "codes", findings, |node| {
        let rows = node.array("an array of rows")?;
        spec.empty_codes = rows.is_empty().then(|| node.span());
        Ok(rows)
    });
    let codes = codes.unwrap_or_default().into_iter();
    spec.codes = codes.filter_map(|node| row(node, findings)).collect();
    fields.finish("the spec", &KEYS, findings);
    spec
}

fn class(node: Node, findings: &mut Vec<Diagnostic>) -> Option<ClassSpec> {
    let mut fields = Fields::of(node, findings)?;
    let name = fields.required("a class", "name", findings, text);
    let range = fields.required("a class", "range", findings, range);
    let predicate = fields.optional("predicate", findings, text);
    let description = fields.optional("description", findings, text);
    let fallback = fields.optional("fallback", findings, integer);
    fields.finish(
        "a class",
        &["name", "range", "predicate", "description", "fallback"],
        findings,
    );
    Some(ClassSpec {
        name: name?,
        range: range?,
        predicate,
        description,
        fallback,
    })
}

fn attributes(node: Node, findings: &mut Vec<Diagnostic>) -> Vec<AttributeSpec> {
    let Some(fields) = Fields::of(node, findings) else {
        return Vec::new();
    };
    let mut declared = Vec::new();
    for entry in fields.rest() {
        let name = Spanned {
            value: entry.key.into_owned(),
            span: entry.key_span,
        };
        declared.extend(attribute(name, entry.value, findings));
    }
    declared
}

fn attribute(
    name: Spanned<String>,
    node: Node,
    findings: &mut Vec<Diagnostic>,
) -> Option<AttributeSpec> {
    let mut fields = Fields::of(node, findings)?;
    let kind = fields.required("an attribute", "type", findings, attribute_type);
    let default = fields.take("default").map(json);
    let required = fields.optional("required", findings, |node| node.boolean());
    let inherit = fields.optional("inherit", findings, |node| {
        node.boolean().map(|value| Spanned {
            value,
            span: node.span(),
        })
    });
    let description = fields.optional("description", findings, text);
    let values = fields.take("values");
    fields.finish(
        "an attribute",
        &[
            "type",
            "values",
            "default",
            "required",
            "inherit",
            "description",
        ],
        findings,
    );
    let kind = kind?;
    let has_values = values.is_some();
    let values = match (values, kind) {
        (Some(node), AttributeType::Enum) => enum_values(node, findings),
        (Some(node), _) => {
            findings.push(
                Diagnostic::at(
                    node.span(),
                    format!("`values` in attribute `{}`, which is no enum", name.value),
                )
                .help("write `\"type\": \"enum\"`, or remove `values`"),
            );
            Vec::new()
        }
        (None, AttributeType::Enum) => {
            findings.push(
                Diagnostic::at(name.span.clone(), format!("missing key `values` in attribute `{}`", name.value))
                    .help("an enum lists its values: `\"values\": {\"Permanent\": \"Registered for good.\"}`"),
            );
            Vec::new()
        }
        (None, _) => Vec::new(),
    };
    Some(AttributeSpec {
        name,
        kind,
        values,
        has_values,
        default,
        required: required.unwrap_or(false),
        inherit,
        description,
    })
}

fn attribute_type(node: Node) -> Result<AttributeType, Diagnostic> {
    let written = node.string()?;
    let known = AttributeType::ALL.iter().find(|(name, _)| *name == written);
    known.map(|&(_, kind)| kind).ok_or_else(|| {
        let names = AttributeType::ALL.map(|(name, _)| name);
        let help = match suggest::nearest(&written, names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the types are {}", suggest::list(names, "and")),
        };
        Diagnostic::at(node.span(), format!("unknown type `{written}`")).help(help)
    })
}

fn enum_values(node: Node, findings: &mut Vec<Diagnostic>) -> Vec<ValueSpec> {
    let Some(fields) = Fields::of(node, findings) else {
        return Vec::new();
    };
    let mut values = Vec::new();
    for entry in fields.rest() {
        match text(entry.value) {
            Ok(description) => values.push(ValueSpec {
                name: Spanned {
                    value: entry.key.into_owned(),
                    span: entry.key_span,
                },
                description,
            }),
            Err(finding) => findings.push(finding),
        }
    }
    values
}

fn row(node: Node, findings: &mut Vec<Diagnostic>) -> Option<RowSpec> {
    let mut fields = Fields::of(node, findings)?;
    let code = fields.required("a row", "code", findings, integer);
    let reason = fields.required("a row", "reason", findings, text);
    let name = fields.optional("name", findings, text);
    let description = fields.optional("description", findings, text);
    let aliases = fields.optional("aliases", findings, |node| {
        node.array("an array of strings")?
            .into_iter()
            .map(text)
            .collect()
    });
    let reference = fields.optional("reference", findings, text);
    let deprecated = fields.optional("deprecated", findings, text);
    let values = fields.rest().into_iter().map(|entry| {
        let key = Spanned {
            value: entry.key.into_owned(),
            span: entry.key_span,
        };
        (key, json(entry.value))
    });
    Some(RowSpec {
        span: node.span(),
        code: code?,
        reason: reason?,
        name,
        description,
        aliases: aliases.unwrap_or_default(),
        reference,
        deprecated,
        values: values.collect(),
    })
}

fn text(node: Node) -> Result<Spanned<String>, Diagnostic> {
    Ok(Spanned {
        value: node.string()?.into_owned(),
        span: node.span(),
    })
}

fn integer(node: Node) -> Result<Spanned<i128>, Diagnostic> {
    Ok(Spanned {
        value: node.integer()?,
        span: node.span(),
    })
}

fn range(node: Node) -> Result<Spanned<(i128, i128)>, Diagnostic> {
    let bounds = node.array("a range `[lowest, highest]`")?;
    let &[low, high] = bounds.as_slice() else {
        return Err(Diagnostic::at(
            node.span(),
            format!(
                "expected a range `[lowest, highest]`, found {} values",
                bounds.len()
            ),
        ));
    };
    Ok(Spanned {
        value: (low.integer()?, high.integer()?),
        span: node.span(),
    })
}

fn json(node: Node) -> Spanned<Json> {
    let value = match node.kind() {
        "a boolean" => node.boolean().map(Json::Boolean),
        "an integer" => node.integer().map(Json::Integer),
        "a string" => node.string().map(|text| Json::Text(text.into_owned())),
        "an array" => node
            .array("an array")
            .map(|items| Json::List(items.into_iter().map(scalar).collect())),
        other => Ok(Json::Other(other)),
    };
    Spanned {
        value: value.unwrap_or(Json::Other("something unreadable")),
        span: node.span(),
    }
}

/// An item of a list; a list in a list is more than any column holds.
fn scalar(node: Node) -> Spanned<Json> {
    match node.kind() {
        "an array" => Spanned {
            value: Json::Other("an array"),
            span: node.span(),
        },
        _ => json(node),
    }
}
