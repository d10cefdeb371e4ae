//! The rows of variants.

use super::code_input::Written;
use super::reference::{Kind, Reference};
use crate::check::{CheckedSpec, Notation};
use crate::listing::{ListedRow, Listing};
use crate::mistake::{Errors, Mistake};
use proc_macro2::Ident;
use syn::{Error, Path};

pub(super) struct Rows<'a> {
    pub(super) listing: Listing,
    /// `None` for the rows of a spec.
    pub(super) of: Option<&'a Path>,
    /// The name of the table or the path of the spec, for messages.
    pub(super) table: String,
}

impl Rows<'_> {
    /// The index of each variant's row. To avoid follow-up errors, a variant with a
    /// mistake gets an unused row, if one is left.
    pub(super) fn choose(
        &self,
        variants: &[Written],
        spec: &CheckedSpec,
        errors: Errors,
    ) -> Vec<usize> {
        let mut owners = vec![None; spec.rows.len()];
        let mut found = Vec::new();
        for variant in variants {
            found.push(self.row(variant, spec, &mut owners, errors));
        }
        let mut free = (0..owners.len()).filter(|&index| owners[index].is_none());
        let mut chosen = Vec::new();
        for row in &found {
            chosen.push(row.or_else(|| free.next()).unwrap_or_default());
        }
        chosen
    }

    /// The index of the variant's row, which it becomes the owner of.
    fn row<'a>(
        &self,
        variant: &'a Written,
        spec: &CheckedSpec,
        owners: &mut [Option<&'a Ident>],
        errors: Errors,
    ) -> Option<usize> {
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
        // A row with findings has no code.
        let code = row.code?;
        match variant.number() {
            Some((number, span)) if number != code => {
                let (name, table) = (row.variant(), &self.table);
                let notation = self.listing.notation;
                let (code, given) = (notation.show(code), notation.show(number));
                let message = format!("`{name}` is {code} in `{table}`, not {given}");
                let other = self.listing.by_code(number);
                let help = other.map(|other| other_name(other, variant, notation));
                errors.push(Mistake::at(span, message).maybe_help(help).into());
            }
            _ => {}
        }
        let index = spec.rows.binary_search_by_key(&code, |row| row.code).ok()?;
        if let Some(first) = owners[index] {
            let code = self.listing.notation.show(code);
            let message = format!("`{first}` and `{}` are both {code}", variant.name);
            errors.push(Error::new(reference.span, message));
            return None;
        }
        owners[index] = Some(&variant.name);
        Some(index)
    }

    fn missing(&self, variant: &Written, reference: &Reference) -> Error {
        let (table, listing) = (&self.table, &self.listing);
        let (message, help) = match &reference.kind {
            Kind::Number(number) => (
                format!(
                    "`{table}` has no row with the code {}",
                    listing.notation.show(*number)
                ),
                listing.nearest_number(*number),
            ),
            Kind::Name(name) => {
                let mut help = listing.name_help(name, table);
                if !variant.has_attribute {
                    let number = variant.number().map(|(number, _)| number);
                    match number.and_then(|number| listing.by_code(number)) {
                        Some(row) => help = other_name(row, variant, listing.notation),
                        None if listing.near(name).is_none() => {
                            help += "; to use a name of your own, add `#[code(…)]`";
                        }
                        None => {}
                    }
                }
                (format!("`{table}` has no row named `{name}`"), Some(help))
            }
        };
        Mistake::at(reference.span, message).maybe_help(help).into()
    }
}

/// The help for a discriminant that is the code of another row.
fn other_name(row: &ListedRow, variant: &Written, notation: Notation) -> String {
    let number = notation.show(row.code.unwrap_or_default());
    let mut help = format!("{number} is `{}`", row.variant());
    if !variant.has_attribute {
        help += &format!(": rename the variant, or add `#[code({number})]` to keep its name");
    }
    help
}
