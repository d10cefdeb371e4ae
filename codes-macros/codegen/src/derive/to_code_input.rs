//! What `#[derive(ToCode)]` reads: the type, its tables and the codes on it.

use super::problem::{self, Document, Place};
use super::reference::{Reference, assign};
use super::transparent::{self, Inner};
use super::{options, shown};
use crate::suggest;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Data, DeriveInput, Error, Fields, Path, Result};

/// The type under `#[derive(ToCode)]`.
pub(super) struct ToCodeInput {
    /// At least one.
    pub(super) tables: Vec<Table>,
    /// What `respond` asks for: the problem of each variant.
    pub(super) respond: Option<Respond>,
    /// The path of codes-core.
    pub(super) krate: TokenStream,
}

/// One table of `#[to_code(…)]`, and what each variant is in it.
pub(super) struct Table {
    pub(super) path: Path,
    /// The code of what has none of its own.
    pub(super) default: Option<Reference>,
    pub(super) arms: Vec<Arm>,
}

/// What the type answers with.
pub(super) struct Respond {
    /// `respond`, where it stands.
    pub(super) keyword: Ident,
    /// What holds for all variants that don't say otherwise.
    pub(super) defaults: Document,
    /// One for each arm of the tables.
    pub(super) documents: Vec<Document>,
}

/// A variant, or the struct itself.
pub(super) struct Arm {
    /// `None` for the struct.
    pub(super) variant: Option<Ident>,
    pub(super) code: Code,
}

pub(super) enum Code {
    Of(Reference),
    /// That of the inner value.
    Inner(Box<Inner>),
    Default,
    /// None to be had, which is reported.
    Missing,
}

const EXAMPLE: &str = "#[to_code(StatusCode)]";

