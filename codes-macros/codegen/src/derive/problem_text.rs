//! The texts in `#[problem(…)]`: what may stand in a URI, a header field and the
//! name of a member.

use crate::suggest;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Error, Field, Lit, LitBool, LitStr, Result, Token};

/// The members that RFC 9457 defines.
const MEMBERS: [&str; 5] = ["type", "title", "status", "detail", "instance"];
/// The fields that a response with a problem has anyway, in lower case.
const OWN_HEADERS: [&str; 3] = ["content-type", "content-length", "transfer-encoding"];

pub(super) fn option_name(input: ParseStream) -> Result<Ident> {
    input
        .call(Ident::parse_any)
        .map_err(|error| Error::new(error.span(), "expected an option, such as `type = \"…\"`"))
}

/// The string behind the name of an option.
pub(super) fn text(input: ParseStream, example: &str) -> Result<LitStr> {
    let expected = |error: Error| Error::new(error.span(), format!("expected `{example}`"));
    input.parse::<Token![=]>().map_err(expected)?;
    input.parse::<LitStr>().map_err(expected)
}

/// The members that no option sets.
pub(super) fn no_option(name: &Ident, member: &str) -> Error {
    let help = if member == "status" {
        "the status is the code: `#[code(NotFound)]`"
    } else {
        "`Problem::with_instance` sets it where the error is handled"
    };
    Error::new(
        name.span(),
        format!("no option sets the member `{member}`\n = help: {help}"),
    )
}

pub(super) fn detail(input: ParseStream, name: &Ident) -> Result<LitBool> {
    const EXPECTED: &str = "expected `detail = true` or `detail = false`\n = help: it says whether the client gets the text of `Display`, whatever the status";
    if !input.peek(Token![=]) {
        return Err(Error::new(name.span(), EXPECTED));
    }
    input.parse::<Token![=]>()?;
    match input.parse::<Lit>() {
        Ok(Lit::Bool(detail)) => Ok(detail),
        Ok(other) => Err(Error::new(other.span(), EXPECTED)),
        Err(error) => Err(Error::new(error.span(), EXPECTED)),
    }
}

pub(super) fn title(literal: LitStr) -> Result<LitStr> {
    if literal.value().trim().is_empty() {
        let message = "the title is empty\n = help: leave it out for the reason phrase of the code";
        return Err(Error::new(literal.span(), message));
    }
    Ok(literal)
}

/// A URI reference: RFC 9457, section 3.1.1.
pub(super) fn uri(literal: LitStr) -> Result<LitStr> {
    let value = literal.value();
    if value.is_empty() {
        let message =
            "the type is empty\n = help: leave it out for a problem that is nothing but its code";
        return Err(Error::new(literal.span(), message));
    }
    let is_allowed = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c);
    if let Some(wrong) = value.chars().find(|&c| !is_allowed(c)) {
        let message = format!(
            "{wrong:?} can't stand in a URI\n = help: write it percent-encoded: `{}`",
            percent_encoded(wrong)
        );
        return Err(Error::new(literal.span(), message));
    }
    Ok(literal)
}

fn percent_encoded(c: char) -> String {
    let mut buffer = [0; 4];
    let bytes = c.encode_utf8(&mut buffer).bytes();
    bytes.map(|byte| format!("%{byte:02X}")).collect()
}

/// `Name: value`, as it stands in a message.
pub(super) fn header(literal: &LitStr) -> Result<(LitStr, LitStr)> {
    let line = literal.value();
    let Some((name, value)) = line.split_once(':') else {
        let message = "expected `header = \"Name: value\"`\n = help: for a value that differs, mark a field: `#[problem(header = \"Name\")]`";
        return Err(Error::new(literal.span(), message));
    };
    check_header_name(name, literal)?;
    let value = value.trim();
    if value.is_empty() {
        let message = format!("the header field `{name}` has no value");
        return Err(Error::new(literal.span(), message));
    }
    let is_allowed = |c: char| c.is_ascii_graphic() || c == ' ' || c == '\t';
    if let Some(wrong) = value.chars().find(|&c| !is_allowed(c)) {
        let message = format!(
            "{wrong:?} can't stand in the value of a header field\n = help: it may have the visible characters of ASCII, spaces and tabs"
        );
        return Err(Error::new(literal.span(), message));
    }
    let part = |text: &str| LitStr::new(text, literal.span());
    Ok((part(name), part(value)))
}

/// The name alone, on a field.
pub(super) fn header_name(literal: LitStr) -> Result<LitStr> {
    let name = literal.value();
    if name.contains(':') {
        let message = "expected the name of the header field alone\n = help: its value is that of the field it stands on";
        return Err(Error::new(literal.span(), message));
    }
    check_header_name(&name, &literal)?;
    Ok(literal)
}

/// A token: RFC 9110, section 5.6.2.
fn check_header_name(name: &str, literal: &LitStr) -> Result<()> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    let message = if name.is_empty() {
        "the header field has no name".to_owned()
    } else if let Some(wrong) = name.chars().find(|&c| !is_allowed(c)) {
        let hyphenated = name.trim().replace([' ', '_'], "-");
        let mut message = format!("{wrong:?} can't stand in the name of a header field");
        if hyphenated.chars().all(is_allowed) {
            message += &format!("\n = help: did you mean `{hyphenated}`?");
        }
        message
    } else if OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
        format!("the response has a `{name}` of its own\n = help: remove this one")
    } else {
        return Ok(());
    };
    Err(Error::new(literal.span(), message))
}

/// The name of the member: that of the field if there is no other.
pub(super) fn extension_name(input: ParseStream, option: &Ident, field: &Field) -> Result<LitStr> {
    let literal = if input.peek(Token![=]) {
        text(input, "extension = \"name\"")?
    } else if let Some(name) = &field.ident {
        LitStr::new(&name.unraw().to_string(), option.span())
    } else {
        let message =
            "the field has no name for its extension\n = help: write `extension = \"name\"`";
        return Err(Error::new(option.span(), message));
    };
    let name = literal.value();
    if name.is_empty() {
        return Err(Error::new(literal.span(), "the extension has no name"));
    }
    if MEMBERS.contains(&name.as_str()) {
        let members = suggest::list(MEMBERS, "and");
        let message = format!(
            "`{name}` is a member of every problem document, not an extension\n = help: choose a name beside {members}: `extension = \"…\"`"
        );
        return Err(Error::new(literal.span(), message));
    }
    Ok(literal)
}
