//! The input of `#[derive(ToCode)]`: the type, its tables and its codes.

use super::reference::Reference;
use super::syntax::constructors;
use super::variant_code::{self, Table, assign, refuse_problem};
use crate::mistake::{Errors, Mistake};
use crate::options::{self, Keys, last_name};
use crate::suggest;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Data, DeriveInput, Error, Path, Result, Token};

pub(super) struct ToCodeInput {
    /// At least one.
    pub(super) tables: Vec<Table>,
    /// The place of `respond`, which gives each variant a problem document.
    pub(super) respond: Option<Span>,
    /// The path of codes-core.
    pub(super) krate: TokenStream,
}

const EXAMPLE: &str = "#[to_code(StatusCode)]";

impl ToCodeInput {
    /// `None` if nothing can be generated because of mistakes.
    pub(super) fn read(item: &DeriveInput, errors: Errors) -> Option<Self> {
        let before = errors.len();
        let mut given = Options::default();
        let mut keys = Keys::new(&OPTIONS, Some("default"));
        options::read(&item.attrs, "to_code", EXAMPLE, errors, &mut |input| {
            given.read(input, &mut keys)
        });
        let mut tables = given.tables;
        if tables.is_empty() {
            if errors.len() == before {
                let mistake = Mistake::at(item.ident.span(), "missing table");
                errors.push(mistake.help(format!("add `{EXAMPLE}`")).into());
            }
            return None;
        }
        let defaults = assign(given.defaults, &tables, "default", errors);
        for (table, default) in tables.iter_mut().zip(defaults) {
            table.default = default;
        }
        match &item.data {
            Data::Struct(_) => {}
            Data::Enum(_) => {
                let message = "`#[code(…)]` belongs on a variant";
                let help = "for the variants without a code, write `#[to_code(…, default = …)]`";
                options::refuse(&item.attrs, "code", message, help, errors);
            }
            Data::Union(_) => {
                let message = "expected a struct or an enum";
                errors.push(Error::new(item.ident.span(), message));
                return None;
            }
        }
        let responds = given.respond.is_some();
        refuse_problem(&item.attrs, responds, errors);
        for constructor in &constructors(item) {
            variant_code::read(constructor, &mut tables, responds, errors);
        }
        Some(Self {
            tables,
            respond: given.respond,
            krate: options::krate(given.krate.as_ref()),
        })
    }
}

/// The options of `#[to_code(…)]`.
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
        if options::next_name(input).is_some() || is_option(input) {
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
        let expected = format!("expected a table, such as `{EXAMPLE}`");
        let path = input.call(Path::parse_mod_style);
        let path = path.map_err(|error| Error::new(error.span(), expected))?;
        let spelled = |path: &Path| path.to_token_stream().to_string();
        for table in &self.tables {
            if spelled(&table.path) == spelled(&path) {
                let message = format!("duplicate table `{}`", last_name(&path));
                return Err(Mistake::on(&path, message).into());
            }
        }
        let (default, arms) = (None, Vec::new());
        self.tables.push(Table {
            path,
            default,
            arms,
        });
        Ok(())
    }
}

/// Whether the next word is an option, possibly misspelt, and not a table.
fn is_option(input: ParseStream) -> bool {
    let fork = input.fork();
    let Ok(next) = fork.call(Ident::parse_any) else {
        return false;
    };
    let word = next.to_string();
    word.starts_with(|first: char| first.is_ascii_lowercase())
        && !fork.peek(Token![::])
        && suggest::nearest(&word, &OPTIONS).is_some()
}
