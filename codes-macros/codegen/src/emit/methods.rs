//! The methods that every table has.

use super::{Table, numbers};
use crate::check::Row;
use crate::storage::Storage;
use crate::template::Source;

/// `from_u16` to `fallback`, and the data that they read.
pub(super) fn methods(table: &Table) -> Source {
    let mut data = Source::default();
    let methods = Source::all(&[
        numbers::conversions(table),
        numbers::as_str(table, &mut data),
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
