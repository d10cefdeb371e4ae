//! From a reason phrase to Rust names.

/// The two spellings of a row's name: `NotFound` and `NOT_FOUND`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) variant: String,
    pub(crate) constant: String,
}

impl Name {
    /// The name that a phrase gives, empty if it contains no letter or digit.
    ///
    /// Words end at everything that is not a letter or digit; apostrophes are
    /// dropped; words in capitals are capitalised, others keep their capitals.
    pub(crate) fn from_phrase(phrase: &str) -> Self {
        let mut name = Self {
            variant: String::with_capacity(phrase.len()),
            constant: String::with_capacity(phrase.len()),
        };
        let mut start = 0;
        let mut at = 0;
        let mut word = String::new();
        while let Some(character) = char_at(phrase, at) {
            let next = at + character.len_utf8();
            if !is_word_part(character) {
                word.push_str(&phrase[start..at]);
                start = next;
                if !matches!(character, '\'' | '\u{2019}') {
                    name.add_word(&word);
                    word.clear();
                }
            }
            at = next;
        }
        word.push_str(&phrase[start..]);
        name.add_word(&word);
        name.constant = name.constant.to_uppercase();
        name
    }

    fn add_word(&mut self, word: &str) {
        push_capitalised(&mut self.variant, word);
        push_camel_pieces(&mut self.constant, word);
    }

    /// The name that `name` sets.
    pub(crate) fn from_identifier(name: &str) -> Self {
        let mut constant = String::with_capacity(name.len());
        for word in name.split('_') {
            push_camel_pieces(&mut constant, word);
        }
        Self {
            variant: name.to_owned(),
            constant: constant.to_uppercase(),
        }
    }

    /// Both spellings, or one if they are the same.
    pub(crate) fn spellings(&self) -> Vec<&String> {
        let mut spellings = vec![&self.variant, &self.constant];
        spellings.dedup();
        spellings
    }

    /// `is_not_found` for `NotFound`.
    pub(crate) fn predicate(&self) -> String {
        format!("is_{}", self.constant.to_lowercase())
    }
}

/// The character at a place.
///
/// Loops with this take a third of the time of `char_indices` in a build without
/// optimisation, which macros are: names are most of a large table's text.
fn char_at(text: &str, at: usize) -> Option<char> {
    let bytes = text.as_bytes();
    if at == bytes.len() {
        None
    } else if bytes[at] < 0x80 {
        Some(bytes[at] as char)
    } else {
        text[at..].chars().next()
    }
}

// These look at ASCII first, which takes no call.

fn is_word_part(character: char) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' => true,
        '\0'..='\x7F' => false,
        _ => character.is_alphanumeric() || is_mark(character),
    }
}

fn is_lowercase(character: char) -> bool {
    match character {
        'a'..='z' => true,
        '\0'..='\x7F' => false,
        _ => character.is_lowercase(),
    }
}

fn is_uppercase(character: char) -> bool {
    match character {
        'A'..='Z' => true,
        '\0'..='\x7F' => false,
        _ => character.is_uppercase(),
    }
}

fn push_capitalised(variant: &mut String, word: &str) {
    let Some(first) = char_at(word, 0) else {
        return;
    };
    let start = first.len_utf8();
    if is_uppercase(first) {
        variant.push(first);
    } else {
        variant.push_str(&word[..start].to_uppercase());
    }
    let rest = &word[start..];
    if has_lowercase(word) {
        variant.push_str(rest);
    } else {
        variant.push_str(&rest.to_lowercase());
    }
}

fn has_lowercase(word: &str) -> bool {
    let mut at = 0;
    while let Some(character) = char_at(word, at) {
        if is_lowercase(character) {
            return true;
        }
        at += character.len_utf8();
    }
    false
}

/// Adds the pieces of a word, separated by underscores: `HTTPError` is `HTTP`
/// and `Error`; `H3NoError` is `H3`, `No` and `Error`.
fn push_camel_pieces(constant: &mut String, word: &str) {
    let mut start = 0;
    let mut at = 0;
    let mut follows_lowercase = false;
    while let Some(character) = char_at(word, at) {
        let next = at + character.len_utf8();
        if is_uppercase(character)
            && (follows_lowercase || char_at(word, next).is_some_and(is_lowercase))
        {
            push_piece(constant, &word[start..at]);
            start = at;
        }
        follows_lowercase = is_lowercase(character);
        at = next;
    }
    push_piece(constant, &word[start..]);
}

fn push_piece(constant: &mut String, piece: &str) {
    if !(piece.is_empty() || constant.is_empty()) {
        constant.push('_');
    }
    constant.push_str(piece);
}

/// The longest name, in characters.
pub(crate) const MAX_NAME: usize = 128;

