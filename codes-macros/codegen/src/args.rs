//! What the user wrote in Rust: the attribute's arguments and the enum.

use crate::suggest;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Error, LitStr, Path, Result, Token, Visibility};

/// The arguments of `#[code_table(…)]`.
pub(crate) struct Arguments {
    pub(crate) path: SpecPath,
    /// `class = Name`
    pub(crate) class: Option<Ident>,
    /// `crate = path`
    pub(crate) krate: Option<Path>,
    /// `extends = path::to::Table`
    pub(crate) extends: Option<Path>,
    /// What is wrong with those behind the path: the table is made without them.
    pub(crate) errors: Vec<Error>,
}

/// The first argument: a literal, or `concat!` and `env!` around literals.
pub(crate) struct SpecPath {
    /// The path as the macro reads it.
    pub(crate) value: String,
    /// The argument as it was written, for `include_bytes!`.
    pub(crate) tokens: TokenStream,
    pub(crate) span: Span,
}

impl Parse for Arguments {
    fn parse(input: ParseStream) -> Result<Self> {
        if input.is_empty() {
            return Err(Error::new(
                input.span(),
                "expected the path of a spec, such as `#[code_table(\"spec/mine.json\")]`",
            ));
        }
        let mut arguments = Self {
            path: input.parse()?,
            class: None,
            krate: None,
            extends: None,
            errors: Vec::new(),
        };
        while !input.is_empty() {
            if let Err(error) = input.parse::<Token![,]>() {
                arguments
                    .errors
                    .push(Error::new(error.span(), "expected `,`"));
            }
            if input.is_empty() {
                break;
            }
            if let Err(error) = arguments.option(input) {
                arguments.errors.push(error);
                // On to the next comma, for the errors behind this one.
                while !input.is_empty() && !input.peek(Token![,]) {
                    input.parse::<TokenTree>()?;
                }
            }
        }
        Ok(arguments)
    }
}

impl Arguments {
    /// The path of codes-core.
    pub(crate) fn krate(&self) -> TokenStream {
        self.krate
            .as_ref()
            .map_or_else(|| quote!(::codes_core), |path| quote!(#path))
    }

    fn option(&mut self, input: ParseStream) -> Result<()> {
        const OPTIONS: [&str; 3] = ["class", "crate", "extends"];
        let name = input.call(Ident::parse_any).map_err(|error| {
            let expected = "expected `class = Name`, `crate = path` or `extends = Table`";
            Error::new(error.span(), expected)
        })?;
        let key = name.to_string();
        if !OPTIONS.contains(&key.as_str()) {
            let help = match suggest::nearest(&key, OPTIONS) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!(
                    "the arguments are a path, and {}",
                    suggest::list(OPTIONS, "and")
                ),
            };
            return Err(Error::new(
                name.span(),
                format!("unknown argument `{key}`\n = help: {help}"),
            ));
        }
        let (is_there, value) = match key.as_str() {
            "class" => (self.class.is_some(), "Name"),
            "crate" => (self.krate.is_some(), "path"),
            _ => (self.extends.is_some(), "Table"),
        };
        if is_there {
            return Err(Error::new(name.span(), format!("`{key}` stands twice")));
        }
        if input.is_empty() || input.peek(Token![,]) {
            return Err(Error::new(
                name.span(),
                format!("expected `{key} = {value}`"),
            ));
        }
        input.parse::<Token![=]>()?;
        match key.as_str() {
            "class" => self.class = Some(input.parse()?),
            "crate" => self.krate = Some(input.call(Path::parse_mod_style)?),
            _ => self.extends = Some(input.call(Path::parse_mod_style)?),
        }
        Ok(())
    }
}

/// The error for the name of an enum that there will not be.
pub(crate) fn unused_class(class: &Ident) -> Error {
    let message = "the spec has no classes\n = help: remove this, or add them to the spec: `\"classes\": […]`";
    Error::new(class.span(), message)
}

/// The enum of classes, which can't have the name of the table.
pub(crate) fn class_of(chosen: Option<&Ident>, item: &Item, errors: &mut Vec<Error>) -> Ident {
    match chosen {
        Some(class) if *class == item.name => errors.push(Error::new(
            class.span(),
            format!("the enum of classes would be named `{class}`, like the table"),
        )),
        Some(class) => return class.clone(),
        None => {}
    }
    format_ident!("{}Class", item.name)
}

impl Parse for SpecPath {
    fn parse(input: ParseStream) -> Result<Self> {
        let mut tokens = TokenStream::new();
        while !input.is_empty() && !input.peek(Token![,]) {
            let tree = input.parse::<TokenTree>()?;
            let is_end = matches!(tree, TokenTree::Literal(_) | TokenTree::Group(_));
            tokens.extend([tree]);
            // The next argument, where a comma was forgotten.
            if is_end && input.peek(Ident::peek_any) {
                break;
            }
        }
        let (value, span) = evaluate(&tokens)?;
        if value.is_empty() {
            return Err(Error::new(span, "the path of the spec is empty"));
        }
        Ok(Self {
            value,
            tokens,
            span,
        })
    }
}

/// The text that a literal, `concat!(…)` or `env!(…)` stands for.
fn evaluate(tokens: &TokenStream) -> Result<(String, Span)> {
    const EXPECTED: &str =
        "expected the path of a spec: a string literal, or `concat!` and `env!` of them";
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    match trees.as_slice() {
        // What a `macro_rules!` hands on is wrapped in an invisible group.
        [TokenTree::Group(group)] if group.delimiter() == proc_macro2::Delimiter::None => {
            evaluate(&group.stream())
        }
        [TokenTree::Literal(literal)] => {
            let text = syn::parse2::<LitStr>(literal.to_token_stream())
                .map_err(|_| Error::new(literal.span(), EXPECTED))?;
            Ok((text.value(), literal.span()))
        }
        [
            path @ ..,
            TokenTree::Ident(name),
            TokenTree::Punct(bang),
            TokenTree::Group(group),
        ] if bang.as_char() == '!' && path.iter().all(is_path) => {
            let arguments = syn::parse::Parser::parse2(
                Punctuated::<SpecPath, Token![,]>::parse_terminated,
                group.stream(),
            )?;
            let value = match name.to_string().as_str() {
                "concat" => arguments
                    .iter()
                    .map(|argument| argument.value.as_str())
                    .collect(),
                "env" => environment(arguments.first(), name.span())?,
                _ => return Err(Error::new(name.span(), EXPECTED)),
            };
            Ok((value, name.span()))
        }
        [first, ..] => Err(Error::new(first.span(), EXPECTED)),
        [] => Err(Error::new(Span::call_site(), EXPECTED)),
    }
}

fn is_path(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    }
}

