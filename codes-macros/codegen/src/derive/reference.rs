//! A code as attributes name it: `NotFound`, `StatusCode::NotFound` or `404`.

use super::shown;
use crate::emit::unlisted;
use crate::listing::{ListedRow, Listing};
use crate::suggest;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitInt, Path, Result, Token};

/// A code of a table, by number or by name.
#[derive(Clone)]
pub(super) struct Reference {
    /// The path before the name, which may be empty.
    pub(super) table: Vec<Ident>,
    pub(super) kind: Kind,
    pub(super) span: Span,
}

#[derive(Clone)]
pub(super) enum Kind {
    Number(i128),
    Name(String),
}

impl Parse for Reference {
    fn parse(input: ParseStream) -> Result<Self> {
        let lookahead = input.lookahead1();
        if lookahead.peek(Token![-]) || lookahead.peek(LitInt) {
            let minus = input.parse::<Option<Token![-]>>()?;
            let literal = input
                .parse::<LitInt>()
                .map_err(|error| Error::new(error.span(), EXPECTED))?;
            let number: i128 = literal
                .base10_parse()
                .map_err(|_| Error::new(literal.span(), "the number is too large for a code"))?;
            return Ok(Self {
                table: Vec::new(),
                kind: Kind::Number(if minus.is_some() { -number } else { number }),
                span: literal.span(),
            });
        }
        if input.peek(syn::Lit) {
            return Err(Error::new(input.span(), EXPECTED));
        }
        let path = input
            .call(Path::parse_mod_style)
            .map_err(|error| Error::new(error.span(), EXPECTED))?;
        let segments = path.segments.into_iter();
        let mut table: Vec<Ident> = segments.map(|segment| segment.ident).collect();
        let Some(name) = table.pop() else {
            return Err(input.error(EXPECTED));
        };
        Ok(Self {
            table,
            kind: Kind::Name(name.unraw().to_string()),
            span: name.span(),
        })
    }
}

const EXPECTED: &str =
    "expected a code: its name, such as `NotFound`, or its number, such as `404`";

impl Reference {
    pub(super) fn of_name(name: &Ident) -> Self {
        Self {
            table: Vec::new(),
            kind: Kind::Name(name.unraw().to_string()),
            span: name.span(),
        }
    }

    /// Where the table is named, or should be.
    pub(super) fn table_span(&self) -> Span {
        self.table.first().map_or(self.span, Ident::span)
    }

    /// Whether the path before the name is that of the table, or its end.
    pub(super) fn is_of(&self, table: &Path) -> bool {
        let segments = table.segments.iter().map(|segment| &segment.ident);
        let names: Vec<&Ident> = segments.collect();
        let written: Vec<&Ident> = self.table.iter().collect();
        names.ends_with(&written)
    }

    /// The row that is meant.
    pub(super) fn row<'a>(&self, listing: &'a Listing) -> Option<&'a ListedRow> {
        match &self.kind {
            Kind::Number(number) => listing.by_code(*number),
            Kind::Name(name) => listing.by_name(name),
        }
    }

    /// The variant of the table that is meant, be it a row or an unlisted code
    /// of an open table. `None`, and an error, if there is none, unless the
    /// spec is broken and may be meant to have it.
    pub(super) fn variant(
        &self,
        listing: &Listing,
        table: &Path,
        errors: &mut Vec<Error>,
    ) -> Option<Ident> {
        if let Some(row) = self.row(listing) {
            return Some(Ident::new(row.variant(), self.span));
        }
        if let (Kind::Number(number), Some((low, high))) = (&self.kind, listing.open) {
            if (low..=high).contains(number) {
                return Some(Ident::new(&unlisted(*number), self.span));
            }
        }
        if listing.is_whole {
            errors.push(self.missing(listing, table));
        }
        None
    }

    /// The error for what the table lacks.
    fn missing(&self, listing: &Listing, table: &Path) -> Error {
        let table = shown(table);
        let message = match &self.kind {
            Kind::Number(number) => {
                let message = match listing.open {
                    Some((low, high)) => {
                        format!("{number} is no code of `{table}`, which holds {low} to {high}")
                    }
                    None => format!("{number} is no code of `{table}`"),
                };
                with_help(message, nearest_number(*number, listing))
            }
            Kind::Name(name) => {
                let message = format!("`{name}` is no code of `{table}`");
                let help = match suggest::nearest(name, ["transparent"]) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => name_help(name, listing, &table),
                };
                with_help(message, Some(help))
            }
        };
        Error::new(self.span, message)
    }
}

/// The one reference for each table, among those that are written.
pub(super) fn assign(
    references: Vec<Reference>,
    tables: &[Path],
    what: &str,
    errors: &mut Vec<Error>,
) -> Vec<Option<Reference>> {
    let mut assigned: Vec<Option<Reference>> = vec![None; tables.len()];
    for reference in references {
        let mut candidates = (0..tables.len()).filter(|&at| reference.is_of(&tables[at]));
        let problem = match (candidates.next(), candidates.next()) {
            (Some(at), None) if assigned[at].is_none() => {
                assigned[at] = Some(reference);
                continue;
            }
            (Some(at), None) => format!("two {what} of `{}`", shown(&tables[at])),
            (Some(first), Some(_)) => {
                let table = shown(&tables[first]);
                let problem = format!("of which table?\n = help: write it as `{table}::…`");
                match reference.table.as_slice() {
                    [] => problem,
                    [..] => "two tables have this name\n = help: write more of the path".to_owned(),
                }
            }
            (None, _) => {
                let known: Vec<String> = tables.iter().map(shown).collect();
                let known = suggest::list(known.iter().map(String::as_str), "and");
                let table = reference
                    .table
                    .last()
                    .map(Ident::to_string)
                    .unwrap_or_default();
                format!(
                    "`{table}` is none of the tables in `#[to_code(…)]`\n = help: those are {known}"
                )
            }
        };
        errors.push(Error::new(reference.table_span(), problem));
    }
    assigned
}

pub(super) fn with_help(message: String, help: Option<String>) -> String {
    match help {
        Some(help) => format!("{message}\n = help: {help}"),
        None => message,
    }
}

/// The row as messages name it: `NotFound` (404).
pub(super) fn described(row: &ListedRow) -> String {
    match row.code {
        Some(code) => format!("`{}` ({code})", row.variant()),
        None => format!("`{}`", row.variant()),
    }
}

pub(super) fn nearest_number(number: i128, listing: &Listing) -> Option<String> {
    let rows = listing.rows.iter();
    let rows = rows.filter_map(|row| Some((row.code?.abs_diff(number), row)));
    let (_, row) = rows.min_by_key(|&(distance, _)| distance)?;
    Some(format!("the nearest is {}", described(row)))
}

/// So many names can be listed in a message.
const MAX_LISTED: usize = 12;

/// "did you mean", or what there is.
pub(super) fn name_help(name: &str, listing: &Listing, table: &str) -> String {
    near(name, listing).unwrap_or_else(|| {
        let variants = listing.rows.iter().map(ListedRow::variant);
        if listing.rows.len() <= MAX_LISTED {
            format!("`{table}` has {}", suggest::list(variants, "and"))
        } else {
            format!("the documentation of `{table}` lists its codes")
        }
    })
}

/// "did you mean", if there is a name like it.
pub(super) fn near(name: &str, listing: &Listing) -> Option<String> {
    let names = listing.rows.iter().flat_map(|row| &row.names);
    let near = suggest::nearest(name, names.map(String::as_str))?;
    let row = listing.by_name(near)?;
    Some(format!("did you mean {}?", described(row)))
}
