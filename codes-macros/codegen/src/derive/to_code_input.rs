//! The input of `#[derive(ToCode)]`: the type, its tables and its codes.

use super::reference::Reference;
use super::variant_code::{Owner, Table, assign};
use crate::mistake::Mistake;
use crate::options::{self, Keys, last_name};
use crate::suggest;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Data, DeriveInput, Error, Path, Result, Token};

/// The type under `#[derive(ToCode)]`.
pub(super) struct ToCodeInput {
    /// At least one.
    pub(super) tables: Vec<Table>,
    /// The place of `respond`, which asks for a problem document of each variant.
    pub(super) respond: Option<Span>,
    /// The path of codes-core.
    pub(super) krate: TokenStream,
}

const EXAMPLE: &str = "#[to_code(StatusCode)]";

impl ToCodeInput {
    /// Reads the type. `None` if the mistakes leave nothing to generate from.
    pub(super) fn read(item: &DeriveInput, errors: &mut Vec<Error>) -> Option<Self> {
        let before = errors.len();
        let mut options = Options::default();
        let mut keys = Keys::new(&OPTIONS).repeatable("default");
        options::read(&item.attrs, "to_code", EXAMPLE, errors, &mut |input| {
            options.read(input, &mut keys)
        });
        let mut tables = options.tables;
        if tables.is_empty() {
            if errors.len() == before {
                let mistake = Mistake::at(item.ident.span(), "missing table");
                errors.push(mistake.help(format!("add `{EXAMPLE}`")).into());
            }
            return None;
        }
        let defaults = assign(options.defaults, &tables, "default", errors);
        for (table, default) in tables.iter_mut().zip(defaults) {
            table.default = default;
        }
        match &item.data {
            Data::Struct(data) => {
                let owner = Owner {
                    name: &item.ident,
                    is_variant: false,
                    attributes: &item.attrs,
                    fields: &data.fields,
                };
                owner.read(&mut tables, errors);
            }
            Data::Enum(data) => {
                let help = "for the variants without a code, write `#[to_code(…, default = …)]`";
                options::refuse(
                    &item.attrs,
                    "code",
                    "`#[code(…)]` belongs on a variant",
                    help,
                    errors,
                );
                for variant in &data.variants {
                    let owner = Owner {
                        name: &variant.ident,
                        is_variant: true,
                        attributes: &variant.attrs,
                        fields: &variant.fields,
                    };
                    owner.read(&mut tables, errors);
                }
            }
            Data::Union(_) => {
                errors.push(Error::new(
                    item.ident.span(),
                    "expected a struct or an enum",
                ));
                return None;
            }
        }
        if options.respond.is_none() {
            refuse_problems(item, errors);
        }
        Some(Self {
            tables,
            respond: options.respond,
            krate: options::krate(options.krate.as_ref()),
        })
    }
}

/// Reports descriptions of problems on a type that does not respond with them.
fn refuse_problems(item: &DeriveInput, errors: &mut Vec<Error>) {
    let mut refuse_in = |attributes: &[Attribute]| {
        let message = "`#[problem(…)]` requires `respond`";
        let help = "add it after the table: `#[to_code(StatusCode, respond)]`";
        options::refuse(attributes, "problem", message, help, errors);
    };
    refuse_in(&item.attrs);
    match &item.data {
        Data::Struct(data) => data.fields.iter().for_each(|field| refuse_in(&field.attrs)),
        Data::Enum(data) => {
            for variant in &data.variants {
                refuse_in(&variant.attrs);
                variant
                    .fields
                    .iter()
                    .for_each(|field| refuse_in(&field.attrs));
            }
        }
        Data::Union(_) => {}
    }
}

/// The arguments of `#[to_code(…)]`.
#[derive(Default)]
struct Options {
    tables: Vec<Table>,
    defaults: Vec<Reference>,
    krate: Option<Path>,
    respond: Option<Span>,
}

const OPTIONS: [&str; 3] = ["default", "respond", "crate"];

impl Options {
    fn read(&mut self, input: ParseStream, keys: &mut Keys) -> Result<()> {
        if options::name(input).is_some() || is_option(input) {
            let key = keys.next(input)?;
            match key.name {
                "default" => {
                    key.equals(input, "Name")?;
                    self.defaults.push(input.parse()?);
                }
                "respond" => self.respond = Some(key.span),
                _ => self.krate = Some(key.path(input, "path")?),
            }
            return Ok(());
        }
        let path = input.call(Path::parse_mod_style).map_err(|error| {
            let message = format!("expected a table, such as `{EXAMPLE}`");
            Error::new(error.span(), message)
        })?;
        for table in &self.tables {
            if spelled(&table.path) == spelled(&path) {
                let message = format!("duplicate table `{}`", last_name(&path));
                return Err(Mistake::on(&path, message).into());
            }
        }
        self.tables.push(Table {
            path,
            default: None,
            arms: Vec::new(),
        });
        Ok(())
    }
}

/// Whether the next word is an option or a misspelt one, and not the path of a
/// table.
fn is_option(input: ParseStream) -> bool {
    let fork = input.fork();
    let Ok(word) = fork.call(Ident::parse_any) else {
        return false;
    };
    let word = word.to_string();
    word.starts_with(|first: char| first.is_ascii_lowercase())
        && !fork.peek(Token![::])
        && suggest::nearest(&word, OPTIONS).is_some()
}

fn spelled(path: &Path) -> String {
    path.to_token_stream().to_string()
}
