//! From a reason phrase to Rust names.

/// The two spellings of a row's name: `NotFound` and `NOT_FOUND`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) variant: String,
    pub(crate) constant: String,
}

impl Name {
    /// The name that a phrase gives, empty if it holds no letter or digit.
    ///
    /// Words end at everything that is no letter or digit; apostrophes are
    /// dropped; words in capitals are capitalised, others keep their capitals.
    pub(crate) fn from_phrase(phrase: &str) -> Self {
        let words = words(phrase);
        let pieces: Vec<_> = words.iter().flat_map(|word| camel_pieces(word)).collect();
        Self {
            variant: words.iter().map(|word| capitalise(word)).collect(),
            constant: pieces.join("_").to_uppercase(),
        }
    }

    /// The name that somebody chose.
    pub(crate) fn from_identifier(name: &str) -> Self {
        let pieces: Vec<_> = name.split('_').flat_map(camel_pieces).collect();
        Self {
            variant: name.to_owned(),
            constant: pieces.join("_").to_uppercase(),
        }
    }

    /// `is_not_found` for `NotFound`.
    pub(crate) fn predicate(&self) -> String {
        format!("is_{}", self.constant.to_lowercase())
    }
}

fn words(phrase: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for character in phrase.chars() {
        if character.is_alphanumeric() || is_mark(character) {
            words
                .last_mut()
                .into_iter()
                .for_each(|word| word.push(character));
        } else if !matches!(character, '\'' | '\u{2019}') {
            words.push(String::new());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn capitalise(word: &str) -> String {
    let keeps_capitals = word.chars().any(char::is_lowercase);
    let mut characters = word.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    let rest = characters.as_str();
    let rest = if keeps_capitals {
        rest.to_owned()
    } else {
        rest.to_lowercase()
    };
    first.chain(rest.chars()).collect()
}

/// `HTTPError` is `HTTP` and `Error`; `H3NoError` is `H3`, `No` and `Error`.
fn camel_pieces(word: &str) -> Vec<&str> {
    let characters: Vec<(usize, char)> = word.char_indices().collect();
    let mut pieces = Vec::new();
    let mut start = 0;
    for (i, &(at, character)) in characters.iter().enumerate().skip(1) {
        let (_, previous) = characters[i - 1];
        let next_is_lowercase = characters
            .get(i + 1)
            .is_some_and(|(_, next)| next.is_lowercase());
        let starts_piece =
            character.is_uppercase() && (previous.is_lowercase() || next_is_lowercase);
        if starts_piece {
            pieces.push(&word[start..at]);
            start = at;
        }
    }
    pieces.push(&word[start..]);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// The longest name, in characters.
pub(crate) const MAX_NAME: usize = 128;

/// What makes `name` unfit to be the name of a variant: an identifier in UpperCamelCase.
pub(crate) fn variant_problem(name: &str) -> Option<String> {
    let first = name.chars().next()?;
    if name.chars().count() > MAX_NAME {
        return Some(format!("is longer than {MAX_NAME} characters"));
    }
    if first.is_ascii_digit() {
        return Some("starts with a digit".to_owned());
    }
    if let Some(mark) = name.chars().find(|&c| is_mark(c)) {
        // Rust compares identifiers in normal form C, and this crate does not normalise.
        return Some(format!(
            "holds the combining character U+{:04X}",
            u32::from(mark)
        ));
    }
    if let Some(wrong) = name
        .chars()
        .find(|&c| !(c == '_' || unicode_ident::is_xid_continue(c)))
    {
        return Some(format!("holds `{}`", wrong.escape_debug()));
    }
    if first != '_' && !unicode_ident::is_xid_start(first) {
        return Some(format!("starts with `{first}`"));
    }
    if is_keyword(name) {
        return Some("is a keyword of Rust".to_owned());
    }
    let upper_camel = !first.is_lowercase()
        && first != '_'
        && name
            .split('_')
            .skip(1)
            .all(|rest| rest.starts_with(char::is_numeric))
        && name
            .split('_')
            .rev()
            .skip(1)
            .all(|rest| rest.ends_with(char::is_numeric));
    (!upper_camel).then(|| "is not in UpperCamelCase".to_owned())
}

/// Whether `name` can be the name of a method: `^[a-z_][a-z0-9_]*$`.
pub(crate) fn is_method_name(name: &str) -> bool {
    let mut bytes = name.bytes();
    name.len() <= MAX_NAME
        && name.bytes().any(|byte| byte != b'_')
        && bytes
            .next()
            .is_some_and(|byte| byte == b'_' || byte.is_ascii_lowercase())
        && bytes.all(|byte| byte == b'_' || byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

/// Keywords that stay keywords with `r#` before them.
pub(crate) fn is_keyword_without_raw_form(name: &str) -> bool {
    matches!(name, "self" | "Self" | "super" | "crate")
}

/// Strict and reserved keywords of the 2024 edition and all before it.
#[rustfmt::skip]
pub(crate) fn is_keyword(name: &str) -> bool {
    // Most names are in UpperCamelCase, and only one keyword is.
    name == "Self" || name.starts_with(|first: char| first.is_ascii_lowercase()) && matches!(
        name,
        "abstract" | "as" | "async" | "await" | "become" | "box" | "break" | "const" | "continue" | "crate"
        | "do" | "dyn" | "else" | "enum" | "extern" | "false" | "final" | "fn" | "for" | "gen" | "if"
        | "impl" | "in" | "let" | "loop" | "macro" | "match" | "mod" | "move" | "mut" | "override" | "priv"
        | "pub" | "ref" | "return" | "self" | "static" | "struct" | "super" | "trait" | "true" | "try"
        | "type" | "typeof" | "unsafe" | "unsized" | "use" | "virtual" | "where" | "while" | "yield"
    )
}

/// The combining marks of the blocks that are nothing else, enough to see
/// decomposed letters.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{3099}' | '\u{309A}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_give_names() {
        for (phrase, variant, constant) in [
            ("Not Found", "NotFound", "NOT_FOUND"),
            ("OK", "Ok", "OK"),
            ("I'm a teapot", "ImATeapot", "IM_A_TEAPOT"),
            ("I\u{2019}m a teapot", "ImATeapot", "IM_A_TEAPOT"),
            ("IM Used", "ImUsed", "IM_USED"),
            ("URI Too Long", "UriTooLong", "URI_TOO_LONG"),
            (
                "Non-Authoritative Information",
                "NonAuthoritativeInformation",
                "NON_AUTHORITATIVE_INFORMATION",
            ),
            ("INVALID_ARGUMENT", "InvalidArgument", "INVALID_ARGUMENT"),
            ("HTTP_1_1_REQUIRED", "Http11Required", "HTTP_1_1_REQUIRED"),
            ("RequestFailed", "RequestFailed", "REQUEST_FAILED"),
            (
                "unexpected_message",
                "UnexpectedMessage",
                "UNEXPECTED_MESSAGE",
            ),
            ("Granted QoS 1", "GrantedQoS1", "GRANTED_QO_S_1"),
            ("H3_NO_ERROR", "H3NoError", "H3_NO_ERROR"),
            ("TP++", "Tp", "TP"),
            ("A/N", "AN", "A_N"),
            ("3PC", "3pc", "3PC"),
            (
                "Größe überschritten",
                "GrößeÜberschritten",
                "GRÖSSE_ÜBERSCHRITTEN",
            ),
            ("++", "", ""),
        ] {
            let name = Name::from_phrase(phrase);
            assert_eq!(
                (name.variant.as_str(), name.constant.as_str()),
                (variant, constant),
                "{phrase}"
            );
        }
    }

    #[test]
    fn chosen_names_give_constants() {
        for (name, constant) in [
            ("NotFound", "NOT_FOUND"),
            ("HTTPError", "HTTP_ERROR"),
            ("H3NoError", "H3_NO_ERROR"),
            ("Http1_1Required", "HTTP1_1_REQUIRED"),
            ("OK", "OK"),
        ] {
            assert_eq!(Name::from_identifier(name).constant, constant);
        }
    }

    #[test]
    fn unfit_names_are_explained() {
        for (name, problem) in [
            ("3PC", "starts with a digit"),
            ("Self", "is a keyword of Rust"),
            ("type", "is a keyword of Rust"),
            ("not_found", "is not in UpperCamelCase"),
            ("Not_Found", "is not in UpperCamelCase"),
            ("Not Found", "holds ` `"),
            ("Cafe\u{301}", "holds the combining character U+0301"),
        ] {
            assert_eq!(variant_problem(name).as_deref(), Some(problem), "{name}");
        }
        for name in ["NotFound", "Http1_1", "OK", "Größe", "错误"] {
            assert_eq!(variant_problem(name), None, "{name}");
        }
        assert!(variant_problem(&"A".repeat(129)).is_some());
    }

    #[test]
    fn method_names_are_snake_case() {
        assert!(is_method_name("is_client_error") && is_method_name("type"));
        for name in ["", "_", "isError", "1st", "a-b", "größe"] {
            assert!(!is_method_name(name), "{name}");
        }
    }
}
