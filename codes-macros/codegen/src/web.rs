//! What HTTP and URIs allow in the parts of a problem document (RFC 9457).

/// The members that RFC 9457 defines.
pub(crate) const MEMBERS: [&str; 5] = ["type", "title", "status", "detail", "instance"];
/// The header fields of every response with a problem, in lower case.
const OWN_HEADERS: [&str; 3] = ["content-type", "content-length", "transfer-encoding"];

/// What is wrong, and what to do about it.
pub(crate) type Wrong = (String, Option<String>);

/// Why a text is not a URI reference (RFC 9457, section 3.1.1).
pub(crate) fn uri_problem(text: &str) -> Option<Wrong> {
    let is_allowed = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c);
    let character = text.chars().find(|&c| !is_allowed(c))?;
    let mut help = "percent-encode it: `".to_owned();
    for byte in character.encode_utf8(&mut [0; 4]).bytes() {
        help += &format!("%{byte:02X}");
    }
    Some((not_allowed(character, "a URI"), Some(help + "`")))
}

/// Why a text is not the name of a header field that can be added: it is a token
/// (RFC 9110, section 5.6.2).
pub(crate) fn header_problem(name: &str) -> Option<Wrong> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() {
        return Some(("the header field has no name".to_owned(), None));
    }
    if let Some(character) = name.chars().find(|&c| !is_allowed(c)) {
        let hyphenated = name.trim().replace([' ', '_'], "-");
        let is_name = hyphenated.chars().all(is_allowed);
        let help = is_name.then(|| format!("did you mean `{hyphenated}`?"));
        return Some((not_allowed(character, "the name of a header field"), help));
    }
    if OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
        let message = format!("the response already has the header field `{name}`");
        return Some((message, Some("remove this one".to_owned())));
    }
    None
}

/// The message for a character that a part of HTTP does not allow.
pub(crate) fn not_allowed(character: char, place: &str) -> String {
    format!("{character:?} is not allowed in {place}")
}