/// What makes `name` unfit to be the name of a variant: an identifier in UpperCamelCase.
pub(crate) fn variant_problem(name: &str) -> Option<String> {
    let Some(first) = char_at(name, 0) else {
        return Some("is empty".to_owned());
    };
    if name.len() > MAX_NAME && name.chars().count() > MAX_NAME {
        return Some(format!("is longer than {MAX_NAME} characters"));
    }
    if first.is_ascii_digit() {
        return Some("starts with a digit".to_owned());
    }
    // Rust compares identifiers in normal form C, and this crate does not normalise.
    if !is_normal(name) {
        return Some("is not in Unicode normal form C".to_owned());
    }
    let mut at = 0;
    let mut before = '_';
    // They may separate digits only.
    let mut underscores_fit = true;
    while let Some(character) = char_at(name, at) {
        if before == '_' && at > 0 {
            underscores_fit &= character.is_numeric();
        }
        if character == '_' {
            underscores_fit &= before.is_numeric();
        }
        before = character;
        let fits = match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => true,
            _ => unicode_ident::is_xid_continue(character),
        };
        if !fits {
            return Some(format!("contains `{}`", character.escape_debug()));
        }
        at += character.len_utf8();
    }
    if first != '_' && !unicode_ident::is_xid_start(first) {
        return Some(format!("starts with `{first}`"));
    }
    if is_keyword(name) {
        return Some("is a keyword of Rust".to_owned());
    }
    let upper_camel = !is_lowercase(first) && underscores_fit && before != '_';
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

/// What makes `name` unfit to be the name of a method.
pub(crate) fn method_problem(name: &str) -> Option<String> {
    let unfit = "can't be the name of a method";
    if is_keyword_without_raw_form(name) {
        return Some(format!("`{name}` is a keyword of Rust, so it {unfit}"));
    }
    (!is_method_name(name)).then(|| format!("`{name}` {unfit}"))
}

/// Keywords that have no raw form (`r#…`).
fn is_keyword_without_raw_form(name: &str) -> bool {
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

/// Whether a name is in normal form C. Some names that are count as not: that
/// costs a spec a `name`, and the exact rule would cost every build its tables.
fn is_normal(name: &str) -> bool {
    let mut previous = 'A';
    name.is_ascii()
        || name.chars().all(|character| {
            let before = std::mem::replace(&mut previous, character);
            !is_mark(character) && !is_replaced(character) && !is_joined(before, character)
        })
}

/// Characters that normal form C replaces, or joins with most preceding letters
/// (UAX #15, `NFC_Quick_Check`).
#[rustfmt::skip]
fn is_replaced(character: char) -> bool {
    matches!(
        character,
        '\u{374}' | '\u{387}' | '\u{653}'..='\u{655}' | '\u{93C}' | '\u{958}'..='\u{95F}' | '\u{9DC}'..='\u{9DF}'
        | '\u{A33}'..='\u{A36}' | '\u{A59}'..='\u{A5E}' | '\u{B5C}'..='\u{B5D}' | '\u{F43}'..='\u{F81}'
        | '\u{F93}'..='\u{FB9}' | '\u{1161}'..='\u{1175}' | '\u{11A8}'..='\u{11C2}' | '\u{1B35}'
        | '\u{1F71}' | '\u{1F73}' | '\u{1F75}' | '\u{1F77}' | '\u{1F79}' | '\u{1F7B}' | '\u{1F7D}' | '\u{1FBB}'
        | '\u{1FBE}' | '\u{1FC9}' | '\u{1FCB}' | '\u{1FD3}' | '\u{1FDB}' | '\u{1FE3}' | '\u{1FEB}' | '\u{1FF9}'
        | '\u{1FFB}' | '\u{2126}' | '\u{212A}'..='\u{212B}' | '\u{F900}'..='\u{FAFF}' | '\u{FB1D}'..='\u{FB4E}'
        | '\u{110BA}' | '\u{11127}' | '\u{1133E}' | '\u{11357}' | '\u{113B8}'..='\u{113C9}' | '\u{114B0}'..='\u{114BD}'
        | '\u{115AF}' | '\u{11930}' | '\u{1611E}'..='\u{16129}' | '\u{16D67}'..='\u{16D68}' | '\u{2F800}'..='\u{2FA1F}'
    )
}

/// Vowel signs that normal form C joins with a preceding sign, and with two
/// letters; after other letters they are ordinary.
fn is_joined(before: char, character: char) -> bool {
    let is_sign = matches!(
        character,
        '\u{9BE}'
            | '\u{9D7}'
            | '\u{B3E}'
            | '\u{B56}'
            | '\u{B57}'
            | '\u{BBE}'
            | '\u{BD7}'
            | '\u{C56}'
            | '\u{CC2}'
            | '\u{CD5}'
            | '\u{CD6}'
            | '\u{D3E}'
            | '\u{D57}'
            | '\u{DCA}'
            | '\u{DCF}'
            | '\u{DDF}'
            | '\u{102E}'
    );
    is_sign && (!unicode_ident::is_xid_start(before) || matches!(before, '\u{B92}' | '\u{1025}'))
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
            ("Not Found", "contains ` `"),
            ("Cafe\u{301}", "is not in Unicode normal form C"),
            ("\u{1100}\u{1161}", "is not in Unicode normal form C"),
            ("\u{9C7}\u{9BE}", "is not in Unicode normal form C"),
        ] {
            assert_eq!(variant_problem(name).as_deref(), Some(problem), "{name}");
        }
        for name in ["NotFound", "Http1_1", "OK", "Größe", "错误", "각", "ভাষা"] {
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
