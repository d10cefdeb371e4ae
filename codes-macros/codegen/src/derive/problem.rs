//! `#[problem(…)]`: what the problem document of a variant says, and which of
//! its fields go with it.

use super::options;
use super::problem_text::{
    detail, extension_name, header, header_name, no_option, option_name, text, title, uri,
};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::{
    Attribute, Error, Field, Fields, GenericArgument, Index, LitBool, LitStr, PathArguments,
    Result, Type,
};

/// What is special about a problem document.
#[derive(Default)]
pub(super) struct Document {
    /// The URI of the member `type`.
    pub(super) kind: Option<LitStr>,
    pub(super) title: Option<LitStr>,
    /// Whether the client gets the detail. Without it the status decides.
    pub(super) detail: Option<LitBool>,
    /// Header fields that are always the same: names and values.
    pub(super) headers: Vec<(LitStr, LitStr)>,
    pub(super) values: Vec<Value>,
}

/// A field of the variant that goes with its problem.
pub(super) struct Value {
    /// The name of the field, or its number.
    pub(super) field: TokenStream,
    /// The type, which is that in the `Option` of an optional one.
    pub(super) kind: TokenStream,
    pub(super) is_optional: bool,
    pub(super) header: Option<LitStr>,
    pub(super) extension: Option<LitStr>,
}

/// What an attribute stands on.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// An enum, for all of its variants.
    Enum,
    Struct,
    Variant,
}

pub(super) fn attributes_of(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("problem"))
}

/// Reports attributes on a type that does not answer with problems.
pub(super) fn refuse(attributes: &[Attribute], errors: &mut Vec<Error>) {
    for attribute in attributes_of(attributes) {
        let message = "`#[problem(…)]` is for a type that answers with its problem\n = help: add `respond` behind the table: `#[to_code(StatusCode, respond)]`";
        errors.push(Error::new_spanned(attribute.path(), message));
    }
}

impl Document {
    /// What stands on a variant, on a struct, or on an enum.
    pub(super) fn read(
        attributes: &[Attribute],
        fields: Option<&Fields>,
        place: Place,
        errors: &mut Vec<Error>,
    ) -> Self {
        let mut document = Self::default();
        for attribute in attributes_of(attributes) {
            let example = "#[problem(type = \"https://example.com/problems/no-user\")]";
            options::read(attribute, example, errors, |input| {
                document.option(input, place)
            });
        }
        for (at, field) in fields.into_iter().flatten().enumerate() {
            document.values.extend(Value::read(at, field, errors));
        }
        document.refuse_double_extensions(errors);
        document
    }

    /// Whether nothing was said.
    pub(super) fn is_empty(&self) -> bool {
        self.kind.is_none()
            && self.title.is_none()
            && self.detail.is_none()
            && self.headers.is_empty()
            && self.values.is_empty()
    }

    fn option(&mut self, input: ParseStream, place: Place) -> Result<()> {
        const OPTIONS: [&str; 4] = ["type", "title", "detail", "header"];
        let name = option_name(input)?;
        match name.to_string().as_str() {
            "type" if self.kind.is_some() => Err(options::twice(&name)),
            "type" => {
                let text = text(input, "type = \"https://example.com/problems/no-user\"")?;
                self.kind = Some(uri(text)?);
                Ok(())
            }
            "title" if self.title.is_some() => Err(options::twice(&name)),
            "title" => {
                self.title = Some(title(text(input, "title = \"No Such User\"")?)?);
                Ok(())
            }
            "detail" if self.detail.is_some() => Err(options::twice(&name)),
            "detail" => {
                self.detail = Some(detail(input, &name)?);
                Ok(())
            }
            "header" if place == Place::Enum => {
                let message = "`header` stands on a variant, or on a field whose value it has";
                Err(Error::new(name.span(), message))
            }
            "header" => {
                let text = text(input, "header = \"Name: value\"")?;
                self.headers.push(header(&text)?);
                Ok(())
            }
            "extension" => {
                let message = "`extension` stands on a field, whose value the document gets";
                Err(Error::new(name.span(), message))
            }
            member @ ("status" | "instance") => Err(no_option(&name, member)),
            _ => Err(options::unknown(&name, &OPTIONS)),
        }
    }

    fn refuse_double_extensions(&self, errors: &mut Vec<Error>) {
        let extensions = self
            .values
            .iter()
            .filter_map(|value| value.extension.as_ref());
        let mut known = Vec::new();
        for extension in extensions {
            let name = extension.value();
            if known.contains(&name) {
                let message = format!(
                    "a second extension `{name}`\n = help: give it another name: `#[problem(extension = \"…\")]`"
                );
                errors.push(Error::new(extension.span(), message));
            }
            known.push(name);
        }
    }
}

impl Value {
    /// The field, if it is marked.
    fn read(at: usize, field: &Field, errors: &mut Vec<Error>) -> Option<Self> {
        let mut header = None;
        let mut extension = None;
        for attribute in attributes_of(&field.attrs) {
            let example = "#[problem(extension)]` or `#[problem(header = \"Retry-After\")]";
            options::read(attribute, example, errors, |input| {
                let name = option_name(input)?;
                match name.to_string().as_str() {
                    "header" if header.is_some() => Err(options::twice(&name)),
                    "header" => {
                        header = Some(header_name(text(input, "header = \"Retry-After\"")?)?);
                        Ok(())
                    }
                    "extension" if extension.is_some() => Err(options::twice(&name)),
                    "extension" => {
                        extension = Some(extension_name(input, &name, field)?);
                        Ok(())
                    }
                    option @ ("type" | "title" | "detail") => {
                        let message = format!(
                            "`{option}` stands on what holds the field\n = help: to put the field into the document, write `#[problem(extension)]`"
                        );
                        Err(Error::new(name.span(), message))
                    }
                    member @ ("status" | "instance") => Err(no_option(&name, member)),
                    _ => Err(options::unknown(&name, &["header", "extension"])),
                }
            });
        }
        if header.is_none() && extension.is_none() {
            return None;
        }
        let optional = in_option(&field.ty);
        Some(Self {
            field: member(at, field),
            kind: optional.unwrap_or(&field.ty).to_token_stream(),
            is_optional: optional.is_some(),
            header,
            extension,
        })
    }
}

fn member(at: usize, field: &Field) -> TokenStream {
    match &field.ident {
        Some(name) => name.to_token_stream(),
        None => Index::from(at).to_token_stream(),
    }
}

/// The type in an `Option`.
fn in_option(kind: &Type) -> Option<&Type> {
    let path = match kind {
        Type::Group(group) => return in_option(&group.elem),
        Type::Path(path) => &path.path,
        _ => return None,
    };
    let last = path.segments.last().filter(|last| last.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}
