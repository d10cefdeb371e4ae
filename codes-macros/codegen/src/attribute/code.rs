//! `code` and `[code]`: codes of another table, which the declaration names.
//!
//! The names of the other table are known if its callback macro has passed them on.
//! Without them, rustc checks the codes.

use super::list::Item;
use super::table_path::is_path;
use super::{AttributeType, Surroundings, mismatch};
use crate::check::Notation;
use crate::diagnostic::{Diagnostic, Findings};
use crate::listing::Listing;
use crate::names::Name;
use crate::read::{Declaration, Field, Json, Spanned};
use crate::storage::Storage;
use crate::template::{Scope, Source};
use std::collections::HashMap;

/// The codes of the table at a path.
#[derive(Clone)]
pub(crate) struct CodeOf {
    /// The path as the spec writes it.
    pub(crate) table: String,
    /// The table, as the generated code names it.
    path: Source,
    pub(crate) listing: Option<Listing>,
    /// Whether the table of another crate declares the attribute, so that the path is
    /// not for this place.
    pub(crate) is_foreign: bool,
}

#[derive(Clone, Default, PartialEq)]
pub(super) enum Code {
    /// Of a row without a value.
    #[default]
    Any,
    /// The variant, and its number if it is known.
    Variant(String, Option<i128>),
    /// The variant that the name of a text gives, and the text. rustc checks it.
    Guess(String, String),
    /// A number that rustc checks.
    Number(i128),
    /// A text that is not a name, which only the other table can read.
    Text(String),
}

impl CodeOf {
    /// The table that the declaration names, or a finding.
    pub(super) fn declared(
        attribute: &Spanned<String>,
        declaration: &Declaration,
        surroundings: Surroundings,
        findings: Findings,
    ) -> Option<Self> {
        let written = match &declaration.table {
            Field::Present(written) => written,
            Field::Unreadable => return None,
            Field::Absent => {
                let message = format!("missing key `table` in attribute `{}`", attribute.value);
                let help = "name the table of the codes: `\"table\": \"codes_core::StatusCode\"`";
                findings.push(declaration.kind.finding(&message).help(help));
                return None;
            }
        };
        let table = written.value.as_str();
        if !(is_path(table) || table == "Self") {
            let finding = written.finding("`table` is not the path of a table");
            let help = "write it as in Rust, such as `codes_core::StatusCode`";
            findings.push(finding.help(help));
            return None;
        }
        let own = table.strip_prefix("self::").unwrap_or(table);
        if surroundings.table == Some(own) || own == "Self" {
            let message = "the codes of an attribute can't be those of its own table";
            let help = "name another table, or use an `integer` with the number";
            findings.push(written.finding(message).help(help));
            return None;
        }
        Some(Self {
            is_foreign: surroundings.alias.is_some(),
            path: match surroundings.alias {
                Some(alias) => Source::identifier(&alias),
                None => Source::path(table),
            },
            table: table.to_owned(),
            listing: surroundings.listing.cloned(),
        })
    }

    pub(crate) fn path(&self) -> &Source {
        &self.path
    }

    /// The name of the table, for messages.
    fn name(&self) -> &str {
        self.table.rsplit("::").next().unwrap_or_default()
    }

    fn number(&self, number: i128, json: &Spanned<Json>) -> Result<Code, Vec<Diagnostic>> {
        let Some(listing) = &self.listing else {
            return Ok(Code::Number(number));
        };
        match listing.variant(number) {
            Some(variant) => Ok(Code::Variant(variant, Some(number))),
            None if listing.is_whole => {
                let finding = json.finding(&listing.not_a_code(number, self.name()));
                Err(vec![finding.maybe_help(listing.nearest_number(number))])
            }
            None => Err(Vec::new()),
        }
    }

    fn text(&self, text: &str, json: &Spanned<Json>) -> Result<Code, Vec<Diagnostic>> {
        // `404` or `404 Not Found`
        let (digits, phrase) = match text.split_once(' ') {
            Some((digits, phrase)) => (digits, phrase),
            None => (text, ""),
        };
        let Some(listing) = &self.listing else {
            return Ok(unknown_text(Notation::Decimal.read(digits), text));
        };
        let number = listing.notation.read(digits);
        let named = match number.and_then(|number| listing.by_code(number)) {
            Some(row) if phrase.is_empty() => Some(row),
            Some(row) => Some(row).filter(|row| row.is_called(phrase)),
            None => None,
        };
        if let Some(row) = named.or_else(|| listing.by_text(text)) {
            return Ok(Code::Variant(row.variant().to_owned(), row.code));
        }
        match number {
            Some(number) if phrase.is_empty() => self.number(number, json),
            _ if listing.is_whole => {
                let message = format!("`{text}` is not a valid `{}`", self.name());
                let numbered = number.and_then(|number| listing.by_code(number));
                let help = match numbered {
                    Some(row) => format!("did you mean {}?", listing.described(row)),
                    None => listing.name_help(text, self.name()),
                };
                Err(vec![json.finding(&message).help(help)])
            }
            _ => Err(Vec::new()),
        }
    }
}

