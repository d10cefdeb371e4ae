//! The methods that every table has.

use super::columns::Column;
use super::{Table, pattern};
use crate::check::Row;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// `from_u16` to `fallback`, and the columns that they read.
pub(super) fn methods(table: &Table) -> TokenStream {
    let name = table.name;
    let conversions = conversions(table);
    let as_str = as_str(table);
    let names = names(table);
    let reasons = reasons(table);
    let descriptions = description_and_reference(table);
    let fallback = fallback(table);
    let (as_str_data, as_str) = as_str;
    let (names_data, names) = names;
    let (reasons_data, reasons) = reasons;
    let (descriptions_data, descriptions) = descriptions;
    quote! {
        #as_str_data
        #names_data
        #reasons_data
        #descriptions_data

        impl #name {
            #conversions
            #as_str
            #names
            #reasons
            #descriptions
            #fallback
        }
    }
}

fn conversions(table: &Table) -> TokenStream {
    let Table {
        name,
        repr,
        krate,
        private,
        ..
    } = table;
    let from_repr = format_ident!("from_{repr}");
    let as_repr = format_ident!("as_{repr}");
    let (range, bytes) = match table.spec.open {
        Some((low, high)) => (
            format!("If the number lies outside {low} to {high}."),
            format!("If the text is anything but a number from {low} to {high} in decimal, without a plus sign or leading zeros."),
        ),
        None => (
            "If no row has the number.".to_owned(),
            "If the text is anything but the number of a row in decimal, without a plus sign or leading zeros.".to_owned(),
        ),
    };
    let example = table.rows().first().map_or(0, |row| row.code);
    let from_bytes =
        format!("The code with the number that the text is, such as `b\"{example}\"`.");
    let three_digits = three_digits(table);
    let own_number = table.number(&quote!(self));
    quote! {
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
                ::core::option::Option::None => ::core::result::Result::Err(#private::unknown_text()),
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

/// A short way to read numbers, where all have three digits.
fn three_digits(table: &Table) -> Option<TokenStream> {
    let Table {
        name,
        repr,
        private,
        ..
    } = table;
    let (first, last) = (table.rows().first()?.code, table.rows().last()?.code);
    let (low, high) = table.spec.open.unwrap_or((first, last));
    if low < 100 || high > 999 || repr == "u8" || repr == "i8" {
        return None;
    }
    let from_repr = format_ident!("from_{repr}");
    // Below 100 it has a leading zero.
    Some(quote! {
        if let &[a, b, c] = text {
            if let ::core::option::Option::Some(number @ 100..) = #private::decimal::three_digits([a, b, c]) {
                return #name::#from_repr(number as ::core::primitive::#repr);
            }
        }
    })
}

fn as_str(table: &Table) -> (TokenStream, TokenStream) {
    let numbers: Vec<String> = table
        .rows()
        .iter()
        .map(|row| row.code.to_string())
        .collect();
    let column = Column::row_texts(table, "NUMBERS", numbers.iter().map(String::as_str));
    let (unlisted_data, unlisted) = match table.spec.open {
        Some(open) => unlisted_numbers(table, open),
        None => (TokenStream::new(), quote!("")),
    };
    let get = column.get_or(table, &unlisted);
    let column = column.items;
    let method = quote! {
        /// The number as decimal text.
        #[inline]
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            let row = row(self);
            #get
        }
    };
    (quote!(#column #unlisted_data), method)
}

/// The numbers of all codes in one string: unlisted codes are many and rare.
fn unlisted_numbers(table: &Table, (low, high): (i128, i128)) -> (TokenStream, TokenStream) {
    let Table {
        name,
        repr,
        private,
        ..
    } = table;
    let width = low.to_string().len().max(high.to_string().len());
    let text: String = (low..=high).map(|code| format!("{code:<width$}")).collect();
    let low = pattern(low);
    let data = quote! {
        static ALL_NUMBERS: #private::Numbers = #private::Numbers { text: #text, width: #width };

        // Out of the way of listed codes.
        #[cold]
        #[inline(never)]
        const fn unlisted_number(code: #name) -> &'static ::core::primitive::str {
            let index = (code as ::core::primitive::#repr).wrapping_sub(#low);
            #private::Numbers::get(&ALL_NUMBERS, index as ::core::primitive::usize)
        }
    };
    (data, quote!(unlisted_number(self)))
}

/// The variant's name, for `Debug` and `FromStr`.
fn names(table: &Table) -> (TokenStream, TokenStream) {
    let names = table.rows().iter().map(|row| row.name.variant.as_str());
    let column = Column::row_texts(table, "NAMES", names);
    let get = optional(table, &column);
    let example = table
        .rows()
        .first()
        .map_or("", |row| row.name.variant.as_str());
    let docs =
        format!("The name of the variant, such as `{example}`; `None` for an unlisted code.");
    let method = quote! {
        #[doc = #docs]
        #[inline]
        #[must_use]
        pub const fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            let row = row(self);
            #get
        }
    };
    (column.items, method)
}

/// `Some` text of a listed code.
fn optional(table: &Table, column: &Column) -> TokenStream {
    let count = table.rows().len();
    let get = column.get(table, &quote!(row));
    quote! {
        if row < #count {
            ::core::option::Option::Some(#get)
        } else {
            ::core::option::Option::None
        }
    }
}

fn reasons(table: &Table) -> (TokenStream, TokenStream) {
    let column = Column::row_texts(
        table,
        "REASONS",
        table.rows().iter().map(|row| row.reason.as_str()),
    );
    let reason = column.get(table, &quote!(row));
    let canonical_reason = optional(table, &column);
    let count = table.rows().len();
    let is_listed = if table.is_open() {
        quote!(row(self) < #count)
    } else {
        quote!(true)
    };
    let method = quote! {
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
    };
    (column.items, method)
}

fn description_and_reference(table: &Table) -> (TokenStream, TokenStream) {
    let (descriptions, description) =
        sparse_text(table, "DESCRIPTIONS", |row| row.description.as_deref());
    let (references, reference) = sparse_text(table, "REFERENCES", |row| row.reference.as_deref());
    let methods = quote! {
        /// What the spec says about the code.
        #[inline]
        #[must_use]
        pub const fn description(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            #description
        }

        /// Where the code is defined, as a URL.
        #[inline]
        #[must_use]
        pub const fn reference(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            #reference
        }
    };
    (quote!(#descriptions #references), methods)
}

/// A text that not every row has. None of them is empty, so that stands for none.
fn sparse_text(
    table: &Table,
    name: &str,
    get: impl Fn(&Row) -> Option<&str>,
) -> (TokenStream, TokenStream) {
    if !table.rows().iter().any(|row| get(row).is_some()) {
        return (TokenStream::new(), quote!(::core::option::Option::None));
    }
    let column = Column::row_texts(
        table,
        name,
        table.rows().iter().map(|row| get(row).unwrap_or_default()),
    );
    let text = column.get(table, &quote!(row));
    let body = quote! {
        let row = row(self);
        let text = #text;
        if text.is_empty() {
            ::core::option::Option::None
        } else {
            ::core::option::Option::Some(text)
        }
    };
    (column.items, body)
}

/// `fallback`, if a class has one.
fn fallback(table: &Table) -> Option<TokenStream> {
    table
        .classes()
        .iter()
        .find(|class| class.fallback.is_some())?;
    let name = table.name;
    let repr = &table.repr;
    let arms = table.classes().iter().filter_map(|class| {
        let fallback = table.variant(class.fallback?);
        let (low, high) = (pattern(class.low), pattern(class.high));
        Some(quote!(#low..=#high => ::core::option::Option::Some(#name::#fallback),))
    });
    Some(quote! {
        /// The listed code to treat this code as: itself if it is listed, else
        /// the fallback of its class, if there is one.
        #[inline]
        #[must_use]
        pub const fn fallback(self) -> ::core::option::Option<#name> {
            if #name::is_listed(self) {
                return ::core::option::Option::Some(self);
            }
            match self as ::core::primitive::#repr {
                #(#arms)*
                _ => ::core::option::Option::None,
            }
        }
    })
}
