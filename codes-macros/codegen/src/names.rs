//! From a reason phrase to Rust names.

mod normal;

use normal::{is_mark, is_normal};

/// The two spellings of a name: `NotFound` and `NOT_FOUND`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) variant: String,
    pub(crate) constant: String,
}

impl Name {
    /// The name from a phrase. It is empty if the phrase contains no letter or digit.
    ///
    /// Words end at everything that is not a letter or digit, except for apostrophes,
    /// which are dropped. Words in capitals are capitalized, others keep their capitals.
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
        push_capitalized(&mut self.variant, word);
        push_camel_pieces(&mut self.constant, word);
    }

    /// The name from the `name` of a row.
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
        let mut spellings = vec![&self.variant];
        if self.constant != self.variant {
            spellings.push(&self.constant);
        }
        spellings
    }

    /// `is_not_found` for `NotFound`.
    pub(crate) fn predicate(&self) -> String {
        format!("is_{}", self.constant.to_lowercase())
    }
}

/// Whether a phrase has the letters and digits of a name, so that the name can be formed
/// from it. Other than ASCII, they are compared exactly.
pub(crate) fn has_letters_of(phrase: &str, name: &str) -> bool {
    let name = name.as_bytes();
    let mut at = 0;
    for &byte in phrase.as_bytes() {
        if byte.is_ascii_alphanumeric() || byte >= 0x80 {
            match name.get(at) {
                Some(other) if other.eq_ignore_ascii_case(&byte) => at += 1,
                _ => return false,
            }
        }
    }
    at == name.len()
}

/// Without optimization, loops with this take a third of the time of `char_indices`, and
/// names are most of the text of a large table.
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

// The next functions test for ASCII first, which takes no call.

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

fn push_capitalized(variant: &mut String, word: &str) {
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

/// Adds the pieces of a word, separated by underscores: `HTTPError` is `HTTP` and
/// `Error`, and `H3NoError` is `H3`, `No` and `Error`.
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

/// The reason why `name` can't be a variant, which is an identifier in UpperCamelCase.
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
    // Rust compares identifiers in normal form C, and this crate does not normalize.
    if !is_normal(name) {
        return Some("is not in Unicode normal form C".to_owned());
    }
    let mut at = 0;
    let mut before = '_';
    // Underscores may only separate digits.
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

/// Whether `name` can be a method: `^[a-z_][a-z0-9_]*$`, but not only underscores.
pub(crate) fn is_method_name(name: &str) -> bool {
    name.len() <= MAX_NAME
        && name.bytes().any(|byte| byte != b'_')
        && name
            .bytes()
            .all(|byte| matches!(byte, b'_' | b'a'..=b'z' | b'0'..=b'9'))
        && !name.as_bytes()[0].is_ascii_digit()
}

/// What to do about a name that can't be a method.
pub(crate) fn method_name_help(name: &str) -> &'static str {
    if is_method_name(name) {
        "choose another name"
    } else {
        "use lower-case ASCII letters, digits and underscores"
    }
}

/// The reason why `name` can't be a method.
pub(crate) fn method_problem(name: &str) -> Option<String> {
    let unfit = "can't be the name of a method";
    // These have no raw form (`r#…`).
    if matches!(name, "self" | "Self" | "super" | "crate") {
        return Some(format!("`{name}` is a keyword of Rust, so it {unfit}"));
    }
    (!is_method_name(name)).then(|| format!("`{name}` {unfit}"))
}

/// Strict and reserved keywords of all editions up to 2024.
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

#[cfg(test)]
mod tests;