impl AttributeType for CodeOf {
    type Value = Code;

    const NAME: &'static str = "code";

    fn read(&mut self, json: &Spanned<Json>) -> Result<Code, Vec<Diagnostic>> {
        match &json.value {
            Json::Integer(number) => self.number(*number, json),
            Json::Text(text) => match crate::prose::problem(text) {
                Some(problem) => Err(vec![json.finding(&format!("the text {problem}"))]),
                None => self.text(text, json),
            },
            _ => {
                let expected = format!("a code of `{}` as a number or a string", self.name());
                Err(mismatch(&expected, json))
            }
        }
    }

    fn json(&self, value: &Code) -> String {
        match value {
            Code::Any => String::new(),
            Code::Variant(_, Some(number)) | Code::Number(number) => number.to_string(),
            Code::Variant(text, None) | Code::Guess(_, text) | Code::Text(text) => {
                serde_json::Value::from(text.as_str()).to_string()
            }
        }
    }

    fn docs(&self, value: &Code) -> String {
        match value {
            Code::Variant(name, number) if self.is_row(*number) => {
                let link = self.link(name);
                match number {
                    Some(number) => format!("{} {link}", self.notation().show(*number)),
                    None => link,
                }
            }
            Code::Guess(name, _) => self.link(name),
            Code::Text(text) => crate::markdown::paragraph(text),
            Code::Variant(_, Some(number)) => self.notation().show(*number),
            value => self.json(value),
        }
    }

    fn returned(&self) -> Source {
        self.path.clone()
    }

    /// The distinct codes, and the index of each row's.
    fn store(&self, scope: &Scope, name: &str, values: &[Code]) -> (Source, Source) {
        let mut distinct: Vec<&Code> = Vec::new();
        let mut indices = Vec::with_capacity(values.len());
        let mut known: HashMap<String, usize> = HashMap::new();
        for value in values {
            let next = distinct.len();
            let index = *known.entry(self.json(value)).or_insert(next);
            indices.push(i64::try_from(index).unwrap_or(i64::MAX));
            if index == next {
                distinct.push(value);
            }
        }
        let mut codes = Source::default();
        for value in &distinct {
            self.add_literal(scope, value, &mut codes);
        }
        let (count, table) = (distinct.len(), &self.path);
        let (data, index) =
            Storage::integers(scope, &format!("{name}_INDEX"), &indices).with_value(scope);
        let name = Source::identifier(name);
        let data = source! { scope, name, table, count, codes, data =>
            static #name: [#table; #count] = [#codes];
            #data
        };
        let get = source! { scope, name, index =>
            #private::bytes::at(&#name, #index as ::core::primitive::usize)
        };
        (data, get)
    }

    fn code_of(&self) -> Option<&CodeOf> {
        Some(self)
    }
}

/// The code of a text, without the names of the other table.
fn unknown_text(number: Option<i128>, text: &str) -> Code {
    if let Some(number) = number {
        return Code::Number(number);
    }
    let variant = Name::from_phrase(text).variant;
    match crate::names::variant_problem(&variant) {
        None => Code::Guess(variant, text.to_owned()),
        Some(_) => Code::Text(text.to_owned()),
    }
}

impl CodeOf {
    /// How the other table shows its codes, as far as is known.
    fn notation(&self) -> Notation {
        let listing = self.listing.as_ref();
        listing.map_or(Notation::Decimal, |listing| listing.notation)
    }

    /// A variant of the table, for docs.
    fn link(&self, variant: &str) -> String {
        if self.is_foreign {
            return format!("`{variant}`");
        }
        format!("[`{variant}`]({}::{variant})", self.table)
    }

    /// Whether the code of this number is a row of the other table, as far as is known.
    fn is_row(&self, number: Option<i128>) -> bool {
        match (&self.listing, number) {
            (Some(listing), Some(number)) => listing.by_code(number).is_some(),
            _ => true,
        }
    }
}

impl Item for CodeOf {
    const LIST: &'static str = "[code]";
    const EXPECTED: &'static str = "an array of codes";

    fn stored(&self) -> Source {
        self.path.clone()
    }

    fn add_literal(&self, scope: &Scope, value: &Code, list: &mut Source) {
        let table = &self.path;
        *list += match value {
            Code::Any => source!(scope, table => #private::bytes::at(#table::ALL, 0),),
            Code::Variant(variant, _) | Code::Guess(variant, _) => {
                let variant = Source::identifier(variant);
                source!(scope, table, variant => #table::#variant,)
            }
            Code::Text(text) => {
                let message = format!("write the number or the name of `{text}`");
                source!(scope, message => ::core::compile_error!(#message),)
            }
            Code::Number(number) => {
                let text = number.to_string();
                let text = text.as_bytes();
                let message = format!("{number} is not a valid {}", self.name());
                source! { scope, table, text, message =>
                    #private::code_or_panic(#table::from_bytes(#text), #message),
                }
            }
        };
    }
}
