//! The arguments of `#[code_table(…)]` and the enum under it.

use crate::derives;
use crate::mistake::{Errors, Mistake};
use crate::options::{self, Keys};
use proc_macro2::{Group, Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Error, LitStr, Path, Result, Token, Visibility};

pub(crate) struct Arguments {
    pub(crate) path: SpecPath,
    /// `class = Name`
    pub(crate) class: Option<Ident>,
    /// `crate = path`
    pub(crate) krate: Option<Path>,
    /// `extends = path::to::Table`
    pub(crate) extends: Option<Path>,
    /// Mistakes after the path, which don't prevent the table from being generated.
    pub(crate) errors: Vec<Error>,
}

/// The first argument: a string literal, or `concat!` and `env!` of literals.
pub(crate) struct SpecPath {
    pub(crate) value: String,
    /// The argument, for `include_bytes!`.
    pub(crate) tokens: TokenStream,
    pub(crate) span: Span,
}

impl Parse for Arguments {
    fn parse(input: ParseStream) -> Result<Self> {
        if input.is_empty() {
            let message =
                r#"expected the path of a spec, such as `#[code_table("spec/mine.json")]`"#;
            return Err(Error::new(input.span(), message));
        }
        let path = input.parse()?;
        let (mut class, mut krate, mut extends) = (None, None, None);
        let mut errors = Vec::new();
        if !input.is_empty() && input.parse::<Option<Token![,]>>()?.is_none() {
            errors.push(input.error("expected `,`"));
        }
        let mut keys = Keys::new(&["class", "crate", "extends"], None);
        options::read_list(input, &mut errors, &mut |option| {
            let key = keys.next(option)?;
            match key.name {
                "class" => class = Some(key.value(option, "Name", Ident::parse)?),
                "crate" => krate = Some(key.path(option, "path")?),
                _ => extends = Some(key.path(option, "Table")?),
            }
            Ok(())
        })?;
        Ok(Self {
            path,
            class,
            krate,
            extends,
            errors,
        })
    }
}

/// The error for naming a class enum that is not generated.
pub(crate) fn unused_class(class: &Ident) -> Error {
    Mistake::at(class.span(), "the spec has no classes")
        .help("remove `class = …`, or add `\"classes\": […]` to the spec")
        .into()
}

/// The name of the class enum, which is not that of the table.
pub(crate) fn class_of(chosen: Option<&Ident>, item: &Item, errors: Errors) -> Ident {
    match chosen {
        Some(class) if *class == item.name => errors.push(Error::new(
            class.span(),
            format!("the class enum would be named `{class}`, like the table"),
        )),
        Some(class) => return class.clone(),
        None => {}
    }
    format_ident!("{}Class", item.name)
}

const EXPECTED: &str = "expected the path of a spec: a string literal, `concat!(…)` or `env!(…)`";

impl Parse for SpecPath {
    fn parse(input: ParseStream) -> Result<Self> {
        let path = if input.peek(LitStr) {
            let literal: LitStr = input.parse()?;
            Self {
                value: literal.value(),
                tokens: literal.to_token_stream(),
                span: literal.span(),
            }
        } else {
            let parsed = input.call(Path::parse_mod_style);
            let name = parsed.map_err(|error| Error::new(error.span(), EXPECTED))?;
            let span = name.span();
            let is_option = ["class", "crate", "extends"].contains(&&*options::last_name(&name));
            if input.peek(Token![=]) && !is_option {
                let message = "the path of the spec is not a named argument";
                let help = r#"write it alone, such as `#[code_table("spec/mine.json")]`"#;
                return Err(Mistake::at(span, message).help(help).into());
            }
            let Some(bang) = input.parse::<Option<Token![!]>>()? else {
                return Err(Error::new(span, EXPECTED));
            };
            let group: Group = input.parse()?;
            Self {
                value: value_of(&options::last_name(&name), &group, span)?,
                tokens: quote!(#name #bang #group),
                span,
            }
        };
        // The list of options reports a missing comma.
        if !input.is_empty() && !input.peek(Token![,]) && !input.peek(Ident::peek_any) {
            return Err(Error::new(path.span, EXPECTED));
        }
        if path.value.is_empty() {
            return Err(Error::new(path.span, "the path of the spec is empty"));
        }
        if path.value.trim_ascii_start().starts_with('{') {
            let message = "expected the path of a spec, found a spec";
            let help = "put it into a file, such as `spec/mine.json`, and write the path";
            return Err(Mistake::at(path.span, message).help(help).into());
        }
        Ok(path)
    }
}

/// The value of `concat!(…)` or `env!(…)`.
fn value_of(name: &str, group: &Group, span: Span) -> Result<String> {
    let parser = Punctuated::<SpecPath, Token![,]>::parse_terminated;
    let arguments = parser.parse2(group.stream())?;
    match (name, arguments.first()) {
        ("concat", _) => {
            let mut value = String::new();
            for argument in &arguments {
                value += &argument.value;
            }
            Ok(value)
        }
        ("env", Some(variable)) => std::env::var(&variable.value).map_err(|_| {
            let message = format!("the environment variable `{}` is not set", variable.value);
            Error::new(variable.span, message)
        }),
        ("env", None) => Err(Error::new(span, "`env!` needs the name of a variable")),
        _ => Err(Error::new(span, EXPECTED)),
    }
}

/// The enum under the attribute.
pub(crate) struct Item {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    /// Mistakes that don't prevent the table from being generated.
    pub(crate) errors: Vec<Error>,
}

impl Parse for Item {
    fn parse(input: ParseStream) -> Result<Self> {
        let span = input.span();
        let Ok(item) = input.parse::<DeriveInput>() else {
            // Otherwise syn would report the rest of the item.
            input.parse::<TokenStream>()?;
            return Err(expected_enum(span, "ErrorCode", ""));
        };
        let name = item.ident;
        let written = name.to_string();
        let Data::Enum(data) = item.data else {
            return Err(expected_enum(name.span(), &written, ""));
        };
        if let Some(variant) = data.variants.first() {
            let why = ": the variants come from the spec";
            return Err(expected_enum(variant.ident.span(), &written, why));
        }
        let mut errors = Vec::new();
        let generics = &item.generics;
        let message = "a table cannot be generic";
        if generics.lt_token.is_some() {
            errors.push(Mistake::on(generics, message).into());
        } else if let Some(clause) = &generics.where_clause {
            errors.push(Mistake::at(clause.where_token.span, message).into());
        }
        let mut attributes = Vec::new();
        for attribute in item.attrs {
            if attribute.path().is_ident("repr") {
                let message = "the integer type of a table comes from its spec";
                let help = "remove this attribute, and set `\"repr\": \"…\"` in the spec";
                errors.push(Mistake::on(&attribute, message).help(help).into());
            } else {
                attributes.push(attribute);
            }
        }
        derives::without_own(&mut attributes, &mut errors);
        Ok(Self {
            attributes,
            visibility: item.vis,
            name,
            errors,
        })
    }
}

fn expected_enum(span: Span, name: &str, why: &str) -> Error {
    Mistake::at(span, format!("expected an empty enum{why}"))
        .help(format!("write `pub enum {name} {{}}`"))
        .into()
}