impl ToCodeInput {
    /// The type, and what is wrong with it. `None` if there is nothing to go on.
    pub(super) fn read(item: &DeriveInput) -> (Option<Self>, Vec<Error>) {
        let mut errors = Vec::new();
        let mut options = Options::default();
        for attribute in &item.attrs {
            if attribute.path().is_ident("to_code") {
                options::read(attribute, EXAMPLE, &mut errors, |input| {
                    options.option(input)
                });
            }
        }
        let paths = options.tables;
        if paths.is_empty() {
            if errors.is_empty() {
                let message = format!(
                    "`{}` turns into the codes of which table?\n = help: add `{EXAMPLE}`",
                    item.ident.unraw()
                );
                errors.push(Error::new(item.ident.span(), message));
            }
            return (None, errors);
        }
        let defaults = assign(options.defaults, &paths, "defaults", &mut errors);
        let mut arms: Vec<Vec<Arm>> = paths.iter().map(|_| Vec::new()).collect();
        let mut documents = Vec::new();
        let mut shared = Document::default();
        let mut add = |owner: &Owner, errors: &mut Vec<Error>| {
            let codes = owner.codes(&paths, &defaults, errors);
            for (arms, code) in arms.iter_mut().zip(codes) {
                arms.push(Arm {
                    variant: owner.variant.cloned(),
                    code,
                });
            }
            if options.respond.is_some() {
                documents.push(owner.document(errors));
            } else {
                owner.refuse_problems(errors);
            }
        };
        match &item.data {
            Data::Struct(data) => add(&Owner::of_struct(item, &data.fields), &mut errors),
            Data::Enum(data) => {
                for attribute in codes_of(&item.attrs) {
                    let message = "a code stands on a variant\n = help: for all variants without one, write `#[to_code(…, default = …)]`";
                    errors.push(Error::new_spanned(attribute.path(), message));
                }
                if options.respond.is_some() {
                    shared = Document::read(&item.attrs, None, Place::Enum, &mut errors);
                } else {
                    problem::refuse(&item.attrs, &mut errors);
                }
                for variant in &data.variants {
                    let owner = Owner {
                        name: &variant.ident,
                        variant: Some(&variant.ident),
                        attributes: &variant.attrs,
                        fields: &variant.fields,
                    };
                    add(&owner, &mut errors);
                }
            }
            Data::Union(_) => {
                let message = "expected a struct or an enum";
                errors.push(Error::new(item.ident.span(), message));
                return (None, errors);
            }
        }
        let krate = options
            .krate
            .map_or_else(|| quote!(::codes_core), |path| quote!(#path));
        let tables = paths.into_iter().zip(arms).zip(defaults);
        let tables = tables.map(|((path, arms), default)| Table {
            path,
            default,
            arms,
        });
        let respond = options.respond.map(|keyword| Respond {
            keyword,
            defaults: shared,
            documents,
        });
        let input = Self {
            tables: tables.collect(),
            respond,
            krate,
        };
        (Some(input), errors)
    }
}

fn spelled(path: &Path) -> String {
    path.to_token_stream().to_string()
}

fn codes_of(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("code"))
}

/// `name = …` beside a code, where nothing of the kind stands.
fn no_option_of_code(name: &Ident) -> Error {
    let written = name.to_string();
    let help = match written.as_str() {
        "default" | "crate" => format!("write it on the type: `#[to_code(…, {written} = …)]`"),
        "type" | "title" | "detail" | "header" | "extension" => {
            format!("write it in an attribute of its own: `#[problem({written} = …)]`")
        }
        _ => "write a code: `#[code(NotFound)]`, or `#[code(404)]`".to_owned(),
    };
    let message = format!("`{written}` is no option of `#[code(…)]`\n = help: {help}");
    Error::new(name.span(), message)
}

/// The attribute of the type, at a variant or a field.
fn refuse_to_code(attributes: &[Attribute], errors: &mut Vec<Error>) {
    for attribute in attributes {
        if attribute.path().is_ident("to_code") {
            let message = "`#[to_code(…)]` stands on the type\n = help: the code of a variant is `#[code(NotFound)]`";
            errors.push(Error::new_spanned(attribute.path(), message));
        }
    }
}

/// What stands in `#[to_code(…)]`.
#[derive(Default)]
struct Options {
    tables: Vec<Path>,
    defaults: Vec<Reference>,
    krate: Option<Path>,
    respond: Option<Ident>,
}

impl Options {
    fn option(&mut self, input: ParseStream) -> Result<()> {
        const OPTIONS: [&str; 3] = ["default", "respond", "crate"];
        if let Some(name) = options::key(input) {
            match name.to_string().as_str() {
                "default" => {
                    options::skip_key(input)?;
                    self.defaults.push(input.parse()?);
                }
                "crate" if self.krate.is_some() => return Err(options::twice(&name)),
                "crate" => self.krate = Some(options::path_value(input)?),
                _ => return Err(options::unknown(&name, &OPTIONS)),
            }
            return Ok(());
        }
        let path = input.call(Path::parse_mod_style).map_err(|error| {
            Error::new(
                error.span(),
                format!("expected a table, such as `{EXAMPLE}`"),
            )
        })?;
        if let Some(name) = path.get_ident().filter(|name| *name == "respond") {
            if self.respond.is_some() {
                return Err(options::twice(name));
            }
            self.respond = Some(name.clone());
        } else if let Some(name) = path.get_ident().filter(|name| is_misspelt(name, &OPTIONS)) {
            return Err(options::unknown(name, &OPTIONS));
        } else if path.is_ident("default") {
            let message = "expected `default = Name`";
            return Err(Error::new_spanned(path, message));
        } else if self
            .tables
            .iter()
            .any(|table| spelled(table) == spelled(&path))
        {
            let message = format!("the table `{}` stands twice", shown(&path));
            return Err(Error::new_spanned(path, message));
        } else {
            self.tables.push(path);
        }
        Ok(())
    }
}

/// Whether a word is nearly an option, and looks like no type.
fn is_misspelt(name: &Ident, options: &[&str]) -> bool {
    let name = name.to_string();
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && !options.contains(&name.as_str())
        && suggest::nearest(&name, options.iter().copied()).is_some()
}

/// What carries `#[code(…)]`.
struct Owner<'a> {
    name: &'a Ident,
    variant: Option<&'a Ident>,
    attributes: &'a [Attribute],
    fields: &'a Fields,
}

