//! The methods that every table has.

use super::Table;
use crate::check::Row;
use crate::storage::{Storage, as_strs};
use crate::template::Source;

/// `from_u16` to `fallback`, and the data that they read.
pub(super) fn methods(table: &Table) -> Source {
    let mut data = Source::default();
    let methods = Source::all(&[
        conversions(table),
        as_str(table, &mut data),
        variant_name(table, &mut data),
        reasons(table, &mut data),
        description_and_reference(table, &mut data),
        fallback(table).unwrap_or_default(),
    ]);
    source! { table, data, methods =>
        #data

        impl #name {
            #methods
        }
    }
}

fn conversions(table: &Table) -> Source {
    let mut range = "If no row has the number.".to_owned();
    let mut number = "the number of a row".to_owned();
    if let Some((low, high)) = table.spec.open {
        range = format!("If the number is not from {low} to {high}.");
        number = format!("a number from {low} to {high}");
    }
    let form = "in decimal, without a plus sign or leading zeros";
    let bytes = format!("If the text is not {number} {form}.");
    let example = table.rows().first().map_or(0, |row| row.code);
    let from_bytes = format!("The code with the number in this text, such as `b\"{example}\"`.");
    let three_digits = three_digits(table);
    let own_number = table.number("self");
    source! { table, range, from_bytes, bytes, three_digits, own_number =>
        /// The code with this number.
        ///
        /// # Errors
        ///
        #[doc = #range]
        #[inline]
        pub const fn #from_repr(
            number: ::core::primitive::#repr,
        ) -> ::core::result::Result<#name, #krate::UnknownCode<#name>> {
            match find(number) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => ::core::result::Result::Err(#private::unknown_number(number)),
            }
        }

        #[doc = #from_bytes]
        ///
        /// # Errors
        ///
        #[doc = #bytes]
        #[inline]
        pub const fn from_bytes(
            text: &[::core::primitive::u8],
        ) -> ::core::result::Result<#name, #krate::UnknownCode<#name>> {
            #three_digits
            match #private::decimal::#repr(text) {
                ::core::option::Option::Some(number) => #name::#from_repr(number),
                ::core::option::Option::None => ::core::result::Result::Err(#private::unknown_text(text)),
            }
        }

        /// The number of the code.
        #[inline]
        #[must_use]
        pub const fn #as_repr(self) -> ::core::primitive::#repr {
            #own_number
        }
    }
}

/// Reads numbers faster if all have three digits.
fn three_digits(table: &Table) -> Option<Source> {
    let (first, last) = (table.rows().first()?.code, table.rows().last()?.code);
    let (low, high) = table.spec.open.unwrap_or((first, last));
    if low < 100 || high > 999 || matches!(table.repr, "u8" | "i8") {
        return None;
    }
    // A number below 100 has a leading zero.
    Some(source! { table =>
        if let &[a, b, c] = text {
            if let ::core::option::Option::Some(number @ 100..) = #private::decimal::three_digits([a, b, c]) {
                if let ::core::option::Option::Some(code) = find(number as ::core::primitive::#repr) {
                    return ::core::result::Result::Ok(code);
                }
            }
        }
    })
}

fn as_str(table: &Table, data: &mut Source) -> Source {
    let mut numbers = Vec::with_capacity(table.rows().len());
    for row in table.rows() {
        numbers.push(row.code.to_string());
    }
    let numbers = Storage::row_texts(table, "NUMBERS", as_strs(&numbers));
    let unlisted = if table.is_open {
        "unlisted_number(self)"
    } else {
        "\"\""
    };
    let get = numbers.get_or(table, &Source::from(unlisted));
    *data += numbers.items;
    if let Some(open) = table.spec.open {
        *data += unlisted_numbers(table, open);
    }
    source! { table, get =>
        /// The number as decimal text.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            let row = row(self);
            #get
        }
    }
}

