//! The row of the table that each variant is.

use super::code_input::Written;
use super::reference::{Kind, Reference, name_help, near, nearest_number};
use crate::check::CheckedSpec;
use crate::listing::{ListedRow, Listing};
use crate::mistake::Mistake;
use proc_macro2::Span;
use syn::{Error, Expr, Lit, Path, UnOp};

/// The rows that variants can be.
pub(super) struct Rows<'a> {
    pub(super) listing: Listing,
    /// `None` for the rows of a spec.
    pub(super) of: Option<&'a Path>,
    /// The name of the table or the path of the spec, for messages.
    pub(super) table: String,
}

impl Rows<'_> {
    /// The index of each variant's row. A variant with a mistake gets a row that
    /// no other has, if one is left, which avoids follow-up errors.
    pub(super) fn choose(
        &self,
        variants: &[Written],
        spec: &CheckedSpec,
        errors: &mut Vec<Error>,
    ) -> Vec<usize> {
        let mut owners: Vec<Option<&Written>> = vec![None; spec.rows.len()];
        let mut found = Vec::new();
        for variant in variants {
            let mut row = self.row(variant, spec, errors);
            if let Some(index) = row {
                if let Some(first) = owners[index] {
                    let span = variant
                        .reference
                        .as_ref()
                        .map_or(variant.name.span(), |code| code.span);
                    let code = spec.rows[index].code;
                    let message =
                        format!("`{}` and `{}` are both {code}", first.name, variant.name);
                    errors.push(Error::new(span, message));
                    row = None;
                } else {
                    owners[index] = Some(variant);
                }
            }
            found.push(row);
        }
        let mut free = (0..owners.len()).filter(|&index| owners[index].is_none());
        let mut chosen = Vec::new();
        for row in found {
            chosen.push(row.or_else(|| free.next()).unwrap_or_default());
        }
        chosen
    }

    fn row(&self, variant: &Written, spec: &CheckedSpec, errors: &mut Vec<Error>) -> Option<usize> {
        let reference = variant.reference.as_ref()?;
        let is_of_table = match self.of {
            Some(table) => reference.is_of(table),
            None => reference.table.is_empty(),
        };
        if !is_of_table {
            let message = format!("expected a code of `{}`", self.table);
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
        if let Some((number, span)) = variant.discriminant.as_ref().and_then(number_of) {
            if number != code {
                let (name, table) = (row.variant(), &self.table);
                let message = format!("`{name}` is {code} in `{table}`, not {number}");
                let other = self.listing.by_code(number);
                let help = other.map(|other| other_name(number, other, variant));
                errors.push(Mistake::at(span, message).maybe_help(help).into());
            }
        }
        spec.rows.binary_search_by_key(&code, |row| row.code).ok()
    }

    /// The error for a variant without a row.
    fn missing(&self, variant: &Written, reference: &Reference) -> Error {
        let (table, listing) = (&self.table, &self.listing);
        let name = match &reference.kind {
            Kind::Number(number) => {
                let message = format!("`{table}` has no row with the code {number}");
                let help = nearest_number(*number, listing);
                return Mistake::at(reference.span, message).maybe_help(help).into();
            }
            Kind::Name(name) => name,
        };
        let number = variant.discriminant.as_ref().and_then(number_of);
        let row = number.and_then(|(number, _)| Some((number, listing.by_code(number)?)));
        let help = match (row, near(name, listing)) {
            _ if variant.has_attribute => name_help(name, listing, table),
            (Some((number, row)), _) => other_name(number, row, variant),
            (None, Some(near)) => near,
            (None, None) => format!(
                "{}; to use a name of your own, add `#[code(…)]`",
                name_help(name, listing, table)
            ),
        };
        let message = format!("`{table}` has no row named `{name}`");
        Mistake::at(reference.span, message).help(help).into()
    }
}

/// The help for a discriminant that is the code of another row.
fn other_name(number: i128, row: &ListedRow, variant: &Written) -> String {
    let mut help = format!("{number} is `{}`", row.variant());
    if !variant.has_attribute {
        help += &format!(": rename the variant, or add `#[code({number})]` to keep its name");
    }
    help
}

/// The number that a discriminant is, unless it has to be evaluated, and its place.
pub(super) fn number_of(discriminant: &Expr) -> Option<(i128, Span)> {
    let (is_negative, literal) = match discriminant {
        Expr::Group(group) => return number_of(&group.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => (true, &*unary.expr),
        other => (false, other),
    };
    let Expr::Lit(literal) = literal else {
        return None;
    };
    let Lit::Int(integer) = &literal.lit else {
        return None;
    };
    let number: i128 = integer.base10_parse().ok()?;
    Some((if is_negative { -number } else { number }, integer.span()))
}