impl<'a> Owner<'a> {
    fn of_struct(item: &'a DeriveInput, fields: &'a Fields) -> Self {
        Self {
            name: &item.ident,
            variant: None,
            attributes: &item.attrs,
            fields,
        }
    }

    /// The code in each table.
    fn codes(
        &self,
        tables: &[Path],
        defaults: &[Option<Reference>],
        errors: &mut Vec<Error>,
    ) -> Vec<Code> {
        let before = errors.len();
        if self.variant.is_some() {
            refuse_to_code(self.attributes, errors);
        }
        for field in self.fields {
            refuse_to_code(&field.attrs, errors);
        }
        let mut references = Vec::new();
        let mut transparent = None;
        for attribute in codes_of(self.attributes) {
            options::read(attribute, "#[code(NotFound)]", errors, |input| {
                if let Some(name) = options::key(input) {
                    return Err(no_option_of_code(&name));
                }
                if input.peek(syn::Ident) {
                    let fork = input.fork();
                    let name: Ident = fork.parse()?;
                    if name == "transparent" {
                        input.parse::<Ident>()?;
                        if transparent.is_some() {
                            return Err(options::twice(&name));
                        }
                        transparent = Some(name.span());
                        return Ok(());
                    }
                    if name == "problem" && fork.peek(syn::token::Paren) {
                        let message =
                            "a problem is described by an attribute of its own: `#[problem(…)]`";
                        return Err(Error::new(name.span(), message));
                    }
                }
                references.push(input.parse()?);
                Ok(())
            });
        }
        let inner = transparent
            .and_then(|span| transparent::field(self.fields, span, errors))
            .map(Box::new);
        if transparent.is_none() {
            transparent::refuse_marks(self.fields, errors);
        }
        let explicit = assign(references, tables, "codes", errors);
        if let (Some(span), true) = (transparent, explicit.iter().all(Option::is_some)) {
            let message = "the code is either that of the inner value or another\n = help: remove `transparent` or the code beside it";
            errors.push(Error::new(span, message));
        }
        let is_right = errors.len() == before;
        let codes = explicit.into_iter().enumerate().map(|(at, reference)| {
            match (reference, &inner, &defaults[at]) {
                (Some(reference), _, _) => Code::Of(reference),
                (None, Some(inner), _) => Code::Inner(inner.clone()),
                (None, None, Some(_)) => Code::Default,
                (None, None, None) => {
                    if is_right {
                        errors.push(self.without_code(&tables[at], tables.len() > 1));
                    }
                    Code::Missing
                }
            }
        });
        codes.collect()
    }

    fn document(&self, errors: &mut Vec<Error>) -> Document {
        let place = match self.variant {
            Some(_) => Place::Variant,
            None => Place::Struct,
        };
        Document::read(self.attributes, Some(self.fields), place, errors)
    }

    /// Without `respond` there are no problems.
    fn refuse_problems(&self, errors: &mut Vec<Error>) {
        problem::refuse(self.attributes, errors);
        for field in self.fields {
            problem::refuse(&field.attrs, errors);
        }
    }

    fn without_code(&self, table: &Path, is_one_of_several: bool) -> Error {
        let name = self.name.unraw();
        let table = shown(table);
        let prefix = if is_one_of_several {
            format!("{table}::")
        } else {
            String::new()
        };
        let (what, default) = match self.variant {
            Some(_) => (
                "the variant",
                format!(
                    ", or a default for all variants: `#[to_code({table}, default = {prefix}…)]`"
                ),
            ),
            None => ("the struct", String::new()),
        };
        let message = format!(
            "{what} `{name}` has no code of `{table}`\n = help: add one: `#[code({prefix}…)]`{default}"
        );
        Error::new(self.name.span(), message)
    }
}
