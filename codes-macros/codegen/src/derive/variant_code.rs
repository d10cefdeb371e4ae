//! The codes of a variant or a struct: one in each table.

use super::reference::Reference;
use super::syntax::Constructor;
use super::transparent::{Inner, refuse_marks};
use crate::mistake::{Errors, Mistake};
use crate::options::{self, last_name};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Attribute, Error, Path};

/// A table of `#[to_code(…)]`, and the code of each variant in it.
pub(super) struct Table {
    pub(super) path: Path,
    /// The code of variants without one.
    pub(super) default: Option<Reference>,
    pub(super) arms: Vec<Arm>,
}

pub(super) struct Arm {
    /// `Self::Variant`, or `Self` for a struct.
    pub(super) pattern: TokenStream,
    pub(super) code: VariantCode,
}

pub(super) enum VariantCode {
    Of(Reference),
    /// The code of the inner value.
    Inner(Box<Inner>),
    Default,
    /// A mistake.
    Missing,
}

/// Adds an arm to each table.
pub(super) fn read(
    constructor: &Constructor,
    tables: &mut [Table],
    responds: bool,
    errors: Errors,
) {
    let before = errors.len();
    if constructor.variant.is_some() {
        refuse_misplaced(constructor.attributes, responds, errors);
    }
    for field in constructor.fields {
        refuse_misplaced(&field.attrs, responds, errors);
    }
    let (explicit, inner) = read_codes(constructor, tables, errors);
    let is_right = errors.len() == before;
    let has_several = tables.len() > 1;
    for (table, reference) in tables.iter_mut().zip(explicit) {
        let code = match (reference, &inner) {
            (Some(reference), _) => VariantCode::Of(reference),
            (None, Some(inner)) => VariantCode::Inner(inner.clone()),
            (None, None) if table.default.is_some() => VariantCode::Default,
            (None, None) => {
                if is_right {
                    let name = last_name(&table.path);
                    errors.push(without_code(constructor, &name, has_several));
                }
                VariantCode::Missing
            }
        };
        let variant = constructor.variant.iter();
        let pattern = quote!(Self #(::#variant)*);
        table.arms.push(Arm { pattern, code });
    }
}

/// Reads `#[code(…)]`: codes of some tables, and the inner value for the others.
fn read_codes(
    constructor: &Constructor,
    tables: &[Table],
    errors: Errors,
) -> (Vec<Option<Reference>>, Option<Box<Inner>>) {
    let (attributes, fields) = (constructor.attributes, constructor.fields);
    let mut references = Vec::new();
    let mut transparent = None;
    let example = "#[code(NotFound)]";
    options::read(attributes, "code", example, errors, &mut |input| {
        if let Some(name) = options::next_name(input) {
            return Err(no_option(&name));
        }
        let reference: Reference = input.parse()?;
        if !reference.is_word("transparent") {
            references.push(reference);
        } else if transparent.replace(reference.span).is_some() {
            return Err(Error::new(reference.span, "duplicate `transparent`"));
        }
        Ok(())
    });
    let explicit = assign(references, tables, "code", errors);
    let Some(span) = transparent else {
        refuse_marks(fields, errors);
        return (explicit, None);
    };
    if explicit.iter().all(Option::is_some) {
        let message = "`transparent` has no effect: a code is given for every table";
        let help = "remove `transparent` or one of the codes";
        errors.push(Mistake::at(span, message).help(help).into());
    }
    let inner = Inner::find(fields, span, errors);
    (explicit, inner.map(Box::new))
}

fn refuse_misplaced(attributes: &[Attribute], responds: bool, errors: Errors) {
    let message = "`#[to_code(…)]` belongs on the type";
    let help = "give a variant its code with `#[code(NotFound)]`";
    options::refuse(attributes, "to_code", message, help, errors);
    refuse_problem(attributes, responds, errors);
}

/// Reports `#[problem(…)]` on a type that does not respond with problems.
pub(super) fn refuse_problem(attributes: &[Attribute], responds: bool, errors: Errors) {
    if !responds {
        let message = "`#[problem(…)]` requires `respond`";
        let help = "add it after the table: `#[to_code(StatusCode, respond)]`";
        options::refuse(attributes, "problem", message, help, errors);
    }
}

fn without_code(constructor: &Constructor, table: &str, has_several: bool) -> Error {
    let name = constructor.name;
    let mut code = "…".to_owned();
    if has_several {
        code = format!("{table}::…");
    }
    let mut what = "struct";
    let mut help = format!("add `#[code({code})]`");
    if constructor.variant.is_some() {
        what = "variant";
        let default = format!("#[to_code({table}, default = {code})]");
        help += &format!(", or a default for all variants: `{default}`");
    }
    let message = format!("the {what} `{}` has no code of `{table}`", name.unraw());
    Mistake::at(name.span(), message).help(help).into()
}

/// The error for an option in `#[code(…)]`, which takes only codes.
fn no_option(name: &Ident) -> Error {
    let written = name.to_string();
    let help = match written.as_str() {
        "default" | "crate" => format!("write it on the type: `#[to_code(…, {written} = …)]`"),
        "type" | "title" | "detail" | "header" | "extension" => {
            format!("use a separate attribute: `#[problem({written} = …)]`")
        }
        "problem" => "use a separate attribute: `#[problem(…)]`".to_owned(),
        _ => "write a code: `#[code(NotFound)]` or `#[code(404)]`".to_owned(),
    };
    let message = format!("`#[code(…)]` has no option `{written}`");
    Mistake::at(name.span(), message).help(help).into()
}

/// Sorts codes or defaults by table. Each table has at most one.
pub(super) fn assign(
    references: Vec<Reference>,
    tables: &[Table],
    what: &str,
    errors: Errors,
) -> Vec<Option<Reference>> {
    let mut assigned: Vec<Option<Reference>> = vec![None; tables.len()];
    for reference in references {
        let span = reference.table_span();
        let mut found = Vec::new();
        let mut names = Vec::new();
        for (index, table) in tables.iter().enumerate() {
            names.push(last_name(&table.path));
            if reference.is_of(&table.path) {
                found.push(index);
            }
        }
        let mistake = match *found {
            [index] if assigned[index].is_none() => {
                assigned[index] = Some(reference);
                continue;
            }
            [index] => Mistake::at(span, format!("duplicate {what} of `{}`", names[index])),
            [index, ..] if reference.table.is_empty() => {
                let table = &names[index];
                Mistake::at(span, format!("ambiguous {what}: there are several tables"))
                    .help(format!("name the table, as in `{table}::…`"))
            }
            [_, ..] => Mistake::at(span, "ambiguous table: several have this name")
                .help("write more of the path"),
            [] => {
                let known: Vec<&str> = names.iter().map(String::as_str).collect();
                let last = reference.table.last();
                let table = last.map(Ident::to_string).unwrap_or_default();
                let message = format!("`{table}` is not one of the tables in `#[to_code(…)]`");
                Mistake::at(span, message).one_of(&table, &known)
            }
        };
        errors.push(mistake.into());
    }
    assigned
}
