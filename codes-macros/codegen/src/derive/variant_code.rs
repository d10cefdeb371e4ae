//! The codes of a variant or a struct: one in each table.

use super::asked::{Asked, Request, no_option, on_field};
use super::reference::Reference;
use super::syntax::Constructor;
use super::transparent::{Inner, refuse_marks};
use crate::mistake::{Errors, Mistake, expected_one_of};
use crate::options::{self, last_name};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
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
    /// The code that a function gives for the inner value.
    Asked(Box<Asked>),
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
    for (at, (table, reference)) in tables.iter_mut().zip(explicit).enumerate() {
        let code = match (reference, &inner) {
            (Some(reference), _) => VariantCode::Of(reference),
            (None, Some(Origin::Inner(inner))) => VariantCode::Inner(inner.clone()),
            (None, Some(Origin::Asked(asked, defaults))) => {
                let mut asked = asked.clone();
                asked.default.clone_from(&defaults[at]);
                if asked.default.is_none() && defaults.iter().any(Option::is_some) {
                    errors.push(without_default(constructor, &table.path));
                }
                VariantCode::Asked(asked)
            }
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

/// Where the codes of the tables come from for which none is given.
enum Origin {
    Inner(Box<Inner>),
    /// A function, and the default in each table.
    Asked(Box<Asked>, Vec<Option<Reference>>),
}

/// Reads `#[code(…)]`: codes of some tables, and the origin of the others.
fn read_codes(
    constructor: &Constructor,
    tables: &[Table],
    errors: Errors,
) -> (Vec<Option<Reference>>, Option<Origin>) {
    let (attributes, fields) = (constructor.attributes, constructor.fields);
    let mut references = Vec::new();
    let mut transparent = None;
    let mut request = Request::new();
    let example = "#[code(NotFound)]";
    options::read(attributes, "code", example, errors, &mut |input| {
        match options::next_name(input) {
            Some(name) if Request::has(&name) => return request.read(input),
            Some(name) => return Err(no_option(&name)),
            None => {}
        }
        let reference: Reference = input.parse()?;
        if reference.is_word("with") {
            return Err(Error::new(
                reference.span,
                "expected `with = path::of::function`",
            ));
        }
        if !reference.is_word("transparent") {
            references.push(reference);
        } else if transparent.replace(reference.span).is_some() {
            return Err(Error::new(reference.span, "duplicate `transparent`"));
        }
        Ok(())
    });
    let explicit = assign(references, tables, "code", errors);
    if let (None, Some(span)) = (&request.function, &request.default_key) {
        errors.push(no_option(&Ident::new("default", *span)));
    }
    let on_field = on_field(fields, errors);
    let with_field = on_field.as_ref().and_then(|(request, _)| request.span());
    let options = [
        ("transparent", transparent),
        ("with", request.span()),
        ("with", with_field),
    ];
    let has_effect = !explicit.iter().all(Option::is_some);
    let Some((option, span)) = only_one(options, has_effect, errors) else {
        refuse_marks(fields, errors);
        return (explicit, None);
    };
    let (request, inner) = match on_field {
        Some((on_field, inner)) => (on_field, Some(inner)),
        None => (request, Inner::find(fields, option, span, errors)),
    };
    let origin = inner.map(|inner| match request.about(inner.clone()) {
        Some(asked) => {
            let defaults = assign(request.defaults, tables, "default", errors);
            Origin::Asked(Box::new(asked), defaults)
        }
        None => Origin::Inner(Box::new(inner)),
    });
    (explicit, origin)
}

/// The option that is given, and its place.
fn only_one(
    options: [(&'static str, Option<Span>); 3],
    has_effect: bool,
    errors: Errors,
) -> Option<(&'static str, Span)> {
    let mut given: Option<(&'static str, Span)> = None;
    for (option, span) in options {
        let Some(span) = span else {
            continue;
        };
        let Some((first, _)) = given else {
            given = Some((option, span));
            continue;
        };
        let message = if first == option {
            format!("duplicate `{option}`")
        } else {
            format!("`{first}` and `{option}` exclude each other")
        };
        let mistake = Mistake::at(span, message);
        errors.push(mistake.help("remove one of the two").into());
    }
    let (option, span) = given?;
    if !has_effect {
        let message = format!("`{option}` has no effect: a code is given for every table");
        let help = format!("remove `{option}` or one of the codes");
        errors.push(Mistake::at(span, message).help(help).into());
    }
    Some((option, span))
}

fn without_default(constructor: &Constructor, table: &Path) -> Error {
    let table = last_name(table);
    let message = format!("`with` has no default of `{table}`");
    Mistake::at(constructor.name.span(), message)
        .help(format!("add `default = {table}::…`"))
        .into()
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
            [] => unknown_table(&reference, tables, &names),
        };
        errors.push(mistake.into());
    }
    assigned
}

/// Reports a path that is not that of a table, nor the end of it.
fn unknown_table(reference: &Reference, tables: &[Table], names: &[String]) -> Mistake {
    let segments = &reference.table;
    let written = quote!(#(#segments)::*);
    let shown = |path: &dyn ToTokens| path.to_token_stream().to_string().replace(' ', "");
    let message = format!(
        "`{}` is not one of the tables in `#[to_code(…)]`",
        shown(&written)
    );
    let mistake = Mistake::on(&written, message);
    let last = segments.last().map(Ident::to_string).unwrap_or_default();
    let mut known = Vec::with_capacity(names.len());
    // The tables of which only the rest of the path differs.
    let mut paths = Vec::new();
    for (at, name) in names.iter().enumerate() {
        known.push(name.as_str());
        if *name == last {
            paths.push(shown(&tables[at].path));
        }
    }
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    match *paths {
        [] => mistake.one_of(&last, &known),
        [path] => mistake.help(format!("write `{path}`, as in `#[to_code(…)]`")),
        _ => mistake.help(expected_one_of(&paths)),
    }
}
