//! The input of `#[derive(Code)]`: the enum and its `#[code(…)]` attributes.

use super::reference::{Kind, Reference};
use crate::args::{Item, SpecPath};
use crate::features;
use crate::mistake::{Errors, Mistake};
use crate::options::{self, Keys, has_attribute};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Data, DataEnum, DeriveInput, Error, Expr, Generics, LitStr};
use syn::{Path, Result, Token, Variant};

/// The enum under `#[derive(Code)]`.
pub(super) struct CodeInput {
    /// Its attributes are the deprecations of the enum and the variants.
    pub(super) item: Item,
    pub(super) source: Source,
    /// `class = Name`
    pub(super) class: Option<Ident>,
    /// The path of codes-core.
    pub(super) krate: TokenStream,
    /// `integrate(serde)`: the features whose traits are implemented.
    pub(super) integrate: Vec<Ident>,
    pub(super) variants: Vec<Written>,
}

/// The origin of the rows.
pub(super) enum Source {
    /// `of = StatusCode`
    Table(Path),
    /// `"spec/mine.json"`
    Spec(SpecPath),
}

pub(super) struct Written {
    pub(super) name: Ident,
    /// The code in `#[code(…)]`, or the name of the variant. `None` after a mistake.
    pub(super) reference: Option<Reference>,
    pub(super) has_attribute: bool,
    pub(super) discriminant: Option<Expr>,
}

impl Written {
    /// The discriminant and its span. `None` for an expression, which only rustc can
    /// evaluate.
    pub(super) fn number(&self) -> Option<(i128, Span)> {
        let discriminant = self.discriminant.to_token_stream();
        let code: Reference = syn::parse2(discriminant).ok()?;
        match code.kind {
            Kind::Number(number) => Some((number, code.span)),
            Kind::Name(_) => None,
        }
    }
}

const EXAMPLE: &str = "#[code(of = StatusCode)]";
const USE_TO_CODE: &str = "to give an error type a code, derive `ToCode`";

impl CodeInput {
    /// `None` if nothing can be generated because of mistakes.
    pub(super) fn read(item: DeriveInput, errors: Errors) -> Option<Self> {
        let mut given = Options::default();
        let mut keys = Keys::new(&["of", "class", "crate", "integrate"], None);
        options::read(&item.attrs, "code", EXAMPLE, errors, &mut |input| {
            given.read(input, &mut keys)
        });
        let shape = enum_of(item.data, &item.generics, item.ident.span());
        let data = shape.map_err(|mistake| errors.push(mistake.into())).ok()?;
        given.check(&item.ident, errors);
        let mut attributes = item.attrs;
        let mut is_fit = true;
        let mut variants = Vec::new();
        for variant in data.variants {
            is_fit &= is_fit_for_code(&variant, errors);
            let code = reference(&variant, errors);
            variants.push(Written {
                name: variant.ident,
                reference: code,
                has_attribute: has_attribute(&variant.attrs, "code"),
                discriminant: variant.discriminant.map(|(_, value)| value),
            });
            attributes.extend(variant.attrs);
        }
        attributes.retain(|attribute| attribute.path().is_ident("deprecated"));
        Some(Self {
            source: given.source.filter(|_| is_fit)?,
            item: Item {
                attributes,
                visibility: item.vis,
                name: item.ident,
                errors: Vec::new(),
            },
            class: given.class,
            krate: options::krate(given.krate.as_ref()),
            integrate: given.integrate,
            variants,
        })
    }
}

fn enum_of(data: Data, generics: &Generics, span: Span) -> std::result::Result<DataEnum, Mistake> {
    let Data::Enum(data) = data else {
        let message = "expected an enum whose variants are codes";
        return Err(Mistake::at(span, message).help(USE_TO_CODE));
    };
    if generics.lt_token.is_some() || generics.where_clause.is_some() {
        return Err(Mistake::at(span, "an enum of codes cannot be generic"));
    }
    if data.variants.is_empty() {
        let help = "for an enum with every row of a spec, use `#[code_table(\"…\")]`";
        return Err(Mistake::at(span, "expected at least one variant").help(help));
    }
    Ok(data)
}

