//! Lists of options in attributes, each mistake of them reported.

use crate::suggest;
use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Error, Meta, Path, Result, Token};

/// Reads `#[name(…, …)]` with `each`, which reads one option.
pub(super) fn read(
    attribute: &Attribute,
    example: &str,
    errors: &mut Vec<Error>,
    mut each: impl FnMut(ParseStream) -> Result<()>,
) {
    let Meta::List(list) = &attribute.meta else {
        errors.push(Error::new_spanned(
            attribute.path(),
            format!("expected `{example}`"),
        ));
        return;
    };
    if list.tokens.is_empty() {
        errors.push(Error::new_spanned(
            attribute.path(),
            format!("expected something in the parentheses, such as `{example}`"),
        ));
        return;
    }
    let mut found = Vec::new();
    let parser = |input: ParseStream| {
        while !input.is_empty() {
            let result = each(input).and_then(|()| {
                if input.is_empty() || input.peek(Token![,]) {
                    return Ok(());
                }
                Err(input.error("expected `,`"))
            });
            if let Err(error) = result {
                found.push(error);
                // On to the next comma, for the errors behind this one.
                while !input.is_empty() && !input.peek(Token![,]) {
                    input.parse::<TokenTree>()?;
                }
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    };
    // Unlike `parse2`, with the closing parenthesis as the place of what is missing.
    let result = list.parse_args_with(parser);
    errors.extend(found);
    errors.extend(result.err());
}

/// The name of the option that comes next, if it looks like `name = …`.
pub(super) fn key(input: ParseStream) -> Option<Ident> {
    let fork = input.fork();
    let name = fork.call(Ident::parse_any).ok()?;
    (fork.peek(Token![=]) && !fork.peek(Token![==])).then_some(name)
}

/// Reads on behind `name =`.
pub(super) fn skip_key(input: ParseStream) -> Result<Ident> {
    let name = input.call(Ident::parse_any)?;
    input.parse::<Token![=]>()?;
    Ok(name)
}

/// The path behind `name =`.
pub(super) fn path_value(input: ParseStream) -> Result<Path> {
    let name = skip_key(input)?;
    input
        .call(Path::parse_mod_style)
        .map_err(|error| Error::new(error.span(), format!("expected `{name} = path`")))
}

pub(super) fn unknown(name: &Ident, options: &[&str]) -> Error {
    let written = name.to_string();
    let help = match suggest::nearest(&written, options.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!(
            "the options are {}",
            suggest::list(options.iter().copied(), "and")
        ),
    };
    Error::new(
        name.span(),
        format!("unknown option `{written}`\n = help: {help}"),
    )
}

pub(super) fn twice(name: &Ident) -> Error {
    Error::new(name.span(), format!("`{name}` stands twice"))
}