fn environment(variable: Option<&SpecPath>, span: Span) -> Result<String> {
    let variable =
        variable.ok_or_else(|| Error::new(span, "`env!` takes the name of a variable"))?;
    std::env::var(&variable.value).map_err(|_| {
        let message = format!("the environment variable `{}` is not set", variable.value);
        Error::new(variable.span, message)
    })
}

/// The enum under the attribute.
pub(crate) struct Item {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    /// What is wrong with it: the table is made without that.
    pub(crate) errors: Vec<Error>,
}

/// Traits that every table implements: deriving them again would be an error
/// that helps nobody.
const OWN_DERIVES: [&str; 8] = [
    "Clone",
    "Copy",
    "Debug",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
];

impl Parse for Item {
    fn parse(input: ParseStream) -> Result<Self> {
        let expected =
            |name: &str| format!("expected an empty enum, such as `pub enum {name} {{}}`");
        let span = input.span();
        let Ok(item) = input.parse::<DeriveInput>() else {
            // Whatever it is, it must not be reported a second time.
            input.parse::<TokenStream>()?;
            return Err(Error::new(span, expected("ErrorCode")));
        };
        let expected = expected(&item.ident.to_string());
        let Data::Enum(data) = item.data else {
            return Err(Error::new(item.ident.span(), expected));
        };
        if let Some(variant) = data.variants.first() {
            let message = format!("{expected}\n = note: the variants come from the spec");
            return Err(Error::new(variant.ident.span(), message));
        }
        let mut errors = Vec::new();
        let message = format!("{expected}\n = note: a table takes no generics");
        if item.generics.lt_token.is_some() {
            errors.push(Error::new_spanned(&item.generics, &message));
        } else if let Some(clause) = &item.generics.where_clause {
            errors.push(Error::new(clause.where_token.span, &message));
        }
        let mut attributes = Vec::new();
        for attribute in item.attrs {
            if attribute.path().is_ident("repr") {
                let message = "the integer type of a table comes from its spec\n = help: remove this, and write `\"repr\": \"…\"` in the spec";
                errors.push(Error::new_spanned(attribute, message));
            } else {
                attributes.extend(without_own_derives(attribute, &mut errors));
            }
        }
        Ok(Self {
            attributes,
            visibility: item.vis,
            name: item.ident,
            errors,
        })
    }
}

fn without_own_derives(attribute: Attribute, errors: &mut Vec<Error>) -> Option<Attribute> {
    if !attribute.path().is_ident("derive") {
        return Some(attribute);
    }
    let parse = Punctuated::<Path, Token![,]>::parse_terminated;
    let Ok(derives) = attribute.parse_args_with(parse) else {
        return Some(attribute);
    };
    let mut others = Vec::new();
    for path in derives {
        let name = path.segments.last().map(|last| last.ident.to_string());
        match name.as_deref() {
            Some("Default") => {
                let message = "the `Default` of a table comes from its spec\n = help: remove this, and write `\"default\": …` in the spec";
                errors.push(Error::new_spanned(path, message));
            }
            Some(name) if OWN_DERIVES.contains(&name) => {}
            _ => others.push(path),
        }
    }
    (!others.is_empty()).then(|| syn::parse_quote!(#[derive(#(#others),*)]))
}