fn is_fit_for_code(variant: &Variant, errors: Errors) -> bool {
    let before = errors.len();
    if !variant.fields.is_empty() {
        let mistake = Mistake::on(&variant.fields, "a code cannot have fields");
        errors.push(mistake.help(USE_TO_CODE).into());
    }
    if variant.ident == "ALL" {
        let message = "`ALL` is reserved for the constant that lists all variants";
        let mistake = Mistake::at(variant.ident.span(), message);
        errors.push(mistake.help("rename the variant").into());
    }
    errors.len() == before
}

fn reference(variant: &Variant, errors: Errors) -> Option<Reference> {
    let before = errors.len();
    let mut code: Option<Reference> = None;
    let attributes = &variant.attrs;
    options::read(attributes, "code", "#[code(404)]", errors, &mut |input| {
        let written: Reference = input.parse()?;
        if code.is_some() {
            return Err(Error::new(written.span, "a variant can have only one code"));
        }
        code = Some(written);
        Ok(())
    });
    if errors.len() > before {
        return None;
    }
    code.or_else(|| Some(Reference::of_name(&variant.ident)))
}

/// The options of `#[code(…)]` on the enum.
#[derive(Default)]
struct Options {
    source: Option<Source>,
    class: Option<Ident>,
    krate: Option<Path>,
    integrate: Vec<Ident>,
}

impl Options {
    fn read(&mut self, input: ParseStream, keys: &mut Keys) -> Result<()> {
        let fork = input.fork();
        let path = fork.call(Path::parse_mod_style);
        if input.peek(LitStr) || (path.is_ok() && fork.peek(Token![!])) {
            let spec: SpecPath = input.parse()?;
            return self.set_source(spec.span, Source::Spec(spec));
        }
        match path {
            Ok(path) if path.is_ident("without") => return Err(no_longer_needed(input)),
            Ok(path) if options::next_name(input).is_none() && !keys.knows(&path) => {
                let table = quote!(#path).to_string().replace(' ', "");
                return Err(Mistake::on(&path, format!("expected `of = {table}`")).into());
            }
            _ => {}
        }
        let key = keys.next(input)?;
        match key.name {
            "of" => self.set_source(key.span, Source::Table(key.path(input, "path")?))?,
            "class" => self.class = Some(key.value(input, "Name", Ident::parse)?),
            "crate" => self.krate = Some(key.path(input, "path")?),
            _ => self.integrate = features::read(key.span, input)?,
        }
        Ok(())
    }

    fn set_source(&mut self, span: Span, source: Source) -> Result<()> {
        if self.source.is_some() {
            let mistake = Mistake::at(span, "the rows come from one table or one spec");
            return Err(mistake.help("remove one of the two").into());
        }
        self.source = Some(source);
        Ok(())
    }

    fn check(&self, name: &Ident, errors: Errors) {
        if let (Some(Source::Table(_)), Some(class)) = (&self.source, &self.class) {
            let mistake = Mistake::at(class.span(), "the class enum comes from the table");
            errors.push(mistake.help("remove `class = …`").into());
        }
        // Another mistake may be the cause.
        if self.source.is_none() && errors.is_empty() {
            let help =
                format!("add `{EXAMPLE}`, or `#[code(\"spec/mine.json\")]` for the rows of a spec");
            errors.push(Mistake::at(name.span(), "missing table").help(help).into());
        }
    }
}

/// The error for an option of an earlier version.
fn no_longer_needed(input: ParseStream) -> Error {
    let message = "`without` is no longer needed: \
        `derive(Code)` implements none of the traits that Rust derives";
    Mistake::at(input.span(), message)
        .help("remove `without(…)`")
        .into()
}