/// One string with the numbers of all codes: there are many, most of them rarely used.
fn unlisted_numbers(table: &Table, (low, high): (i128, i128)) -> Source {
    let width = low.to_string().len().max(high.to_string().len());
    let mut text = String::new();
    for code in low..=high {
        text += &format!("{code:<width$}");
    }
    source! { table, text, width, low =>
        static ALL_NUMBERS: #private::Numbers = #private::Numbers { text: #text, width: #width };

        // Keeps the path of listed codes short.
        #[cold]
        #[inline(never)]
        const fn unlisted_number(code: #name) -> &'static ::core::primitive::str {
            let index = (code as ::core::primitive::#repr).wrapping_sub(#low);
            #private::Numbers::get(&ALL_NUMBERS, index as ::core::primitive::usize)
        }
    }
}

fn variant_name(table: &Table, data: &mut Source) -> Source {
    let names = texts(table, |row| &row.name.variant);
    let example = names.first().copied().unwrap_or_default();
    let docs =
        format!("The name of the variant, such as `{example}`; `None` for an unlisted code.");
    let names = Storage::row_texts(table, "NAMES", names);
    let get = optional(table, &names);
    *data += names.items;
    source! { table, docs, get =>
        #[doc = #docs]
        #[inline]
        #[must_use]
        pub const fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            #get
        }
    }
}

fn texts<'a>(table: &'a Table, get: fn(&Row) -> &str) -> Vec<&'a str> {
    let mut texts = Vec::with_capacity(table.rows().len() + 1);
    for row in table.rows() {
        texts.push(get(row));
    }
    texts
}

/// `Some` text of a listed code.
fn optional(table: &Table, texts: &Storage) -> Source {
    let count = table.rows().len();
    let get = texts.get(table, "row");
    source! { table, count, get =>
        if row < #count {
            ::core::option::Option::Some(#get)
        } else {
            ::core::option::Option::None
        }
    }
}

fn reasons(table: &Table, data: &mut Source) -> Source {
    let reasons = Storage::row_texts(table, "REASONS", texts(table, |row| &row.reason));
    let reason = reasons.get(table, "row");
    let canonical_reason = optional(table, &reasons);
    let count = table.rows().len();
    let mut is_listed = Source::from("true");
    if table.is_open {
        is_listed = source!(table, count => row(self) < #count);
    }
    *data += reasons.items;
    source! { table, reason, canonical_reason, is_listed =>
        /// The reason phrase; empty for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn reason(self) -> &'static ::core::primitive::str {
            let row = row(self);
            #reason
        }

        /// The reason phrase; `None` for an unlisted code.
        #[inline]
        #[must_use]
        pub const fn canonical_reason(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            #canonical_reason
        }

        /// Whether the code is a row of the table.
        #[inline]
        #[must_use]
        pub const fn is_listed(self) -> ::core::primitive::bool {
            #is_listed
        }
    }
}

fn description_and_reference(table: &Table, data: &mut Source) -> Source {
    let description = sparse_text(table, "DESCRIPTIONS", data, |row| row.description.as_ref());
    let reference = sparse_text(table, "REFERENCES", data, |row| row.reference.as_ref());
    source! { table, description, reference =>
        /// The description of the code in the spec.
        #[inline]
        #[must_use]
        pub const fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            #description
        }

        /// The URL of the text that defines the code.
        #[inline]
        #[must_use]
        pub const fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            #reference
        }
    }
}

/// A text that rows may lack. The empty text is `None`.
fn sparse_text(
    table: &Table,
    name: &str,
    data: &mut Source,
    get: fn(&Row) -> Option<&String>,
) -> Source {
    let mut texts = Vec::with_capacity(table.rows().len() + 1);
    for row in table.rows() {
        texts.push(get(row).map_or("", String::as_str));
    }
    if texts.iter().all(|text| text.is_empty()) {
        return Source::from("::core::option::Option::None");
    }
    let texts = Storage::row_texts(table, name, texts);
    let text = texts.get(table, "row");
    *data += texts.items;
    source! { table, text =>
        let row = row(self);
        let text = #text;
        if text.is_empty() {
            ::core::option::Option::None
        } else {
            ::core::option::Option::Some(text)
        }
    }
}

fn fallback(table: &Table) -> Option<Source> {
    if !table.has_fallbacks() {
        return None;
    }
    let mut arms = Source::default();
    for class in table.classes() {
        if let Some(fallback) = class.fallback {
            let (fallback, low, high) = (table.variant(fallback), class.low, class.high);
            arms += source!(table, low, high, fallback => #low..=#high => ::core::option::Option::Some(#name::#fallback),);
        }
    }
    Some(source! { table, arms =>
        /// The listed code to treat this code as: the code itself if it is listed,
        /// otherwise the fallback of its class, if any.
        #[inline]
        #[must_use]
        pub const fn fallback(self) -> ::core::option::Option<#name> {
            if #name::is_listed(self) {
                return ::core::option::Option::Some(self);
            }
            match self as ::core::primitive::#repr {
                #arms
                _ => ::core::option::Option::None,
            }
        }
    })
}
