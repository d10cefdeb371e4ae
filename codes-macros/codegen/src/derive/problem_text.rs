//! The texts in `#[problem(…)]`: URIs, header fields and the names of members.

use super::problem::Place;
use crate::mistake::Mistake;
use crate::options::Key;
use crate::web::{MEMBERS, Wrong, header_problem, not_allowed, uri_problem};
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Field, LitStr, Result, Token};

pub(super) fn text(key: &Key, input: ParseStream, example: &str) -> Result<LitStr> {
    key.value(input, example, <LitStr as Parse>::parse)
}

/// Reports an option in the wrong place, or a member that no option sets.
pub(super) fn misplaced(input: ParseStream, place: Place) -> Result<()> {
    let Ok(name) = input.fork().call(Ident::parse_any) else {
        return Ok(());
    };
    let (message, help) = match (name.to_string().as_str(), place) {
        ("status", _) => (
            "no option sets the member `status`",
            "it comes from the code: `#[code(NotFound)]`",
        ),
        ("instance", _) => (
            "no option sets the member `instance`",
            "set it with `Problem::with_instance` where the error is handled",
        ),
        ("header", Place::Enum) => (
            "`header` belongs on a variant or on a field",
            "write `#[problem(header = \"Name: value\")]` on a variant",
        ),
        ("extension", Place::Enum | Place::VariantOrStruct) => (
            "`extension` belongs on the field that holds its value",
            "write `#[problem(extension)]` on a field",
        ),
        ("type" | "title" | "detail", Place::Field) => (
            "this option belongs on a variant or on the type",
            "to add the field to the document, write `#[problem(extension)]`",
        ),
        _ => return Ok(()),
    };
    Err(Mistake::at(name.span(), message).help(help).into())
}

/// A URI reference: RFC 9457, section 3.1.1.
pub(super) fn uri(literal: LitStr) -> Result<LitStr> {
    let value = literal.value();
    if value.is_empty() {
        let mistake = Mistake::at(literal.span(), "the type is empty");
        let help = "omit it for a problem that is fully described by its code";
        return Err(mistake.help(help).into());
    }
    match uri_problem(&value) {
        Some(wrong) => Err(mistake(wrong, &literal)),
        None => Ok(literal),
    }
}

/// `Name: value`, as in an HTTP message.
pub(super) fn header(literal: &LitStr) -> Result<(LitStr, LitStr)> {
    let span = literal.span();
    let line = literal.value();
    let Some((name, rest)) = line.split_once(':') else {
        let help = "for a value that varies, mark a field: `#[problem(header = \"Name\")]`";
        let mistake = Mistake::at(span, "expected `header = \"Name: value\"`");
        return Err(mistake.help(help).into());
    };
    check_header_name(name, literal)?;
    let value = rest.trim();
    if value.is_empty() {
        let message = format!("the header field `{name}` has no value");
        return Err(Error::new(span, message));
    }
    let is_allowed = |c: char| c.is_ascii_graphic() || c == ' ' || c == '\t';
    if let Some(character) = value.chars().find(|&c| !is_allowed(c)) {
        let message = not_allowed(character, "the value of a header field");
        let help = "use visible ASCII characters, spaces and tabs".to_owned();
        return Err(mistake((message, Some(help)), literal));
    }
    Ok((LitStr::new(name, span), LitStr::new(value, span)))
}

/// The name of a header field whose value comes from a field of the type.
pub(super) fn header_name(literal: LitStr) -> Result<LitStr> {
    let name = literal.value();
    if name.contains(':') {
        let message = "expected only the name of the header field";
        let help = "its value is that of the field with this attribute";
        return Err(Mistake::at(literal.span(), message).help(help).into());
    }
    check_header_name(&name, &literal)?;
    Ok(literal)
}

fn check_header_name(name: &str, literal: &LitStr) -> Result<()> {
    match header_problem(name) {
        Some(wrong) => Err(mistake(wrong, literal)),
        None => Ok(()),
    }
}

fn mistake((message, help): Wrong, literal: &LitStr) -> Error {
    Mistake::at(literal.span(), message).maybe_help(help).into()
}

/// The name of the member, by default that of the field.
pub(super) fn extension_name(key: &Key, input: ParseStream, field: &Field) -> Result<LitStr> {
    let literal = if input.peek(Token![=]) {
        text(key, input, "\"name\"")?
    } else if let Some(name) = &field.ident {
        LitStr::new(&name.unraw().to_string(), key.span)
    } else {
        let mistake = Mistake::at(key.span, "an extension from an unnamed field needs a name");
        return Err(mistake.help("write `extension = \"name\"`").into());
    };
    let (name, span) = (literal.value(), literal.span());
    if name.is_empty() {
        return Err(Error::new(span, "the name of the extension is empty"));
    }
    if MEMBERS.contains(&name.as_str()) {
        let message = format!("`{name}` is a standard member of problem documents");
        let help = "choose another name for the extension: `extension = \"…\"`";
        return Err(Mistake::at(span, message).help(help).into());
    }
    Ok(literal)
}
