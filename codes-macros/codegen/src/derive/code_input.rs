//! What `#[derive(Code)]` reads: the enum and its `#[code(…)]` attributes.

use super::options;
use super::reference::Reference;
use crate::args::{Item, SpecPath};
use crate::emit::STANDARD;
use crate::suggest;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Error, Expr, LitStr, Path, Result, Token, parenthesized};

/// The enum under `#[derive(Code)]`.
pub(super) struct CodeInput {
    /// Of its attributes and those of its variants, the deprecations.
    pub(super) item: Item,
    pub(super) source: Source,
    /// `class = Name`
    pub(super) class: Option<Ident>,
    /// The path of codes-core.
    pub(super) krate: TokenStream,
    /// Traits that the user implements.
    pub(super) without: Vec<String>,
    pub(super) variants: Vec<Written>,
}

/// Where the rows come from.
pub(super) enum Source {
    /// `of = StatusCode`
    Table(Path),
    /// `"spec/mine.json"`
    Spec(SpecPath),
}

/// A variant as it is written.
pub(super) struct Written {
    pub(super) name: Ident,
    /// The code that `#[code(…)]` says, or the name. `None` if what it says is
    /// wrong, which is reported.
    pub(super) reference: Option<Reference>,
    /// Whether there is such an attribute.
    pub(super) has_attribute: bool,
    pub(super) discriminant: Option<Expr>,
}

const EXAMPLE: &str = "#[code(of = StatusCode)]";

