//! The codes of a variant or a struct: one in each table.

use super::reference::Reference;
use super::transparent::{Inner, refuse_marks};
use crate::mistake::Mistake;
use crate::options::{self, last_name};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Error, Fields, Path, Result};

/// One table of `#[to_code(…)]`, and the code of each variant in it.
pub(super) struct Table {
    pub(super) path: Path,
    /// The code of variants that have none of their own.
    pub(super) default: Option<Reference>,
    pub(super) arms: Vec<Arm>,
}

/// A variant, or the struct itself.
pub(super) struct Arm {
    /// `None` for the struct.
    variant: Option<Ident>,
    pub(super) code: VariantCode,
}

impl Arm {
    /// `Self::Variant`
    pub(super) fn pattern(&self) -> TokenStream {
        match &self.variant {
            Some(variant) => quote!(Self::#variant),
            None => quote!(Self),
        }
    }
}

pub(super) enum VariantCode {
    Of(Reference),
    /// The code of the inner value.
    Inner(Box<Inner>),
    Default,
    /// No code, which is reported.
    Missing,
}

/// A variant or a struct, with what is written on it.
pub(super) struct Owner<'a> {
    pub(super) name: &'a Ident,
    pub(super) is_variant: bool,
    pub(super) attributes: &'a [Attribute],
    pub(super) fields: &'a Fields,
}

impl Owner<'_> {
    /// Adds an arm to each table.
    pub(super) fn read(&self, tables: &mut [Table], errors: &mut Vec<Error>) {
        let before = errors.len();
        if self.is_variant {
            refuse_to_code(self.attributes, errors);
        }
        for field in self.fields {
            refuse_to_code(&field.attrs, errors);
        }
        let mut written = WrittenCodes::default();
        options::read(
            self.attributes,
            "code",
            "#[code(NotFound)]",
            errors,
            &mut |input| written.read(input),
        );
        let explicit = assign(written.references, tables, "code", errors);
        let mut inner = None;
        match written.transparent {
            Some(span) => {
                inner = Inner::find(self.fields, span, errors).map(Box::new);
                if explicit.iter().all(Option::is_some) {
                    let message = "`transparent` has no effect: a code is given for every table";
                    let help = "remove `transparent` or one of the codes";
                    errors.push(Mistake::at(span, message).help(help).into());
                }
            }
            None => refuse_marks(self.fields, errors),
        }
        let is_right = errors.len() == before;
        let has_several = tables.len() > 1;
        for (table, reference) in tables.iter_mut().zip(explicit) {
            let code = match (reference, &inner) {
                (Some(reference), _) => VariantCode::Of(reference),
                (None, Some(inner)) => VariantCode::Inner(inner.clone()),
                (None, None) if table.default.is_some() => VariantCode::Default,
                (None, None) => {
                    if is_right {
                        errors.push(self.without_code(&last_name(&table.path), has_several));
                    }
                    VariantCode::Missing
                }
            };
            table.arms.push(Arm {
                variant: self.is_variant.then(|| self.name.clone()),
                code,
            });
        }
    }

    fn without_code(&self, table: &str, has_several: bool) -> Error {
        let mut prefix = String::new();
        if has_several {
            prefix = format!("{table}::");
        }
        let mut help = format!("add `#[code({prefix}…)]`");
        let mut what = "struct";
        if self.is_variant {
            what = "variant";
            help += &format!(
                ", or a default for all variants: `#[to_code({table}, default = {prefix}…)]`"
            );
        }
        let message = format!(
            "the {what} `{}` has no code of `{table}`",
            self.name.unraw()
        );
        Mistake::at(self.name.span(), message).help(help).into()
    }
}

fn refuse_to_code(attributes: &[Attribute], errors: &mut Vec<Error>) {
    let message = "`#[to_code(…)]` belongs on the type";
    let help = "give a variant its code with `#[code(NotFound)]`";
    options::refuse(attributes, "to_code", message, help, errors);
}

/// The arguments of `#[code(…)]`.
#[derive(Default)]
struct WrittenCodes {
    references: Vec<Reference>,
    transparent: Option<Span>,
}

impl WrittenCodes {
    fn read(&mut self, input: ParseStream) -> Result<()> {
        if let Some(name) = options::name(input) {
            return Err(no_option_of_code(&name));
        }
        let reference: Reference = input.parse()?;
        if !reference.is_word("transparent") {
            self.references.push(reference);
        } else if self.transparent.is_some() {
            return Err(Error::new(reference.span, "duplicate `transparent`"));
        } else {
            self.transparent = Some(reference.span);
        }
        Ok(())
    }
}

/// The error for an option in `#[code(…)]`, which takes only codes.
fn no_option_of_code(name: &Ident) -> Error {
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

/// Sorts codes or defaults by table, of which each has at most one.
pub(super) fn assign(
    references: Vec<Reference>,
    tables: &[Table],
    what: &str,
    errors: &mut Vec<Error>,
) -> Vec<Option<Reference>> {
    let mut assigned: Vec<Option<Reference>> = vec![None; tables.len()];
    for reference in references {
        let span = reference.table_span();
        let mut candidates = (0..tables.len()).filter(|&at| reference.is_of(&tables[at].path));
        let mistake = match (candidates.next(), candidates.next()) {
            (Some(at), None) if assigned[at].is_none() => {
                assigned[at] = Some(reference);
                continue;
            }
            (Some(at), None) => {
                let table = last_name(&tables[at].path);
                Mistake::at(span, format!("duplicate {what} of `{table}`"))
            }
            (Some(first), Some(_)) if reference.table.is_empty() => {
                let table = last_name(&tables[first].path);
                let help = format!("name the table, as in `{table}::…`");
                Mistake::at(span, format!("ambiguous {what}: there are several tables")).help(help)
            }
            (Some(_), Some(_)) => Mistake::at(span, "ambiguous table: several have this name")
                .help("write more of the path"),
            (None, _) => unknown_table(&reference, tables),
        };
        errors.push(mistake.into());
    }
    assigned
}

fn unknown_table(reference: &Reference, tables: &[Table]) -> Mistake {
    let mut known = Vec::new();
    for table in tables {
        known.push(last_name(&table.path));
    }
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let written = reference
        .table
        .last()
        .map_or(String::new(), Ident::to_string);
    let message = format!("`{written}` is not one of the tables in `#[to_code(…)]`");
    Mistake::at(reference.table_span(), message).one_of(&written, &known)
}
