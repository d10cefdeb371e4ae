//! Options of attributes, such as `#[code(of = StatusCode, crate = kodes)]`.

use crate::mistake::{Errors, Mistake, expected_one_of};
use crate::names::Name;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Error, LitStr, Meta, Path, Result, Token};

/// Reads an option, or another item of the list.
pub(crate) type ReadOption<'a> = &'a mut dyn FnMut(ParseStream) -> Result<()>;

/// Reads the list of each attribute with this name.
pub(crate) fn read(
    attributes: &[Attribute],
    name: &str,
    example: &str,
    errors: Errors,
    each: ReadOption,
) {
    for attribute in attributes {
        if !attribute.path().is_ident(name) {
            continue;
        }
        match &attribute.meta {
            Meta::List(list) if !list.tokens.is_empty() => {
                // Unlike `parse2`, this reports a missing token at the parenthesis.
                let result =
                    list.parse_args_with(|input: ParseStream| read_list(input, errors, each));
                errors.extend(result.err());
            }
            _ => {
                let message = format!("expected `{example}`");
                errors.push(Mistake::on(attribute.path(), message).into());
            }
        }
    }
}

/// Reads a list to its end. After a mistake, reading resumes at the next comma.
pub(crate) fn read_list(input: ParseStream, errors: Errors, each: ReadOption) -> Result<()> {
    while !input.is_empty() {
        let mut result = each(input);
        if result.is_ok() && !ends(input) {
            result = Err(input.error("expected `,`"));
        }
        if let Err(error) = result {
            errors.push(error);
            while !ends(input) {
                input.parse::<TokenTree>()?;
            }
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(())
}

pub(crate) fn has_attribute(attributes: &[Attribute], name: &str) -> bool {
    let mut paths = attributes.iter().map(Attribute::path);
    paths.any(|path| path.is_ident(name))
}

/// Reports attributes in the wrong place.
pub(crate) fn refuse(
    attributes: &[Attribute],
    name: &str,
    message: &str,
    help: &str,
    errors: Errors,
) {
    for attribute in attributes {
        if attribute.path().is_ident(name) {
            let mistake = Mistake::on(attribute.path(), message);
            errors.push(mistake.help(help).into());
        }
    }
}

/// What to write if a name comes next as a string.
pub(crate) fn quotes_help(input: ParseStream) -> Option<String> {
    let mut name = input.fork().parse::<LitStr>().ok()?.value();
    if name.contains([' ', '-']) {
        name = Name::from_phrase(&name).variant;
    }
    Some(format!("write it without quotes: `{name}`"))
}

fn ends(input: ParseStream) -> bool {
    input.is_empty() || input.peek(Token![,])
}

/// The name of the next option, if it is `name = …` or `name(…)`.
pub(crate) fn next_name(input: ParseStream) -> Option<Ident> {
    let fork = input.fork();
    let name = fork.call(Ident::parse_any).ok()?;
    (fork.peek(Token![=]) || fork.peek(syn::token::Paren)).then_some(name)
}

/// The path of codes-core, as in `crate = path`.
pub(crate) fn krate(path: Option<&Path>) -> TokenStream {
    match path {
        Some(path) => path.to_token_stream(),
        None => quote!(::codes_core),
    }
}

/// The line of Cargo.toml that turns a feature of codes-core on.
pub(crate) fn dependency(feature: &str) -> String {
    format!("`codes-core = {{ version = \"0.1\", features = [\"{feature}\"] }}`")
}

/// The last segment of the path of a table, for messages.
pub(crate) fn last_name(path: &Path) -> String {
    let last = path.segments.last();
    last.map_or_else(String::new, |last| last.ident.to_string())
}

/// The options of an attribute, and those that have been read.
pub(crate) struct Keys {
    known: &'static [&'static str],
    repeatable: Option<&'static str>,
    seen: Vec<&'static str>,
}

impl Keys {
    pub(crate) fn new(known: &'static [&'static str], repeatable: Option<&'static str>) -> Self {
        let seen = Vec::new();
        Self {
            known,
            repeatable,
            seen,
        }
    }

    pub(crate) fn knows(&self, path: &Path) -> bool {
        self.known.iter().any(|name| path.is_ident(name))
    }

    pub(crate) fn next(&mut self, input: ParseStream) -> Result<Key> {
        let ident = match input.call(Ident::parse_any) {
            Ok(ident) => ident,
            Err(error) => return Err(Error::new(error.span(), expected_one_of(self.known))),
        };
        let span = ident.span();
        let written = ident.to_string();
        for &name in self.known {
            if written != name {
                continue;
            }
            if self.seen.contains(&name) && self.repeatable != Some(name) {
                return Err(Error::new(span, format!("duplicate option `{name}`")));
            }
            self.seen.push(name);
            return Ok(Key { name, span });
        }
        let mistake = Mistake::at(span, format!("unknown option `{written}`"));
        Err(mistake.one_of(&written, self.known).into())
    }
}

pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) span: Span,
}

impl Key {
    /// Reads `= value`; `example` is a value for the message.
    pub(crate) fn value<T>(
        &self,
        input: ParseStream,
        example: &str,
        parse: fn(ParseStream) -> Result<T>,
    ) -> Result<T> {
        self.equals(input, example)?;
        let help = quotes_help(input);
        parse(input).map_err(|error| {
            let message = self.message(example);
            Mistake::at(error.span(), message).maybe_help(help).into()
        })
    }

    pub(crate) fn path(&self, input: ParseStream, example: &str) -> Result<Path> {
        let path = self.value(input, example, Path::parse_mod_style)?;
        match path.segments.first() {
            // A table or a crate is no part of a type.
            Some(first) if first.ident == "Self" => {
                Err(Error::new(first.ident.span(), self.message(example)))
            }
            _ => Ok(path),
        }
    }

    pub(crate) fn equals(&self, input: ParseStream, example: &str) -> Result<()> {
        let span = if ends(input) { self.span } else { input.span() };
        match input.parse::<Option<Token![=]>>()? {
            Some(_) => Ok(()),
            None => Err(Error::new(span, self.message(example))),
        }
    }

    fn message(&self, example: &str) -> String {
        format!("expected `{} = {example}`", self.name)
    }
}
