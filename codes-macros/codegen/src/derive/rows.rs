//! Which row of the table each variant is, and what is wrong with it.

use super::code_input::Written;
use super::reference::{Kind, Reference, name_help, near, nearest_number, with_help};
use crate::check::CheckedSpec;
use crate::listing::{ListedRow, Listing};
use proc_macro2::Span;
use syn::{Error, Expr, Lit, Path, UnOp};

/// What the variants can be.
pub(super) struct Rows<'a> {
    pub(super) listing: Listing,
    /// `None` for the rows of a spec.
    pub(super) of: Option<&'a Path>,
    /// The table as messages name it.
    pub(super) table: String,
}

impl Rows<'_> {
    /// The row of each variant. Those that are wrong get one that nobody else
    /// has, if there is one, so that there is nothing more to say about them.
    pub(super) fn choose(
        &self,
        variants: &[Written],
        spec: &CheckedSpec,
        errors: &mut Vec<Error>,
    ) -> Vec<usize> {
        let mut owners: Vec<Option<&Written>> = vec![None; spec.rows.len()];
        let mut chosen = Vec::with_capacity(variants.len());
        for variant in variants {
            let row = self.row(variant, spec, errors).filter(|&row| {
                let Some(first) = owners[row].replace(variant) else {
                    return true;
                };
                owners[row] = Some(first);
                let reference = variant.reference.as_ref();
                errors.push(Error::new(
                    reference.map_or(variant.name.span(), |reference| reference.span),
                    format!(
                        "`{}` and `{}` are both {}",
                        first.name, variant.name, spec.rows[row].code
                    ),
                ));
                false
            });
            chosen.push(row);
        }
        let mut free = (0..owners.len()).filter(|&row| owners[row].is_none());
        chosen
            .into_iter()
            .map(|row| row.or_else(|| free.next()).unwrap_or_default())
            .collect()
    }

    fn row(&self, variant: &Written, spec: &CheckedSpec, errors: &mut Vec<Error>) -> Option<usize> {
        let reference = variant.reference.as_ref()?;
        if !self
            .of
            .map_or(reference.table.is_empty(), |of| reference.is_of(of))
        {
            let message = format!("the codes are those of `{}`", self.table);
            errors.push(Error::new(reference.table_span(), message));
            return None;
        }
        let Some(row) = reference.row(&self.listing) else {
            if self.listing.is_whole {
                errors.push(self.missing(variant, reference));
            }
            return None;
        };
        // A row with findings has none.
        let code = row.code?;
        if let Some((number, span)) = variant.discriminant.as_ref().and_then(number) {
            if number != code {
                let message = format!(
                    "`{}` is {code} in `{}`, not {number}",
                    row.variant(),
                    self.table
                );
                let help = match self.listing.by_code(number) {
                    Some(other) if variant.has_attribute => {
                        Some(format!("{number} is `{}`", other.variant()))
                    }
                    Some(other) => Some(format!(
                        "{number} is `{}`: rename the variant, or write `#[code({number})]` on it to keep its name",
                        other.variant()
                    )),
                    None => None,
                };
                errors.push(Error::new(span, with_help(message, help)));
            }
        }
        spec.rows.binary_search_by_key(&code, |row| row.code).ok()
    }

    /// The error for a variant that is no row.
    fn missing(&self, variant: &Written, reference: &Reference) -> Error {
        let table = &self.table;
        let listing = &self.listing;
        let (message, help) = match &reference.kind {
            Kind::Number(number) => (
                format!("no row of `{table}` has the code {number}"),
                nearest_number(*number, listing),
            ),
            Kind::Name(name) => {
                let number = variant.discriminant.as_ref().and_then(number);
                let row = number.and_then(|(number, _)| listing.by_code(number));
                let help = match row.filter(|_| !variant.has_attribute) {
                    Some(ListedRow {
                        code: Some(code),
                        names,
                    }) => format!(
                        "{code} is `{}`: rename the variant, or write `#[code({code})]` on it to keep its name",
                        names.first().map_or("", String::as_str)
                    ),
                    _ if variant.has_attribute => name_help(name, listing, table),
                    _ => match near(name, listing) {
                        Some(near) => near,
                        None => format!(
                            "{}; a name of your own needs `#[code(…)]` on it",
                            name_help(name, listing, table)
                        ),
                    },
                };
                (format!("`{name}` is no row of `{table}`"), Some(help))
            }
        };
        Error::new(reference.span, with_help(message, help))
    }
}

/// The number that a discriminant plainly is, and where it stands.
pub(super) fn number(discriminant: &Expr) -> Option<(i128, Span)> {
    let (negative, literal) = match discriminant {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => (true, &*unary.expr),
        Expr::Group(group) => return number(&group.expr),
        other => (false, other),
    };
    let Expr::Lit(literal) = literal else {
        return None;
    };
    let Lit::Int(integer) = &literal.lit else {
        return None;
    };
    let number: i128 = integer.base10_parse().ok()?;
    Some((if negative { -number } else { number }, integer.span()))
}