impl CodeInput {
    /// The enum, and what is wrong with it. `None` if there is nothing to go on.
    pub(super) fn read(item: DeriveInput) -> (Option<Self>, Vec<Error>) {
        let mut errors = Vec::new();
        let mut options = Options::default();
        for attribute in own(&item.attrs) {
            options::read(attribute, EXAMPLE, &mut errors, |input| {
                options.option(input)
            });
        }
        let Data::Enum(data) = item.data else {
            let message = "expected an enum: each variant is a code\n = help: for an error type that knows its code, derive `ToCode`";
            errors.push(Error::new(item.ident.span(), message));
            return (None, errors);
        };
        if item.generics.lt_token.is_some() || item.generics.where_clause.is_some() {
            let message = "an enum of codes takes no generics";
            errors.push(Error::new(item.ident.span(), message));
            return (None, errors);
        }
        if data.variants.is_empty() {
            let message = "expected variants, each a row of the table\n = help: for an enum with all rows of a spec, use `#[code_table(\"…\")]`";
            errors.push(Error::new(item.ident.span(), message));
            return (None, errors);
        }
        let source = options.source(&item.ident, &mut errors);
        let mut has_unfit = false;
        let mut variants = Vec::new();
        let mut attributes = item.attrs;
        for variant in data.variants {
            if !variant.fields.is_empty() {
                has_unfit = true;
                let message = "a code has no fields\n = help: for an error type that knows its code, derive `ToCode`";
                errors.push(Error::new_spanned(&variant.fields, message));
            }
            if variant.ident == "ALL" {
                let message =
                    "`ALL` is the constant with all variants\n = help: rename the variant";
                errors.push(Error::new(variant.ident.span(), message));
                has_unfit = true;
            }
            let reference = match reference(&variant.attrs, &mut errors) {
                Ok(None) => Some(Reference::of_name(&variant.ident)),
                Ok(written) => written,
                Err(Reported) => None,
            };
            variants.push(Written {
                has_attribute: own(&variant.attrs).next().is_some(),
                reference,
                name: variant.ident,
                discriminant: variant.discriminant.map(|(_, expression)| expression),
            });
            attributes.extend(variant.attrs);
        }
        let Some(source) = source.filter(|_| !has_unfit) else {
            return (None, errors);
        };
        attributes.retain(|attribute| attribute.path().is_ident("deprecated"));
        let input = Self {
            item: Item {
                attributes,
                visibility: item.vis,
                name: item.ident,
                errors: Vec::new(),
            },
            source,
            class: options.class,
            krate: options
                .krate
                .map_or_else(|| quote!(::codes_core), |path| quote!(#path)),
            without: options.without,
            variants,
        };
        (Some(input), errors)
    }
}

pub(super) fn own(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("code"))
}

/// Something is wrong, and among the errors.
struct Reported;

/// The one code on a variant, if there is one.
fn reference(
    attributes: &[Attribute],
    errors: &mut Vec<Error>,
) -> std::result::Result<Option<Reference>, Reported> {
    let before = errors.len();
    let mut found: Option<Reference> = None;
    for attribute in own(attributes) {
        options::read(attribute, "#[code(404)]", errors, |input| {
            let reference: Reference = input.parse()?;
            if found.is_some() {
                return Err(Error::new(reference.span, "a variant has one code"));
            }
            found = Some(reference);
            Ok(())
        });
    }
    if errors.len() == before {
        Ok(found)
    } else {
        Err(Reported)
    }
}

/// What stands in `#[code(…)]` on the enum.
#[derive(Default)]
struct Options {
    table: Option<Path>,
    spec: Option<SpecPath>,
    class: Option<Ident>,
    krate: Option<Path>,
    without: Vec<String>,
}

impl Options {
    fn option(&mut self, input: ParseStream) -> Result<()> {
        const OPTIONS: [&str; 4] = ["of", "class", "crate", "without"];
        if is_spec_path(input) {
            let path: SpecPath = input.parse()?;
            if self.spec.is_some() {
                return Err(Error::new(path.span, "expected one spec"));
            }
            self.spec = Some(path);
            return Ok(());
        }
        let fork = input.fork();
        let name = fork
            .call(Ident::parse_any)
            .map_err(|error| Error::new(error.span(), format!("expected `{EXAMPLE}`")))?;
        match name.to_string().as_str() {
            "of" if self.table.is_some() => Err(options::twice(&name)),
            "of" => options::path_value(input).map(|path| self.table = Some(path)),
            "crate" if self.krate.is_some() => Err(options::twice(&name)),
            "crate" => options::path_value(input).map(|path| self.krate = Some(path)),
            "class" if self.class.is_some() => Err(options::twice(&name)),
            "class" => {
                options::skip_key(input)?;
                self.class = Some(input.parse()?);
                Ok(())
            }
            "without" => {
                input.call(Ident::parse_any)?;
                self.without(input)
            }
            _ if options::key(input).is_some() || input.peek2(syn::token::Paren) => {
                Err(options::unknown(&name, &OPTIONS))
            }
            _ => {
                let table = input.call(Path::parse_mod_style)?;
                let table = quote!(#table).to_string().replace(' ', "");
                let message = format!("expected an option\n = help: write `of = {table}`");
                Err(Error::new(name.span(), message))
            }
        }
    }

    fn without(&mut self, input: ParseStream) -> Result<()> {
        let list;
        parenthesized!(list in input);
        for name in Punctuated::<Ident, Token![,]>::parse_terminated(&list)? {
            let written = name.to_string();
            if !STANDARD.contains(&written.as_str()) {
                let help = match suggest::nearest(&written, STANDARD) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("it is one of {}", suggest::list(STANDARD, "and")),
                };
                let message = format!("`{written}` can't be left out\n = help: {help}");
                return Err(Error::new(name.span(), message));
            }
            self.without.push(written);
        }
        Ok(())
    }

    fn source(&mut self, name: &Ident, errors: &mut Vec<Error>) -> Option<Source> {
        match (self.table.take(), self.spec.take()) {
            (Some(table), None) => {
                if let Some(class) = self.class.take() {
                    let message = "the enum of classes is that of the table\n = help: remove this";
                    errors.push(Error::new(class.span(), message));
                }
                Some(Source::Table(table))
            }
            (None, Some(spec)) => Some(Source::Spec(spec)),
            (Some(_), Some(spec)) => {
                let message = "the rows are either those of a table or those of a spec\n = help: remove one of the two";
                errors.push(Error::new(spec.span, message));
                None
            }
            // Something was meant to say it.
            (None, None) if !errors.is_empty() => None,
            (None, None) => {
                let message = format!(
                    "the codes of `{}` are those of which table?\n = help: add `{EXAMPLE}`, or `#[code(\"spec/mine.json\")]` for those of a spec",
                    name.unraw()
                );
                errors.push(Error::new(name.span(), message));
                None
            }
        }
    }
}

/// Whether a string or a macro comes next.
fn is_spec_path(input: ParseStream) -> bool {
    let fork = input.fork();
    input.peek(LitStr) || (fork.call(Path::parse_mod_style).is_ok() && fork.peek(Token![!]))
}
