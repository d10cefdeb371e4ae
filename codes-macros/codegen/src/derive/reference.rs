//! References to codes in attributes: `NotFound`, `StatusCode::NotFound` or `404`.

use crate::listing::{ListedRow, Listing};
use crate::mistake::{Errors, Mistake};
use crate::options::{last_name, quotes_help};
use crate::suggest;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitInt, Path, Result, Token};

#[derive(Clone)]
pub(super) struct Reference {
    /// The path before the name; may be empty.
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
        let help = quotes_help(input);
        let expected = |error: Error| {
            let message = "expected the name or the number of a code, such as `NotFound` or `404`";
            Error::from(Mistake::at(error.span(), message).maybe_help(help))
        };
        if input.peek(Token![-]) || input.peek(syn::Lit) {
            let minus = input.parse::<Option<Token![-]>>()?;
            let literal = input.parse::<LitInt>().map_err(expected)?;
            let span = literal.span();
            let Ok(number) = literal.base10_parse::<i128>() else {
                return Err(Error::new(span, "the number is too large for a code"));
            };
            return Ok(Self {
                table: Vec::new(),
                kind: Kind::Number(if minus.is_some() { -number } else { number }),
                span,
            });
        }
        let path = input.call(Path::parse_mod_style).map_err(expected)?;
        let mut table = Vec::new();
        for segment in path.segments {
            table.push(segment.ident);
        }
        let Some(name) = table.pop() else {
            return Err(input.error("expected the name of a code"));
        };
        Ok(Self {
            table,
            ..Self::of_name(&name)
        })
    }
}

impl Reference {
    pub(super) fn of_name(name: &Ident) -> Self {
        Self {
            table: Vec::new(),
            kind: Kind::Name(name.unraw().to_string()),
            span: name.span(),
        }
    }

    /// Whether the reference is this word.
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.table.is_empty() && matches!(&self.kind, Kind::Name(name) if name == word)
    }

    /// The place of the table's name, or else that of the code.
    pub(super) fn table_span(&self) -> Span {
        self.table.first().map_or(self.span, Ident::span)
    }

    /// Whether the path before the name is the path of the table, or the end of it.
    pub(super) fn is_of(&self, table: &Path) -> bool {
        let segments = &table.segments;
        let Some(skipped) = segments.len().checked_sub(self.table.len()) else {
            return false;
        };
        let mut pairs = segments.iter().skip(skipped).zip(&self.table);
        pairs.all(|(segment, written)| segment.ident == *written)
    }

    pub(super) fn row<'a>(&self, listing: &'a Listing) -> Option<&'a ListedRow> {
        match &self.kind {
            Kind::Number(number) => listing.by_code(listing.notation.of_literal(*number)),
            Kind::Name(name) => listing.by_name(name),
        }
    }

    /// The variant of a row, or of an unlisted code of an open table. `None` is an error,
    /// unless findings of the spec may be the cause.
    pub(super) fn variant(&self, listing: &Listing, table: &Path, errors: Errors) -> Option<Ident> {
        let variant = match &self.kind {
            Kind::Number(number) => listing.variant(listing.notation.of_literal(*number)),
            Kind::Name(name) => listing.by_name(name).map(|row| row.variant().to_owned()),
        };
        if let Some(variant) = variant {
            return Some(Ident::new(&variant, self.span));
        }
        if listing.is_whole {
            errors.push(self.missing(listing, &last_name(table)));
        }
        None
    }

    fn missing(&self, listing: &Listing, table: &str) -> Error {
        let (message, help) = match &self.kind {
            Kind::Number(number) => {
                let message = listing.not_a_code(*number, table);
                (message, listing.nearest_number(*number))
            }
            Kind::Name(name) => {
                let help = match suggest::nearest(name, &["transparent"]) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => listing.name_help(name, table),
                };
                (format!("`{name}` is not a valid `{table}`"), Some(help))
            }
        };
        Mistake::at(self.span, message).maybe_help(help).into()
    }
}
