//! `#[problem(…)]`: the problem document of a variant, and the fields that belong to it.

use super::problem_text::{extension_name, header, header_name, misplaced, text, uri};
use super::syntax::{argument_of, constructors, member};
use crate::mistake::{Errors, Mistake};
use crate::options::{self, Keys};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Data, DeriveInput, Field, Fields, LitBool, LitStr, Result};

#[derive(Default)]
pub(super) struct Documents {
    /// The defaults of all variants.
    pub(super) of_all: Document,
    /// One for each variant, or one for a struct.
    pub(super) of_variants: Vec<Document>,
}

#[derive(Default)]
pub(super) struct Document {
    /// The URI of the member `type`.
    pub(super) kind: Option<LitStr>,
    pub(super) title: Option<LitStr>,
    /// Whether clients see the detail. If `None`, it depends on the status.
    pub(super) detail: Option<LitBool>,
    /// Names and values of constant header fields.
    pub(super) headers: Vec<(LitStr, LitStr)>,
    pub(super) values: Vec<Value>,
}

/// A field of the variant that belongs to its problem document.
pub(super) struct Value {
    /// The name of the field, or its index.
    pub(super) field: TokenStream,
    /// The type of the value, without `Option`.
    pub(super) kind: TokenStream,
    pub(super) is_optional: bool,
    pub(super) header: Option<LitStr>,
    pub(super) extension: Option<LitStr>,
}

/// The position of the attribute.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Enum,
    VariantOrStruct,
    Field,
}

impl Documents {
    pub(super) fn read(item: &DeriveInput, errors: Errors) -> Self {
        let mut documents = Self::default();
        if let Data::Enum(_) = &item.data {
            documents.of_all = Document::read(&item.attrs, Place::Enum, errors);
        }
        for constructor in &constructors(item) {
            let attributes = constructor.attributes;
            let mut document = Document::read(attributes, Place::VariantOrStruct, errors);
            document.read_values(constructor.fields, errors);
            documents.of_variants.push(document);
        }
        documents
    }
}

impl Document {
    fn read(attributes: &[Attribute], place: Place, errors: Errors) -> Self {
        let example = "#[problem(type = \"https://example.com/problems/no-user\")]";
        let mut document = Self::default();
        let mut keys = Keys::new(&["type", "title", "detail", "header"], Some("header"));
        options::read(attributes, "problem", example, errors, &mut |input| {
            document.option(input, place, &mut keys)
        });
        document
    }

    fn option(&mut self, input: ParseStream, place: Place, keys: &mut Keys) -> Result<()> {
        misplaced(input, place)?;
        let key = keys.next(input)?;
        match key.name {
            "type" => {
                let example = "\"https://example.com/problems/no-user\"";
                self.kind = Some(uri(text(&key, input, example)?)?);
            }
            "title" => {
                let title = text(&key, input, "\"No Such User\"")?;
                if title.value().trim().is_empty() {
                    let mistake = Mistake::at(title.span(), "the title is empty");
                    let help = "omit it to use the reason phrase of the code";
                    return Err(mistake.help(help).into());
                }
                self.title = Some(title);
            }
            "detail" => {
                let value = key.value(input, "true", LitBool::parse);
                self.detail = Some(value.map_err(|error| {
                    let message = "expected `detail = true` or `detail = false`";
                    let help =
                        "it decides whether clients see the text of `Display`, whatever the status";
                    Mistake::at(error.span(), message).help(help)
                })?);
            }
            _ => {
                let line = text(&key, input, "\"Name: value\"")?;
                self.headers.push(header(&line)?);
            }
        }
        Ok(())
    }

    /// Adds the marked fields.
    fn read_values(&mut self, fields: &Fields, errors: Errors) {
        let mut names = Vec::new();
        for (index, field) in fields.iter().enumerate() {
            let Some(value) = Value::read(index, field, errors) else {
                continue;
            };
            if let Some(extension) = &value.extension {
                let name = extension.value();
                if names.contains(&name) {
                    let message = format!("duplicate extension `{name}`");
                    let mistake = Mistake::at(extension.span(), message);
                    let help = "choose another name: `#[problem(extension = \"…\")]`";
                    errors.push(mistake.help(help).into());
                }
                names.push(name);
            }
            self.values.push(value);
        }
    }

    /// Whether the document is that of the code.
    pub(super) fn is_empty(&self) -> bool {
        self.kind.is_none()
            && self.title.is_none()
            && self.detail.is_none()
            && self.headers.is_empty()
            && self.values.is_empty()
    }
}

impl Value {
    /// `None` for a field without the attribute.
    fn read(index: usize, field: &Field, errors: Errors) -> Option<Self> {
        let mut value = Self {
            field: member(index, field),
            kind: field.ty.to_token_stream(),
            is_optional: false,
            header: None,
            extension: None,
        };
        if let Some(argument) = argument_of(&field.ty, &["Option"]) {
            value.kind = argument.to_token_stream();
            value.is_optional = true;
        }
        let mut keys = Keys::new(&["header", "extension"], None);
        let example = "#[problem(extension)]";
        options::read(&field.attrs, "problem", example, errors, &mut |input| {
            misplaced(input, Place::Field)?;
            let key = keys.next(input)?;
            if key.name == "header" {
                value.header = Some(header_name(text(&key, input, "\"Retry-After\"")?)?);
            } else {
                value.extension = Some(extension_name(&key, input, field)?);
            }
            Ok(())
        });
        (value.header.is_some() || value.extension.is_some()).then_some(value)
    }
}
